import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "@readout/sqlite";
import { queueContract } from "./contract.ts";
import { sqliteQueue } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "queue-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const site = () => {
  files += 1;
  const file = join(folder, `${files}.db`);
  let kill = () => {};
  const open = () => {
    const db = openSqlite(file);
    kill = db.close;
    return sqliteQueue(db);
  };
  return { open, kill: () => kill() };
};
queueContract("sqlite", { survivesRestart: true, site });
