import { openSqlite } from "@readout/sqlite";
import { searchContract } from "./contract.ts";
import type { LedgerMove } from "./search.ts";
import { sqliteSearch } from "./sqlite.ts";

searchContract("sqlite", async () => {
  const db = openSqlite(":memory:");
  const moves: LedgerMove[] = [];
  const search = sqliteSearch(db, { moveLedger: (move) => void moves.push(move) });
  return {
    search,
    moves,
    end: async () => {
      await search.close();
      db.close();
    },
  };
});
