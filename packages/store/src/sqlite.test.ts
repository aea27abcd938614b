import { openSqlite, type Sqlite } from "@readout/sqlite";
import { storeContract } from "./contract.ts";
import { ledgerMover, sqliteStore } from "./sqlite.ts";

let db: Sqlite;
afterEach(() => db.close());

storeContract("sqlite", () => {
  db = openSqlite(":memory:");
  return {
    open: async () => sqliteStore(db),
    moveToIndexed: async (addressId, revision) =>
      ledgerMover(db)({ addressId, revision, at: "2026-11-24T08:30:00.000Z" }),
    loseRow: async (id) => void db.prepare("DELETE FROM ledger WHERE id = ?").run(id),
  };
});
