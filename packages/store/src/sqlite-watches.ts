import type { Match, Notice, Watch } from "@readout/model";
import type { Sqlite } from "@readout/sqlite";
import { type KeptNotice, noticeOf } from "./kept-notice.ts";
import type { Watches } from "./store.ts";

/** Rows of earlier versions do not say it. */
const NEXT_TRY = "coalesce(notice ->> 'nextTryAt', created_at)";

const schema = `
  CREATE TABLE IF NOT EXISTS watches (id TEXT PRIMARY KEY, watch TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS matches (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, watch_id TEXT NOT NULL, match TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS matches_watch ON matches (watch_id, seq);
  CREATE TABLE IF NOT EXISTS notices (
    id TEXT PRIMARY KEY, watch_id TEXT NOT NULL, match_id TEXT NOT NULL, state TEXT NOT NULL, created_at TEXT NOT NULL, notice TEXT NOT NULL
  ) WITHOUT ROWID;
  DROP INDEX IF EXISTS notices_waiting;
  CREATE INDEX IF NOT EXISTS notices_due ON notices (${NEXT_TRY}) WHERE state = 'waiting';
`;

const parse = <T>(text: unknown): T => JSON.parse(String(text)) as T;
const parseNotice = (text: unknown): Notice => noticeOf(parse<KeptNotice>(text));

export function sqliteWatches(db: Sqlite): Watches {
  db.exec(schema);
  const watch = (id: string): Watch | null => {
    const row = db.prepare("SELECT watch FROM watches WHERE id = ?").get(id);
    return row ? parse<Watch>(row.watch) : null;
  };
  return {
    list: async () =>
      db
        .prepare("SELECT watch FROM watches ORDER BY watch ->> 'createdAt', id")
        .all()
        .map((row) => parse<Watch>(row.watch)),
    get: async (id) => watch(id),
    async put(each) {
      db.prepare("INSERT OR REPLACE INTO watches (id, watch) VALUES (?, ?)").run(each.id, JSON.stringify(each));
    },
    async remove(id) {
      return db.transaction(() => {
        for (const table of ["matches", "notices"]) db.prepare(`DELETE FROM ${table} WHERE watch_id = ?`).run(id);
        return db.prepare("DELETE FROM watches WHERE id = ?").run(id).changes > 0;
      });
    },
    record: async (match, notices) => db.transaction(() => record(db, match, notices)),
    async matches(watchId, limit) {
      const sql = "SELECT match FROM matches WHERE watch_id = ? ORDER BY seq DESC LIMIT ?";
      return db
        .prepare(sql)
        .all(watchId, limit)
        .map((row) => parse<Match>(row.match));
    },
    async notice(id) {
      const row = db
        .prepare("SELECT n.notice, m.match FROM notices n JOIN matches m ON m.id = n.match_id WHERE n.id = ?")
        .get(id);
      const notice = row && parseNotice(row.notice);
      const owner = notice && watch(notice.watchId);
      return owner ? { notice, match: parse<Match>(row.match), watch: owner } : null;
    },
    async saveNotice(notice) {
      db.prepare("UPDATE notices SET state = ?, notice = ? WHERE id = ?").run(
        notice.state,
        JSON.stringify(notice),
        notice.id,
      );
    },
    async unsent(before, limit) {
      const sql = `SELECT notice FROM notices WHERE state = 'waiting' AND ${NEXT_TRY} < ? ORDER BY ${NEXT_TRY}, id LIMIT ?`;
      return db
        .prepare(sql)
        .all(before.toISOString(), limit)
        .map((row) => parseNotice(row.notice));
    },
  };
}

function record(db: Sqlite, match: Match, notices: readonly Notice[]): Notice[] {
  const sql = "INSERT INTO matches (id, watch_id, match) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING";
  const isNew = db.prepare(sql).run(match.id, match.watchId, JSON.stringify(match)).changes > 0;
  if (!isNew) return waiting(db, match.id);
  for (const notice of notices)
    db.prepare(
      "INSERT OR IGNORE INTO notices (id, watch_id, match_id, state, created_at, notice) VALUES (?, ?, ?, ?, ?, ?)",
    ).run(notice.id, notice.watchId, notice.matchId, notice.state, notice.createdAt, JSON.stringify(notice));
  return [...notices];
}

/** Of a match that is known: a crash may have come between its writing and its wake-ups. */
const waiting = (db: Sqlite, matchId: string): Notice[] =>
  db
    .prepare("SELECT notice FROM notices WHERE match_id = ? AND state = 'waiting'")
    .all(matchId)
    .map((row) => parseNotice(row.notice));
