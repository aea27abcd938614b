import type { Clock } from "@readout/kit";
import { type Article, type Entry, type Feed, type LedgerRow, queues, type Source, topics } from "@readout/model";
import type { Store } from "@readout/store";
import { Away, Reject, skip, step } from "../step.ts";

/** A page as it was read: its own words, and what it says of itself. */
export interface PageRead {
  /** Where the page was found after redirects. */
  url: string;
  canonicalUrl: string | null;
  title: string;
  byline: string | null;
  language: string | null;
  publishedAt: string | null;
  text: string;
}

/** Why a page could not be read, in words; `retryable` when another try may help. */
export class PageUnread extends Error {
  override name = "PageUnread";
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  constructor(message: string, retryable: boolean, retryAfterMs?: number) {
    super(message);
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}

export interface FetchArticleTools {
  /** Reads a page politely. Throws `PageUnread`. */
  readPage(url: string): Promise<PageRead>;
  /** An entry under another address, or null when that address cannot be one. */
  entryAt(url: string, entry: Entry): Entry | null;
  sourceOf(url: string, feed: Feed | null): Source;
  detectLanguage(text: string, hint: string | null): string;
  contentHash(title: string, text: string): string;
  signature(text: string): string;
  trustDate(publishedAt: string | null, now: Date): boolean;
  cutText(text: string): { text: string; truncated: boolean };
  store: Pick<Store, "feeds" | "ledger">;
  clock: Clock;
}

/** Near-duplicates differ in at most this many of 64 bits. */
const STORY_DISTANCE = 3;

/** Reads the page behind an entry, decides whether it is new, and gives the article its revision. */
export const fetchArticle = (tools: FetchArticleTools) =>
  step({
    name: "fetch-article",
    from: queues.entries,
    to: topics.articles,
    async run({ addressId }) {
      const row = await tools.store.ledger.get(addressId);
      if (!row) return skip("not-on-the-ledger");
      if (row.state === "duplicate" || row.state === "rejected") return skip("settled");
      const page = await readOrStandIn(row, tools);
      const home = await homeOf(row, page, tools);
      if (!home) return skip("duplicate");
      return await publish(home, page, tools);
    },
    async whenDead({ addressId }, death) {
      await tools.store.ledger.move(addressId, "dead", { reason: death.reason, at: tools.clock().toISOString() });
      return [];
    },
  });

/** A page that may come yet is asked for this often; then the entry's own text stands in. */
const PAGE_TRIES = 3;
const PAGE_REST_MS = 2_000;

/** The page, or null when the entry's own text has to stand in. Throws `Away` while another try may help. */
async function readOrStandIn({ id, entry }: LedgerRow, tools: FetchArticleTools): Promise<PageRead | null> {
  if (!entry.fetchPage) return null;
  try {
    const page = await tools.readPage(entry.url);
    return page.text.length > entry.text.length / 2 ? page : null;
  } catch (error) {
    if (!(error instanceof PageUnread)) throw error;
    if (!error.retryable) return null;
    // Counted on the ledger, not as attempts at this message: a page that is down has done no wrong.
    const failures = await tools.store.ledger.pageFailed(id, tools.clock().toISOString());
    if (failures >= PAGE_TRIES) return null;
    throw new Away(error.message, error.retryAfterMs ?? PAGE_REST_MS * failures, { cause: error });
  }
}

/**
 * The row whose article this page is: its own, or that of the canonical address the page declares, made now when it is
 * new. Null when that one is known already: this address is its duplicate.
 */
async function homeOf(row: LedgerRow, page: PageRead | null, tools: FetchArticleTools): Promise<LedgerRow | null> {
  const { ledger } = tools.store;
  const canonical = page?.canonicalUrl ? tools.entryAt(page.canonicalUrl, row.entry) : null;
  if (!canonical || canonical.id === row.id || row.state === "indexed") return row;
  const known = await ledger.get(canonical.id);
  // Two pages that name each other would both be duplicates, and the article nowhere.
  if (known?.state === "duplicate") return row;
  const at = tools.clock().toISOString();
  const created = known ? [] : (await ledger.accept({ feedId: row.entry.feedId, at }, [canonical])).created;
  await ledger.move(row.id, "duplicate", { duplicateOf: canonical.id, at });
  return created[0] ?? null;
}

/** There is nothing to read: no text, no title, and a page that did not answer or is empty. */
async function reject({ id, entry }: LedgerRow, page: PageRead | null, { store, clock }: FetchArticleTools) {
  const reason = entry.fetchPage && !page ? "page-unread" : "no-text";
  await store.ledger.move(id, "rejected", { reason, at: clock().toISOString() });
  return skip(reason);
}

async function publish(row: LedgerRow, page: PageRead | null, tools: FetchArticleTools) {
  const { ledger, feeds } = tools.store;
  const at = tools.clock().toISOString();
  const title = page?.title || row.entry.title;
  const { text, truncated } = tools.cutText(page?.text || row.entry.text || title);
  if (text.trim() === "") return reject(row, page, tools);
  const known = row.entry.feedId ? await feeds.get(row.entry.feedId) : null;
  const source = tools.sourceOf(row.entry.url, known?.feed ?? null);
  const contentHash = tools.contentHash(title, text);
  const signature = tools.signature(text);
  const storyId = row.storyId ?? (await ledger.nearStory(signature, STORY_DISTANCE)) ?? row.id;
  const read = await ledger.read(row.id, { sourceId: source.id, contentHash, signature, storyId, at });
  if (!read) throw new Reject(`${row.entry.url} left the ledger while it was read`);
  if (read.state === "duplicate") return skip("duplicate");
  if (read.indexedRevision >= read.revision) {
    await ledger.settle(row.id, at);
    return skip("unchanged");
  }
  const publishedAt = page?.publishedAt ?? row.entry.publishedAt;
  const language = tools.detectLanguage(text, page?.language ?? row.entry.language);
  return [
    article({
      row: read,
      page,
      title,
      text,
      truncated,
      source,
      contentHash,
      signature,
      storyId,
      publishedAt,
      language,
      trusted: tools.trustDate(publishedAt, tools.clock()),
    }),
  ];
}

interface Found {
  row: LedgerRow;
  page: PageRead | null;
  title: string;
  text: string;
  truncated: boolean;
  source: Source;
  contentHash: string;
  signature: string;
  storyId: string;
  publishedAt: string | null;
  language: string;
  trusted: boolean;
}

const article = ({ row, page, trusted, ...found }: Found): Article => ({
  ...found,
  id: row.id,
  url: row.entry.url,
  canonicalUrl: row.entry.canonicalUrl,
  feedId: row.entry.feedId,
  byline: page?.byline ?? row.entry.author,
  publishedAtTrusted: trusted,
  acceptedAt: row.acceptedAt,
  revision: row.revision,
  textFrom: page ? "page" : "feed",
  origin: null,
});
