import { type Over, type SearchDocument, toDocuments } from "@readout/model";
import { intervalOf, typeOf } from "@readout/query";
import type { Sqlite } from "@readout/sqlite";
import { factsColumn, textColumn } from "./coded.ts";
import type { IndexReading, WriteOutcome } from "./search.ts";
import { countable, isDoc, isInherited, type Table, tables } from "./tables.ts";
import { revisionOf, versionOf } from "./version.ts";

/** `replacesEqual`: what is there in this same version makes room, as a rebuild wants it. */
export type Write = (reading: IndexReading, replacesEqual?: boolean) => WriteOutcome;

/** Writes one reading of an article with all its facts, or finds that a newer one is there. Within a transaction. */
export function writerOf(db: Sqlite): Write {
  const put = putterOf(db);
  const stored = db.prepare(`SELECT doc, version FROM ${tables.articles.rows} WHERE id = ?`);
  const writeFacts = factWriterOf(db, put);
  return ({ extracted, withdrawnAt }, replacesEqual = false) => {
    const { article, extraction } = extracted;
    const known = stored.get(article.id);
    const version = versionOf(extracted);
    const least = known ? Number(known.version) + (replacesEqual ? 0 : 1) : 0;
    if (version < least) return "superseded";
    const documents = toDocuments(extracted);
    const record = { article: { ...article }, extraction: { ...extraction, statements: [], events: [] } };
    const doc = put(tables.articles, documents.article, {
      doc: known ? Number(known.doc) : null,
      articleDoc: null,
      version,
      ordinal: 0,
      record,
    });
    const reading = { articleDoc: doc, version, revision: article.revision, withdrawnAt };
    // What could not be read says nothing about what is gone.
    if (extraction.status !== "done" && known) return "written";
    writeFacts(tables.statements, documents.statements, extraction.statements, reading);
    writeFacts(tables.events, documents.events, extraction.events, reading);
    return "written";
  };
}

interface Reading {
  articleDoc: number;
  version: number;
  revision: number;
  withdrawnAt: string;
}

/**
 * The facts of this reading, and what becomes of those that are gone: said by an earlier revision, they are withdrawn
 * by their source and kept; found in this same revision by older rules, they were a mistake of ours and go.
 */
function factWriterOf(db: Sqlite, put: Put) {
  return (table: Table, documents: readonly SearchDocument[], records: readonly object[], reading: Reading): void => {
    const known = knownFacts(db, table, reading.articleDoc);
    const gone = new Map(known);
    for (const [ordinal, document] of documents.entries()) {
      const doc = put(table, document, {
        ...reading,
        doc: known.get(document.id)?.doc ?? null,
        ordinal,
        record: records[ordinal] ?? {},
      });
      gone.delete(document.id);
      known.set(document.id, { doc, revision: reading.revision, isWithdrawn: false });
    }
    for (const fact of gone.values()) letGo(db, table, fact, reading);
  };
}

interface KnownFact {
  doc: number;
  revision: number;
  isWithdrawn: boolean;
}

function knownFacts(db: Sqlite, { rows }: Table, articleDoc: number): Map<string, KnownFact> {
  const found = db.prepare(`SELECT doc, id, version, withdrawn FROM ${rows} WHERE article_doc = ?`).all(articleDoc);
  return new Map(
    found.map((row) => [
      String(row.id),
      {
        doc: Number(row.doc),
        revision: revisionOf(Number(row.version)),
        isWithdrawn: row.withdrawn !== null,
      },
    ]),
  );
}

function letGo(db: Sqlite, table: Table, { doc, revision, isWithdrawn }: KnownFact, reading: Reading): void {
  if (isWithdrawn) return;
  if (revision < reading.revision) withdraw(db, table, doc, reading);
  else remove(db, table, doc);
}

function withdraw(db: Sqlite, { rows }: Table, doc: number, { withdrawnAt, revision }: Reading): void {
  const withdrawn = JSON.stringify({ at: withdrawnAt, revision });
  db.prepare(`UPDATE ${rows} SET withdrawn = ? WHERE doc = ?`).run(withdrawn, doc);
}

/**
 * Takes a document out, to write it anew under its number or for good. A contentless FTS5 table forgets it by that number
 * alone: the old text need not be read. (`INSERT OR REPLACE` on the rows would open a savepoint, on which FTS5 writes out
 * all it has gathered: ten times slower.)
 */
function remove(db: Sqlite, { over, rows, records, words, facets }: Table, doc: number): void {
  db.prepare(`DELETE FROM ${rows} WHERE doc = ?`).run(doc);
  db.prepare(`DELETE FROM ${records} WHERE doc = ?`).run(doc);
  db.prepare(`DELETE FROM ${words} WHERE ${isDoc}`).run(doc);
  const uncount = db.prepare(`DELETE FROM ${facets} WHERE field = ? AND doc = ?`);
  for (const field of ownFacets[over]) uncount.run(field, doc);
}

interface Place {
  /** Null when it is new. */
  doc: number | null;
  /** Null for an article: its own. */
  articleDoc: number | null;
  version: number;
  ordinal: number;
  record: object;
}
type Put = (table: Table, document: SearchDocument, place: Place) => number;

/** The fields counted on a table's own documents. */
const ownFacets: Readonly<Record<Over, readonly string[]>> = {
  articles: countable("articles"),
  statements: countable("statements").filter((field) => !isInherited("statements", field)),
  events: countable("events").filter((field) => !isInherited("events", field)),
};

function putterOf(db: Sqlite): Put {
  const valueId = valueIdsOf(db);
  const inserts = {
    articles: insertsOf(db, "articles"),
    statements: insertsOf(db, "statements"),
    events: insertsOf(db, "events"),
  };
  return (table, document, { doc: known, articleDoc, version, ordinal, record }) => {
    const { row, kept, words, facet } = inserts[table.over];
    if (known !== null) remove(db, table, known);
    const columns = columnsOf(table, document);
    const at = columns.published_from ?? columns.accepted_from ?? 0;
    const values = table.columns.map((column) => columns[column] ?? null);
    const { id, articleId, fields, labels } = document;
    const { lastInsertRowid } = row.run(
      known,
      id,
      articleId,
      articleDoc ?? known ?? 0,
      version,
      ordinal,
      at,
      null,
      ...values,
    );
    const doc = known ?? Number(lastInsertRowid);
    kept.run(doc, JSON.stringify(record), JSON.stringify(keptFields(document)));
    words.run(doc, ...table.texts.map((field) => textColumn(field, fields[field] ?? [])), factsColumn(document));
    for (const field of ownFacets[table.over])
      for (const value of labels[field] ?? fields[field] ?? []) facet.run(field, doc, valueId(field, String(value)));
    return doc;
  };
}

function insertsOf(db: Sqlite, over: Over) {
  const { rows, records, words, facets, texts, columns } = tables[over];
  const marks = (count: number) => Array.from({ length: count }, () => "?").join(", ");
  return {
    row: db.prepare(`INSERT INTO ${rows} VALUES (${marks(8 + columns.length)})`),
    kept: db.prepare(`INSERT INTO ${records} VALUES (?, ?, ?)`),
    words: db.prepare(`INSERT INTO ${words} (rowid, ${texts.join(", ")}, facts) VALUES (${marks(texts.length + 2)})`),
    facet: db.prepare(`INSERT OR IGNORE INTO ${facets} VALUES (?, ?, ?)`),
  };
}

/** An article's text is in its record; it is not kept twice. */
const keptFields = ({ over, fields }: SearchDocument): SearchDocument["fields"] =>
  over === "articles" ? { ...fields, text: [] } : fields;

function columnsOf({ over }: Table, { fields }: SearchDocument): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [field, [value]] of Object.entries(fields)) {
    const type = typeOf(over, field);
    if (type === "number") found[`${field}_number`] = Number(value);
    const interval = type === "date" ? intervalOf(String(value)) : null;
    if (!interval) continue;
    found[`${field}_from`] = interval.from;
    found[`${field}_to`] = interval.to;
  }
  return found;
}

const keptValues = 50_000;

/** Values are counted by number: names are long and come again and again. */
function valueIdsOf(db: Sqlite): (field: string, value: string) => number {
  const known = new Map<string, number>();
  const read = db.prepare("SELECT value_id FROM search_values WHERE field = ? AND value = ?");
  const add = db.prepare("INSERT INTO search_values (field, value) VALUES (?, ?)");
  return (field, value) => {
    const key = `${field}\u001f${value}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const id = Number(read.get(field, value)?.value_id ?? add.run(field, value).lastInsertRowid);
    if (known.size >= keptValues) known.clear();
    known.set(key, id);
    return id;
  };
}
