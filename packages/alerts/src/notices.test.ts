import { matchSchema, noticeSchema, watchSchema } from "@readout/model";
import { noticeBody, noticesFor } from "./alerts.ts";

const now = new Date("2021-08-25T13:00:00.000Z");
const watch = watchSchema.parse({
  id: "w",
  name: "Xi to Putin",
  query: "speaker: Xi",
  over: "statements",
  deliver: "instant",
  per: null,
  channels: [
    { kind: "log" },
    { kind: "webhook", url: "https://hooks.example/a", secret: "whsec_hush" },
    { kind: "webhook", url: "https://hooks.example/b", secret: null },
    { kind: "feed" },
  ],
  budgetPerDay: null,
  enabled: true,
  createdAt: "2021-08-01T00:00:00.000Z",
});
const match = matchSchema.parse({
  id: "m",
  watchId: "w",
  thingId: "s1",
  over: "statements",
  articleId: "a",
  matchedAt: "2021-08-25T12:59:00.000Z",
  summary: { line: "Xi Jinping said: x", title: "T", url: "https://news.example/a", publishedAt: null },
});

it("makes one waiting notice a channel, each with a name of its own", () => {
  const notices = noticesFor(match, watch, now);

  expect(notices.map(({ channel }) => channel.kind)).toEqual(["log", "webhook", "webhook", "feed"]);
  expect(new Set(notices.map(({ id }) => id)).size).toBe(4);
  for (const notice of notices) expect(noticeSchema.parse(notice)).toMatchObject({ state: "waiting", attempts: 0 });
});

it("names a notice alike whenever it is made, and after a change of the secret", () => {
  const ids = (channels: typeof watch.channels, at: Date) =>
    noticesFor(match, { ...watch, channels }, at).map(({ id }) => id);
  const changed = watch.channels.map((each) => (each.kind === "webhook" ? { ...each, secret: "other" } : each));

  expect(ids(changed, new Date("2022-01-01T00:00:00.000Z"))).toEqual(ids(watch.channels, now));
});

it("makes none for a watch without channels", () => {
  expect(noticesFor(match, { ...watch, channels: [] }, now)).toEqual([]);
});

it("writes a CloudEvent that holds the match and no secret", () => {
  const body = noticeBody(match, watch);

  expect(JSON.parse(body)).toEqual({
    specversion: "1.0",
    id: "m",
    source: "/watches/w",
    type: "readout.watch.matched",
    time: "2021-08-25T12:59:00.000Z",
    datacontenttype: "application/json",
    data: {
      watch: { id: "w", name: "Xi to Putin", query: "speaker: Xi" },
      over: "statements",
      thingId: "s1",
      articleId: "a",
      line: "Xi Jinping said: x",
      title: "T",
      url: "https://news.example/a",
      publishedAt: null,
    },
  });
  expect(body).not.toContain("hush");
});
