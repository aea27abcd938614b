import type { Bus, Envelope } from "@readout/bus";
import { memoryBus } from "@readout/bus/memory";
import { type DeadLetter, hashId, queues, topics } from "@readout/model";
import type { Queue } from "@readout/queue";
import { memoryQueue } from "@readout/queue/memory";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { sqliteStore } from "@readout/store/sqlite";
import { type HandOver, intake } from "./intake.ts";
import { type Carriers, runSteps } from "./run.ts";
import { Reject, step } from "./step.ts";
import { aFeed, anArticle, anEntry, carriersOn, clock, NOW, until } from "./testing.ts";

let db: Sqlite;
let store: Store;
let bus: Bus;
let queue: Queue;
let carriers: Carriers;

beforeEach(() => {
  db = openSqlite(":memory:");
  store = sqliteStore(db);
  bus = memoryBus();
  queue = memoryQueue();
  carriers = { ...carriersOn(bus, queue).carriers, bury: (letter) => store.deadLetters.put(letter) };
});

afterEach(async () => {
  await queue.close();
  await bus.close();
  db.close();
});

const entryFor = async ({ url = "urn:text", text = "", title = "" }: HandOver) => {
  if (url === "nonsense") throw new Reject("nonsense cannot be the address of a document");
  return anEntry({ id: hashId(url), url, feedId: null, title, text, fetchPage: false, contentHash: hashId(text) });
};
const people = () => intake({ carriers, store, clock, entryFor });

/** Everything that comes to a queue from now on. */
async function cameTo(name: string): Promise<Envelope[]> {
  const came: Envelope[] = [];
  await queue.work(
    name,
    async ({ attempt: _, ...each }) => {
      came.push(each);
      return "done";
    },
    { concurrency: 1, keyGapMs: 0 },
  );
  return came;
}

describe("handing over", () => {
  const talks = { url: "https://a.example/1", text: "Talks resumed." };
  const storm = { url: "https://a.example/2", text: "A storm came." };

  it("puts each document on the ledger and queues it, one row each and in order", async () => {
    const came = await cameTo(queues.entries.name);
    const taken = await people().handOver([talks, storm]);
    await until("both are queued", () => came.length === 2);

    expect(taken.map(({ row, isNew }) => [row.entry.url, row.state, isNew])).toEqual([
      [talks.url, "waiting", true],
      [storm.url, "waiting", true],
    ]);
    expect(await store.ledger.balance()).toMatchObject({ discovered: 2, balanced: true });
  });

  it("the same again reads nothing again, and says so", async () => {
    const came = await cameTo(queues.entries.name);
    await people().handOver([talks]);
    const again = await people().handOver([talks, storm]);
    await until("both are queued", () => came.length === 2);

    expect(again.map(({ isNew }) => isNew)).toEqual([false, true]);
    expect(came.map(({ id }) => id)).toEqual([`${hashId(talks.url)}-0`, `${hashId(storm.url)}-0`]);
  });

  it("other words under a known address are read again, under a new attempt", async () => {
    const came = await cameTo(queues.entries.name);
    await people().handOver([talks]);
    const [again] = await people().handOver([{ ...talks, text: "Talks collapsed." }]);
    await until("it is queued again", () => came.length === 2);

    expect(again).toMatchObject({ isNew: true, row: { attempt: 1, entry: { text: "Talks collapsed." } } });
  });

  it("takes all documents or none", async () => {
    await expect(people().handOver([talks, { url: "nonsense" }])).rejects.toThrow("nonsense cannot be");
    expect(await store.ledger.balance()).toMatchObject({ discovered: 0 });
  });
});

describe("polling now", () => {
  it("queues the feed at once, or says that there is none", async () => {
    await store.feeds.put(aFeed());
    const came = await cameTo(queues.dueFeeds.name);

    expect(await people().pollNow("f1")).toBe(true);
    expect(await people().pollNow("f2")).toBe(false);
    await until("it is queued", () => came.length === 1);
    expect(JSON.parse(came[0]?.body ?? "")).toMatchObject({ feedId: "f1", url: "https://news.example/rss" });
  });
});

describe("replaying a dead letter", () => {
  const body = '{"addressId": "a1", "url": "https://news.example/1", "host": "a1", "attempt": 0}';
  const letter = (over: Partial<DeadLetter> = {}): DeadLetter => ({
    id: "l1",
    channel: queues.entries.name,
    channelKind: "queue",
    stage: "fetch-article",
    reason: "failed",
    message: "the parser fell over",
    attempts: 3,
    envelope: { id: "e1", key: "a1", body, headers: { traceparent: "00-1" } },
    firstAt: NOW,
    lastAt: NOW,
    replays: 0,
    state: "dead",
    ...over,
  });

  beforeEach(async () => {
    await store.ledger.accept({ feedId: "f1", at: NOW }, [anEntry()]);
    await store.ledger.move("a1", "dead", { reason: "the parser fell over", at: NOW });
  });

  it("sends its original bytes to its queue under a new name, and the ledger waits again", async () => {
    await store.deadLetters.put(letter());
    const came = await cameTo(queues.entries.name);
    const replayed = await people().replay("l1");
    await until("it has come", () => came.length === 1);

    expect(came).toEqual([{ id: "e1-r1", key: "a1", body, headers: { traceparent: "00-1", "dead-letter": "l1" } }]);
    expect(replayed).toMatchObject({ state: "replayed", replays: 1 });
    expect((await store.ledger.get("a1"))?.state).toBe("waiting");
  });

  it("sends it to its topic when it came from one", async () => {
    const { name } = topics.articles;
    const article = JSON.stringify(anArticle());
    const envelope = { id: "x", key: "a1", body: article, headers: {} };
    await store.deadLetters.put(letter({ channel: name, channelKind: "topic", envelope }));
    const came: string[] = [];
    const keep = async (batch: readonly Envelope[]) => {
      came.push(...batch.map((each) => each.body));
      return batch.map(() => "done" as const);
    };
    await bus.subscribe(name, "test", keep, { batch: 10 });
    await people().replay("l1");
    await until("it has come", () => came.length === 1);

    expect(came).toEqual([article]);
    expect((await store.ledger.get("a1"))?.state).toBe("waiting");
  });

  it("that dies again is the same letter, with its attempts added up and its first day kept", async () => {
    await store.deadLetters.put(letter({ firstAt: "2026-11-01T00:00:00.000Z" }));
    const reading = step({
      name: "fetch-article",
      from: queues.entries,
      to: topics.articles,
      run: () => {
        throw new Reject("hopeless still");
      },
    });
    await runSteps([reading], carriers, () => ({ concurrency: 1, keyGapMs: 0 }));
    const letters = () => store.deadLetters.list({}, 10);
    await people().replay("l1");
    await until("it is dead again", async () => (await letters())[0]?.state === "dead");

    expect(await letters()).toMatchObject([
      { id: "l1", message: "hopeless still", attempts: 4, replays: 1, firstAt: "2026-11-01T00:00:00.000Z" },
    ]);
  });

  it("of bytes that cannot be read sends them all the same", async () => {
    await store.deadLetters.put(letter({ envelope: { id: "e1", key: "k", body: "not JSON", headers: {} } }));
    const came = await cameTo(queues.entries.name);
    await people().replay("l1");
    await until("it has come", () => came.length === 1);

    expect(came[0]?.body).toBe("not JSON");
  });

  it("that is not there answers null", async () => {
    expect(await people().replay("l2")).toBeNull();
  });
});
