import type { Bus } from "@readout/bus";
import { memoryBus } from "@readout/bus/memory";
import { type Article, topics } from "@readout/model";
import type { Queue } from "@readout/queue";
import { memoryQueue } from "@readout/queue/memory";
import { sqliteSearch } from "@readout/search/sqlite";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import { type Carriers, runSteps, send } from "../run.ts";
import { sink } from "../step.ts";
import { anArticle, anExtracted, carriersOn, clock, extractor, until } from "../testing.ts";
import { extract } from "./extract.ts";
import { extractBackfill } from "./extract-backfill.ts";
import { indexExtraction, indexRewrites } from "./index-extraction.ts";

let bus: Bus;
let queue: Queue;
let carriers: Carriers;
let db: Sqlite;

beforeEach(() => {
  bus = memoryBus();
  queue = memoryQueue();
  db = openSqlite(":memory:");
  ({ carriers } = carriersOn(bus, queue));
});

afterEach(async () => {
  await queue.close();
  await bus.close();
  db.close();
});

const pace = () => ({ concurrency: 1, keyGapMs: 0 });
const articles = (name: string, count: number): Article[] =>
  Array.from({ length: count }, (_, at) => anArticle({ id: `${name}${at}` }));

/** A thread that reads one article at a time, in the order it is asked. */
function oneThread() {
  const read: string[] = [];
  let last = Promise.resolve();
  const extractArticle = (article: Article) => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last.then(() => {
      read.push(article.id);
      return anExtracted(article).extraction;
    });
  };
  return { read, extractArticle };
}

describe("reading again", () => {
  it("names the job that asked, with the same extractor", async () => {
    const article = anArticle();
    const again = extractBackfill(
      async (each) => anExtracted(each).extraction,
      extractor,
      bus,
      () => null,
    );

    expect(await again.run({ job: "j1", article })).toEqual([{ job: "j1", extracted: anExtracted(article) }]);
  });

  it("tells the job of an article that nobody can read", async () => {
    const again = extractBackfill(
      async () => Promise.reject(new Error("too slow")),
      extractor,
      bus,
      () => null,
    );

    const owed = await again.whenDead?.({ job: "j1", article: anArticle() }, { reason: "failed", message: "too slow" });

    expect(owed).toMatchObject([{ job: "j1", extracted: { extraction: { status: "failed", reason: "too slow" } } }]);
  });

  it("never overtakes live work, though it was asked for first", async () => {
    const thread = oneThread();
    await send(
      topics.articlesBackfill,
      articles("again", 150).map((article) => ({ job: "j1", article })),
      carriers,
    );
    await send(topics.articles, articles("live", 150), carriers);

    await runSteps(
      [
        extractBackfill(thread.extractArticle, extractor, bus, () => null),
        extract(thread.extractArticle, extractor, () => null),
      ],
      carriers,
      pace,
    );
    await until("all live articles were read", () => thread.read.filter((id) => id.startsWith("live")).length === 150);
    const before = thread.read.slice(0, thread.read.lastIndexOf("live149")).filter((id) => id.startsWith("again"));
    await until("all were read", () => thread.read.length === 300);

    // The first question was asked before the live group was there: what it let through, and the live end.
    expect(before.length).toBeLessThanOrEqual(4);
  });

  it("is done to the end when live work rests, a few at a time", async () => {
    let running = 0;
    let most = 0;
    let done = 0;
    const extractArticle = async (article: Article) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      done += 1;
      return anExtracted(article).extraction;
    };
    await runSteps([extractBackfill(extractArticle, extractor, bus, () => null)], carriers, pace);
    await send(
      topics.articlesBackfill,
      articles("again", 50).map((article) => ({ job: "j1", article })),
      carriers,
    );
    await until("all were read", () => done === 50);

    expect(most).toBe(4);
  });
});

describe("writing again", () => {
  const search = () => sqliteSearch(db, { moveLedger: () => {} });
  const ledger = { move: async () => {} } as never;
  const byRules = (id: string, generation: number) => {
    const { article, extraction } = anExtracted(anArticle({ id }));
    return { article, extraction: { ...extraction, extractor: { ...extractor, generation } } };
  };

  it("takes the place of older rules and of no newer ones", async () => {
    const found = search();
    const write = indexRewrites(found, bus, clock);
    await indexExtraction(found, ledger, clock).run(byRules("a", 7));
    await write.run(byRules("a", 8));
    await write.run(byRules("a", 6));

    expect((await found.article("a"))?.extraction.extractor.generation).toBe(8);
  });

  it("goes after live writes", async () => {
    const written: string[] = [];
    const real = search();
    const noting = {
      ...real,
      write: async (batch: Parameters<typeof real.write>[0]) => {
        written.push(...batch.map(({ extracted }) => extracted.article.id));
        return real.write(batch);
      },
    };
    const slowly = sink({
      ...indexExtraction(noting, ledger, clock),
      runMany: async () => Promise.reject(new Error("one by one")),
    });
    await send(
      topics.rewrites,
      Array.from({ length: 80 }, (_, at) => byRules(`again${at}`, 8)),
      carriers,
    );
    await send(
      topics.extractions,
      Array.from({ length: 80 }, (_, at) => byRules(`live${at}`, 7)),
      carriers,
    );
    await runSteps([slowly, indexRewrites(noting, bus, clock)], carriers, pace);
    await until("all were written", () => written.length === 160);

    expect(written.slice(0, 70).filter((id) => id.startsWith("again"))).toEqual([]);
  });
});
