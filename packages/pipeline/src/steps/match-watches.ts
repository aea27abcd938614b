import type { Clock } from "@readout/kit";
import { type Extracted, type Match, type Notice, type NoticeWork, queues, topics, type Watch } from "@readout/model";
import type { Query } from "@readout/query";
import type { Store } from "@readout/store";
import { step } from "../step.ts";

export interface MatchTools {
  /** The watch's query as a tree; null when this version cannot read it, and then only this watch rests. */
  parse(watch: Watch): Query | null;
  match(watches: readonly { watch: Watch; query: Query }[], extracted: Extracted, now: Date): Match[];
  notices(match: Match, watch: Watch, now: Date): Notice[];
  watches: Store["watches"];
  clock: Clock;
}

/** Matches what arrives against the saved queries; match and notices are written in one step, each told once. */
export const matchWatches = ({ parse, match, notices, watches, clock }: MatchTools) =>
  step({
    name: "match-watches",
    from: topics.extractions,
    to: queues.notices,
    async run(extracted) {
      const enabled = (await watches.list()).filter((watch) => watch.enabled);
      if (enabled.length === 0) return [];
      const now = clock();
      const byId = new Map(enabled.map((watch) => [watch.id, watch]));
      const compiled = enabled.flatMap((watch) => {
        const query = parse(watch);
        return query ? [{ watch, query }] : [];
      });
      const made: Notice[] = [];
      for (const each of match(compiled, extracted, now)) {
        const watch = byId.get(each.watchId);
        if (watch) made.push(...(await watches.record(each, notices(each, watch, now))));
      }
      return made.map(noticeWork);
    },
  });

/** The wake-up for one notice: one name for all its tries, so that none is woken beside a try that rests. */
export const noticeWork = ({ id }: Pick<Notice, "id">): NoticeWork => ({ noticeId: id, attempt: 0 });
