import type { Clock, Log } from "@readout/kit";
import { type Extraction, queues } from "@readout/model";
import type { Search } from "@readout/search";
import type { Store } from "@readout/store";
import type { Carriers } from "./run.ts";
import type { AnyStep } from "./step.ts";
import { type ExtractArticle, extract, type OriginOf } from "./steps/extract.ts";
import { extractBackfill } from "./steps/extract-backfill.ts";
import { type FetchArticleTools, fetchArticle } from "./steps/fetch-article.ts";
import { type FetchFeedTools, fetchFeed } from "./steps/fetch-feed.ts";
import { indexExtraction, indexRewrites } from "./steps/index-extraction.ts";
import { type MatchTools, matchWatches } from "./steps/match-watches.ts";
import { type NoticeTools, sendNotice } from "./steps/send-notice.ts";
import { scheduleFeeds, sweepEntries, sweepNotices } from "./steps/ticks.ts";

export { type HandOver, type Intake, type IntakeTools, intake } from "./intake.ts";
export { ReextractionRefused } from "./reextraction/period.ts";
export { openReextractions, type Reextractions, type ReextractionTools } from "./reextraction/reextractions.ts";
export { type Carriers, defaultRetry, type Pace, runSteps } from "./run.ts";
export { type AnyStep, Away, Reject, type RetryPolicy, Skip, sink, skip, step } from "./step.ts";
export { collectReextraction } from "./steps/collect-reextraction.ts";
export type { ExtractArticle } from "./steps/extract.ts";
export { type FetchArticleTools, type PageRead, PageUnread } from "./steps/fetch-article.ts";
export type { FeedAnswer, FetchFeedTools, GetFeed, NextPoll } from "./steps/fetch-feed.ts";
export type { MatchTools } from "./steps/match-watches.ts";
export type { NoticeTools, Sent } from "./steps/send-notice.ts";
export { requeue } from "./steps/ticks.ts";

/** Everything the steps are made of. A service that runs some of them gives what those need. */
export interface Tools {
  /** What waits where: asked by steps that must not add to it. */
  carriers: Pick<Carriers, "bus" | "queue">;
  store: Store;
  search: Search;
  clock: Clock;
  log: Log;
  feeds: Omit<FetchFeedTools, "store" | "clock">;
  articles: Omit<FetchArticleTools, "store" | "clock">;
  extractArticle: ExtractArticle;
  extractor: Extraction["extractor"];
  originOf: OriginOf;
  matching: Omit<MatchTools, "watches" | "clock">;
  postWebhook: NoticeTools["postWebhook"];
}

type Some<K extends keyof Tools> = Pick<Tools, K>;

/** From feeds to articles. */
export const fetchingSteps = (tools: Some<"carriers" | "store" | "clock" | "feeds" | "articles">): AnyStep[] => {
  const { carriers, store, clock } = tools;
  return [
    scheduleFeeds(store.feeds, clock),
    fetchFeed({ ...tools.feeds, store, clock }),
    sweepEntries(store.ledger, carriers, clock),
    fetchArticle({ ...tools.articles, store, clock }),
  ];
};

/** From articles to facts, and again from those of a re-extraction. */
export const extractingSteps = ({
  carriers,
  ...tools
}: Some<"carriers" | "extractArticle" | "extractor" | "originOf">): AnyStep[] => [
  extract(tools.extractArticle, tools.extractor, tools.originOf),
  extractBackfill(tools.extractArticle, tools.extractor, carriers.bus, tools.originOf),
];

/** From facts to documents. */
export const indexingSteps = ({
  carriers,
  store,
  search,
  clock,
}: Some<"carriers" | "store" | "search" | "clock">): AnyStep[] => [
  indexExtraction(search, store.ledger, clock),
  indexRewrites(search, carriers.bus, clock),
];

/** From facts to notices. */
export const alertingSteps = (
  tools: Some<"carriers" | "store" | "clock" | "log" | "matching" | "postWebhook">,
): AnyStep[] => {
  const { carriers, store, clock, log, postWebhook } = tools;
  const { watches } = store;
  return [
    matchWatches({ ...tools.matching, watches, clock }),
    sweepNotices(watches, carriers.queue, clock),
    sendNotice({ postWebhook, watches, log, clock }),
  ];
};

/** The whole pipeline in one place, in the order an article takes. */
export const pipeline = (tools: Tools): AnyStep[] => [
  ...fetchingSteps(tools),
  ...extractingSteps(tools),
  ...indexingSteps(tools),
  ...alertingSteps(tools),
];

/** How often the clock strikes, in milliseconds. */
export interface Ticks {
  pollMs: number;
  sweepMs: number;
}

/** Starts the clock's strokes that these steps wait for: all that the pipeline does by itself begins here. Without `poll`, feeds rest. */
export async function startTicks(
  queue: Carriers["queue"],
  { pollMs, sweepMs }: Ticks,
  poll: boolean,
  steps: readonly AnyStep[],
): Promise<void> {
  const awaited = new Set(steps.map(({ from }) => from.name));
  const every: ReadonlyArray<readonly [string, number]> = [
    ...(poll ? [[queues.pollTicks.name, pollMs] as const] : []),
    [queues.sweepTicks.name, sweepMs],
    [queues.noticeTicks.name, sweepMs],
  ];
  for (const [name, ms] of every)
    if (awaited.has(name)) await queue.repeat(name, name, ms, { id: name, key: name, body: "{}", headers: {} });
}

/** The pipeline drawn, a step a line: name, where it reads, where it writes. */
export function drawMap(steps: readonly AnyStep[]): string {
  const rows = steps.map((each) => [each.name, each.from.name, "to" in each ? each.to.name : "·"] as const);
  const width = (at: 0 | 1) => Math.max(...rows.map((row) => row[at].length)) + 2;
  return rows.map(([name, from, to]) => `${name.padEnd(width(0))}${from.padEnd(width(1))}→ ${to}`).join("\n");
}
