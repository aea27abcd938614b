import type { Sqlite } from "@readout/sqlite";
import { sqliteDeadLetters } from "./sqlite-dead-letters.ts";
import { sqliteFeeds } from "./sqlite-feeds.ts";
import { sqliteLedger } from "./sqlite-ledger.ts";
import { sqliteWatches } from "./sqlite-watches.ts";
import type { AuditLine, Store } from "./store.ts";

export { ledgerMover } from "./sqlite-ledger.ts";

const schema = `
  CREATE TABLE IF NOT EXISTS audit (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/** The store on the process's one connection, which stays open when the store is closed. */
export function sqliteStore(db: Sqlite): Store {
  db.exec(schema);
  return {
    feeds: sqliteFeeds(db),
    ledger: sqliteLedger(db),
    watches: sqliteWatches(db),
    deadLetters: sqliteDeadLetters(db),
    async audit({ at, who, action, object }) {
      db.prepare("INSERT INTO audit (at, who, action, object) VALUES (?, ?, ?, ?)").run(at, who, action, object);
    },
    async audited(limit) {
      const rows = db.prepare("SELECT at, who, action, object FROM audit ORDER BY seq DESC LIMIT ?").all(limit);
      return rows as unknown as AuditLine[];
    },
    async note(name) {
      const row = db.prepare("SELECT value FROM notes WHERE name = ?").get(name);
      return row ? String(row.value) : null;
    },
    async setNote(name, value) {
      db.prepare("INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)").run(name, value);
    },
    async close() {},
  };
}
