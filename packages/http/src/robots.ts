import robotsParser from "robots-parser";
import type { Purpose } from "./allow-private.ts";
import { parseUrl } from "./ask.ts";
import type { Egress } from "./egress.ts";
import { FetchError } from "./fetch-error.ts";

export interface Robots {
  /**
   * Whether a host's robots.txt lets us read this address (RFC 9309): 4xx allows, 5xx forbids.
   * Throws the `FetchError` of a host that does not answer at all: its page would not either.
   */
  allowed(url: string, purpose: Purpose): Promise<boolean>;
}

/** Its types say ES module, the package is CommonJS: what is imported is the function. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

const DAY_MS = 24 * 3_600_000;
/** How long a host that failed is left alone. */
const FAILED_MS = 10 * 60_000;
const LARGEST_BYTES = 512 * 1024;
const MOST_HOSTS = 1000;
const MOST_BYTES = 8 * 1024 * 1024;
const TOTAL_MS = 10_000;

interface Rules {
  bytes: number;
  keepMs: number;
  allows(url: string): boolean;
}

interface Kept {
  rules: Promise<Rules>;
  bytes: number;
  until: number;
}

/** Rules are kept for a day, for at most 1,000 hosts and 8 MiB; `userAgent` is matched up to its first `/`. */
export function createRobots(egress: Pick<Egress, "get">, userAgent: string, clock = () => new Date()): Robots {
  const kept = new Map<string, Kept>();
  const keep = (key: string, load: Promise<Rules>): Kept => {
    const entry: Kept = { rules: load, bytes: 0, until: clock().getTime() + FAILED_MS };
    kept.set(key, entry);
    load.then(
      ({ bytes, keepMs }) => {
        Object.assign(entry, { bytes, until: clock().getTime() + keepMs });
        forgetOldest(kept);
      },
      (error: unknown) => {
        if (error instanceof FetchError && error.reason === "aborted") kept.delete(key);
      },
    );
    return entry;
  };
  return {
    async allowed(address, purpose) {
      const url = parseUrl(address);
      const key = `${purpose} ${url.origin}`;
      const known = kept.get(key);
      if (known && known.until > clock().getTime()) return (await known.rules).allows(url.href);
      kept.delete(key);
      return (await keep(key, readRules(egress, url.origin, purpose, userAgent)).rules).allows(url.href);
    },
  };
}

function forgetOldest(kept: Map<string, Kept>): void {
  let bytes = [...kept.values()].reduce((sum, each) => sum + each.bytes, 0);
  for (const [key, each] of kept) {
    if (kept.size <= MOST_HOSTS && bytes <= MOST_BYTES) return;
    kept.delete(key);
    bytes -= each.bytes;
  }
}

const everything: Rules = { bytes: 0, keepMs: DAY_MS, allows: () => true };
const nothing: Rules = { bytes: 0, keepMs: FAILED_MS, allows: () => false };

async function readRules(
  egress: Pick<Egress, "get">,
  origin: string,
  purpose: Purpose,
  userAgent: string,
): Promise<Rules> {
  const address = `${origin}/robots.txt`;
  try {
    const options = { purpose, accept: "text/plain, */*;q=0.5", maxBytes: LARGEST_BYTES, truncate: true };
    const { status, body } = await egress.get(address, { ...options, totalMs: TOTAL_MS });
    if (status >= 500) return nothing;
    if (status >= 300) return everything;
    const parsed = parseRobots(address, new TextDecoder().decode(body));
    return { bytes: body.length, keepMs: DAY_MS, allows: (url) => parsed.isAllowed(url, userAgent) ?? true };
  } catch (error) {
    // More than five redirects: as if there were none (RFC 9309, 2.3.1.2).
    if (error instanceof FetchError && error.reason === "redirects") return everything;
    throw error;
  }
}
