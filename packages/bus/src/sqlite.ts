import type { Row, Sqlite } from "@readout/sqlite";
import type { Bus, Envelope, Outcome } from "./bus.ts";
import { carrier, type Hand, type Held, type Ledger, type Place, type Wish } from "./carrier.ts";

/**
 * `bus_messages` keeps every message for ever. Up to its cursor, a group has every message behind it but those in
 * `bus_batches` (in hand: one row for many messages) and those in `bus_deferred`: put aside until `due`, or with no `due`
 * because an earlier message of their key stands there or is in hand.
 */
const TABLES = `
CREATE TABLE IF NOT EXISTS bus_messages (
  topic TEXT NOT NULL, position INTEGER NOT NULL,
  id TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, headers TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS bus_messages_in_order ON bus_messages (topic, position);
CREATE TABLE IF NOT EXISTS bus_cursors (
  topic TEXT NOT NULL, grp TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (topic, grp)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bus_batches (
  batch INTEGER PRIMARY KEY, topic TEXT NOT NULL, grp TEXT NOT NULL, positions TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS bus_deferred (
  topic TEXT NOT NULL, grp TEXT NOT NULL, position INTEGER NOT NULL, key TEXT NOT NULL,
  attempts INTEGER NOT NULL, due INTEGER, suspect INTEGER NOT NULL, PRIMARY KEY (topic, grp, position)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS bus_deferred_by_key ON bus_deferred (topic, grp, key, position);
CREATE INDEX IF NOT EXISTS bus_deferred_by_due ON bus_deferred (topic, grp, suspect, due) WHERE due IS NOT NULL;`;

/** What was in hand when the process ended counts as tried, and is suspected of having ended it. */
const RECOVER = `
INSERT INTO bus_deferred
  SELECT b.topic, b.grp, m.position, m.key, 1, 1, 1
  FROM bus_batches b, json_each(b.positions) AS p JOIN bus_messages m ON m.topic = b.topic AND m.position = p.value
  WHERE true
  ON CONFLICT DO UPDATE SET attempts = attempts + 1, due = 1, suspect = 1;
DELETE FROM bus_batches;`;

const DUE = `
SELECT m.position, m.id, m.key, m.body, m.headers, d.attempts
FROM bus_deferred d JOIN bus_messages m ON m.topic = d.topic AND m.position = d.position
WHERE d.topic = ? AND d.grp = ? AND d.suspect = ? AND d.due <= ? ORDER BY d.due LIMIT ?`;

const FRESH = `
SELECT m.position, m.id, m.key, m.body, m.headers, 0 AS attempts,
  EXISTS (SELECT 1 FROM bus_deferred d WHERE d.topic = m.topic AND d.grp = c.grp AND d.key = m.key) AS waits
FROM bus_cursors c JOIN bus_messages m ON m.topic = c.topic AND m.position > c.position
WHERE c.topic = ? AND c.grp = ? ORDER BY m.position LIMIT ?`;

const DEFER = `
INSERT INTO bus_deferred VALUES (?, ?, ?, ?, ?, ?, 0)
ON CONFLICT DO UPDATE SET attempts = excluded.attempts, due = excluded.due, suspect = 0`;

/** A key's next message may come: 0 says that it waits for no other try of its own. */
const RELEASE = `
UPDATE bus_deferred SET due = 0 WHERE (topic, grp, position) IN (
  SELECT topic, grp, position FROM bus_deferred WHERE topic = ? AND grp = ? AND key = ? ORDER BY position LIMIT 1)`;

const LAG = `
SELECT topic, grp, count(d.position) AS deferred, count(CASE WHEN d.due > 0 THEN 1 END) AS retrying,
  coalesce((SELECT max(m.position) FROM bus_messages m WHERE m.topic = c.topic), 0) - c.position AS ahead,
  (SELECT count(*) FROM bus_batches b, json_each(b.positions) p WHERE b.topic = c.topic AND b.grp = c.grp
   AND NOT EXISTS (SELECT 1 FROM bus_deferred o WHERE o.topic = b.topic AND o.grp = b.grp AND o.position = p.value)) AS hand
FROM bus_cursors c LEFT JOIN bus_deferred d USING (topic, grp) GROUP BY topic, grp`;

/**
 * The bus of the embedded mode: topics in tables of the one file, kept for ever. One bus per file.
 *
 * What is published survives the death of the process at once; a power cut may take the end of the file, with all that
 * followed from it in the same file, so that no checkpoint outlives what it covers. What a batch came to is one transaction. `report` is told of faults of the
 * file, which are tried again.
 */
export function sqliteBus(db: Sqlite, report: (fault: unknown) => void = () => {}): Bus {
  db.exec(TABLES);
  db.transaction(() => db.exec(RECOVER));
  return carrier(sqliteLedger(db), report);
}

function sqliteLedger(db: Sqlite): Ledger {
  return {
    append: (topic, messages) => db.transaction(() => append(db, topic, messages)),
    join: ({ topic, group }) =>
      db.transaction(() => {
        db.prepare("INSERT OR IGNORE INTO bus_cursors VALUES (?, ?, 0)").run(topic, group);
        const suspects =
          "SELECT count(*) AS n FROM bus_deferred WHERE topic = ? AND grp = ? AND suspect = 1 AND due IS NOT NULL";
        return Number(db.prepare(suspects).get(topic, group)?.n);
      }),
    take: (place, wish) => db.transaction(() => take(db, place, wish)),
    settle: (place, hand, outcomes, now) => db.transaction(() => settle(db, place, hand, outcomes, now)),
    nextDue: ({ topic, group }, now) => {
      const next = "SELECT min(due) AS due FROM bus_deferred WHERE topic = ? AND grp = ? AND suspect = 0 AND due > ?";
      const due = db.prepare(next).get(topic, group, now)?.due;
      return due == null ? undefined : Number(due);
    },
    lag: () =>
      db
        .prepare(LAG)
        .all()
        .map(({ topic, grp, ahead, deferred, hand, retrying }) => ({
          topic: String(topic),
          group: String(grp),
          messages: Number(ahead) + Number(deferred) + Number(hand),
          retrying: Number(retrying),
        })),
  };
}

function append(db: Sqlite, topic: string, messages: readonly Envelope[]): void {
  const last = db.prepare("SELECT max(position) AS last FROM bus_messages WHERE topic = ?").get(topic)?.last;
  const insert = db.prepare("INSERT INTO bus_messages VALUES (?, ?, ?, ?, ?, ?)");
  let position = Number(last ?? 0);
  for (const { id, key, body, headers } of messages) {
    position += 1;
    insert.run(topic, position, id, key, body, JSON.stringify(headers));
  }
}

function take(db: Sqlite, place: Place, { limit, now, busy, onlySuspects }: Wish): Hand | undefined {
  const { topic, group } = place;
  const messages = db
    .prepare(DUE)
    .all(topic, group, onlySuspects ? 1 : 0, now, limit + busy.size)
    .filter(({ key }) => !busy.has(String(key)))
    .slice(0, limit)
    .map((row) => held(row, true));
  const room = onlySuspects ? 0 : limit - messages.length;
  const moved = room > 0 && takeFresh(db, place, room, busy, messages);
  if (messages.length === 0) return moved ? { receipt: 0, messages } : undefined;
  const positions = JSON.stringify(messages.map(({ position }) => position));
  const inHand = db.prepare("INSERT INTO bus_batches (topic, grp, positions) VALUES (?, ?, ?)");
  return { receipt: Number(inHand.run(topic, group, positions).lastInsertRowid), messages };
}

/** Reads on from the cursor into `messages`, putting aside what its key holds back. Whether the cursor moved. */
function takeFresh(db: Sqlite, place: Place, room: number, busy: ReadonlySet<string>, messages: Held[]): boolean {
  const { topic, group } = place;
  const chosen = new Set<string>();
  let last: number | undefined;
  for (const row of db.prepare(FRESH).all(topic, group, room)) {
    const key = String(row.key);
    if (chosen.has(key)) break;
    last = Number(row.position);
    if (row.waits || busy.has(key)) {
      db.prepare(DEFER).run(topic, group, last, key, 0, null);
    } else {
      chosen.add(key);
      messages.push(held(row, false));
    }
  }
  if (last === undefined) return false;
  db.prepare("UPDATE bus_cursors SET position = ? WHERE topic = ? AND grp = ?").run(last, topic, group);
  return true;
}

function held(row: Row, deferred: boolean): Held {
  const delivery = {
    id: String(row.id),
    key: String(row.key),
    body: String(row.body),
    headers: JSON.parse(String(row.headers)) as Record<string, string>,
    attempt: Number(row.attempts) + 1,
  };
  return { position: Number(row.position), delivery, deferred };
}

function settle(db: Sqlite, { topic, group }: Place, hand: Hand, outcomes: readonly Outcome[], now: number): void {
  db.prepare("DELETE FROM bus_batches WHERE batch = ?").run(hand.receipt);
  const anyAside = db.prepare("SELECT 1 FROM bus_deferred WHERE topic = ? AND grp = ? LIMIT 1").get(topic, group);
  const remove = db.prepare("DELETE FROM bus_deferred WHERE topic = ? AND grp = ? AND position = ?");
  for (const [index, { position, delivery, deferred }] of hand.messages.entries()) {
    const outcome = outcomes[index];
    if (outcome && outcome !== "done") {
      const attempts = outcome.counted ? delivery.attempt : delivery.attempt - 1;
      db.prepare(DEFER).run(topic, group, position, delivery.key, attempts, Math.ceil(now + outcome.retryInMs) + 1);
      continue;
    }
    if (deferred) remove.run(topic, group, position);
    if (anyAside) db.prepare(RELEASE).run(topic, group, delivery.key);
  }
}
