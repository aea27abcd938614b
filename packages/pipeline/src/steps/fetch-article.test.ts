import {
  addressId,
  canonicalUrl,
  contentHash,
  cutText,
  detectLanguage,
  signature,
  sourceOf,
  trustDate,
} from "@readout/articles";
import type { Article, Entry, LedgerRow } from "@readout/model";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { ledgerMover, sqliteStore } from "@readout/store/sqlite";
import { Away, Reject, Skip } from "../step.ts";
import { aFeed, anEntry, clock, NOW } from "../testing.ts";
import { fetchArticle, type PageRead, PageUnread } from "./fetch-article.ts";

let db: Sqlite;
let store: Store;
let pages: Record<string, Partial<PageRead> | Error>;

beforeEach(async () => {
  db = openSqlite(":memory:");
  store = sqliteStore(db);
  pages = {};
  await store.feeds.put(aFeed());
});

afterEach(() => db.close());

const one = "https://news.example/1";
const two = "https://news.example/2";
const many = (sentence: string): string => Array(5).fill(sentence).join(" ");
const long = many("Ministers of six states met in Vienna to talk about grain, gas and the price of both.");
const other = many("A storm closed the port of Valparaíso for two days; no ship went in or out.");

const entryOf = (url: string, over: Partial<Entry> = {}): Entry =>
  anEntry({ id: addressId(url), url, canonicalUrl: canonicalUrl(url), ...over });

const page = (url: string): PageRead => {
  const found = pages[url];
  if (found instanceof Error || !found) throw found ?? new PageUnread(`GET ${url} answered 404`, false);
  const silent = { canonicalUrl: null, title: "", byline: null, language: null, publishedAt: null, text: "" };
  return { url, ...silent, ...found };
};

const fetch = () =>
  fetchArticle({
    readPage: async (url) => page(url),
    entryAt: (url, entry) => entryOf(url, { title: entry.title, text: entry.text, feedId: entry.feedId }),
    sourceOf,
    detectLanguage,
    contentHash,
    signature,
    trustDate,
    cutText,
    store,
    clock,
  });

async function accept(...entries: Entry[]): Promise<void> {
  await store.ledger.accept({ feedId: "f1", at: NOW }, entries);
}
const read = async (url: string) =>
  await fetch().run({ addressId: addressId(url), url, host: "news.example", attempt: 0 });
const row = async (url: string): Promise<LedgerRow | null> => store.ledger.get(addressId(url));
const index = (url: string, revision: number) =>
  ledgerMover(db)({ addressId: addressId(url), revision, at: "2026-11-24T08:10:00.000Z" });

async function article(url: string): Promise<Article> {
  const made = await read(url);
  if (made instanceof Skip) throw new Error(`${url} was skipped: ${made.reason}`);
  expect(made).toHaveLength(1);
  return made[0] as Article;
}

describe("a page", () => {
  it("becomes the first revision of its article, in its own words", async () => {
    await accept(entryOf(one));
    pages[one] = { title: "Six states meet", text: long, byline: "Ana Reyes", publishedAt: "2026-11-23T10:00:00.000Z" };

    expect(await article(one)).toMatchObject({
      id: addressId(one),
      url: one,
      revision: 1,
      title: "Six states meet",
      text: long,
      textFrom: "page",
      byline: "Ana Reyes",
      language: "en",
      publishedAt: "2026-11-23T10:00:00.000Z",
      publishedAtTrusted: true,
      source: { id: "news.example", name: "Example News" },
      storyId: addressId(one),
    });
  });

  it("that holds less than half of the entry's text is not believed", async () => {
    await accept(entryOf(one, { text: long }));
    pages[one] = { text: "Please accept our cookies." };

    expect(await article(one)).toMatchObject({ textFrom: "feed", text: long });
  });

  it("that may come yet is asked for three times; then the entry's own text stands in", async () => {
    await accept(entryOf(one));
    pages[one] = new PageUnread(`GET ${one} answered 503`, true);

    await expect(read(one)).rejects.toThrow(Away);
    await expect(read(one)).rejects.toThrow("answered 503");
    expect(await article(one)).toMatchObject({ textFrom: "feed", text: "Talks resumed on Monday.", revision: 1 });
  });

  it("that names a time is asked again then, else later each time", async () => {
    await accept(entryOf(one));
    pages[one] = new PageUnread("busy", true, 60_000);
    const first = await read(one).catch((error: unknown) => error);
    pages[one] = new PageUnread("busy", true);
    const second = await read(one).catch((error: unknown) => error);

    expect(first).toMatchObject({ unavailable: true, retryAfterMs: 60_000 });
    expect(second).toMatchObject({ unavailable: true, retryAfterMs: 4_000 });
  });

  it("that will never come is not asked for again", async () => {
    await accept(entryOf(one));
    pages[one] = new PageUnread(`GET ${one} answered 404`, false);

    expect(await article(one)).toMatchObject({ textFrom: "feed" });
    expect((await row(one))?.pageFailures).toBe(0);
  });

  it("is not asked for when the whole text was handed over", async () => {
    await accept(entryOf(one, { fetchPage: false, text: long }));

    expect(await article(one)).toMatchObject({ textFrom: "feed", text: long });
  });

  it("that makes the reader fall over is a fault of ours, and no stand-in", async () => {
    await accept(entryOf(one));
    pages[one] = new Error("read-page took more than 5 s and was ended");

    await expect(read(one)).rejects.toThrow("was ended");
  });
});

describe("one article at several addresses", () => {
  it("lives at the address the page declares; the one that led there is its duplicate", async () => {
    await accept(entryOf(`${one}/amp`));
    pages[`${one}/amp`] = { canonicalUrl: one, text: long };

    expect(await article(`${one}/amp`)).toMatchObject({ id: addressId(one), url: one, revision: 1 });
    expect(await row(`${one}/amp`)).toMatchObject({ state: "duplicate", duplicateOf: addressId(one) });
    expect(await row(one)).toMatchObject({ state: "waiting", revision: 1 });
    expect(await store.ledger.balance()).toMatchObject({ discovered: 2, balanced: true });
  });

  it("is not published twice when the declared address is known already", async () => {
    await accept(entryOf(one), entryOf(`${one}/amp`));
    pages[`${one}/amp`] = { canonicalUrl: one, text: long };

    expect(await read(`${one}/amp`)).toEqual(new Skip("duplicate"));
    expect((await row(one))?.state).toBe("waiting");
  });

  it("is published once when two pages name each other", async () => {
    await accept(entryOf(one), entryOf(two));
    pages[one] = { canonicalUrl: two, text: long };
    pages[two] = { canonicalUrl: one, text: long };

    expect(await read(one)).toEqual(new Skip("duplicate"));
    expect(await article(two)).toMatchObject({ id: addressId(two), revision: 1 });
  });

  it("stays where it was found once that can be found, whatever the page declares later", async () => {
    await accept(entryOf(one));
    pages[one] = { text: long };
    await article(one);
    index(one, 1);
    pages[one] = { text: other, canonicalUrl: two };

    expect(await article(one)).toMatchObject({ id: addressId(one), revision: 2 });
    expect(await row(two)).toBeNull();
  });

  it("is a duplicate when the same source has the same text already", async () => {
    await accept(entryOf(one), entryOf(two));
    pages[one] = { title: "Six states meet", text: long };
    pages[two] = { title: "Six states meet", text: long };
    await article(one);

    expect(await read(two)).toEqual(new Skip("duplicate"));
    expect(await row(two)).toMatchObject({ state: "duplicate", duplicateOf: addressId(one) });
  });

  it("is one story in the words of two sources, and two stories in other words", async () => {
    const elsewhere = "https://paper.example/9";
    const third = "https://third.example/3";
    await accept(entryOf(one), entryOf(elsewhere), entryOf(third));
    pages[one] = { title: "Six states meet", text: long };
    pages[elsewhere] = { title: "Grain talks", text: long };
    pages[third] = { title: "Storm", text: other };

    expect((await article(one)).storyId).toBe(addressId(one));
    expect((await article(elsewhere)).storyId).toBe(addressId(one));
    expect((await article(third)).storyId).toBe(addressId(third));
  });
});

describe("a second reading", () => {
  it("that finds the same words publishes nothing, and leaves no work outstanding", async () => {
    await accept(entryOf(one));
    pages[one] = { text: long };
    await article(one);
    index(one, 1);
    await store.ledger.again(addressId(one), NOW);

    expect(await read(one)).toEqual(new Skip("unchanged"));
    expect(await row(one)).toMatchObject({ state: "indexed", revision: 1 });
    expect(await store.ledger.stuck(new Date("2027-01-01"), 10)).toEqual([]);
  });

  it("of the same words before they can be found publishes the same revision again", async () => {
    await accept(entryOf(one));
    pages[one] = { text: long };
    await article(one);

    expect((await article(one)).revision).toBe(1);
  });

  it("that finds other words is the next revision", async () => {
    await accept(entryOf(one));
    pages[one] = { text: long };
    const first = await article(one);
    index(one, 1);
    pages[one] = { text: `${long} Corrected.` };
    const second = await article(one);

    expect(second.revision).toBe(2);
    expect(second.id).toBe(first.id);
    expect((await row(one))?.state).toBe("indexed");
  });
});

describe("what comes to nothing", () => {
  it("has no text and no title: rejected, saying so", async () => {
    await accept(entryOf(one, { title: "", text: "" }));

    expect(await read(one)).toEqual(new Skip("page-unread"));
    expect(await row(one)).toMatchObject({ state: "rejected", reason: "page-unread" });
  });

  it("has no text but a title: that is read", async () => {
    await accept(entryOf(one, { text: "" }));

    expect(await article(one)).toMatchObject({ text: "Talks resume in Vienna" });
  });

  it("is settled already, or not on the ledger: nobody is asked", async () => {
    await accept(entryOf(one));
    await store.ledger.move(addressId(one), "rejected", { reason: "no-text", at: NOW });

    expect(await read(one)).toEqual(new Skip("settled"));
    expect(await read(two)).toEqual(new Skip("not-on-the-ledger"));
  });

  it("left the ledger while it was read: rejected, for no retry can help", async () => {
    await accept(entryOf(one));
    pages[one] = { text: long };
    const step = fetchArticle({
      readPage: async (url) => {
        db.exec("DELETE FROM ledger");
        return page(url);
      },
      entryAt: () => null,
      sourceOf,
      detectLanguage,
      contentHash,
      signature,
      trustDate,
      cutText,
      store,
      clock,
    });

    await expect(step.run({ addressId: addressId(one), url: one, host: "h", attempt: 0 })).rejects.toThrow(Reject);
  });

  it("is given up: the ledger says so, with the reason", async () => {
    await accept(entryOf(one));
    const message = { addressId: addressId(one), url: one, host: "h", attempt: 0 };
    const owed = await fetch().whenDead?.(message, { reason: "failed", message: "the parser fell over" });

    expect(owed).toEqual([]);
    expect(await row(one)).toMatchObject({ state: "dead", reason: "failed" });
  });
});
