import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tooOld } from "./faults.ts";
import { DiskFull, FileInUse, openSqlite, type Sqlite } from "./sqlite.ts";

let folder: string;
let db: Sqlite;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sqlite-"));
  db = openSqlite(join(folder, "a.db"));
  db.exec("CREATE TABLE t (n INTEGER)");
});

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const count = () => db.prepare("SELECT count(*) AS n FROM t").get()?.n;

it("undoes a transaction that throws", () => {
  const fail = () =>
    db.transaction(() => {
      db.prepare("INSERT INTO t VALUES (?)").run(1);
      throw new Error("changed my mind");
    });

  expect(fail).toThrow("changed my mind");
  expect(count()).toBe(0);
});

it("joins an open transaction, so that all of it is undone together", () => {
  const fail = () =>
    db.transaction(() => {
      db.durably(() => db.prepare("INSERT INTO t VALUES (?)").run(1));
      throw new Error("changed my mind");
    });

  expect(fail).toThrow("changed my mind");
  expect(count()).toBe(0);
});

it("refuses a file that another process holds, and names it", () => {
  const script = `
    const open = process.versions.node.split(".").map(Number);
    const useNode = open[0] > 22 || (open[0] === 22 && open[1] >= 14);
    const Driver = useNode ? require("node:sqlite").DatabaseSync : require("better-sqlite3");
    try { new Driver(process.argv[1], useNode ? undefined : { timeout: 0 }).exec("SELECT * FROM t"); console.log("opened"); }
    catch (error) { console.log(error.message); }`;

  const second = spawnSync(process.execPath, ["-e", script, join(folder, "a.db")], { encoding: "utf8" });

  expect(second.stdout).toContain("database is locked");
});

it("says in words that a file is in use", () => {
  const held = join(folder, "a.db");

  expect(() => openSqlite(held)).toThrow(FileInUse);
  expect(() => openSqlite(held)).toThrow(/a\.db is held by another process/);
});

it("says in words that the disk is full, and goes on when there is room", () => {
  const pages = Number(db.prepare("PRAGMA page_count").get()?.page_count);
  db.exec(`PRAGMA max_page_count = ${pages}`);
  const fill = () =>
    db.transaction(() => {
      for (let i = 0; i < 5000; i += 1) db.prepare("INSERT INTO t VALUES (?)").run(i);
    });

  expect(fill).toThrow(DiskFull);
  db.exec("PRAGMA max_page_count = 100000");
  fill();

  expect(count()).toBe(5000);
});

it("says that a damaged file is damaged", () => {
  const file = join(folder, "b.db");
  writeFileSync(file, "this is a letter to my aunt, not a database at all".repeat(100));

  expect(() => openSqlite(file)).toThrow(/b\.db is damaged/);
});

it.each([
  ["3.40.1", true],
  ["3.44.6", false],
  ["3.50.6", true],
  ["3.50.7", false],
  ["3.51.2", true],
  ["3.51.3", false],
  ["3.53.2", false],
])("knows whether SQLite %s has the WAL-reset race", (version, expected) => {
  expect(tooOld(version)).toBe(expected);
});
