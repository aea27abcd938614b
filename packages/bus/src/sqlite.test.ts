import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "@readout/sqlite";
import { busContract } from "./contract.ts";
import { sqliteBus } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "bus-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const site = () => {
  files += 1;
  const file = join(folder, `${files}.db`);
  let kill = () => {};
  const open = () => {
    const db = openSqlite(file);
    kill = db.close;
    return sqliteBus(db);
  };
  return { open, kill: () => kill() };
};
busContract("sqlite", { survivesRestart: true, site });
