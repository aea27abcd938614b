import { contentHash, cutText, detectLanguage, signature, sourceOf, trustDate } from "@readout/articles";
import type { Page } from "@readout/articles/page";
import { nextPoll, type ParsedFeed } from "@readout/feeds";
import { decodeText, FetchError, type Fetched } from "@readout/http";
import type { Entry } from "@readout/model";
import { type AnyStep, fetchingSteps, type PageRead, PageUnread, type Tools } from "@readout/pipeline";
import { addressed } from "./entries.ts";
import type { Means } from "./means.ts";

/** Reads feeds and pages. */
export const fetching = (means: Means): AnyStep[] => fetchingSteps({ ...means, ...fetchingTools(means) });

export const fetchingTools = (means: Means): Pick<Tools, "feeds" | "articles"> => ({
  feeds: {
    get: async (url, known) => {
      const { body, contentType, ...answer } = await means.egress.get(url, { purpose: "feed", ...known });
      return { ...answer, text: decodeText(body, contentType) };
    },
    read: async (text, url, feedId, now) =>
      entriesOf(await means.threads.run<ParsedFeed>("read-feed", { text, url, now }, true), feedId),
    nextPollSeconds: (seen) => nextPoll({ ...seen, now: means.clock(), jitter: Math.random() }).intervalSeconds,
  },
  articles: {
    readPage: (url) => readPage(url, means),
    entryAt,
    sourceOf,
    detectLanguage: (text, hint) => detectLanguage(text, hint),
    contentHash,
    signature,
    trustDate,
    cutText,
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
