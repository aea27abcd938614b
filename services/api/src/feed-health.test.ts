import type { FeedState } from "@readout/model";
import { healthOf } from "./feed-health.ts";
import { aFeed as feed } from "./testing.ts";

const NOW = new Date("2026-11-24T08:00:00.000Z");
const state: FeedState = {
  feedId: "f1",
  etag: null,
  lastModified: null,
  nextPollAt: "2026-11-24T08:30:00.000Z",
  intervalSeconds: 1800,
  lastPolledAt: "2026-11-24T08:00:00.000Z",
  lastSuccessAt: "2026-11-24T08:00:00.000Z",
  lastNewAt: "2026-11-24T05:00:00.000Z",
  lastStatus: 200,
  lastError: null,
  failures: 0,
  conditionalSince: null,
};

it.each([
  ["paused", { ...feed, enabled: false }, state, "Paused: it is not polled."],
  ["new", feed, null, "Not polled yet."],
  ["ok", feed, state, "Last new entry 3 h ago; next poll in 30 min."],
  [
    "quiet",
    feed,
    { ...state, lastNewAt: "2026-11-14T08:00:00.000Z" },
    "Last new entry 10 days ago; next poll in 30 min.",
  ],
  ["quiet", feed, { ...state, lastNewAt: null }, "It answers, but has shown nothing new yet."],
  [
    "failing",
    feed,
    { ...state, lastError: "GET answered 503", failures: 4 },
    "GET answered 503 (4 times in a row; next try in 30 min)",
  ],
] as const)("a feed that is %s says so", (health, given, itsState, words) => {
  expect(healthOf({ feed: given, state: itsState }, NOW)).toEqual({ health, words });
});
