import type { Bus } from "@readout/bus";
import { memoryBus } from "@readout/bus/memory";
import { queues, topics } from "@readout/model";
import type { Queue } from "@readout/queue";
import { memoryQueue } from "@readout/queue/memory";
import { sqliteSearch } from "@readout/search/sqlite";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { ledgerMover, sqliteStore } from "@readout/store/sqlite";
import { type Carriers, runSteps, send } from "../run.ts";
import { type AnyStep, Skip } from "../step.ts";
import { anEntry, anExtracted, carriersOn, extractor, minutesOn, NOW, until } from "../testing.ts";
import { extract } from "./extract.ts";
import { fetchArticle } from "./fetch-article.ts";
import { entryWork } from "./fetch-feed.ts";
import { indexExtraction } from "./index-extraction.ts";
import { requeue, sweepEntries } from "./ticks.ts";

let db: Sqlite;
let store: Store;
let bus: Bus;
let queue: Queue;
let now: Date;
let isBusAway: boolean;
const clock = () => now;
const pace = () => ({ concurrency: 1, keyGapMs: 0 });
const idle: Pick<Queue, "counts"> = { counts: async () => [] };

beforeEach(() => {
  db = openSqlite(":memory:");
  store = sqliteStore(db);
  const inner = memoryBus();
  isBusAway = false;
  bus = {
    ...inner,
    publish: async (...words) => {
      if (isBusAway) throw Object.assign(new Error("no broker answers"), { unavailable: true });
      await inner.publish(...words);
    },
  };
  queue = memoryQueue();
  now = new Date(NOW);
});

afterEach(async () => {
  await queue.close();
  await bus.close();
  db.close();
});

const fetching = (): AnyStep =>
  fetchArticle({
    readPage: async () => Promise.reject(new Error("these entries have no page")),
    entryAt: () => null,
    sourceOf: () => ({ id: "news.example", name: "Example News", country: null, kind: "press" }),
    detectLanguage: () => "en",
    contentHash: (title, text) => `${title}\n${text}`,
    signature: () => "00ff00ff00ff00ff",
    trustDate: () => true,
    cutText: (text) => ({ text, truncated: false }),
    store,
    clock,
  });

const accepted = async (...ids: string[]) =>
  (
    await store.ledger.accept(
      { feedId: "f1", at: clock().toISOString() },
      ids.map((id) => anEntry({ id, url: `https://news.example/${id}`, text: `Talks of ${id}.`, fetchPage: false })),
    )
  ).created;

/** These were given their revision, and no more is known of them. */
async function read(...ids: string[]): Promise<void> {
  await accepted(...ids);
  for (const id of ids)
    await store.ledger.read(id, {
      sourceId: "news.example",
      contentHash: id,
      signature: "00ff00ff00ff00ff",
      storyId: null,
      at: clock().toISOString(),
    });
}

/** How far behind extractor and indexer are; nothing is told of one that is undefined. */
const behind = (extracting: number | undefined, indexing: number | undefined): Pick<Bus, "lag"> => ({
  lag: async () =>
    [
      { topic: topics.articles.name, group: "extract", messages: extracting, retrying: 0 },
      { topic: topics.extractions.name, group: "index-extraction", messages: indexing, retrying: 0 },
    ].flatMap(({ messages, ...each }) => (messages === undefined ? [] : [{ ...each, messages }])),
});

async function swept(carriers: { bus: Pick<Bus, "lag">; queue: Pick<Queue, "counts"> }): Promise<string[]> {
  const work = await sweepEntries(store.ledger, carriers, clock).run({});
  return work instanceof Skip ? [] : work.map(({ addressId }) => addressId);
}

describe("an article that was read", () => {
  it("while Kafka was away is indexed once Kafka is back, though Redis was emptied meanwhile", async () => {
    const { carriers } = carriersOn(bus, queue);
    const search = sqliteSearch(db, { moveLedger: ledgerMover(db) });
    await runSteps(
      [
        extract(
          async (article) => anExtracted(article).extraction,
          extractor,
          () => null,
        ),
        indexExtraction(search, store.ledger, clock),
      ],
      carriers,
      pace,
    );
    isBusAway = true;
    await runSteps([fetching()], carriers, pace);
    await send(queues.entries, (await accepted("a1")).map(entryWork), carriers);
    await until("it was read, and not published", async () => (await store.ledger.get("a1"))?.revision === 1);

    await queue.close();
    queue = memoryQueue();
    const afterwards: Carriers = { ...carriers, queue };
    isBusAway = false;
    now = minutesOn(1);
    await runSteps([fetching(), sweepEntries(store.ledger, afterwards, clock)], afterwards, pace);
    await queue.add(queues.sweepTicks.name, [{ id: "tick", key: "tick", body: "{}", headers: {} }]);

    await until("it is indexed", async () => (await store.ledger.get("a1"))?.state === "indexed");
    expect((await search.article("a1"))?.article.text).toBe("Talks of a1.");
  });

  it.each([
    ["nothing is on its way, soon", behind(0, 0), idle, 1],
    ["a few are on their way, after the long rest", behind(1, 0), idle, 16],
    ["nobody reads its topic yet, after the long rest", behind(undefined, undefined), idle, 16],
    ["Kafka cannot be asked, after the long rest", { lag: async () => Promise.reject(new Error("away")) }, idle, 16],
    ["it may wait in a backlog, after hours", behind(0, 11), idle, 361],
  ])("is swept, when %s", async (_, bus, queue, after) => {
    await read("a1");
    now = minutesOn(after - 1);
    const before = await swept({ bus, queue });
    now = minutesOn(after);

    expect([before, await swept({ bus, queue })]).toEqual([[], ["a1"]]);
  });

  it("is swept after the long rest when the queue holds something, which may be its work", async () => {
    const holding = {
      counts: async () => [
        { queue: queues.entries.name, waiting: 0, delayed: 1, running: 0, oldestWaitingSeconds: null },
      ],
    };
    await read("a1");
    now = minutesOn(15);
    const before = await swept({ bus: behind(0, 0), queue: holding });
    now = minutesOn(16);

    expect([before, await swept({ bus: behind(0, 0), queue: holding })]).toEqual([[], ["a1"]]);
  });

  it("hides none that was not read, however many wait in a backlog", async () => {
    await read(...Array.from({ length: 5_001 }, (_, at) => `read${at}`));
    now = minutesOn(1);
    await accepted("lost");
    now = minutesOn(2);

    expect(await swept({ bus: behind(6_000, 0), queue: idle })).toEqual(["lost"]);
  });

  it("is left on its topic at a start: only what was not read is queued", async () => {
    await read("on-its-topic");
    await accepted("lost");
    now = minutesOn(60);
    await requeue(store.ledger, { bus, queue }, clock);
    const taken: string[] = [];
    await queue.work(
      queues.entries.name,
      async ({ body }) => {
        taken.push(JSON.parse(body).addressId);
        return "done";
      },
      { concurrency: 1, keyGapMs: 0 },
    );
    await until("the queue is empty", async () => (await queue.counts()).every(({ waiting }) => waiting === 0));

    expect(taken).toEqual(["lost"]);
  });
});
