import type { Sqlite } from "@readout/sqlite";
import type { HistogramBucket, Interval } from "./search.ts";
import type { Table } from "./tables.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** 1970 began on a Thursday: weeks are counted from the Monday before. */
const fixed: Readonly<Record<Exclude<Interval, "month">, { width: number; offset: number }>> = {
  hour: { width: hour, offset: 0 },
  day: { width: day, offset: 0 },
  week: { width: 7 * day, offset: -3 * day },
};
const lengths: Readonly<Record<Interval, number>> = { hour, day, week: 7 * day, month: 28 * day };
const finestFirst: readonly Interval[] = ["hour", "day", "week", "month"];
const fewBuckets = 100;
const mostBuckets = 2000;

/** Counts a date field by hour, day, week or month, over what `from` (SQL, rows aliased `r`) finds. Gaps are filled. */
export function countByTime(
  db: Sqlite,
  from: string,
  { over: _over, rows: _rows }: Table,
  field: string,
  wanted: Interval | "auto",
): HistogramBucket[] {
  const column = `r.${field}_from`;
  const ends = db.prepare(`SELECT min(${column}) AS first, max(${column}) AS last ${from}`).get();
  if (ends?.first === null || ends?.first === undefined) return [];
  const length = Number(ends.last) - Number(ends.first);
  const interval = intervalFor(length, wanted);
  const rows = db
    .prepare(`SELECT ${startOf(interval, column)} AS start, count(*) AS n ${from} AND ${column} IS NOT NULL GROUP BY 1`)
    .all();
  const counts = new Map(rows.map((row) => [Number(row.start), Number(row.n)]));
  return filled(counts, interval);
}

/** The finest that makes few buckets, or the one asked for unless it would make thousands. */
export function intervalFor(length: number, wanted: Interval | "auto"): Interval {
  const most = wanted === "auto" ? fewBuckets : mostBuckets;
  const candidates = wanted === "auto" ? finestFirst : finestFirst.slice(finestFirst.indexOf(wanted));
  return candidates.find((each) => length / lengths[each] < most - 1) ?? "month";
}

function startOf(interval: Interval, column: string): string {
  if (interval === "month")
    return `CAST(strftime('%s', ${column} / 1000, 'unixepoch', 'start of month') AS INTEGER) * 1000`;
  const { width, offset } = fixed[interval];
  return `${column} - (((${column} - (${offset})) % ${width}) + ${width}) % ${width}`;
}

function filled(counts: ReadonlyMap<number, number>, interval: Interval): HistogramBucket[] {
  const starts = [...counts.keys()].sort((a, b) => a - b);
  const last = starts.at(-1) ?? 0;
  const buckets: HistogramBucket[] = [];
  for (let start = starts[0] ?? 0; start <= last; start = after(start, interval))
    buckets.push({ from: new Date(start).toISOString(), count: counts.get(start) ?? 0 });
  return buckets;
}

function after(start: number, interval: Interval): number {
  if (interval !== "month") return start + fixed[interval].width;
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
