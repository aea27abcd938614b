export type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;

const LONGEST_WAIT_SECONDS = 86_400;
const LONGEST_VALUE = 2048;
const kept = ["content-language", "date", "link", "x-robots-tag"] as const;

/** What an answer's headers say, with every value bounded. Times are in seconds, within [0, 86400]. */
export interface AnswerHeaders {
  contentType: string | null;
  headers: Readonly<Record<string, string>>;
  etag: string | null;
  lastModified: string | null;
  retryAfterSeconds: number | null;
  cacheSeconds: number | null;
}

export function readHeaders(raw: RawHeaders, now: () => Date): AnswerHeaders {
  const value = (name: string) => headerOf(raw, name);
  return {
    contentType: value("content-type"),
    headers: Object.fromEntries(kept.flatMap((name) => (value(name) === null ? [] : [[name, value(name) ?? ""]]))),
    etag: validator(value("etag")),
    lastModified: validator(value("last-modified")),
    retryAfterSeconds: seconds(value("retry-after"), now),
    cacheSeconds: cacheSeconds(value("cache-control"), value("expires"), now),
  };
}

/** One header as one line; null when absent. */
export function headerOf(raw: RawHeaders, name: string): string | null {
  const value = raw[name];
  if (value === undefined) return null;
  return (Array.isArray(value) ? value.join(", ") : value).slice(0, LONGEST_VALUE);
}

/** What is sent back on the next request must be printable and whole, else one answer could spoil every later one. */
export const sendable = (value: string | null | undefined): value is string =>
  typeof value === "string" && value.length < LONGEST_VALUE && /^[\x20-\x7e]+$/.test(value);

const validator = (value: string | null): string | null => (sendable(value) ? value : null);

const weekday = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** A number of seconds or an HTTP date; garbage is null. */
function seconds(value: string | null, now: () => Date): number | null {
  if (value === null || value.trim() === "") return null;
  const wait = weekday.test(value) ? (Date.parse(value) - now().getTime()) / 1000 : Number(value);
  return Number.isNaN(wait) ? null : Math.min(Math.max(Math.ceil(wait), 0), LONGEST_WAIT_SECONDS);
}

function cacheSeconds(control: string | null, expires: string | null, now: () => Date): number | null {
  if (control !== null && /\bno-(cache|store)\b/i.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(control ?? "")?.[1];
  return maxAge === undefined ? expiry(expires, now) : seconds(maxAge, now);
}

/** `Expires: 0` and other garbage mean: already stale (RFC 9111, 5.3). */
const expiry = (expires: string | null, now: () => Date): number | null =>
  expires === null ? null : weekday.test(expires) ? seconds(expires, now) : 0;
