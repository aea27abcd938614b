/** A Redis of a test's own, on loopback; see redis.mjs. */
export interface Redis {
  url: string;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Starts it again on its port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export function startRedis(options: {
  /** For data and logs; the caller removes it. */
  folder: string;
  /** Added to, or instead of, ours: `{ "maxmemory-policy": "allkeys-lru" }`. */
  settings?: Record<string, string | number>;
  server?: string;
}): Promise<Redis>;
