import { z } from "zod";
import { type Article, articleSchema } from "./article.ts";
import { type EntryWork, entryWorkSchema } from "./entry.ts";
import { type Extracted, extractedSchema } from "./extraction.ts";
import { type DueFeed, dueFeedSchema } from "./feed.ts";
import { hashId } from "./ids.ts";
import { urlOf } from "./url.ts";
import { type NoticeWork, noticeWorkSchema } from "./watch.ts";

/** Where messages travel: a name, the shape of a message, and what names and orders it. */
interface ChannelOf<K extends "topic" | "queue", T> {
  kind: K;
  name: string;
  schema: z.ZodType<T>;
  /** Names the message: a queue takes one id once; a sink overwrites by it. Never a bare URL (it holds `:`). */
  id(message: T): string;
  /** What must stay in order on a topic; what shares one politeness gap on a queue. */
  key(message: T): string;
}

/** A record of what happened: every group reads all of it, in order. */
export type Topic<T> = ChannelOf<"topic", T>;
/** A list of work to do: each item goes to one worker, in no promised order. */
export type Queue<T> = ChannelOf<"queue", T>;
export type Channel<T> = Topic<T> | Queue<T>;

/** Work on a queue: hash(address) and the time slot or attempt epoch. */
const workId = (address: string, slot: string | number): string => `${hashId(address)}-${slot}`;

/** An article to be read again, and for whom: `job` is the re-extraction that asked. */
const articleAgainSchema = z.object({ job: z.string(), article: articleSchema });
export type ArticleAgain = z.infer<typeof articleAgainSchema>;

/** What was read again. */
const extractedAgainSchema = z.object({ job: z.string(), extracted: extractedSchema });
export type ExtractedAgain = z.infer<typeof extractedAgainSchema>;

/** A clock's stroke: repeated under one name, it says nothing but that it is time. */
const tickSchema = z.object({});
type Tick = z.infer<typeof tickSchema>;
const ticks = (name: string): Queue<Tick> => ({
  kind: "queue",
  name,
  schema: tickSchema,
  id: () => name,
  key: () => name,
});

/** Who is asked, with the port if it is not the scheme's own: what shares a host shares one politeness gap. */
export const hostOf = (url: string): string => urlOf(url)?.host.replace(/\.(?=:|$)/, "") ?? url;

export const queues = {
  pollTicks: ticks("poll-ticks"),
  sweepTicks: ticks("sweep-ticks"),
  noticeTicks: ticks("notice-ticks"),
  dueFeeds: {
    kind: "queue",
    name: "due-feeds",
    schema: dueFeedSchema,
    id: (due) => workId(due.url, due.slot),
    key: (due) => hostOf(due.url),
  } satisfies Queue<DueFeed>,
  entries: {
    kind: "queue",
    name: "entries",
    schema: entryWorkSchema,
    id: (work) => workId(work.url, work.attempt),
    key: (work) => work.host,
  } satisfies Queue<EntryWork>,
  notices: {
    kind: "queue",
    name: "notices",
    schema: noticeWorkSchema,
    id: (work) => workId(work.noticeId, work.attempt),
    key: (work) => work.noticeId,
  } satisfies Queue<NoticeWork>,
};

export const topics = {
  articles: {
    kind: "topic",
    name: "articles.v1",
    schema: articleSchema,
    id: (article) => workId(article.id, article.revision),
    key: (article) => article.id,
  } satisfies Topic<Article>,
  extractions: {
    kind: "topic",
    name: "extractions.v1",
    schema: extractedSchema,
    id: ({ article, extraction }) => workId(article.id, `${article.revision}-${extraction.extractor.generation}`),
    key: ({ article }) => article.id,
  } satisfies Topic<Extracted>,
  // Re-extraction has topics of its own: no watch is matched against them, and live work goes first.
  articlesBackfill: {
    kind: "topic",
    name: "articles.backfill.v1",
    schema: articleAgainSchema,
    id: ({ job, article }) => workId(article.id, `${article.revision}-${job}`),
    key: ({ article }) => article.id,
  } satisfies Topic<ArticleAgain>,
  extractionsBackfill: {
    kind: "topic",
    name: "extractions.backfill.v1",
    schema: extractedAgainSchema,
    id: ({ job, extracted: { article } }) => workId(article.id, `${article.revision}-${job}`),
    key: ({ extracted }) => extracted.article.id,
  } satisfies Topic<ExtractedAgain>,
  /** Readings that take the place of older rules' in the index. */
  rewrites: {
    kind: "topic",
    name: "rewrites.v1",
    schema: extractedSchema,
    id: ({ article, extraction }) => workId(article.id, `${article.revision}-${extraction.extractor.generation}`),
    key: ({ article }) => article.id,
  } satisfies Topic<Extracted>,
};
