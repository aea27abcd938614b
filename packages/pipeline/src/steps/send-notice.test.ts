import type { Bus } from "@readout/bus";
import { memoryBus } from "@readout/bus/memory";
import { type DeadLetter, type Notice, type NotifyChannel, queues } from "@readout/model";
import type { Queue } from "@readout/queue";
import { memoryQueue } from "@readout/queue/memory";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { sqliteStore } from "@readout/store/sqlite";
import { type Carriers, runSteps, send } from "../run.ts";
import { Skip } from "../step.ts";
import { aMatch, aNotice, aWatch, carriersOn, clock, keptLog, type Line, NOW, until } from "../testing.ts";
import { noticeWork } from "./match-watches.ts";
import { type Sent, sendNotice } from "./send-notice.ts";

let db: Sqlite;
let store: Store;
let bus: Bus;
let queue: Queue;
let carriers: Carriers;
let letters: DeadLetter[];
let lines: Line[];
/** The receiver: what it answers, in order, and what came to it. */
let answers: Sent[];
let came: Notice[];

beforeEach(async () => {
  db = openSqlite(":memory:");
  store = sqliteStore(db);
  bus = memoryBus();
  queue = memoryQueue();
  const kept = keptLog();
  lines = kept.lines;
  ({ carriers, letters } = carriersOn(bus, queue, kept.log));
  answers = [];
  came = [];
  await store.watches.put(aWatch());
});

afterEach(async () => {
  await queue.close();
  await bus.close();
  db.close();
});

const telling = () =>
  sendNotice({
    postWebhook: async (_channel, notice) => {
      came.push(notice);
      return answers.shift() ?? { kind: "sent" };
    },
    watches: store.watches,
    log: carriers.log,
    clock,
  });

async function owe(over: Partial<Notice> = {}): Promise<Notice> {
  const notice = aNotice(over);
  await store.watches.record(aMatch(), [notice]);
  return notice;
}
const tell = async (notice: Notice) => await telling().run(noticeWork(notice));
const notice = async () => (await store.watches.notice("n1"))?.notice;
const retry = (retryAfterMs: number | null): Sent => ({ kind: "retry", message: "answered 503", retryAfterMs });

it("posts a webhook's notice, and writes down when", async () => {
  await tell(await owe());

  expect(came.map(({ id }) => id)).toEqual(["n1"]);
  expect(await notice()).toMatchObject({ state: "sent", attempts: 1, sentAt: NOW, lastError: null });
});

it.each<[NotifyChannel]>([[{ kind: "log" }], [{ kind: "feed" }]])("asks nobody outside for %j", async (channel) => {
  await tell(await owe({ channel }));

  expect(came).toEqual([]);
  expect((await notice())?.state).toBe("sent");
  expect(lines.map(({ event }) => event)).toEqual(channel.kind === "log" ? ["watch.matched"] : []);
});

it("tries again when the receiver is down, no sooner than it asks, and sends the same notice", async () => {
  answers = [retry(3), { kind: "sent" }];
  await runSteps([telling()], carriers, () => ({ concurrency: 1, keyGapMs: 0 }));
  await send(queues.notices, [noticeWork(await owe())], carriers);
  await until("it was sent", async () => (await notice())?.state === "sent");

  expect(came.map(({ id, attempts }) => [id, attempts])).toEqual([
    ["n1", 1],
    ["n1", 2],
  ]);
  expect(lines[0]).toMatchObject({ event: "step.retried", fields: { retryInMs: 3, error: "answered 503" } });
});

it("keeps the receiver's words while it waits, and rests half a minute to a day between fourteen tries", async () => {
  answers = [retry(null)];
  const step = telling();
  const fault = await Promise.resolve(step.run(noticeWork(await owe()))).catch((error: unknown) => error);

  const nextTryAt = new Date(Date.parse(NOW) + 30_000).toISOString();
  expect(await notice()).toMatchObject({ state: "waiting", attempts: 1, lastError: "answered 503", nextTryAt });
  expect(fault).toMatchObject({ retryAfterMs: 30_000 });
  expect(step.retry?.attempts).toBe(14);
  expect([1, 2, 14].map((attempt) => step.retry?.restMs(attempt))).toEqual([30_000, 60_000, 86_400_000]);
});

it("writes down when it tries next, as the receiver asks for it", async () => {
  answers = [retry(7_200_000)];
  const fault = await tell(await owe()).catch((error: unknown) => error);

  expect((await notice())?.nextTryAt).toBe(new Date(Date.parse(NOW) + 7_200_000).toISOString());
  expect(fault).toMatchObject({ retryAfterMs: 7_200_000 });
});

it("goes on counting where it was when its carrier was lost: the tenth rest, and no fifteenth try", async () => {
  answers = [retry(null), retry(null)];
  const tenth = await tell(await owe({ attempts: 9 })).catch((error: unknown) => error);
  await store.watches.saveNotice(aNotice({ attempts: 13 }));
  await runSteps([telling()], carriers, () => ({ concurrency: 1, keyGapMs: 0 }));
  await send(queues.notices, [noticeWork(aNotice())], carriers);
  await until("it is dead", async () => (await notice())?.state === "dead");

  expect(tenth).toMatchObject({ retryAfterMs: 30_000 * 2 ** 9 });
  expect(letters).toMatchObject([{ reason: "failed", message: "given up after 14 tries: answered 503" }]);
  expect(await notice()).toMatchObject({ attempts: 14 });
  expect(came).toHaveLength(2);
});

it("has all its tries again when its letter is replayed to a receiver that is still down", async () => {
  answers = [retry(null)];
  const fault = await tell(await owe({ state: "dead", attempts: 14 })).catch((error: unknown) => error);

  expect(fault).toMatchObject({ retryAfterMs: 30_000 });
  expect(await notice()).toMatchObject({ state: "waiting", attempts: 1 });
});

it("gives up at once when the receiver wants no more: dead on the watch and in the dead letters", async () => {
  answers = [{ kind: "gone", message: "answered 410" }];
  await runSteps([telling()], carriers, () => ({ concurrency: 1, keyGapMs: 0 }));
  await send(queues.notices, [noticeWork(await owe())], carriers);
  await until("it is dead", async () => (await notice())?.state === "dead");

  expect(letters).toMatchObject([{ stage: "send-notice", reason: "rejected", message: "answered 410" }]);
  expect(await notice()).toMatchObject({ state: "dead", attempts: 1, lastError: "answered 410" });
});

it("tells a dead notice when its letter is replayed", async () => {
  const dead = await owe({ state: "dead", attempts: 14, lastError: "answered 410" });
  await tell(dead);

  expect(came).toHaveLength(1);
  expect(await notice()).toMatchObject({ state: "sent", attempts: 1, lastError: null });
});

it("tells nothing twice, and nothing of a watch that was removed", async () => {
  const owed = await owe();
  await tell(owed);

  expect(await tell(owed)).toEqual(new Skip("already-told"));
  await store.watches.remove("w1");
  expect(await tell(owed)).toEqual(new Skip("watch-removed"));
  expect(came).toHaveLength(1);
});
