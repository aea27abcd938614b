import { type Extracted, type Over, type SearchDocument, toDocuments } from "@readout/model";
import { intervalOf, typeOf } from "@readout/query";
import type { Sqlite } from "@readout/sqlite";
import { factsColumn, textColumn } from "./coded.ts";
import type { IndexWrite, LedgerMove, WriteOutcome } from "./search.ts";
import { countable, isInherited, type Table, tables } from "./tables.ts";

const generations = 1_000_000;

/** Version of every document of this reading (DATA: the life of an address). */
const versionOf = ({ article, extraction }: Extracted): number =>
  article.revision * generations + extraction.extractor.generation;

/** Writes one reading of an article with all its facts, or finds that a newer one is there. Within a transaction. */
export function writerOf(db: Sqlite, moveLedger: (move: LedgerMove) => void): (item: IndexWrite) => WriteOutcome {
  const put = putterOf(db);
  const stored = db.prepare(`SELECT doc, version FROM ${tables.articles.rows} WHERE id = ?`);
  const writeFacts = factWriterOf(db, put);
  return ({ extracted, withdrawnAt, ledger }) => {
    moveLedger(ledger);
    const { article, extraction } = extracted;
    const known = stored.get(article.id);
    const version = versionOf(extracted);
    if (known && Number(known.version) >= version) return "superseded";
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
        revision: Math.floor(Number(row.version) / generations),
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

function remove(db: Sqlite, table: Table, doc: number): void {
  forget(db, table, doc);
  db.prepare(`DELETE FROM ${table.rows} WHERE doc = ?`).run(doc);
  db.prepare(`DELETE FROM ${table.records} WHERE doc = ?`).run(doc);
}

/** A contentless FTS5 table forgets a document by its number alone: the old text need not be read. */
function forget(db: Sqlite, { over, words, facets }: Table, doc: number): void {
  db.prepare(`DELETE FROM ${words} WHERE rowid = ?`).run(doc);
  const remove = db.prepare(`DELETE FROM ${facets} WHERE field = ? AND doc = ?`);
  for (const field of ownFacets(over)) remove.run(field, doc);
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

const ownFacets = (over: Over): string[] => countable(over).filter((field) => !isInherited(over, field));

function putterOf(db: Sqlite): Put {
  const valueId = valueIdsOf(db);
  return (table, document, { doc: known, articleDoc, version, ordinal, record }) => {
    const columns = columnsOf(table, document);
    const at = columns.published_from ?? columns.accepted_from ?? 0;
    const values = table.columns.map((column) => columns[column] ?? null);
    const names = ["id", "article_id", "article_doc", "version", "ordinal", "at", "withdrawn", ...table.columns];
    const row = [document.id, document.articleId, articleDoc ?? known ?? 0, version, ordinal, at, null, ...values];
    if (known !== null) forget(db, table, known);
    const marks = names.map(() => "?").join(", ");
    const { lastInsertRowid } = db
      .prepare(`INSERT OR REPLACE INTO ${table.rows} (doc, ${names.join(", ")}) VALUES (?, ${marks})`)
      .run(known, ...row);
    const doc = known ?? Number(lastInsertRowid);
    db.prepare(`INSERT OR REPLACE INTO ${table.records} VALUES (?, ?, ?)`).run(
      doc,
      JSON.stringify(record),
      JSON.stringify(keptFields(document)),
    );
    const texts = table.texts.map((field) => textColumn(document.fields[field] ?? []));
    db.prepare(
      `INSERT INTO ${table.words} (rowid, ${table.texts.join(", ")}, facts) VALUES (?, ${"?, ".repeat(texts.length)}?)`,
    ).run(doc, ...texts, factsColumn(document));
    const count = db.prepare(`INSERT OR IGNORE INTO ${table.facets} VALUES (?, ?, ?)`);
    for (const field of ownFacets(table.over))
      for (const value of document.labels[field] ?? document.fields[field] ?? [])
        count.run(field, doc, valueId(field, String(value)));
    return doc;
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
