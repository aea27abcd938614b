import { setTimeout as pass } from "node:timers/promises";
import type { Handler as BatchHandler, Bus, Delivery, Outcome } from "@readout/bus";
import { type Clock, type Log, type Metrics, silentLog } from "@readout/kit";
import type { Article, DeadLetter, Entry, Extracted, Feed, Match, Notice, Watch } from "@readout/model";
import type { Handler, Queue } from "@readout/queue";
import type { Carriers } from "./run.ts";

export const NOW = "2026-11-24T08:00:00.000Z";
export const clock: Clock = () => new Date(NOW);
/** So many minutes after `NOW`. */
export const minutesOn = (minutes: number): Date => new Date(Date.parse(NOW) + minutes * 60_000);

/** Waits for a condition. Throws, naming it, when it does not come. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 4_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited 4 s in vain until ${what}`);
    await pass(1);
  }
}

export interface Line {
  event: string;
  fields: Readonly<Record<string, unknown>>;
}

/** A log that is kept. */
export function keptLog(): { log: Log; lines: Line[] } {
  const lines: Line[] = [];
  const keep = (event: string, fields = {}) => void lines.push({ event, fields });
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep, with: () => log };
  return { log, lines };
}

const noMetrics: Metrics = { count: () => {}, observeSeconds: () => {}, gauge: () => {}, text: async () => "" };

/** Carriers around these two, and the letters they buried. */
export function carriersOn(
  bus: Bus,
  queue: Queue,
  log: Log = silentLog,
): { carriers: Carriers; letters: DeadLetter[] } {
  const letters: DeadLetter[] = [];
  const bury = async (letter: DeadLetter) => void letters.push(letter);
  return { carriers: { bus, queue, bury, log, metrics: noMetrics, clock }, letters };
}

/** Carriers whose deliveries the test makes itself: what only a crash or another broker brings about. */
export interface ByHand {
  bus: Bus;
  queue: Queue;
  handBatch(batch: readonly Delivery[]): Promise<readonly Outcome[]>;
  hand(work: Delivery): Promise<Outcome>;
}

export function byHand(): ByHand {
  let many: BatchHandler = async () => [];
  let one: Handler = async () => "done";
  const done = async () => {};
  return {
    bus: {
      publish: done,
      subscribe: async (_topic, _group, handle) => {
        many = handle;
      },
      lag: async () => [],
      close: done,
    },
    queue: {
      add: done,
      repeat: done,
      work: async (_queue, handle) => {
        one = handle;
      },
      counts: async () => [],
      close: done,
    },
    handBatch: (batch) => many(batch),
    hand: (work) => one(work),
  };
}

export const anEntry = (over: Partial<Entry> = {}): Entry => ({
  id: "a1",
  url: "https://news.example/1",
  canonicalUrl: "https://news.example/1",
  feedId: "f1",
  title: "Talks resume in Vienna",
  text: "Talks resumed on Monday.",
  author: null,
  language: "en",
  publishedAt: NOW,
  fetchPage: true,
  contentHash: "h1",
  ...over,
});

export const aFeed = (over: Partial<Feed> = {}): Feed => ({
  id: "f1",
  url: "https://news.example/rss",
  name: "Example News",
  country: null,
  kind: "press",
  folder: null,
  enabled: true,
  addedAt: NOW,
  ...over,
});

export const anArticle = (over: Partial<Article> = {}): Article => ({
  id: "a1",
  url: "https://news.example/1",
  canonicalUrl: "https://news.example/1",
  feedId: "f1",
  source: { id: "news.example", name: "Example News", country: null, kind: "press" },
  title: "Talks resume in Vienna",
  byline: null,
  language: "en",
  publishedAt: NOW,
  publishedAtTrusted: true,
  acceptedAt: NOW,
  revision: 1,
  text: "Talks resumed on Monday.",
  textFrom: "page",
  truncated: false,
  contentHash: "t1",
  signature: "00ff00ff00ff00ff",
  storyId: "a1",
  origin: null,
  ...over,
});

export const extractor = { name: "test", version: "1", generation: 7 };

export const anExtracted = (article: Article = anArticle()): Extracted => ({
  article,
  extraction: {
    articleId: article.id,
    revision: article.revision,
    status: "done",
    reason: null,
    language: article.language,
    extractor,
    actors: [],
    places: [],
    statements: [],
    events: [],
    occurrences: [],
    dates: [],
    topics: [],
  },
});

export const aWatch = (over: Partial<Watch> = {}): Watch => ({
  id: "w1",
  name: "Vienna talks",
  query: "Vienna",
  over: "articles",
  deliver: "instant",
  per: null,
  channels: [{ kind: "log" }],
  budgetPerDay: null,
  enabled: true,
  createdAt: NOW,
  ...over,
});

export const aMatch = (over: Partial<Match> = {}): Match => ({
  id: "m1",
  watchId: "w1",
  thingId: "a1",
  over: "articles",
  articleId: "a1",
  matchedAt: NOW,
  summary: { line: "Talks resume", title: "Talks resume in Vienna", url: "https://news.example/1", publishedAt: NOW },
  ...over,
});

export const aNotice = (over: Partial<Notice> = {}): Notice => ({
  id: "n1",
  matchId: "m1",
  watchId: "w1",
  channel: { kind: "webhook", url: "https://hooks.example/x", secret: null },
  state: "waiting",
  attempts: 0,
  lastError: null,
  createdAt: NOW,
  nextTryAt: NOW,
  sentAt: null,
  ...over,
});
