import { createRequire } from "node:module";
import { guard, tooOld } from "./faults.ts";

export { DiskFull, FileInUse } from "./faults.ts";

export type SqliteValue = string | number | bigint | null | Uint8Array;
export type Row = Record<string, SqliteValue>;

export interface Statement {
  run(...values: SqliteValue[]): { changes: number; lastInsertRowid: number | bigint };
  get(...values: SqliteValue[]): Row | undefined;
  all(...values: SqliteValue[]): Row[];
}

/** One open file, one connection, synchronous. Every door of one process is given the same one. */
export interface Sqlite {
  exec(sql: string): void;
  /** Prepared once per text and kept, for the 500 latest texts. */
  prepare(sql: string): Statement;
  /** Runs `work` in one transaction, or inside the one that is open. A throw undoes it. `work` is synchronous. */
  transaction<T>(work: () => T): T;
  /** As `transaction`, and on the disk before it returns (`synchronous=FULL`): what is promised to others. */
  durably<T>(work: () => T): T;
  close(): void;
}

/** The few calls that both drivers share. */
interface Driver {
  exec(sql: string): unknown;
  prepare(sql: string): unknown;
  close(): unknown;
}

/**
 * Opens a SQLite file (`:memory:` for none) on the driver at hand: `node:sqlite` from Node 22.14, else `better-sqlite3`.
 *
 * WAL, one connection, and for files `locking_mode=EXCLUSIVE`: a second process gets `FileInUse`. SQLite before
 * 3.51.3 (3.50.7, 3.44.6) has a race that loses writes when two connections checkpoint; with one it cannot happen,
 * so an older one is only reported through `warn`. https://sqlite.org/wal.html#walresetbug
 */
export function openSqlite(file: string, warn: (message: string) => void = () => {}): Sqlite {
  const driver = guard(file, () => openDriver(file));
  const close = () => driver.close();
  try {
    guard(file, () => prepareFile(driver, file === ":memory:"));
  } catch (error) {
    close();
    throw error;
  }
  const version = String((driver.prepare("SELECT sqlite_version() AS v") as Statement).get()?.v);
  if (tooOld(version))
    warn(`SQLite ${version} has a known WAL fault: use 3.51.3 or newer, and open ${file} by one process only`);
  return connection(driver, file);
}

function openDriver(file: string): Driver {
  const require = createRequire(import.meta.url);
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 14)) {
    const { DatabaseSync } = require("node:sqlite") as { DatabaseSync: new (file: string) => Driver };
    return new DatabaseSync(file);
  }
  const BetterSqlite = require("better-sqlite3") as new (file: string) => Driver;
  return new BetterSqlite(file);
}

function prepareFile(driver: Driver, inMemory: boolean): void {
  driver.exec("PRAGMA busy_timeout = 0; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;");
  if (inMemory) return;
  driver.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  driver.exec("PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -8000;");
  // The lock is taken by the first write: write now, so that a second process learns of it at its start.
  driver.exec("BEGIN IMMEDIATE; COMMIT;");
}

const KEPT_STATEMENTS = 500;

function connection(driver: Driver, file: string): Sqlite {
  const statements = new Map<string, Statement>();
  let depth = 0;
  const transaction = <T>(work: () => T): T => {
    if (depth > 0) return work();
    guard(file, () => driver.exec("BEGIN IMMEDIATE"));
    depth = 1;
    try {
      const result = work();
      guard(file, () => driver.exec("COMMIT"));
      return result;
    } catch (error) {
      rollBack(driver);
      throw error;
    } finally {
      depth = 0;
    }
  };
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const raw = guard(file, () => driver.prepare(sql)) as Statement;
    const statement: Statement = {
      run: (...values) => guard(file, () => raw.run(...values)),
      get: (...values) => guard(file, () => raw.get(...values)),
      all: (...values) => guard(file, () => raw.all(...values)),
    };
    // Searches come in many shapes: the oldest text makes room.
    const oldest = statements.size >= KEPT_STATEMENTS ? statements.keys().next().value : undefined;
    if (oldest !== undefined) statements.delete(oldest);
    statements.set(sql, statement);
    return statement;
  };
  return {
    exec: (sql) => void guard(file, () => driver.exec(sql)),
    prepare,
    transaction,
    durably: (work) => {
      if (depth > 0) return work();
      driver.exec("PRAGMA synchronous = FULL");
      try {
        return transaction(work);
      } finally {
        driver.exec("PRAGMA synchronous = NORMAL");
      }
    },
    close: () => {
      statements.clear();
      driver.close();
    },
  };
}

/** A full disk may have ended the transaction already; then there is nothing to roll back. */
function rollBack(driver: Driver): void {
  try {
    driver.exec("ROLLBACK");
  } catch {
    // Said above: the error that matters is the one that brought us here.
  }
}
