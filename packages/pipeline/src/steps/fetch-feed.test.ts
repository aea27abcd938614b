import { type Entry, type FeedState, hashId, queues } from "@readout/model";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { sqliteStore } from "@readout/store/sqlite";
import { Skip } from "../step.ts";
import { aFeed, anEntry, minutesOn, NOW } from "../testing.ts";
import { entryWork, type FeedAnswer, type FetchFeedTools, fetchFeed } from "./fetch-feed.ts";

let db: Sqlite;
let store: Store;
let now: Date;
/** What was asked of the server: with which ETag. */
let asked: Array<string | null>;
let answers: FeedAnswer[];
let seenByNextPoll: Parameters<FetchFeedTools["nextPollSeconds"]>[0][];

beforeEach(async () => {
  db = openSqlite(":memory:");
  store = sqliteStore(db);
  now = new Date(NOW);
  asked = [];
  answers = [];
  seenByNextPoll = [];
  await store.feeds.put(aFeed());
});

afterEach(() => db.close());

const answer = (text: string, over: Partial<FeedAnswer> = {}): FeedAnswer => ({
  status: 200,
  url: "https://news.example/rss",
  permanentUrl: null,
  text,
  etag: '"1"',
  lastModified: null,
  retryAfterSeconds: null,
  cacheSeconds: null,
  ...over,
});

/** A feed here is a line an entry: its number, and its title. */
const entries = (text: string): Entry[] =>
  text.split("\n").map((line) => {
    const url = `https://news.example/${line.split(" ")[0]}`;
    return anEntry({ id: hashId(url), url, canonicalUrl: url, title: line, contentHash: hashId(line) });
  });

const tools = (over: Partial<FetchFeedTools> = {}): FetchFeedTools => ({
  get: async (_url, { etag }) => {
    asked.push(etag);
    const next = answers.shift();
    if (!next) throw new Error("GET https://news.example/rss: no answer within 30 s");
    return next;
  },
  read: async (text) => entries(text),
  nextPollSeconds: (seen) => {
    seenByNextPoll.push(seen);
    return 600;
  },
  store,
  clock: () => now,
  ...over,
});

const poll = async (over: Partial<FetchFeedTools> = {}) =>
  await fetchFeed(tools(over)).run({ feedId: "f1", url: "https://news.example/rss", slot: "0" });
const state = async (): Promise<FeedState | null> => (await store.feeds.get("f1"))?.state ?? null;
const titles = async () => (await store.ledger.list({}, 10, null)).rows.map(({ entry }) => entry.title).sort();

it("puts each new entry on the ledger, and queues it to be read", async () => {
  answers = [answer("1 Talks resume\n2 Talks end")];
  const work = await poll();

  expect(await titles()).toEqual(["1 Talks resume", "2 Talks end"]);
  expect(work).toEqual(
    ["https://news.example/1", "https://news.example/2"].map((url) => ({
      addressId: hashId(url),
      url,
      host: "news.example",
      attempt: 0,
    })),
  );
});

it.each([
  ["https://news.example/rss", "https://news.example/1", "news.example"],
  ["https://news.example./rss", "http://NEWS.example:80/1", "news.example"],
  ["http://news.example:8080/rss", "http://news.example:8080/1", "news.example:8080"],
  ["http://news.example.:8080/rss", "http://news.example:8080/1", "news.example:8080"],
  ["https://zürich.example/rss", "https://xn--zrich-kva.example/1", "xn--zrich-kva.example"],
  ["http://[::1]:80/rss", "http://[0:0:0:0:0:0:0:1]/1", "[::1]"],
])("asks the host of %s and of the page %s under one key", async (feed, page, host) => {
  const id = hashId(page);
  await store.ledger.accept({ feedId: "f1", at: NOW }, [anEntry({ id, url: page, fetchPage: true })]);
  const row = await store.ledger.get(id);

  expect(queues.dueFeeds.key({ feedId: "f1", url: feed, slot: "0" })).toBe(host);
  expect(row && queues.entries.key(entryWork(row))).toBe(host);
});

it("puts rows on the ledger before it saves the feed's ETag", async () => {
  const order: string[] = [];
  const watched: Store = {
    ...store,
    ledger: {
      ...store.ledger,
      accept: async (...given) => {
        const accepted = await store.ledger.accept(...given);
        order.push("rows");
        return accepted;
      },
    },
    feeds: {
      ...store.feeds,
      saveState: async (each) => {
        order.push(`etag ${each.etag}`);
        await store.feeds.saveState(each);
      },
    },
  };
  answers = [answer("1 Talks resume")];
  await poll({ store: watched });

  expect(order).toEqual(["rows", 'etag "1"']);
});

it("leaves the ETag unsaved when it ends between the two, and finds nothing lost the next time", async () => {
  const full = Object.assign(new Error("the disk is full"), { unavailable: true });
  const fails: Store = { ...store, ledger: { ...store.ledger, accept: async () => Promise.reject(full) } };
  answers = [answer("1 Talks resume"), answer("1 Talks resume")];

  await expect(poll({ store: fails })).rejects.toThrow("the disk is full");
  expect(await state()).toBeNull();
  expect(await poll()).toHaveLength(1);
  expect(asked).toEqual([null, null]);
});

it("asks with the ETag it was given, and a feed that is unchanged costs nothing", async () => {
  answers = [answer("1 Talks resume"), answer("", { status: 304, etag: null })];
  await poll();
  now = minutesOn(10);
  const skipped = await poll();

  expect(asked).toEqual([null, '"1"']);
  expect(skipped).toEqual(new Skip("not-modified"));
  expect(await state()).toMatchObject({
    etag: '"1"',
    lastStatus: 304,
    lastPolledAt: minutesOn(10).toISOString(),
    lastNewAt: NOW,
    nextPollAt: minutesOn(20).toISOString(),
  });
});

it("asks whole again once in twelve hours, whatever the ETag", async () => {
  answers = [1, 2, 3, 4].map(() => answer("1 Talks resume"));
  for (const minutes of [0, 12 * 60, 12 * 60 + 1, 12 * 60 + 2]) {
    now = minutesOn(minutes);
    await poll();
  }

  expect(asked).toEqual([null, '"1"', null, '"1"']);
});

it("queues a known entry again when its words have changed, under a new attempt", async () => {
  answers = [answer("1 Talks resume"), answer("1 Talks resume"), answer("1 Talks collapse")];
  await poll();
  const unchanged = await poll();
  const changed = await poll();

  expect(unchanged).toEqual([]);
  expect(changed).toMatchObject([{ addressId: hashId("https://news.example/1"), attempt: 1 }]);
  expect(seenByNextPoll.map(({ newEntries }) => newEntries)).toEqual([1, 0, 0]);
});

it("moves the feed's address when the server says it has moved for good", async () => {
  answers = [answer("1 Talks resume", { url: "https://new.example/rss", permanentUrl: "https://new.example/rss" })];
  await poll();

  expect((await store.feeds.get("f1"))?.feed).toEqual(aFeed({ url: "https://new.example/rss" }));
  expect((await state())?.etag).toBe('"1"');
});

it.each<[string, FeedAnswer | null, number | null, RegExp]>([
  ["an error page", answer("", { status: 503, retryAfterSeconds: 900 }), 503, /answered 503/],
  ["no answer", null, null, /no answer within 30 s/],
])("says in words what is wrong with a feed that gives %s, and rests longer", async (_, given, status, words) => {
  answers = given ? [given, given] : [];
  const first = await poll();
  await poll();

  expect(first).toEqual(new Skip("feed-failed"));
  expect(await state()).toMatchObject({ lastStatus: status, failures: 2, lastError: expect.stringMatching(words) });
  expect(seenByNextPoll.map(({ failures }) => failures)).toEqual([1, 2]);
  expect(seenByNextPoll[0]?.retryAfterSeconds).toBe(given?.retryAfterSeconds ?? null);
});

it("keeps the reader's words about what is no feed, and forgets them at the next success", async () => {
  const read = async (text: string) => {
    if (text === "<html>") throw new Error("this is an HTML page, not a feed");
    return entries(text);
  };
  answers = [answer("<html>"), answer("1 Talks resume")];
  await poll({ read });
  const failing = await state();
  await poll({ read });

  expect(failing).toMatchObject({ lastError: "this is an HTML page, not a feed", failures: 1, etag: null });
  expect(await state()).toMatchObject({ lastError: null, failures: 0, lastStatus: 200 });
});

it("leaves the feed alone when something of ours is away", async () => {
  const away = Object.assign(new Error("the process is stopping"), { unavailable: true });
  answers = [answer("1 Talks resume")];

  await expect(poll({ read: async () => Promise.reject(away) })).rejects.toBe(away);
  expect(await state()).toBeNull();
});

it.each([
  ["removed", "feed-removed", async () => void (await store.feeds.remove("f1"))],
  ["disabled", "feed-disabled", async () => store.feeds.put(aFeed({ enabled: false }))],
])("asks nobody about a feed that was %s meanwhile", async (_, reason, change) => {
  await change();

  expect(await poll()).toEqual(new Skip(reason));
  expect(asked).toEqual([]);
});
