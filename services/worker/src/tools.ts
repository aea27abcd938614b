import { matchWatches, noticeBody, noticesFor } from "@readout/alerts";
import {
  AddressError,
  addressId,
  canonicalUrl,
  contentHash,
  cutText,
  detectLanguage,
  signature,
  sourceOf,
  trustDate,
} from "@readout/articles";
import type { Page } from "@readout/articles/page";
import { extractor } from "@readout/extract/extractor";
import { nextPoll, type ParsedFeed } from "@readout/feeds";
import { decodeText, type Egress, FetchError, type Fetched, type Robots } from "@readout/http";
import type { Clock, Log } from "@readout/kit";
import { type Entry, type Extraction, hashId, type Watch } from "@readout/model";
import { sendWebhook } from "@readout/notify";
import { type HandOver, type PageRead, PageUnread, Reject, type Tools } from "@readout/pipeline";
import type { ThreadPool } from "@readout/pipeline/thread";
import { parse, type Query, QueryError } from "@readout/query";
import type { Search } from "@readout/search";
import type { Store } from "@readout/store";

export interface Means {
  carriers: Tools["carriers"];
  store: Store;
  search: Search;
  egress: Egress;
  robots: Robots;
  threads: ThreadPool;
  clock: Clock;
  log: Log;
  /** Spreads polls that would fall together: a number from 0 to 1. */
  jitter(): number;
}

/** What the pipeline's steps are handed of the outside. */
export const tools = (means: Means): Tools => ({
  carriers: means.carriers,
  store: means.store,
  search: means.search,
  clock: means.clock,
  log: means.log,
  feeds: {
    get: async (url, known) => {
      const { body, contentType, ...answer } = await means.egress.get(url, { purpose: "feed", ...known });
      return { ...answer, text: decodeText(body, contentType) };
    },
    read: async (text, url, feedId, now) =>
      entriesOf(await means.threads.run<ParsedFeed>("read-feed", { text, url, now }, true), feedId),
    nextPollSeconds: (seen) => nextPoll({ ...seen, now: means.clock(), jitter: means.jitter() }).intervalSeconds,
  },
  articles: {
    readPage: (url) => readPage(url, means),
    entryAt: (url, entry) => entryAt(url, entry),
    sourceOf,
    detectLanguage: (text, hint) => detectLanguage(text, hint),
    contentHash,
    signature,
    trustDate,
    cutText,
  },
  extractArticle: (article) => means.threads.run<Extraction>("extract", article),
  extractor,
  matching: {
    parse: (watch) => queryOf(watch, means.log),
    match: matchWatches,
    notices: noticesFor,
  },
  postWebhook: ({ url, secret }, notice, match, watch) => {
    const body = noticeBody(match, watch);
    return sendWebhook(means.egress.post, { url, secret, id: notice.id, body, now: means.clock() });
  },
});

/** A feed's entries under their canonical addresses; what has none that can be read is left out. */
function entriesOf(feed: ParsedFeed, feedId: string): Entry[] {
  return feed.entries.flatMap((each) => {
    const entry = addressed(each.url, {
      feedId,
      title: each.title,
      text: each.text,
      author: each.author,
      language: each.language ?? feed.language,
      publishedAt: each.publishedAt,
      fetchPage: true,
    });
    return entry ? [entry] : [];
  });
}

/** Gives an entry its address, or null when the address cannot be one. */
function addressed(url: string, rest: Omit<Entry, "id" | "url" | "canonicalUrl" | "contentHash">): Entry | null {
  try {
    const hash = hashId(rest.title, rest.text, rest.publishedAt ?? "");
    return { ...rest, id: addressId(url), url, canonicalUrl: canonicalUrl(url), contentHash: hash };
  } catch (error) {
    if (error instanceof AddressError) return null;
    throw error;
  }
}

function entryAt(url: string, { id: _, url: __, canonicalUrl: ___, contentHash: ____, ...rest }: Entry): Entry | null {
  return addressed(url, rest);
}

/** Reads a page: allowed by robots.txt, bounded, and taken apart in a thread. Throws `PageUnread` with the reason. */
async function readPage(url: string, { egress, robots, threads }: Means): Promise<PageRead> {
  try {
    if (!(await robots.allowed(url, "page"))) throw new PageUnread(`GET ${url}: robots.txt does not allow it`, false);
    const answer = await egress.get(url, { purpose: "page" });
    const page = await threads.run<Page>("read-page", { html: htmlOf(url, answer), url: answer.url }, true);
    return { ...page, url: answer.url };
  } catch (error) {
    if (error instanceof FetchError) throw new PageUnread(error.message, error.retryable);
    if (error instanceof PageUnread || (error as { unavailable?: unknown }).unavailable) throw error;
    const { name, message } = error as Error;
    // A page that cannot be taken apart in time, or that ended its thread, may do better next time; then its entry stands in.
    throw new PageUnread(`${url} could not be read as a page: ${message}`, name !== "PageError");
  }
}

const PAGE_TYPE = /html|xml/i;

function htmlOf(url: string, { status, contentType, retryAfterSeconds, body }: Fetched): string {
  if (status !== 200) {
    const restMs = retryAfterSeconds === null ? undefined : retryAfterSeconds * 1_000;
    throw new PageUnread(`GET ${url} answered ${status}`, status === 429 || status >= 500, restMs);
  }
  if (contentType && !PAGE_TYPE.test(contentType))
    throw new PageUnread(`GET ${url} answered ${contentType}, not a page`, false);
  return decodeText(body, contentType);
}

/** An entry for what a person hands over: its text, its HTML read as a page, or only an address to ask. */
export async function entryFor(document: HandOver, threads: ThreadPool): Promise<Entry> {
  const { html, url = "https://document.invalid/" } = document;
  const page = html === undefined ? null : await pageOf(html, url, threads);
  const text = document.text ?? page?.text ?? "";
  const title = document.title ?? page?.title ?? "";
  if (!document.url && text === "" && title === "")
    throw new Reject("The document has no text, no title and no address: give it one of them");
  const entry = addressed(document.url ?? `urn:readout:${hashId(title, text)}`, {
    feedId: null,
    title,
    text,
    author: document.author ?? page?.byline ?? null,
    language: document.language ?? page?.language ?? null,
    publishedAt: document.publishedAt ?? page?.publishedAt ?? dateLine(text),
    fetchPage: text === "",
  });
  if (!entry)
    throw new Reject(
      `${document.url} cannot be the address of a document: give one that begins with https://, or none`,
    );
  return entry;
}

/** A document may open with its own date: `date 2021-08-26`. */
const dateLine = (text: string): string | null =>
  /^\s{0,10}date (\d{4}-\d{2}-\d{2})\b/.exec(text.slice(0, 100))?.[1] ?? null;

function queryOf({ id, query, over }: Watch, log: Log): Query | null {
  try {
    return parse(query, over);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    log.error("watch.unreadable", { watch: id, query, error: error.message });
    return null;
  }
}

async function pageOf(html: string, url: string, threads: ThreadPool): Promise<Page> {
  try {
    return await threads.run<Page>("read-page", { html, url });
  } catch (error) {
    if ((error as { unavailable?: unknown }).unavailable) throw error;
    throw new Reject(`The HTML of ${url} cannot be read: ${(error as Error).message}. Hand over its text instead`, {
      cause: error,
    });
  }
}
