import type { Elasticsearch } from "@readout/elasticsearch";
import type { Match, Notice, Watch } from "@readout/model";
import type { Watches } from "../store.ts";
import { type Documents, documentsOf } from "./documents.ts";

interface WatchDocument {
  id: string;
  watch: Watch;
}

/** A match and, as they were when it was found, its notices: one document, so both are known or neither. */
export interface MatchDocument {
  id: string;
  watchId: string;
  matchedAt: string;
  match: Match;
  notices: readonly Notice[];
}

interface NoticeDocument {
  id: string;
  watchId: string;
  state: Notice["state"];
  createdAt: string;
  notice: Notice;
}

export const noticeDocument = (notice: Notice): NoticeDocument => ({
  id: notice.id,
  watchId: notice.watchId,
  state: notice.state,
  createdAt: notice.createdAt,
  notice,
});

export function elasticsearchWatches(elastic: Elasticsearch): Watches {
  const watches = documentsOf<WatchDocument>(elastic, "watches");
  const matches = documentsOf<MatchDocument>(elastic, "matches");
  const notices = documentsOf<NoticeDocument>(elastic, "notices");
  return {
    async list() {
      const found: Watch[] = [];
      for await (const { watch } of watches.all()) found.push(watch);
      return found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
    },
    get: async (id) => (await watches.get(id))?.watch ?? null,
    put: (watch) => watches.put(watch.id, { id: watch.id, watch }),
    async remove(id) {
      // What it found goes first: cut short, the watch is still there to be removed again.
      const forget = async () => {
        for (const each of [notices, matches]) await removeOf(each, id);
      };
      await forget();
      const isRemoved = await watches.remove(id);
      await forget();
      return isRemoved;
    },
    record: (match, given) => record(matches, notices, match, given),
    async matches(watchId, limit) {
      const query = { term: { watchId } };
      const found = await matches.list({ query, sort: [["matchedAt", "desc"]], limit });
      return found.map(({ document }) => document.match);
    },
    async notice(id) {
      const notice = (await notices.get(id))?.notice;
      const match = notice && (await matches.get(notice.matchId))?.match;
      const watch = match && (await watches.get(notice.watchId))?.watch;
      return watch ? { notice, match, watch } : null;
    },
    async saveNotice(notice) {
      await notices.change(notice.id, (now) => now && noticeDocument(notice));
    },
    unsent: (before, limit) => unsent(notices, before.toISOString(), limit),
  };
}

/**
 * The match is written first, with its notices in it; then each notice under its own id. A crash in between leaves a
 * match that knows what is to be told: the repeat makes the notices from it, whatever notices it is given.
 */
async function record(
  matches: Documents<MatchDocument>,
  notices: Documents<NoticeDocument>,
  match: Match,
  given: readonly Notice[],
): Promise<Notice[]> {
  const { id, watchId, matchedAt } = match;
  const [isNew] = await matches.create([{ id, watchId, matchedAt, match, notices: given }]);
  const promised = isNew ? given : ((await matches.get(id))?.notices ?? []);
  await notices.create(promised.map(noticeDocument));
  const there = await notices.getMany(promised.map((notice) => notice.id));
  return there.flatMap((each) => (each?.notice.state === "waiting" ? [each.notice] : []));
}

/** A list may be a second old, and these are sent: each is looked at once more, by id. */
async function unsent(notices: Documents<NoticeDocument>, before: string, limit: number): Promise<Notice[]> {
  const found = await notices.list({
    query: { bool: { filter: [{ term: { state: "waiting" } }, { range: { createdAt: { lt: before } } }] } },
    sort: [["createdAt", "asc"]],
    limit,
  });
  const now = await notices.getMany(found.map(({ document }) => document.id));
  return now.flatMap((each) => (each?.state === "waiting" ? [each.notice] : []));
}

async function removeOf(documents: Documents<MatchDocument | NoticeDocument>, watchId: string): Promise<void> {
  await documents.refresh();
  for await (const { id } of documents.all({ term: { watchId } })) await documents.remove(id);
}
