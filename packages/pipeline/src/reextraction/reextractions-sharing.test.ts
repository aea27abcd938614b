import type { Handler } from "@readout/bus";
import { topics } from "@readout/model";
import { runSteps } from "../run.ts";
import { extractBackfill } from "../steps/extract-backfill.ts";
import { minutesOn, until } from "../testing.ts";
import { readLease } from "./lease.ts";
import type { Reextractions, ReextractionTools } from "./reextractions.ts";
import { asked, type Bench, by, october, openBench } from "./testing.ts";

/*
 * Two processes on one store and one index. Their collectors are members of one group: what was read again comes to any
 * member, in turns, as Kafka's partitions would have it.
 */
let bench: Bench;
let members: Handler[];
let one: Reextractions;
let two: Reextractions;

beforeEach(async () => {
  bench = await openBench();
  members = [];
  one = await open("one");
  two = await open("two");
});
afterEach(async () => {
  await Promise.all([one.close(), two.close()]);
  await bench.close();
});

const pace = () => ({ concurrency: 1, keyGapMs: 0 });
const open = (instance: string, over: Partial<ReextractionTools> = {}): Promise<Reextractions> =>
  bench.open({
    instance,
    async collector(step) {
      let member: Handler = async () => [];
      const subscribe = async (_topic: string, _group: string, handle: Handler) => {
        member = handle;
      };
      const bus = { ...bench.bus, subscribe };
      await runSteps([step], { ...bench.carriers, bus }, pace);
      members.push(member);
      return { close: async () => void members.splice(members.indexOf(member), 1) };
    },
    ...over,
  });

/** The extractor, and the group: with no member, or none that takes it, a message waits. */
async function start(): Promise<void> {
  const again = extractBackfill(
    (article) => bench.rules(article),
    by(2, "").extraction.extractor,
    bench.bus,
    () => null,
  );
  await runSteps([again], bench.carriers, pace);
  let turn = 0;
  const anyMember: Handler = async (batch) => {
    turn += 1;
    const member = members[turn % members.length];
    if (!member) return batch.map(() => ({ retryInMs: 1, counted: false }));
    const outcomes = await member(batch);
    return outcomes.map((each) => (each === "done" ? each : { ...each, retryInMs: 1 }));
  };
  await bench.bus.subscribe(topics.extractionsBackfill.name, "collect-reextraction", anyMember, { batch: 8 });
}

const ended = async (where: Reextractions, id: string) => {
  await until("it ended", async () => typeof (await where.get(id))?.endedAt === "string");
  return where.get(id);
};
/** A process that dies: neither the store nor the group hears of it again. */
function mortal() {
  let isDead = false;
  const dead = async (): Promise<never> => Promise.reject(new Error("this process is dead"));
  const store: ReextractionTools["store"] = {
    note: (name) => (isDead ? dead() : bench.store.note(name)),
    setNote: (name, value) => (isDead ? dead() : bench.store.setNote(name, value)),
  };
  const die = () => {
    isDead = true;
    members.splice(0);
  };
  return { store, die };
}

it("is told of by the one that does not drive it: while it runs, when it has ended, and after the next", async () => {
  await bench.index(by(1, "a"), by(1, "b"));
  const { id } = await one.start(october);
  await until("two tells how far it is", async () => (await two.get(id))?.total === 2);
  const running = await two.get(id);
  await start();
  const done = await ended(two, id);
  await ended(one, id);
  const second = await two.start(asked({ query: "trade" }));
  await two.cancel(second.id);

  expect(running).toMatchObject({ state: "reading", endedAt: null });
  expect(done).toMatchObject({ state: "done", months: ["2026-10"], report: { articles: { read: 2, changed: 2 } } });
  expect(await Promise.all([one.get(id), two.get(id)])).toEqual([done, done]);
  expect(await one.get(second.id)).toMatchObject({ state: "cancelled" });
  expect([await one.get("none"), await one.cancel("none")]).toEqual([null, null]);
});

it("is one at a time over both, and the refusal names the job and who drives it", async () => {
  const { id } = await one.start(asked({ query: "trade", dryRun: true }));
  await ended(one, id);
  await bench.index(by(1, "a"));
  const running = await one.start(october);

  await expect(two.start(october)).rejects.toMatchObject({
    isBusy: true,
    message: expect.stringMatching(new RegExp(`${running.id} .*driven by one`)),
  });
});

it("is cancelled by the one that does not drive it", async () => {
  await bench.index(by(1, "a"));
  const { id } = await one.start(october);
  await until("it was sent", async () => (await two.get(id))?.total === 1);

  expect(await two.cancel(id)).toMatchObject({ state: "cancelled", months: [] });
  expect(await one.get(id)).toMatchObject({ state: "cancelled" });
});

it("leaves the group when it ends", async () => {
  await bench.index(by(1, "a"));
  await start();
  const { id } = await one.start(asked({ query: "trade", dryRun: true }));
  await ended(one, id);
  await until("one left", () => members.length === 0);
  const next = await two.start(asked({ query: "trade", dryRun: true }));

  expect(await ended(two, next.id)).toMatchObject({ state: "done", report: { articles: { read: 1 } } });
});

describe("when its driver gives no sign of life for a minute", () => {
  it("is abandoned by whoever looks, its month thrown away by its name, and the next one takes its place", async () => {
    await bench.index(by(1, "a"));
    const { store, die } = mortal();
    one = await open("one", { store });
    const { id } = await one.start(october);
    await until("its month is begun", async () => (await readLease(bench))?.unfinished?.month === "2026-10");
    const begun = (await readLease(bench))?.unfinished?.name;
    die();
    const discarded: string[] = [];
    const discard: typeof bench.search.discard = async (month, name) => {
      discarded.push(name);
      await bench.search.discard(month, name);
    };
    const early = await two.get(id);
    two = await open("two", { clock: () => minutesOn(2), search: { ...bench.search, discard } });
    const late = await two.get(id);
    await start();
    const { id: next } = await two.start(october);

    expect([early?.state, late?.state]).toEqual(["reading", "abandoned"]);
    expect([...new Set(discarded)]).toEqual([begun]);
    expect(await ended(two, next)).toMatchObject({ state: "done", months: ["2026-10"] });
    expect(await two.get(id)).toEqual(late);
  });

  it("stops when it wakes, and what the new driver waits for comes to that one", async () => {
    await bench.index(by(1, "a"), by(1, "b"), by(1, "c"));
    one = await open("one", { beatMs: 400 });
    const { id } = await one.start(asked({ query: "trade", dryRun: true }));
    await until("it was sent", async () => (await one.get(id))?.total === 3);
    two = await open("two", { clock: () => minutesOn(2), beatMs: 5 });
    const { id: next } = await two.start(asked({ query: "trade", dryRun: true }));
    await until("both are members", () => members.length === 2);
    await start();

    expect(await ended(two, next)).toMatchObject({ state: "done", report: { articles: { read: 3 } } });
    expect(await ended(one, id)).toMatchObject({ state: "abandoned" });
    expect((await readLease(bench))?.job.id).toBe(next);
  });

  it("is alive when it is heard again, however late", async () => {
    await bench.index(by(1, "a"));
    const { id } = await one.start(october);
    two = await open("two", { clock: () => minutesOn(60) });

    expect(await two.get(id)).toMatchObject({ state: "reading" });
    await expect(two.start(october)).rejects.toMatchObject({ isBusy: true });
  });
});

it("is done at once with what another job asked for, and with what nobody waits for any more", async () => {
  await bench.index(by(1, "a"));
  const { id } = await one.start(october);
  const old = { job: "of-last-week", extracted: by(2, "a") };
  const lively = { job: id, extracted: by(2, "a") };

  expect(await two.collect([old])).toBe(false);
  await expect(two.collect([old, lively])).rejects.toMatchObject({ name: "Yield", unavailable: true });
  await one.cancel(id);
  expect(await two.collect([old, lively])).toBe(false);
});
