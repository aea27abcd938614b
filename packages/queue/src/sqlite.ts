import type { Row, Sqlite } from "@readout/sqlite";
import { carrier, type Ledger, type Repeat } from "./carrier.ts";
import type { Delivery, Envelope, Outcome, Queue, QueueCounts } from "./queue.ts";

/** What is done is deleted: its id is free again. `crashes` counts how often the process ended with it in hand, in a row. */
const TABLES = `
CREATE TABLE IF NOT EXISTS queue_work (
  number INTEGER PRIMARY KEY, queue TEXT NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
  headers TEXT NOT NULL, due INTEGER NOT NULL, attempts INTEGER NOT NULL, crashes INTEGER NOT NULL,
  running INTEGER NOT NULL, UNIQUE (queue, id));
CREATE INDEX IF NOT EXISTS queue_work_by_due ON queue_work (queue, due) WHERE running = 0;
CREATE INDEX IF NOT EXISTS queue_work_by_key ON queue_work (queue, key, due) WHERE running = 0;
CREATE INDEX IF NOT EXISTS queue_work_in_hand ON queue_work (queue) WHERE running = 1;
CREATE INDEX IF NOT EXISTS queue_work_suspected ON queue_work (queue) WHERE running = 0 AND crashes > 1;
CREATE TABLE IF NOT EXISTS queue_repeats (
  queue TEXT NOT NULL, name TEXT NOT NULL, every_ms INTEGER NOT NULL, due INTEGER NOT NULL, work TEXT NOT NULL,
  PRIMARY KEY (queue, name)) WITHOUT ROWID;`;

const RECOVER = "UPDATE queue_work SET running = 0, crashes = crashes + 1 WHERE running = 1";

const ADD = `
INSERT INTO queue_work (queue, id, key, body, headers, due, attempts, crashes, running)
VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0) ON CONFLICT DO NOTHING`;

const start = (which: string): string => `
UPDATE queue_work SET running = 1, attempts = attempts + 1 WHERE number = (
  SELECT number FROM queue_work WHERE queue = ? AND running = 0 AND ${which} LIMIT 1)
RETURNING id, key, body, headers, attempts`;
const TAKE = start("due <= ? ORDER BY due");
const TAKE_OF_KEY = start("key = ? AND due <= ? ORDER BY due");
const TAKE_SUSPECT = start("crashes > 1 ORDER BY number");
const SUSPECT = "SELECT key FROM queue_work WHERE queue = ? AND running = 0 AND crashes > 1 ORDER BY number LIMIT 1";

const REPEAT = `
INSERT INTO queue_repeats (queue, name, every_ms, due, work) VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET every_ms = excluded.every_ms, work = excluded.work,
  due = min(due, excluded.due + excluded.every_ms)`;

const COUNTS = `
SELECT queue, count(CASE WHEN due <= ? THEN 1 END) AS waiting, count(CASE WHEN due > ? THEN 1 END) AS delayed,
  0 AS running, min(due) AS oldest FROM queue_work WHERE running = 0 GROUP BY queue
UNION ALL SELECT queue, 0, 0, count(*), NULL FROM queue_work WHERE running = 1 GROUP BY queue`;

/**
 * The queue of the embedded mode: work in a table of the one file. One queue per file and process.
 *
 * What is added survives the death of the process at once; a power cut may take the end of the file, with all that
 * followed from it. `report` is told of faults of the file, which are tried again.
 */
export function sqliteQueue(db: Sqlite, report: (fault: unknown) => void = () => {}): Queue {
  db.exec(TABLES);
  db.prepare(RECOVER).run();
  return carrier(sqliteLedger(db), report);
}

function sqliteLedger(db: Sqlite): Ledger {
  const delivery = (row: Row | undefined): Delivery | undefined =>
    row && {
      id: String(row.id),
      key: String(row.key),
      body: String(row.body),
      headers: JSON.parse(String(row.headers)) as Record<string, string>,
      attempt: Number(row.attempts),
    };
  return {
    add: (queue, work, due) => db.transaction(() => add(db, queue, work, due)),
    take: (queue, now, key) =>
      delivery(
        key === undefined ? db.prepare(TAKE).all(queue, now)[0] : db.prepare(TAKE_OF_KEY).all(queue, key, now)[0],
      ),
    suspectKey: (queue) => {
      const row = db.prepare(SUSPECT).get(queue);
      return row && String(row.key);
    },
    takeSuspect: (queue) => delivery(db.prepare(TAKE_SUSPECT).all(queue)[0]),
    settle: (queue, work, outcome, now) => settle(db, queue, work, outcome, now),
    firstDue: (queue, key) => {
      const first = "SELECT min(due) AS due FROM queue_work WHERE running = 0 AND queue = ?";
      const row = key === undefined ? db.prepare(first).get(queue) : db.prepare(`${first} AND key = ?`).get(queue, key);
      return row?.due == null ? undefined : Number(row.due);
    },
    keys: (queue) =>
      db
        .prepare("SELECT key, min(due) AS due FROM queue_work WHERE running = 0 AND queue = ? GROUP BY key")
        .all(queue)
        .map(({ key, due }) => ({ key: String(key), due: Number(due) })),
    repeat: ({ queue, name, everyMs, due, work }) =>
      void db.transaction(() => db.prepare(REPEAT).run(queue, name, everyMs, due, JSON.stringify(work))),
    ring: (now) => db.transaction(() => ring(db, now)),
    counts: (now) => counts(db, now),
  };
}

function add(db: Sqlite, queue: string, work: readonly Envelope[], due: number): void {
  const insert = db.prepare(ADD);
  for (const { id, key, body, headers } of work) insert.run(queue, id, key, body, JSON.stringify(headers), due);
}

function settle(db: Sqlite, queue: string, { id, attempt }: Delivery, outcome: Outcome, now: number): void {
  if (outcome === "done") {
    db.prepare("DELETE FROM queue_work WHERE queue = ? AND id = ?").run(queue, id);
    return;
  }
  const attempts = outcome.counted ? attempt : attempt - 1;
  const due = Math.ceil(now + outcome.retryInMs) + 1;
  const putBack = "UPDATE queue_work SET running = 0, crashes = 0, attempts = ?, due = ? WHERE queue = ? AND id = ?";
  db.prepare(putBack).run(attempts, due, queue, id);
}

function ring(db: Sqlite, now: number): { rung: Repeat[]; next: number | undefined } {
  const rung: Repeat[] = [];
  for (const row of db.prepare("SELECT * FROM queue_repeats WHERE due <= ?").all(now)) {
    const [queue, name, everyMs] = [String(row.queue), String(row.name), Number(row.every_ms)];
    const due = Math.max(now, Number(row.due)) + everyMs;
    const work = JSON.parse(String(row.work)) as Envelope;
    add(db, queue, [work], now);
    db.prepare("UPDATE queue_repeats SET due = ? WHERE queue = ? AND name = ?").run(due, queue, name);
    rung.push({ queue, name, everyMs, due, work });
  }
  const next = db.prepare("SELECT min(due) AS due FROM queue_repeats").get()?.due;
  return { rung, next: next == null ? undefined : Number(next) };
}

function counts(db: Sqlite, now: number): QueueCounts[] {
  const byQueue = new Map<string, QueueCounts>();
  for (const row of db.prepare(COUNTS).all(now, now)) {
    const queue = String(row.queue);
    const known = byQueue.get(queue);
    const oldest = row.oldest == null || Number(row.oldest) > now ? null : (now - Number(row.oldest)) / 1000;
    byQueue.set(queue, {
      queue,
      waiting: (known?.waiting ?? 0) + Number(row.waiting),
      delayed: (known?.delayed ?? 0) + Number(row.delayed),
      running: (known?.running ?? 0) + Number(row.running),
      oldestWaitingSeconds: known?.oldestWaitingSeconds ?? oldest,
    });
  }
  return [...byQueue.values()];
}
