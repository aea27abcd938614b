import type { Elasticsearch } from "@readout/elasticsearch";
import type { Match, Notice, Watch } from "@readout/model";
import { type KeptNotice, noticeOf } from "../kept-notice.ts";
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
  notices: readonly KeptNotice[];
}

interface NoticeDocument {
  id: string;
  watchId: string;
  state: Notice["state"];
  createdAt: string;
  /** Not in documents of earlier versions. */
  nextTryAt?: string;
  notice: KeptNotice;
}

export function noticeDocument(kept: KeptNotice): NoticeDocument {
  const notice = noticeOf(kept);
  const { id, watchId, state, createdAt, nextTryAt } = notice;
  return { id, watchId, state, createdAt, nextTryAt, notice };
}

const LIST_MS = 1_000;

/** An answer is good for so long, or until it is forgotten; a fault is not kept. */
export function kept<T>(
  forMs: number,
  ask: () => Promise<T>,
  now: () => number = () => performance.now(),
): { ask(): Promise<T>; forget(): void } {
  let answer: Promise<T> | undefined;
  let askedMs = 0;
  const forget = () => {
    answer = undefined;
  };
  return {
    forget,
    ask() {
      if (answer && now() - askedMs < forMs) return answer;
      askedMs = now();
      const asked = ask();
      answer = asked;
      asked.catch(() => {
        if (answer === asked) forget();
      });
      return asked;
    },
  };
}

export function elasticsearchWatches(elastic: Elasticsearch): Watches {
  const watches = documentsOf<WatchDocument>(elastic, "watches");
  const matches = documentsOf<MatchDocument>(elastic, "matches");
  const notices = documentsOf<NoticeDocument>(elastic, "notices");
  // Asked for with every article, and a list may be a second old: what is told at once is told once a second.
  const list = kept(elastic.refresh === false ? LIST_MS : 0, async () => {
    const found: Watch[] = [];
    for await (const { watch } of watches.all()) found.push(watch);
    return found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
  });
  return {
    list: list.ask,
    get: async (id) => (await watches.get(id))?.watch ?? null,
    async put(watch) {
      await watches.put(watch.id, { id: watch.id, watch });
      list.forget();
    },
    async remove(id) {
      list.forget();
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
      const kept = (await notices.get(id))?.notice;
      const notice = kept && noticeOf(kept);
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
  return there.flatMap((each) => (each?.notice.state === "waiting" ? [noticeOf(each.notice)] : []));
}

/** A list may be a second old, and these are sent: each is looked at once more, by id. Who does not say is overdue. */
async function unsent(notices: Documents<NoticeDocument>, before: string, limit: number): Promise<Notice[]> {
  const found = await notices.list({
    query: { bool: { filter: [{ term: { state: "waiting" } }], should: dueBefore(before), minimum_should_match: 1 } },
    sort: [
      ["nextTryAt", "asc", 0],
      ["createdAt", "asc"],
    ],
    limit,
  });
  const now = await notices.getMany(found.map(({ document }) => document.id));
  return now.flatMap((each) => {
    const notice = each && noticeOf(each.notice);
    return notice?.state === "waiting" && notice.nextTryAt < before ? [notice] : [];
  });
}

const dueBefore = (before: string) => [
  { range: { nextTryAt: { lt: before } } },
  { bool: { must_not: { exists: { field: "nextTryAt" } }, filter: { range: { createdAt: { lt: before } } } } },
];

async function removeOf(documents: Documents<MatchDocument | NoticeDocument>, watchId: string): Promise<void> {
  await documents.refresh();
  for await (const { id } of documents.all({ term: { watchId } })) await documents.remove(id);
}
