import { randomInt } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Sqlite } from "@readout/sqlite";
import { type IndexReading, type Rebuild, type Search, SearchRefused, type WriteOutcome } from "./search.ts";
import { versionOf } from "./version.ts";
import type { Write } from "./writer.ts";

/** Written in one transaction at the finish: between two of them, everybody else has a turn. */
const FEW = 16;

/**
 * Rebuilds of months in the one file. Readings wait in a table of their own; to finish is to write them in the place of
 * what is there, article by article. So whatever was written live meanwhile is simply there to be compared with.
 *
 * Opening is where a crash is made good: what was being finished is finished before anybody asks, the rest is thrown away.
 */
export function openRebuilds(db: Sqlite, write: Write): Pick<Search, "rebuild" | "discard"> {
  db.transaction(() => forget(db, "finishing = 0"));
  for (const { rebuild } of db.prepare("SELECT rebuild FROM search_rebuilds ORDER BY rebuild").all())
    while (writeFew(db, write, Number(rebuild))) {}
  return {
    rebuild: async (month) => begin(db, write, month),
    discard: async (month, name) =>
      db.transaction(() => forget(db, "finishing = 0 AND month = ? AND rebuild = ?", month, Number(name))),
  };
}

function begin(db: Sqlite, write: Write, month: string): Rebuild {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new SearchRefused(`${month} is not a month: write it as 2026-10`);
  // A name never comes back: who discards by it may be late.
  const id = randomInt(1, 2 ** 47);
  db.transaction(() => {
    forget(db, "finishing = 0 AND month = ?", month);
    db.prepare("INSERT INTO search_rebuilds (rebuild, month, finishing) VALUES (?, ?, 0)").run(id, month);
  });
  return {
    name: String(id),
    write: async (batch) =>
      db.transaction(() => {
        checkOpen(db, id, month);
        return batch.map((reading) => keep(db, id, month, reading));
      }),
    finish: async () => {
      db.durably(() => {
        // Once more after a fault on the way: it goes on where it was.
        checkOpen(db, id, month, [0, 1]);
        db.prepare("UPDATE search_rebuilds SET finishing = 1 WHERE rebuild = ?").run(id);
      });
      while (writeFew(db, write, id)) await nextTurn();
    },
    abandon: async () => db.transaction(() => forget(db, "finishing = 0 AND rebuild = ?", id)),
  };
}

function checkOpen(db: Sqlite, id: number, month: string, states: readonly number[] = [0]): void {
  const found = db.prepare("SELECT finishing FROM search_rebuilds WHERE rebuild = ?").get(id);
  if (!found || !states.includes(Number(found.finishing)))
    throw new SearchRefused(`This rebuild of ${month} has ended, or a later one has taken its place: begin another`);
}

function keep(db: Sqlite, id: number, month: string, reading: IndexReading): WriteOutcome {
  const { article } = reading.extracted;
  if (new Date(article.acceptedAt).toISOString().slice(0, 7) !== month)
    throw new SearchRefused(`Article ${article.id} was accepted at ${article.acceptedAt}: it is not of ${month}`);
  const { changes } = db
    .prepare(
      `INSERT INTO search_rebuild_readings VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET version = excluded.version, reading = excluded.reading
        WHERE excluded.version > version`,
    )
    .run(id, article.id, versionOf(reading.extracted), JSON.stringify(reading));
  return changes > 0 ? "written" : "superseded";
}

/** Whether there is more to do. */
function writeFew(db: Sqlite, write: Write, id: number): boolean {
  return db.transaction(() => {
    const rows = db
      .prepare("SELECT article_id, reading FROM search_rebuild_readings WHERE rebuild = ? LIMIT ?")
      .all(id, FEW);
    const written = db.prepare("DELETE FROM search_rebuild_readings WHERE rebuild = ? AND article_id = ?");
    for (const { article_id, reading } of rows) {
      write(JSON.parse(String(reading)) as IndexReading, true);
      written.run(id, article_id ?? null);
    }
    if (rows.length === FEW) return true;
    db.prepare("DELETE FROM search_rebuilds WHERE rebuild = ?").run(id);
    return false;
  });
}

function forget(db: Sqlite, which: string, ...values: (string | number)[]): void {
  db.prepare(
    `DELETE FROM search_rebuild_readings WHERE rebuild IN (SELECT rebuild FROM search_rebuilds WHERE ${which})`,
  ).run(...values);
  db.prepare(`DELETE FROM search_rebuilds WHERE ${which}`).run(...values);
}
