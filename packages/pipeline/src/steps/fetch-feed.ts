import type { Clock } from "@readout/kit";
import { type Entry, type EntryWork, type FeedState, hostOf, type LedgerRow, queues } from "@readout/model";
import type { FeedWithState, Store } from "@readout/store";
import { skip, step } from "../step.ts";

/** What the step needs of the outside: one polite GET. Throws with words when there is no answer at all. */
export type GetFeed = (url: string, known: { etag: string | null; lastModified: string | null }) => Promise<FeedAnswer>;

export interface FeedAnswer {
  status: number;
  url: string;
  permanentUrl: string | null;
  text: string;
  etag: string | null;
  lastModified: string | null;
  retryAfterSeconds: number | null;
  cacheSeconds: number | null;
}

/** How long until a feed is asked again, in seconds. */
export type NextPoll = (seen: {
  previousSeconds: number;
  newEntries: number;
  failures: number;
  retryAfterSeconds: number | null;
  cacheSeconds: number | null;
}) => number;

export interface FetchFeedTools {
  get: GetFeed;
  /** Entries of the feed's text, under their canonical addresses. Throws with words when it is no feed. */
  read(text: string, url: string, feedId: string, now: Date): Promise<Entry[]>;
  nextPollSeconds: NextPoll;
  store: Pick<Store, "feeds" | "ledger">;
  clock: Clock;
}

/** Every so often everything is asked for whole: it heals a checkpoint that was lost or moved too soon. */
const UNCONDITIONAL_EVERY_MS = 12 * 3_600_000;

/**
 * Reads a feed and puts each new entry on the ledger. The order is the promise: rows first, then the feed's
 * ETag and next poll, then the queue. A crash anywhere between costs a second look, never an entry.
 */
export const fetchFeed = (tools: FetchFeedTools) =>
  step({
    name: "fetch-feed",
    from: queues.dueFeeds,
    to: queues.entries,
    async run({ feedId }) {
      const known = await tools.store.feeds.get(feedId);
      if (!known) return skip("feed-removed");
      if (!known.feed.enabled) return skip("feed-disabled");
      try {
        return await poll(known, tools);
      } catch (error) {
        if ((error as { unavailable?: unknown }).unavailable) throw error;
        await saveFailure(known, error instanceof Error ? error.message : String(error), null, null, tools);
        return skip("feed-failed");
      }
    },
    async whenDead({ feedId }, death) {
      const known = await tools.store.feeds.get(feedId);
      if (known) await saveFailure(known, `Reading the feed failed: ${death.message}`, null, null, tools);
      return [];
    },
  });

async function poll({ feed, state }: FeedWithState, tools: FetchFeedTools) {
  const now = tools.clock();
  const whole = !state?.conditionalSince || now.getTime() - Date.parse(state.conditionalSince) > UNCONDITIONAL_EVERY_MS;
  const validators = whole || !state ? { etag: null, lastModified: null } : state;
  const answer = await tools.get(feed.url, { etag: validators.etag, lastModified: validators.lastModified });
  if (answer.status === 304 && state) {
    await tools.store.feeds.saveState({
      ...success(state, answer, 0, tools),
      etag: state.etag,
      lastModified: state.lastModified,
    });
    return skip("not-modified");
  }
  if (answer.status !== 200) {
    const words = `GET ${feed.url} answered ${answer.status}`;
    await saveFailure({ feed, state }, words, answer.status, answer.retryAfterSeconds, tools);
    return skip("feed-failed");
  }
  const entries = await tools.read(answer.text, answer.url, feed.id, now);
  const accepted = await tools.store.ledger.accept({ feedId: feed.id, at: now.toISOString() }, entries);
  const changed: LedgerRow[] = [];
  for (const row of accepted.changed) changed.push((await tools.store.ledger.again(row.id, now.toISOString())) ?? row);
  const after = success(state ?? blank(feed.id, now), answer, accepted.created.length, tools);
  await tools.store.feeds.saveState(whole ? { ...after, conditionalSince: now.toISOString() } : after);
  if (answer.permanentUrl) await moveFeed(feed.id, answer.permanentUrl, tools);
  return [...accepted.created, ...changed].map(entryWork);
}

/** The feed lives elsewhere for good. It may have been removed or changed while it was asked. */
async function moveFeed(id: string, url: string, { store }: FetchFeedTools): Promise<void> {
  const now = await store.feeds.get(id);
  if (now && now.feed.url !== url) await store.feeds.put({ ...now.feed, url });
}

/** The work of reading one ledger row's article. What asks nobody waits for nobody. */
export const entryWork = ({ id, entry, attempt }: LedgerRow): EntryWork => ({
  addressId: id,
  url: entry.url,
  host: entry.fetchPage ? hostOf(entry.url) : id,
  attempt,
});

const blank = (feedId: string, now: Date): FeedState => ({
  feedId,
  etag: null,
  lastModified: null,
  nextPollAt: now.toISOString(),
  intervalSeconds: 1_800,
  lastPolledAt: null,
  lastSuccessAt: null,
  lastNewAt: null,
  lastStatus: null,
  lastError: null,
  failures: 0,
  conditionalSince: null,
});

function success(
  state: FeedState,
  answer: FeedAnswer,
  newEntries: number,
  { clock, nextPollSeconds }: FetchFeedTools,
): FeedState {
  const now = clock();
  const { retryAfterSeconds, cacheSeconds, etag, lastModified, status } = answer;
  const intervalSeconds = nextPollSeconds({
    previousSeconds: state.intervalSeconds,
    newEntries,
    failures: 0,
    retryAfterSeconds,
    cacheSeconds,
  });
  return {
    ...state,
    etag,
    lastModified,
    intervalSeconds,
    nextPollAt: new Date(now.getTime() + intervalSeconds * 1_000).toISOString(),
    lastPolledAt: now.toISOString(),
    lastSuccessAt: now.toISOString(),
    lastNewAt: newEntries > 0 ? now.toISOString() : state.lastNewAt,
    lastStatus: status,
    lastError: null,
    failures: 0,
  };
}

async function saveFailure(
  { feed, state }: FeedWithState,
  words: string,
  status: number | null,
  retryAfterSeconds: number | null,
  { store, clock, nextPollSeconds }: FetchFeedTools,
): Promise<void> {
  const now = clock();
  const before = state ?? blank(feed.id, now);
  const failures = before.failures + 1;
  const seconds = nextPollSeconds({
    previousSeconds: before.intervalSeconds,
    newEntries: 0,
    failures,
    retryAfterSeconds,
    cacheSeconds: null,
  });
  await store.feeds.saveState({
    ...before,
    nextPollAt: new Date(now.getTime() + seconds * 1_000).toISOString(),
    lastPolledAt: now.toISOString(),
    lastStatus: status,
    lastError: words,
    failures,
  });
}
