const SHORTEST_SECONDS = 600;
const LONGEST_SECONDS = 86_400;
const LONGEST_BACK_OFF_SECONDS = 6 * 3_600;

export interface Polled {
  now: Date;
  /** The interval that led to this poll; null before the first. */
  previousSeconds: number | null;
  newEntries: number;
  /** Failures in a row, this one included; 0 after a success. */
  failures: number;
  /** What the server asked for with 429 or 503. */
  retryAfterSeconds?: number | null;
  /** How long the answer may be kept (Cache-Control, RSS ttl). */
  cacheSeconds?: number | null;
  /** Between 0 and 1; 0.5 changes nothing. Spreads polls that would fall together. */
  jitter?: number;
}

/**
 * When a feed is asked again: sooner when it had something new, later when not, between 10 minutes and 24 hours; after
 * failures with back-off up to 6 hours. A server that names a time is obeyed, up to 24 hours.
 */
export function nextPoll(polled: Polled): { intervalSeconds: number; at: string } {
  const wished = polled.failures > 0 ? backOff(polled.failures) : adapted(polled);
  const spread = wished * (0.9 + 0.2 * within(polled.jitter ?? 0.5, 0, 1));
  const asked = within(polled.retryAfterSeconds ?? 0, 0, LONGEST_SECONDS);
  const intervalSeconds = Math.round(Math.max(within(spread, SHORTEST_SECONDS, LONGEST_SECONDS), asked));
  return { intervalSeconds, at: new Date(polled.now.getTime() + intervalSeconds * 1_000).toISOString() };
}

const backOff = (failures: number): number =>
  Math.min(SHORTEST_SECONDS * 2 ** Math.min(failures - 1, 10), LONGEST_BACK_OFF_SECONDS);

const START_SECONDS = 1_800;

/** Halved by news, and lengthened by half without; a server's own ttl is the least, up to an hour. */
function adapted({ previousSeconds, newEntries, cacheSeconds }: Polled): number {
  const before = within(previousSeconds ?? START_SECONDS, SHORTEST_SECONDS, LONGEST_SECONDS);
  const wished = newEntries > 0 ? before / 2 : before * 1.5;
  return Math.max(wished, within(cacheSeconds ?? 0, 0, 3_600));
}

/** Not a number is the least. */
const within = (value: number, least: number, most: number): number =>
  Number.isNaN(value) ? least : Math.min(Math.max(value, least), most);
