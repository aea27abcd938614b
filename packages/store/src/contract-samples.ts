import type { Entry, Feed, FeedState, Match, Notice, Watch } from "@readout/model";

export const AT = "2026-11-24T08:00:00.000Z";
export const LATER = "2026-11-24T09:00:00.000Z";

export const anEntry = (over: Partial<Entry> = {}): Entry => ({
  id: "a1",
  url: "https://news.example/1",
  canonicalUrl: "https://news.example/1",
  feedId: "feed-1",
  title: "Talks resume",
  text: "Talks resumed on Monday.",
  author: null,
  language: "en",
  publishedAt: AT,
  fetchPage: true,
  contentHash: "h1",
  ...over,
});

export const aFeed = (over: Partial<Feed> = {}): Feed => ({
  id: "feed-1",
  url: "https://news.example/rss",
  name: "Example News",
  country: "USA",
  kind: "press",
  folder: null,
  enabled: true,
  addedAt: AT,
  ...over,
});

export const aState = (over: Partial<FeedState> = {}): FeedState => ({
  feedId: "feed-1",
  etag: '"1"',
  lastModified: null,
  nextPollAt: LATER,
  intervalSeconds: 1800,
  lastPolledAt: AT,
  lastSuccessAt: AT,
  lastNewAt: AT,
  lastStatus: 200,
  lastError: null,
  failures: 0,
  conditionalSince: AT,
  ...over,
});

export const aWatch: Watch = {
  id: "w1",
  name: "Xi to Putin",
  query: "speaker: Xi and addressee: Putin",
  over: "statements",
  deliver: "instant",
  per: null,
  channels: [{ kind: "log" }],
  budgetPerDay: null,
  enabled: true,
  createdAt: AT,
};
export const aMatch: Match = {
  id: "m1",
  watchId: "w1",
  thingId: "s1",
  over: "statements",
  articleId: "a1",
  matchedAt: AT,
  summary: { line: "Xi told Putin", title: "Talks resume", url: "https://news.example/1", publishedAt: AT },
};
export const aNotice: Notice = {
  id: "n1",
  matchId: "m1",
  watchId: "w1",
  channel: { kind: "log" },
  state: "waiting",
  attempts: 0,
  lastError: null,
  createdAt: AT,
  nextTryAt: AT,
  sentAt: null,
};

export const aReading = {
  sourceId: "news.example",
  contentHash: "t1",
  signature: "00ff00ff00ff00ff",
  storyId: "a1",
  at: AT,
};
