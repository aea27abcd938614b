import { lookup as dnsLookup } from "node:dns/promises";
import type { AllowPrivate } from "./allow-private.ts";
import { readHeaders } from "./answer-headers.ts";
import { createAsker, parseUrl } from "./ask.ts";
import { startDeadline } from "./deadline.ts";
import { type Fetched, type GetOptions, get } from "./get.ts";
import type { Lookup } from "./guard.ts";
import { readBody } from "./read-body.ts";

export interface PostOptions {
  purpose: "webhook";
  body: string;
  headers: Readonly<Record<string, string>>;
  /** 10 s unless told. */
  totalMs?: number;
}

export interface Posted {
  status: number;
  retryAfterSeconds: number | null;
  /** What the receiver said: the first 64 KiB, as they came. */
  body: Uint8Array;
}

/** The one way out: every request to another host goes through here. A status is an answer; all else is a `FetchError`. */
export interface Egress {
  /** Reads an address: conditional, bounded in bytes and time, redirects followed and checked at every hop. */
  get(url: string, options: GetOptions): Promise<Fetched>;
  /** Sends to an address and follows no redirect. Errors name the host alone: a webhook's path may be its secret. */
  post(url: string, options: PostOptions): Promise<Posted>;
  /** Gives up what is under way and closes every connection. */
  close(): Promise<void>;
}

export interface EgressOptions {
  allowPrivate: AllowPrivate;
  userAgent: string;
  clock?: () => Date;
  /** How names become addresses; the system's way unless told. */
  lookup?: Lookup;
}

const GET_MS = 30_000;
const POST_MS = 10_000;
const POSTED_BYTES = 64 * 1024;

export function createEgress({
  allowPrivate,
  userAgent,
  clock = () => new Date(),
  lookup = (hostname) => dnsLookup(hostname, { all: true }),
}: EgressOptions): Egress {
  const asker = createAsker(allowPrivate, userAgent, lookup);
  return {
    async get(address, options) {
      const deadline = startDeadline(options.totalMs ?? GET_MS, options.signal);
      try {
        return await get(asker, address, options, deadline, clock);
      } finally {
        deadline.stop();
      }
    },
    async post(address, { purpose, body, headers, totalMs = POST_MS }) {
      const deadline = startDeadline(totalMs);
      const url = parseUrl(address);
      const label = `POST ${url.origin}/…`;
      try {
        return await asker.ask({ method: "POST", url, purpose, headers, body, label, deadline }, async (raw) => ({
          status: raw.statusCode,
          retryAfterSeconds: readHeaders(raw.headers, clock).retryAfterSeconds,
          // The receiver has answered: what it adds may be lost.
          body: await readBody(raw.body, "", { maxBytes: POSTED_BYTES, truncate: true }).catch(() => new Uint8Array()),
        }));
      } finally {
        deadline.stop();
      }
    },
    close: () => asker.close(),
  };
}
