import type { Dispatcher } from "undici";
import type { Purpose } from "./allow-private.ts";
import { type AnswerHeaders, headerOf, readHeaders, sendable } from "./answer-headers.ts";
import { type Asker, parseUrl, shown } from "./ask.ts";
import type { Deadline } from "./deadline.ts";
import { FetchError } from "./fetch-error.ts";
import { readBody } from "./read-body.ts";

export interface GetOptions {
  purpose: Purpose;
  etag?: string | null;
  lastModified?: string | null;
  /** Of the decoded body; 16 MiB for a feed and 8 MiB for a page unless told. */
  maxBytes?: number;
  /** Keep the first `maxBytes` instead of refusing the whole. */
  truncate?: boolean;
  accept?: string;
  signal?: AbortSignal;
  /** From the call to the last byte, redirects included; 30 s unless told. */
  totalMs?: number;
}

export interface Fetched extends AnswerHeaders {
  status: number;
  /** Where the answer came from, after redirects. */
  url: string;
  /** Where the address has moved for good (every hop 301 or 308, none from https to http), else null. */
  permanentUrl: string | null;
  /** Decoded; empty unless the status is 2xx. */
  body: Uint8Array;
}

const MIB = 1024 * 1024;
const maxBytesFor: Readonly<Record<Purpose, number>> = { feed: 16 * MIB, page: 8 * MIB, webhook: 64 * 1024 };
const acceptFor: Readonly<Record<Purpose, string>> = {
  feed: "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8",
  page: "text/html, application/xhtml+xml, */*;q=0.8",
  webhook: "*/*",
};
const MOST_HOPS = 5;
const DROPPED_BYTES = 64 * 1024;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const permanent: ReadonlySet<number> = new Set([301, 308]);

interface Hop {
  status: number;
  to: URL;
}

/** Follows redirects by hand: every hop passes the guard again, and what is permanent is known. */
export async function get(
  asker: Asker,
  address: string,
  options: GetOptions,
  deadline: Deadline,
  clock: () => Date,
): Promise<Fetched> {
  const first = parseUrl(address);
  const headers = requestHeaders(options);
  const seen = new Set<string>();
  let movedForGood = true;
  for (let url = first; ; ) {
    seen.add(url.href);
    const label = `GET ${shown(url)}${url === first ? "" : ` (redirected from ${shown(first)})`}`;
    const question = { method: "GET", url, purpose: options.purpose, headers, deadline, label } as const;
    const answer = await asker.ask(question, async (raw) => {
      if (redirects.has(raw.statusCode)) return nextHop(raw, url, seen, deadline);
      return toFetched(raw, url, url !== first && movedForGood, options, deadline, clock);
    });
    if (!("to" in answer)) return answer;
    movedForGood &&= isForGood(answer.status, url, answer.to);
    url = answer.to;
  }
}

/** Whether the new address replaces the old one: never at the price of its encryption. */
export const isForGood = (status: number, from: URL, to: URL): boolean =>
  permanent.has(status) && !(from.protocol === "https:" && to.protocol === "http:");

function requestHeaders({ purpose, accept, etag, lastModified }: GetOptions): Record<string, string> {
  return {
    accept: accept ?? acceptFor[purpose],
    "accept-encoding": "gzip, deflate, br",
    ...(sendable(etag) && { "if-none-match": etag }),
    ...(sendable(lastModified) && { "if-modified-since": lastModified }),
  };
}

async function nextHop(
  raw: Dispatcher.ResponseData,
  from: URL,
  seen: ReadonlySet<string>,
  { signal }: Deadline,
): Promise<Hop> {
  const location = headerOf(raw.headers, "location");
  if (location === null) throw new FetchError("redirects", `answered ${raw.statusCode} without saying where to`);
  const to = parseUrl(location, from);
  if (seen.has(to.href)) throw new FetchError("redirects", `redirects in a circle, back to ${shown(to)}`);
  if (seen.size > MOST_HOPS) throw new FetchError("redirects", `redirects more than ${MOST_HOPS} times`);
  await raw.body.dump({ limit: DROPPED_BYTES, signal });
  return { status: raw.statusCode, to };
}

async function toFetched(
  raw: Dispatcher.ResponseData,
  url: URL,
  movedForGood: boolean,
  options: GetOptions,
  { signal }: Deadline,
  clock: () => Date,
): Promise<Fetched> {
  const asked = sendable(options.etag) || sendable(options.lastModified);
  if (raw.statusCode === 304 && !asked)
    throw new FetchError("protocol", "answered 304 (nothing new) to a request that named nothing known");
  return {
    status: raw.statusCode,
    url: url.href,
    permanentUrl: movedForGood ? url.href : null,
    ...readHeaders(raw.headers, clock),
    body: await bodyOf(raw, options, signal),
  };
}

async function bodyOf(raw: Dispatcher.ResponseData, options: GetOptions, signal: AbortSignal): Promise<Uint8Array> {
  if (raw.statusCode < 200 || raw.statusCode > 299) {
    await raw.body.dump({ limit: DROPPED_BYTES, signal });
    return new Uint8Array();
  }
  const { purpose, maxBytes = maxBytesFor[purpose], truncate = false } = options;
  return readBody(raw.body, headerOf(raw.headers, "content-encoding") ?? "", { maxBytes, truncate });
}
