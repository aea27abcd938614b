import type { Over } from "@readout/model";
import { commonFields, type FieldType, fieldsOf, typeOf } from "@readout/query";
import type { Sqlite } from "@readout/sqlite";

/** Everything SQL must know of one of articles, statements and events. Names come from this table alone. */
export interface Table {
  over: Over;
  /** One narrow row a document: what is filtered and sorted by. */
  rows: string;
  /** Its JSON, apart: it would make every scan of the rows a walk through all texts. */
  records: string;
  /** FTS5: a column for each text field, and `facts` for names and keywords. */
  words: string;
  /** What is counted: (field, document, value). */
  facets: string;
  texts: readonly string[];
  /** Columns of `rows`: `said_from`, `said_to`, `revision` … */
  columns: readonly string[];
}

/** Nobody counts by these: they are different for nearly every document. */
const uncounted = new Set(["url", "story"]);

const ofType = (over: Over, ...types: FieldType[]): string[] =>
  Object.keys(fieldsOf[over]).filter((field) => types.includes(typeOf(over, field) ?? "text"));

/** The fields that can be counted by. */
export const countable = (over: Over): string[] =>
  ofType(over, "name", "keyword").filter((each) => !uncounted.has(each));

/** Counted on its own rows, or, for what a fact has from its article, on the article's. */
export const isInherited = (over: Over, field: string): boolean => over !== "articles" && commonFields.includes(field);

const tableOf = (over: Over): Table => ({
  over,
  rows: `search_${over}`,
  records: `search_${over}_records`,
  words: `search_${over}_words`,
  facets: `search_${over}_facets`,
  texts: ofType(over, "text"),
  columns: [
    ...ofType(over, "date").flatMap((field) => [`${field}_from`, `${field}_to`]),
    ...ofType(over, "number").map((field) => `${field}_number`),
  ],
});

export const tables: Readonly<Record<Over, Table>> = {
  articles: tableOf("articles"),
  statements: tableOf("statements"),
  events: tableOf("events"),
};

/**
 * One document of an FTS5 table. The cast matters: drivers bind every number as a float, and beside MATCH FTS5 drops a
 * condition `rowid = 7.0` without a word, so that it holds for every document.
 */
export const isDoc = "rowid = CAST(? AS INTEGER)";

/** Raised when the tables or the analysis of words change: an older index is emptied and filled again from the log. */
const schemaVersion = 1;

/** Makes the tables where they are missing. An index of another version is thrown away first. */
export function prepareTables(db: Sqlite): void {
  db.transaction(() => {
    db.exec("CREATE TABLE IF NOT EXISTS search_schema (version INTEGER NOT NULL)");
    const found = db.prepare("SELECT version FROM search_schema").get()?.version;
    if (found !== schemaVersion) startAfresh(db);
    for (const table of Object.values(tables)) create(db, table);
    db.exec(
      "CREATE TABLE IF NOT EXISTS search_values (value_id INTEGER PRIMARY KEY, field TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (field, value))",
    );
    db.exec(REBUILDS);
    db.exec("CREATE TEMP TABLE IF NOT EXISTS search_hits (doc INTEGER PRIMARY KEY)");
  });
}

/** Readings wait here until their month is finished: `finishing` ones are then written, a few at a time. */
const REBUILDS = `
  CREATE TABLE IF NOT EXISTS search_rebuilds (
    rebuild INTEGER PRIMARY KEY AUTOINCREMENT, month TEXT NOT NULL, finishing INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS search_rebuild_readings (
    rebuild INTEGER NOT NULL, article_id TEXT NOT NULL, version INTEGER NOT NULL, reading TEXT NOT NULL,
    PRIMARY KEY (rebuild, article_id));`;

function startAfresh(db: Sqlite): void {
  for (const name of ["search_rebuilds", "search_rebuild_readings"]) db.exec(`DROP TABLE IF EXISTS ${name}`);
  for (const { rows, records, words, facets } of Object.values(tables))
    for (const name of [rows, records, words, facets, "search_values"]) db.exec(`DROP TABLE IF EXISTS ${name}`);
  db.exec("DELETE FROM search_schema");
  db.prepare("INSERT INTO search_schema VALUES (?)").run(schemaVersion);
}

function create(db: Sqlite, { rows, records, words, facets, texts, columns }: Table): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS ${rows} (
      doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article_id TEXT NOT NULL, article_doc INTEGER NOT NULL,
      version INTEGER NOT NULL, ordinal INTEGER NOT NULL, at INTEGER NOT NULL, withdrawn TEXT,
      ${columns.map((column) => `${column} NUMERIC`).join(", ")});
    CREATE INDEX IF NOT EXISTS ${rows}_at ON ${rows} (at);
    CREATE INDEX IF NOT EXISTS ${rows}_article ON ${rows} (article_doc);
    CREATE TABLE IF NOT EXISTS ${records} (doc INTEGER PRIMARY KEY, record TEXT NOT NULL, fields TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS ${facets} (
      field TEXT NOT NULL, doc INTEGER NOT NULL, value_id INTEGER NOT NULL,
      PRIMARY KEY (field, doc, value_id)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS ${facets}_value ON ${facets} (field, value_id);
    CREATE VIRTUAL TABLE IF NOT EXISTS ${words} USING fts5(
      ${texts.join(", ")}, facts, content='', contentless_delete=1, tokenize='ascii')`);
}
