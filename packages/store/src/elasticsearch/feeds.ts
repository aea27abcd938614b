import type { Elasticsearch } from "@readout/elasticsearch";
import type { Feed, FeedState } from "@readout/model";
import type { Feeds, FeedWithState } from "../store.ts";
import { documentsOf } from "./documents.ts";

/** A feed and its state are one document: whoever changes the one keeps the other. */
interface FeedDocument extends FeedWithState {
  id: string;
  enabled: boolean;
  nextPollAt: string;
}

/** A feed never polled is due before all others. */
const NEVER = "1970-01-01T00:00:00.000Z";

export function elasticsearchFeeds(elastic: Elasticsearch): Feeds {
  const documents = documentsOf<FeedDocument>(elastic, "feeds");
  return {
    async list() {
      const found: FeedWithState[] = [];
      for await (const { feed, state } of documents.all()) found.push({ feed, state });
      return found.sort((a, b) => compare(a.feed.name, b.feed.name));
    },
    async get(id) {
      const found = await documents.get(id);
      return found && { feed: found.feed, state: found.state };
    },
    async put(feed) {
      await documents.change(feed.id, (now) => documentOf(feed, now?.state ?? null));
    },
    remove: (id) => documents.remove(id),
    async due(now, limit) {
      const until = now.toISOString();
      const found = await documents.list({
        query: { bool: { filter: [{ term: { enabled: true } }, { range: { nextPollAt: { lte: until } } }] } },
        sort: [["nextPollAt", "asc"]],
        limit,
      });
      // The list may be a second old: a feed just polled, paused or removed is not polled again for that.
      const there = await documents.getMany(found.map(({ document }) => document.id));
      return there.flatMap((each) =>
        each?.enabled && each.nextPollAt <= until ? [{ feed: each.feed, state: each.state }] : [],
      );
    },
    async saveState(state) {
      await documents.change(state.feedId, (now) =>
        now && !isNewer(now.state, state) ? documentOf(now.feed, state) : null,
      );
    },
  };
}

const documentOf = (feed: Feed, state: FeedState | null): FeedDocument => ({
  id: feed.id,
  enabled: feed.enabled,
  nextPollAt: state?.nextPollAt ?? NEVER,
  feed,
  state,
});

/** Two may poll one feed at once: what the later poll learnt stands, whoever writes last. */
const isNewer = (kept: FeedState | null, given: FeedState): boolean =>
  kept?.lastPolledAt != null && given.lastPolledAt != null && kept.lastPolledAt > given.lastPolledAt;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
