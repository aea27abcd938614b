import { urlOf } from "@readout/model";
import { Agent, type Dispatcher, request } from "undici";
import { type AllowPrivate, type Purpose, placeOf, purposes } from "./allow-private.ts";
import type { Deadline } from "./deadline.ts";
import { FetchError, toFetchError } from "./fetch-error.ts";
import { checkUrl, guardedConnector, type Lookup } from "./guard.ts";

const HEADERS_MS = 10_000;
const LARGEST_HEADERS = 32 * 1024;
const LONGEST_SHOWN = 200;

interface Question {
  method: "GET" | "POST";
  url: URL;
  purpose: Purpose;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** How the request is called in errors; the method and address unless told. */
  label?: string;
  deadline: Deadline;
}

/** Asks one address, checked, and hands the answer to `read` while it arrives. All failures are `FetchError`. */
export interface Asker {
  ask<T>(question: Question, read: (answer: Dispatcher.ResponseData) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function createAsker(allowed: AllowPrivate, userAgent: string, lookup: Lookup): Asker {
  // One pool per purpose: a connection opened for one is never used for another.
  const agentFor = (purpose: Purpose) =>
    new Agent({
      connect: guardedConnector(purpose, allowed, lookup),
      connections: 2,
      pipelining: 1,
      maxHeaderSize: LARGEST_HEADERS,
      headersTimeout: HEADERS_MS,
      // The deadline of the whole request stands in for a limit between two chunks.
      bodyTimeout: 0,
    });
  const agents = { feed: agentFor("feed"), page: agentFor("page"), webhook: agentFor("webhook") };
  return {
    async ask({ method, url, purpose, headers, body = null, label = `${method} ${shown(url)}`, deadline }, read) {
      try {
        checkUrl(url, purpose, allowed);
        const answer = await request(url, {
          method,
          headers: { "user-agent": userAgent, ...headers },
          body,
          dispatcher: agents[purpose],
          signal: deadline.signal,
        });
        return await readThenDrop(answer, read);
      } catch (cause) {
        const wayOut = `if it is yours, allow it with READOUT_ALLOW_PRIVATE=${placeOf(url)}=${purpose}`;
        throw toFetchError(label, wayOut, deadline.signal.aborted ? deadline.signal.reason : cause);
      }
    },
    async close() {
      await Promise.all(purposes.map((each) => agents[each].destroy()));
    },
  };
}

async function readThenDrop<T>(
  answer: Dispatcher.ResponseData,
  read: (answer: Dispatcher.ResponseData) => Promise<T>,
): Promise<T> {
  // A body that is dropped half read says so in an event.
  answer.body.on("error", () => {});
  try {
    return await read(answer);
  } finally {
    answer.body.destroy();
  }
}

/** Reads an address as a browser would. */
export function parseUrl(text: string, base?: URL): URL {
  const url = urlOf(text, base);
  if (!url) throw new FetchError("bad-url", `${JSON.stringify(text.slice(0, 80))} is no address`);
  url.hash = "";
  return url;
}

/** An address for people, without a password and not endless. */
export function shown(url: URL): string {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare.href.length > LONGEST_SHOWN ? `${bare.href.slice(0, LONGEST_SHOWN)}…` : bare.href;
}
