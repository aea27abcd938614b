import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Envelope } from "./bus.ts";
import { sqliteBus } from "./sqlite.ts";

const MESSAGES = 10_000;
const BATCH = 50;
const PATIENCE_MS = 60_000;
/** Messages carried per message stored raw; measured 0.5 to 1.1. */
const FLOOR = 0.05;

let folder: string;
let db: Sqlite;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bus-"));
  db = openSqlite(join(folder, "bus.db"));
}, PATIENCE_MS);

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
}, PATIENCE_MS);

const body = "x".repeat(900);
const batches = Array.from({ length: MESSAGES / BATCH }, (_, batch) =>
  Array.from({ length: BATCH }, (_, n): Envelope => ({ id: `${batch}-${n}`, key: `${batch}-${n}`, body, headers: {} })),
);

it(
  "carries messages at a fair part of the speed of bare inserts",
  async () => {
    db.exec("CREATE TABLE raw (id TEXT PRIMARY KEY, key TEXT, body TEXT, headers TEXT)");
    const insert = db.prepare("INSERT INTO raw VALUES (?, ?, ?, ?)");
    const began = performance.now();
    for (const batch of batches)
      db.durably(() =>
        batch.forEach(({ id, key, body, headers }) => void insert.run(id, key, body, JSON.stringify(headers))),
      );
    const raw = (MESSAGES / (performance.now() - began)) * 1000;
    const bus = sqliteBus(db);
    const begun = performance.now();
    for (const batch of batches) await bus.publish("t", batch);
    const published = (MESSAGES / (performance.now() - begun)) * 1000;
    await new Promise<void>((resolve) => {
      let seen = 0;
      const count = async (batch: readonly Envelope[]) => {
        seen += batch.length;
        if (seen === MESSAGES) resolve();
        return batch.map(() => "done" as const);
      };
      void bus.subscribe("t", "g", count, { batch: BATCH });
    });
    const carried = (MESSAGES / (performance.now() - begun)) * 1000;
    await bus.close();

    const speeds = [raw, published, carried].map((speed) => `${Math.round(speed)}/s`);
    process.stdout.write(
      `bus: bare inserts ${speeds[0]}, published ${speeds[1]}, published and consumed ${speeds[2]}\n`,
    );
    expect(carried / raw).toBeGreaterThan(FLOOR);
  },
  PATIENCE_MS,
);
