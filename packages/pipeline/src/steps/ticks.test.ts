import type { Bus } from "@readout/bus";
import { memoryBus } from "@readout/bus/memory";
import { type Channel, type FeedState, queues } from "@readout/model";
import type { Queue } from "@readout/queue";
import { memoryQueue } from "@readout/queue/memory";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { ledgerMover, sqliteStore } from "@readout/store/sqlite";
import { send } from "../run.ts";
import { Skip, type Step } from "../step.ts";
import { aFeed, aMatch, aNotice, anEntry, aWatch, minutesOn, NOW } from "../testing.ts";
import { requeue, scheduleFeeds, sweepEntries, sweepNotices } from "./ticks.ts";

let db: Sqlite;
let store: Store;
let bus: Bus;
let queue: Queue;
let now: Date;
const clock = () => now;

beforeEach(() => {
  db = openSqlite(":memory:");
  store = sqliteStore(db);
  bus = memoryBus();
  queue = memoryQueue();
  now = new Date(NOW);
});

afterEach(async () => {
  await queue.close();
  await bus.close();
  db.close();
});

/** The clock strikes: what the step returns is put on its queue, as the runner does. */
async function strike<T>(each: Step<object, T>): Promise<T[]> {
  const work = await each.run({});
  if (work instanceof Skip) throw new Error(`skipped: ${work.reason}`);
  await send(each.to as Channel<T>, work, { bus, queue });
  return work;
}
const waiting = async (name: string) => (await queue.counts()).find((each) => each.queue === name)?.waiting ?? 0;

const state = (nextPollAt: Date): FeedState => ({
  feedId: "f1",
  etag: null,
  lastModified: null,
  nextPollAt: nextPollAt.toISOString(),
  intervalSeconds: 600,
  lastPolledAt: NOW,
  lastSuccessAt: NOW,
  lastNewAt: null,
  lastStatus: 200,
  lastError: null,
  failures: 0,
  conditionalSince: null,
});

describe("a feed that is due", () => {
  it("is queued once, however often the clock strikes while its poll waits", async () => {
    await store.feeds.put(aFeed());
    const schedule = scheduleFeeds(store.feeds, clock);
    await strike(schedule);
    now = minutesOn(5);
    await strike(schedule);

    expect(await waiting(queues.dueFeeds.name)).toBe(1);
  });

  it("is queued again, under a new name, once its next poll is due", async () => {
    await store.feeds.put(aFeed());
    const schedule = scheduleFeeds(store.feeds, clock);
    const [first] = await strike(schedule);
    await store.feeds.saveState(state(minutesOn(10)));
    now = minutesOn(9);
    const early = await strike(schedule);
    now = minutesOn(10);
    const [second] = await strike(schedule);

    expect(first).toMatchObject({ feedId: "f1", url: "https://news.example/rss" });
    expect(early).toEqual([]);
    expect(second?.slot).not.toBe(first?.slot);
    expect(await waiting(queues.dueFeeds.name)).toBe(2);
  });
});

describe("an entry", () => {
  it("without a sign of life for 15 minutes is queued again, and no other", async () => {
    await store.ledger.accept({ feedId: "f1", at: NOW }, [anEntry({ id: "lost" }), anEntry({ id: "found" })]);
    await store.ledger.accept({ feedId: "f1", at: minutesOn(10).toISOString() }, [anEntry({ id: "young" })]);
    ledgerMover(db)({ addressId: "found", revision: 1, at: NOW });
    now = minutesOn(15);
    await queue.add(queues.entries.name, [{ id: "other", key: "other", body: "{}", headers: {} }]);
    const sweep = sweepEntries(store.ledger, { bus, queue }, clock);

    expect(await strike(sweep)).toEqual([]);
    now = minutesOn(16);
    expect(await strike(sweep)).toMatchObject([{ addressId: "lost", attempt: 0 }]);
  });

  it("is queued again within seconds when the whole queue is gone", async () => {
    await store.ledger.accept({ feedId: "f1", at: NOW }, [anEntry({ id: "lost" })]);
    now = minutesOn(1);
    const sweep = sweepEntries(store.ledger, { bus, queue }, clock);

    expect(await strike(sweep)).toMatchObject([{ addressId: "lost" }]);
    expect(await waiting(queues.entries.name)).toBe(1);
  });

  it("that the ledger waits for is on the queue after a start, once", async () => {
    await store.ledger.accept({ feedId: "f1", at: NOW }, [
      anEntry(),
      anEntry({ id: "a2", url: "https://news.example/2" }),
    ]);
    await store.ledger.move("a2", "rejected", { reason: "no-text", at: NOW });
    now = minutesOn(1);
    await requeue(store.ledger, { bus, queue }, clock);
    await requeue(store.ledger, { bus, queue }, clock);

    expect(await waiting(queues.entries.name)).toBe(1);
  });
});

describe("a notice", () => {
  beforeEach(async () => {
    await store.watches.put(aWatch());
    await store.watches.record(aMatch(), [aNotice()]);
  });

  it("whose wake-up was lost is woken after 15 minutes", async () => {
    const sweep = sweepNotices(store.watches, queue, clock);
    await queue.add(queues.notices.name, [{ id: "other", key: "other", body: "{}", headers: {} }]);
    now = minutesOn(15);

    expect(await strike(sweep)).toEqual([]);
    now = minutesOn(16);
    expect(await strike(sweep)).toMatchObject([{ noticeId: "n1" }]);
  });

  it("is woken within seconds when the whole queue is gone", async () => {
    now = minutesOn(1);

    expect(await strike(sweepNotices(store.watches, queue, clock))).toMatchObject([{ noticeId: "n1" }]);
  });

  it("is found behind hundreds that rest for a receiver that is down", async () => {
    const resting = Array.from({ length: 300 }, (_, n) => aNotice({ id: `r${n}`, matchId: "m2" }));
    await store.watches.record(aMatch({ id: "m2" }), resting);
    for (const each of resting)
      await store.watches.saveNotice({ ...each, attempts: 9, nextTryAt: minutesOn(600).toISOString() });
    await store.watches.record(aMatch({ id: "m3" }), [
      aNotice({
        id: "new",
        matchId: "m3",
        createdAt: minutesOn(1).toISOString(),
        nextTryAt: minutesOn(1).toISOString(),
      }),
    ]);
    now = minutesOn(20);

    const woken = await strike(sweepNotices(store.watches, queue, clock));

    expect(woken.map(({ noticeId }) => noticeId)).toEqual(["n1", "new"]);
  });

  it("that rests between two tries is not woken beside them", async () => {
    const sweep = sweepNotices(store.watches, queue, clock);
    now = minutesOn(16);
    await strike(sweep);
    await store.watches.saveNotice(aNotice({ attempts: 5, lastError: "answered 503" }));
    await strike(sweep);

    expect(await waiting(queues.notices.name)).toBe(1);
  });
});
