import type { Feed, FeedState } from "@readout/model";
import type { Row, Sqlite } from "@readout/sqlite";
import type { Feeds, FeedWithState } from "./store.ts";

const schema = `
  CREATE TABLE IF NOT EXISTS feeds (
    id TEXT PRIMARY KEY, enabled INTEGER NOT NULL, feed TEXT NOT NULL,
    next_poll_at TEXT NOT NULL DEFAULT '', state TEXT
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS feeds_due ON feeds (enabled, next_poll_at);
`;

const read = (row: Row): FeedWithState => ({
  feed: JSON.parse(String(row.feed)) as Feed,
  state: row.state === null ? null : (JSON.parse(String(row.state)) as FeedState),
});

export function sqliteFeeds(db: Sqlite): Feeds {
  db.exec(schema);
  return {
    async list() {
      return db.prepare("SELECT feed, state FROM feeds ORDER BY feed ->> 'name'").all().map(read);
    },
    async get(id) {
      const row = db.prepare("SELECT feed, state FROM feeds WHERE id = ?").get(id);
      return row ? read(row) : null;
    },
    async put(feed) {
      db.prepare(
        `INSERT INTO feeds (id, enabled, feed) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET enabled = excluded.enabled, feed = excluded.feed`,
      ).run(feed.id, feed.enabled ? 1 : 0, JSON.stringify(feed));
    },
    async remove(id) {
      return db.prepare("DELETE FROM feeds WHERE id = ?").run(id).changes > 0;
    },
    async due(now, limit) {
      const sql = "SELECT feed, state FROM feeds WHERE enabled = 1 AND next_poll_at <= ? ORDER BY next_poll_at LIMIT ?";
      return db.prepare(sql).all(now.toISOString(), limit).map(read);
    },
    async saveState(state) {
      const sql = "UPDATE feeds SET state = ?, next_poll_at = ? WHERE id = ?";
      db.prepare(sql).run(JSON.stringify(state), state.nextPollAt, state.feedId);
    },
  };
}
