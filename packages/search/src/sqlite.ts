import type { Event, Over, Statement } from "@readout/model";
import type { Row, Sqlite } from "@readout/sqlite";
import { findIn } from "./finder.ts";
import type { LedgerMove, Search, StoredArticle, StoredFact } from "./search.ts";
import { openRebuilds } from "./sqlite-rebuild.ts";
import { prepareTables, type Table, tables } from "./tables.ts";
import { writerOf } from "./writer.ts";

/**
 * Search in the SQLite file of the process. `moveLedger` is the store's half of a write and runs inside its transaction,
 * for superseded writes too. The file belongs to whoever opened it: `close` leaves it open.
 */
export function sqliteSearch(db: Sqlite, { moveLedger }: { moveLedger: (move: LedgerMove) => void }): Search {
  prepareTables(db);
  const write = writerOf(db);
  const rebuilds = openRebuilds(db, write);
  return {
    write: async (batch) =>
      db.transaction(() =>
        batch.map((item) => {
          moveLedger(item.ledger);
          return write(item);
        }),
      ),
    ...rebuilds,
    find: async (request) => findIn(db, request),
    article: async (id) => readArticle(db, id),
    statement: async (id) => readFact<Statement>(db, tables.statements, id),
    event: async (id) => readFact<Event>(db, tables.events, id),
    counts: async () => ({
      articles: count(db, "articles"),
      statements: count(db, "statements"),
      events: count(db, "events"),
    }),
    close: async () => {},
  };
}

const count = (db: Sqlite, over: Over): number =>
  Number(db.prepare(`SELECT count(*) AS n FROM ${tables[over].rows}`).get()?.n);

const selectFrom = ({ rows, records }: Table): string =>
  `SELECT r.doc, r.article_id, r.withdrawn, s.record FROM ${rows} r JOIN ${records} s USING (doc)`;

const factOf = <T>(row: Row): StoredFact<T> => ({
  record: JSON.parse(String(row.record)),
  articleId: String(row.article_id),
  withdrawn: row.withdrawn ? JSON.parse(String(row.withdrawn)) : null,
});

function readFact<T>(db: Sqlite, table: Table, id: string): StoredFact<T> | null {
  const row = db.prepare(`${selectFrom(table)} WHERE r.id = ?`).get(id);
  return row ? factOf<T>(row) : null;
}

function readArticle(db: Sqlite, id: string): StoredArticle | null {
  const row = db.prepare(`${selectFrom(tables.articles)} WHERE r.id = ?`).get(id);
  if (!row) return null;
  const { article, extraction } = JSON.parse(String(row.record));
  const factsOf = <T>(table: Table) =>
    db
      .prepare(`${selectFrom(table)} WHERE r.article_doc = ? ORDER BY r.ordinal`)
      .all(row.doc ?? null)
      .map((each) => factOf<T>(each));
  const statements = factsOf<Statement>(tables.statements);
  const events = factsOf<Event>(tables.events);
  return {
    article,
    extraction: { ...extraction, statements: standing(statements), events: standing(events) },
    withdrawn: {
      statements: statements.filter(({ withdrawn }) => withdrawn !== null),
      events: events.filter(({ withdrawn }) => withdrawn !== null),
    },
  };
}

const standing = <T>(facts: readonly StoredFact<T>[]): T[] =>
  facts.filter(({ withdrawn }) => withdrawn === null).map(({ record }) => record);
