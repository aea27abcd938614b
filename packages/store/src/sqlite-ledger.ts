import { type Entry, type LedgerBalance, type LedgerRow, type LedgerState, ledgerStates, urlOf } from "@readout/model";
import type { Row, Sqlite } from "@readout/sqlite";
import { mayChange } from "./ledger-rules.ts";
import { bands, distanceBetween } from "./signature.ts";
import type { Accepted, Ledger, LedgerMove, Poll } from "./store.ts";

const schema = `
  CREATE TABLE IF NOT EXISTS ledger (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, entry TEXT NOT NULL, entry_hash TEXT NOT NULL,
    feed_id TEXT, state TEXT NOT NULL, pending INTEGER NOT NULL, reason TEXT, duplicate_of TEXT, source_id TEXT NOT NULL,
    content_hash TEXT, signature TEXT, story_id TEXT, revision INTEGER NOT NULL, indexed_revision INTEGER NOT NULL,
    attempt INTEGER NOT NULL, page_failures INTEGER NOT NULL DEFAULT 0, accepted_at TEXT NOT NULL, progress_at TEXT NOT NULL, moved_at TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS ledger_state ON ledger (state, reason);
  CREATE INDEX IF NOT EXISTS ledger_feed ON ledger (feed_id);
  CREATE INDEX IF NOT EXISTS ledger_pending ON ledger (progress_at) WHERE pending = 1;
  CREATE INDEX IF NOT EXISTS ledger_text ON ledger (source_id, content_hash) WHERE content_hash IS NOT NULL;
  CREATE TABLE IF NOT EXISTS polls (seq INTEGER PRIMARY KEY, feed_id TEXT, at TEXT NOT NULL, discovered INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS stories (
    band INTEGER NOT NULL, value TEXT NOT NULL, story_id TEXT NOT NULL, signature TEXT NOT NULL,
    PRIMARY KEY (band, value, story_id)
  ) WITHOUT ROWID;
`;

/** The ledger's part in the index's one write. Monotone: a late older revision changes nothing. */
export const ledgerMover =
  (db: Sqlite) =>
  ({ addressId, revision, at }: LedgerMove): void => {
    db.prepare(
      `UPDATE ledger SET state = 'indexed', reason = NULL, indexed_revision = max(indexed_revision, ?),
         pending = CASE WHEN revision <= ? THEN 0 ELSE pending END, progress_at = ?,
         moved_at = CASE WHEN state = 'indexed' THEN moved_at ELSE ? END
       WHERE id = ?`,
    ).run(revision, revision, at, at, addressId);
  };

const text = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

const read = (row: Row): LedgerRow => ({
  id: String(row.id),
  entry: JSON.parse(String(row.entry)) as Entry,
  state: String(row.state) as LedgerState,
  reason: text(row.reason),
  duplicateOf: text(row.duplicate_of),
  contentHash: text(row.content_hash),
  signature: text(row.signature),
  storyId: text(row.story_id),
  sourceId: String(row.source_id),
  revision: Number(row.revision),
  indexedRevision: Number(row.indexed_revision),
  attempt: Number(row.attempt),
  pageFailures: Number(row.page_failures),
  acceptedAt: String(row.accepted_at),
  progressAt: String(row.progress_at),
  movedAt: String(row.moved_at),
});

export function sqliteLedger(db: Sqlite): Ledger {
  db.exec(schema);
  const get = (id: string): LedgerRow | null => {
    const row = db.prepare("SELECT * FROM ledger WHERE id = ?").get(id);
    return row ? read(row) : null;
  };
  return {
    accept: async (poll, entries) => db.durably(() => accept(db, get, poll, entries)),
    get: async (id) => get(id),
    read: async (id, reading) =>
      db.transaction(() => {
        const row = get(id);
        if (!row) return null;
        const { sourceId, contentHash, signature, storyId, at } = reading;
        const twin = db
          .prepare(
            "SELECT id FROM ledger WHERE source_id = ? AND content_hash = ? AND id <> ? AND state <> 'duplicate' LIMIT 1",
          )
          .get(sourceId, contentHash, id);
        if (twin && row.indexedRevision === 0) {
          end(db, id, "duplicate", null, String(twin.id), at);
          return get(id);
        }
        db.prepare(
          `UPDATE ledger SET revision = revision + (content_hash IS NOT ?), content_hash = ?, signature = ?, story_id = ?,
             source_id = ?, progress_at = ? WHERE id = ?`,
        ).run(contentHash, contentHash, signature, storyId, sourceId, at, id);
        if (storyId === id) rememberStory(db, storyId, signature);
        return get(id);
      }),
    async move(id, to, { reason = null, duplicateOf = null, at }) {
      end(db, id, to, reason, duplicateOf, at);
    },
    async pageFailed(id, at) {
      db.prepare("UPDATE ledger SET page_failures = page_failures + 1, progress_at = ? WHERE id = ?").run(at, id);
      return get(id)?.pageFailures ?? 0;
    },
    async settle(id, at) {
      db.prepare("UPDATE ledger SET pending = 0, progress_at = ? WHERE id = ?").run(at, id);
    },
    async again(id, at) {
      db.prepare(
        `UPDATE ledger SET attempt = attempt + 1, page_failures = 0, pending = 1, progress_at = ?, reason = NULL,
           moved_at = CASE WHEN state IN ('indexed', 'waiting') THEN moved_at ELSE ? END,
           state = CASE WHEN state = 'indexed' THEN state ELSE 'waiting' END
         WHERE id = ? AND state <> 'duplicate'`,
      ).run(at, at, id);
      return get(id);
    },
    nearStory: async (signature, distance) => nearStory(db, signature, distance),
    async stuck(before, limit, only) {
      const which = only ? ` AND revision ${only === "read" ? ">" : "<="} indexed_revision` : "";
      const sql = `SELECT * FROM ledger WHERE pending = 1 AND progress_at < ?${which} ORDER BY progress_at LIMIT ?`;
      return db.prepare(sql).all(before.toISOString(), limit).map(read);
    },
    balance: async () => balance(db),
    list: async (filter, limit, cursor) => list(db, filter, limit, cursor),
  };
}

function accept(db: Sqlite, get: (id: string) => LedgerRow | null, poll: Poll, entries: readonly Entry[]): Accepted {
  const accepted: Accepted = { created: [], changed: [] };
  for (const entry of entries) {
    const { contentHash } = entry;
    const json = JSON.stringify(entry);
    const host = urlOf(entry.url)?.host ?? "";
    const { changes } = db
      .prepare(
        `INSERT INTO ledger (id, entry, entry_hash, feed_id, state, pending, source_id, revision, indexed_revision, attempt, accepted_at, progress_at, moved_at)
         VALUES (?, ?, ?, ?, 'waiting', 1, ?, 0, 0, 0, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
      )
      .run(entry.id, json, entry.contentHash, entry.feedId, host, poll.at, poll.at, poll.at);
    if (changes > 0) {
      accepted.created.push(get(entry.id) as LedgerRow);
      continue;
    }
    const known = get(entry.id) as LedgerRow;
    if (!mayChange(known, entry)) continue;
    db.prepare("UPDATE ledger SET entry = ?, entry_hash = ?, pending = 1, progress_at = ? WHERE id = ?").run(
      json,
      contentHash,
      poll.at,
      entry.id,
    );
    accepted.changed.push(get(entry.id) as LedgerRow);
  }
  if (accepted.created.length > 0) {
    const sql = "INSERT INTO polls (feed_id, at, discovered) VALUES (?, ?, ?)";
    db.prepare(sql).run(poll.feedId, poll.at, accepted.created.length);
  }
  return accepted;
}

/** An end state, with nothing outstanding. What is indexed stays indexed. */
function end(db: Sqlite, id: string, to: string, reason: string | null, duplicateOf: string | null, at: string): void {
  db.prepare("UPDATE ledger SET pending = 0, progress_at = ? WHERE id = ?").run(at, id);
  db.prepare(
    "UPDATE ledger SET state = ?, reason = ?, duplicate_of = ?, moved_at = ? WHERE id = ? AND state <> 'indexed'",
  ).run(to, reason, duplicateOf, at, id);
}

function rememberStory(db: Sqlite, storyId: string, signature: string): void {
  for (const [band, value] of bands(signature).entries())
    db.prepare("INSERT OR IGNORE INTO stories (band, value, story_id, signature) VALUES (?, ?, ?, ?)").run(
      band,
      value,
      storyId,
      signature,
    );
}

/** Two signatures within 3 bits share at least one of 4 bands, so looking at those is enough. */
const CANDIDATES = 200;

function nearStory(db: Sqlite, signature: string, distance: number): string | null {
  let best: { storyId: string; distance: number } | null = null;
  for (const [band, value] of bands(signature).entries()) {
    const rows = db
      .prepare("SELECT story_id, signature FROM stories WHERE band = ? AND value = ? LIMIT ?")
      .all(band, value, CANDIDATES);
    for (const row of rows) {
      const found = distanceBetween(signature, String(row.signature));
      if (found <= distance && (!best || found < best.distance))
        best = { storyId: String(row.story_id), distance: found };
    }
  }
  return best?.storyId ?? null;
}

function balance(db: Sqlite): LedgerBalance {
  const states = Object.fromEntries(ledgerStates.map((state) => [state, 0])) as Record<LedgerState, number>;
  for (const row of db.prepare("SELECT state, count(*) AS n FROM ledger GROUP BY state").all())
    states[String(row.state) as LedgerState] = Number(row.n);
  const reasons = db
    .prepare(
      `SELECT state, reason, count(*) AS n FROM ledger WHERE state IN ('rejected', 'dead')
       GROUP BY state, reason ORDER BY n DESC LIMIT 50`,
    )
    .all()
    .map((row) => ({
      state: String(row.state) as LedgerState,
      reason: String(row.reason ?? ""),
      count: Number(row.n),
    }));
  const discovered = Number(db.prepare("SELECT coalesce(sum(discovered), 0) AS n FROM polls").get()?.n);
  const rows = Object.values(states).reduce((sum, each) => sum + each, 0);
  return { discovered, states, reasons, balanced: discovered === rows };
}

function list(db: Sqlite, filter: Parameters<Ledger["list"]>[0], limit: number, cursor: string | null) {
  const asked: ReadonlyArray<[string, string | number | undefined]> = [
    ["state = ?", filter.state],
    ["feed_id = ?", filter.feedId],
    ["reason = ?", filter.reason],
    ["seq < ?", cursor === null ? undefined : Number(cursor)],
  ];
  const conditions = asked.filter((each): each is [string, string | number] => each[1] !== undefined);
  const where = conditions.map(([sql]) => ` AND ${sql}`).join("");
  const sql = `SELECT * FROM ledger WHERE 1${where} ORDER BY seq DESC LIMIT ?`;
  const rows = db.prepare(sql).all(...conditions.map(([, value]) => value), limit);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { rows: rows.map(read), cursor: last ? String(last.seq) : null };
}
