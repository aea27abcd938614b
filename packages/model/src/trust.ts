const FIRST = Date.UTC(2000, 0, 1);
const AHEAD_MS = 48 * 3_600_000;

/** True when a date of publication can be: from the year 2000 to 48 hours after now. `publishedAt` is an ISO 8601 instant. */
export function trustDate(publishedAt: string | null, now: Date): boolean {
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return at >= FIRST && at <= now.getTime() + AHEAD_MS;
}
