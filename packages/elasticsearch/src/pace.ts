import { setTimeout as rest } from "node:timers/promises";

/** How one process behaves towards Elasticsearch: how many requests at once, and whether it asks at all for now. */
export interface Pace {
  /** Runs the request when it is its turn. Throws what it threw, or `signal`'s reason when that comes first. */
  run<T>(signal: AbortSignal, request: () => Promise<T>): Promise<T>;
  /** Tells how the last request went: `busy` halves how many run at once, `ok` lets slowly more of them. */
  heard(how: "ok" | "busy" | "away"): void;
  /** How many may run at once now. */
  limit(): number;
  isOpen(): boolean;
}

export interface PaceSettings {
  most: number;
  /** So many failures in a row and nothing is asked but a probe, after a rest that doubles from the first to the last. */
  failures: number;
  firstRestMs: number;
  lastRestMs: number;
}

export const usualPace: PaceSettings = { most: 8, failures: 5, firstRestMs: 500, lastRestMs: 10_000 };

/**
 * Adds a request at a time while all goes well and halves at a push back; after failures in a row only one request at a
 * time goes out, each after a rest, until one is answered (RELIABILITY 2.5).
 */
export function pace({ most, failures, firstRestMs, lastRestMs }: PaceSettings = usualPace): Pace {
  let limit = most;
  let running = 0;
  let failed = 0;
  let isProbing = false;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const each of waiting) each();
  };
  const isOpen = () => failed >= failures;
  const mayRun = () => (isOpen() ? !isProbing : running < Math.max(1, Math.floor(limit)));

  /** Takes its place in the same breath in which it finds one free. Whether it is to probe. */
  const turn = async (signal: AbortSignal): Promise<boolean> => {
    while (!mayRun()) await next(waiting, signal);
    running += 1;
    isProbing ||= isOpen();
    return isOpen();
  };
  return {
    async run(signal, request) {
      const isProbe = await turn(signal);
      try {
        if (isProbe) await rest(Math.min(lastRestMs, firstRestMs * 2 ** (failed - failures)), undefined, { signal });
        return await request();
      } finally {
        running -= 1;
        if (isProbe) isProbing = false;
        wake();
      }
    },
    heard(how) {
      if (how === "busy") limit = Math.max(1, limit / 2);
      if (how === "ok") limit = Math.min(most, limit + 1 / limit);
      failed = how === "ok" ? 0 : Math.min(failed + 1, failures + 10);
      wake();
    },
    limit: () => Math.max(1, Math.floor(limit)),
    isOpen,
  };
}

/** Until something changed. */
const next = (waiting: Set<() => void>, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = () => {
      waiting.delete(done);
      signal.removeEventListener("abort", given);
      resolve();
    };
    const given = () => {
      waiting.delete(done);
      reject(signal.reason);
    };
    if (signal.aborted) return reject(signal.reason);
    waiting.add(done);
    signal.addEventListener("abort", given, { once: true });
  });
