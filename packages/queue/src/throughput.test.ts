import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Envelope } from "./queue.ts";
import { sqliteQueue } from "./sqlite.ts";

const PIECES = 10_000;
const BATCH = 50;
const KEYS = 40;
const PATIENCE_MS = 60_000;
/** Pieces done per piece stored raw; measured 0.10 to 0.19. */
const FLOOR = 0.03;
/** How much longer a piece may take with ten thousand waiting than with five hundred; measured below 1.5. */
const SLOWER = 4;

let folder: string;
let db: Sqlite;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "queue-"));
  db = openSqlite(join(folder, "queue.db"));
}, PATIENCE_MS);

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
}, PATIENCE_MS);

const body = "x".repeat(300);
const pieces = (count: number, keys: number): Envelope[] =>
  Array.from({ length: count }, (_, n) => ({ id: `id-${n}`, key: `key-${n % keys}`, body, headers: {} }));

/** Works until `count` pieces are done; answers the milliseconds. */
async function workOff(count: number, work: readonly Envelope[], keyGapMs: number): Promise<number> {
  const queue = sqliteQueue(db);
  const name = `queue-${work.length}-${keyGapMs}`;
  for (let from = 0; from < work.length; from += BATCH) await queue.add(name, work.slice(from, from + BATCH));
  const began = performance.now();
  await new Promise<void>((resolve) => {
    let done = 0;
    const handle = async () => {
      done += 1;
      if (done === count) resolve();
      return "done" as const;
    };
    void queue.work(name, handle, { concurrency: 10, keyGapMs });
  });
  const spent = performance.now() - began;
  await queue.close();
  return spent;
}

it(
  "works off pieces at a fair part of the speed of bare inserts",
  async () => {
    const all = pieces(PIECES, PIECES);
    db.exec("CREATE TABLE raw (id TEXT PRIMARY KEY, key TEXT, body TEXT, headers TEXT)");
    const insert = db.prepare("INSERT INTO raw VALUES (?, ?, ?, ?)");
    const began = performance.now();
    for (let from = 0; from < PIECES; from += BATCH)
      db.durably(() => {
        for (const { id, key } of all.slice(from, from + BATCH)) insert.run(id, key, body, "{}");
      });
    const rawMs = performance.now() - began;
    const begun = performance.now();
    const workedMs = await workOff(PIECES, all, 0);
    const carriedMs = performance.now() - begun;

    const speeds = [rawMs, workedMs, carriedMs].map((ms) => `${Math.round((PIECES / ms) * 1000)}/s`);
    process.stdout.write(
      `queue: bare inserts ${speeds[0]}, worked off ${speeds[1]}, added and worked off ${speeds[2]}\n`,
    );
    expect(rawMs / carriedMs).toBeGreaterThan(FLOOR);
  },
  PATIENCE_MS,
);

it(
  "finds the next piece as fast among ten thousand as among five hundred",
  async () => {
    const few = await workOff(400, pieces(500, KEYS), 1);
    const many = await workOff(400, pieces(PIECES, KEYS), 1);

    process.stdout.write(
      `queue, ${KEYS} keys: ${few.toFixed()} ms for 400 of 500, ${many.toFixed()} ms for 400 of ${PIECES}\n`,
    );
    expect(many / few).toBeLessThan(SLOWER);
  },
  PATIENCE_MS,
);
