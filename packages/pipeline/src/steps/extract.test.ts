import type { Extracted } from "@readout/model";
import { parse } from "@readout/query";
import { sqliteSearch } from "@readout/search/sqlite";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { ledgerMover, sqliteStore } from "@readout/store/sqlite";
import { anArticle, anEntry, anExtracted, clock, extractor, NOW } from "../testing.ts";
import { extract } from "./extract.ts";
import { indexExtraction } from "./index-extraction.ts";

let db: Sqlite;
let store: Store;

beforeEach(() => {
  db = openSqlite(":memory:");
  store = sqliteStore(db);
});

afterEach(() => db.close());

const extracting = extract(
  async (article) => anExtracted(article).extraction,
  extractor,
  ({ byline }) => byline,
);
const search = () => sqliteSearch(db, { moveLedger: ledgerMover(db) });
const indexing = () => indexExtraction(search(), store.ledger, clock);
const failed = async () =>
  (await extracting.whenDead?.(anArticle(), { reason: "failed", message: "extract took more than 5 s" })) ?? [];

it("sends an article on with its facts", async () => {
  expect(await extracting.run(anArticle())).toEqual([anExtracted()]);
});

it("says whose reporting an article rests on", async () => {
  const [sent] = (await extracting.run(anArticle({ byline: "Norland Press" }))) as Extracted[];

  expect(sent?.article.origin).toBe("Norland Press");
});

it("lets an article that nobody can extract be found all the same, and says why it has no facts", async () => {
  await store.ledger.accept({ feedId: "f1", at: NOW }, [anEntry()]);
  await indexing().runMany?.(await failed());
  const page = await search().find({
    over: "articles",
    query: parse("Vienna", "articles"),
    now: new Date(NOW),
    sort: "newest",
    size: 10,
    cursor: null,
    facets: [],
    histogram: null,
    highlight: false,
  });

  expect(page.hits.map(({ id }) => id)).toEqual(["a1"]);
  expect((await store.ledger.get("a1"))?.state).toBe("indexed");
  expect((await search().article("a1"))?.extraction).toMatchObject({
    status: "failed",
    reason: "extract took more than 5 s",
  });
});

it("gives way to the facts when its dead letter is replayed and read", async () => {
  await indexing().runMany?.(await failed());
  await indexing().run(anExtracted());

  expect((await search().article("a1"))?.extraction.status).toBe("done");
});

it("writes many articles at once, or none of them", async () => {
  const broken = { ...anExtracted(anArticle({ id: "a2" })), extraction: null } as never;
  const articles = async () => (await search().counts()).articles;

  await expect(indexing().runMany?.([anExtracted(), broken])).rejects.toThrow();
  expect(await articles()).toBe(0);
  await indexing().runMany?.([anExtracted(), anExtracted(anArticle({ id: "a3" }))]);
  expect(await articles()).toBe(2);
});

it("marks an article that cannot be indexed as dead on the ledger", async () => {
  await store.ledger.accept({ feedId: "f1", at: NOW }, [anEntry()]);
  await indexing().whenDead?.(anExtracted(), { reason: "failed", message: "the index refused it" });

  expect(await store.ledger.get("a1")).toMatchObject({ state: "dead", reason: "failed" });
});
