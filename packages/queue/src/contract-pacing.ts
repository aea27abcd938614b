import { setTimeout as pass } from "node:timers/promises";
import type { Outcome } from "./queue.ts";
import { ids, many, nearly, piece, type Stage, type Start } from "./stage.ts";

/** When work starts: delays, repeats, how much at once, and the gap between pieces of one key. */
export function pacingContract(stage: Stage, timeoutMs: number): void {
  const test = (title: string, run: () => Promise<void>) => it(title, run, timeoutMs);
  const gaps = (starts: readonly Start[]): number[] =>
    starts.slice(1).map(({ at }, index) => at - (starts[index]?.at ?? 0));

  test("hands over no sooner than the delay, and lets others pass", async () => {
    const began = performance.now();
    await stage.queue.add(stage.name, [piece("late")], { delayMs: 200 });
    await stage.add(piece("soon"));

    const seen = await stage.work();

    await stage.until("both came", () => seen.length === 2);
    expect(ids(seen)).toEqual(["soon", "late"]);
    expect((seen[1]?.at ?? 0) - began).toBeGreaterThanOrEqual(199);
  });

  test("has as many pieces in hand as asked for, and no more", async () => {
    let inHand = 0;
    let most = 0;
    await stage.add(...many(12, 12));

    const seen = await stage.work(
      async (): Promise<Outcome> => {
        inHand += 1;
        most = Math.max(most, inHand);
        if (seen.length <= 3) await stage.until("three are in hand", () => most >= 3);
        await pass(5);
        inHand -= 1;
        return "done";
      },
      { concurrency: 3 },
    );

    await stage.until("all came", () => seen.length === 12);
    expect(most).toBe(3);
  });

  test("starts pieces of one key no closer than the gap", async () => {
    await stage.add(...many(4, 1));

    const seen = await stage.work(undefined, { concurrency: 4, keyGapMs: 100 });

    await stage.until("all came", () => seen.length === 4);
    expect(Math.min(...gaps(seen))).toBeGreaterThanOrEqual(nearly(100));
  });

  test("never runs two pieces of one key at once, however short the gap", async () => {
    let inHand = 0;
    let most = 0;
    await stage.add(...many(4, 1));

    const seen = await stage.work(
      async (): Promise<Outcome> => {
        inHand += 1;
        most = Math.max(most, inHand);
        await pass(40);
        inHand -= 1;
        return "done";
      },
      { concurrency: 4, keyGapMs: 10 },
    );

    await stage.until("all came", () => seen.length === 4);
    await stage.empty();
    expect(most).toBe(1);
  });

  test("a key that waits for its gap keeps no other key waiting", async () => {
    await stage.add(...many(20, 1));
    await stage.add(piece("b", "b"), piece("c", "c"), piece("d", "d"));

    const seen = await stage.work(undefined, { concurrency: 2, keyGapMs: 500 });

    await stage.until("two of the key were started", () => seen.filter(({ key }) => key === "k0").length === 2);
    const second = seen.filter(({ key }) => key === "k0")[1];
    expect(ids(seen.slice(0, seen.indexOf(second as Start))).sort()).toEqual([
      "b",
      "c",
      "d",
      seen.find(({ key }) => key === "k0")?.id,
    ]);
  });

  test("keeps the turn of a retry when its id is added again meanwhile", async () => {
    const seen = await stage.work(({ attempt }) => (attempt === 1 ? { retryInMs: 250, counted: true } : "done"), {
      keyGapMs: 50,
    });
    await stage.add(piece("a"));
    await stage.until("it waits", async () => (await stage.counts())?.delayed === 1);

    await stage.add(piece("a"));

    await stage.until("it came again", () => seen.length === 2);
    expect(Math.min(...gaps(seen))).toBeGreaterThanOrEqual(nearly(250));
  });

  test("keeps the gap before a retry, and when a known id is added again", async () => {
    const seen = await stage.work(({ attempt }) => (attempt === 1 ? { retryInMs: 10, counted: true } : "done"), {
      concurrency: 2,
      keyGapMs: 150,
    });
    await stage.add(piece("a", "key"));
    await stage.until("it was tried", () => seen.length === 1);
    await stage.add(piece("a", "key"));

    await stage.until("it came again", () => seen.length === 2);
    await stage.add(piece("b", "key"));
    await stage.until("the next one came", () => seen.length >= 3);
    expect(Math.min(...gaps(seen))).toBeGreaterThanOrEqual(nearly(150));
  });

  test("works off many pieces of few keys with all hands", async () => {
    await stage.add(...many(60, 20));

    const began = performance.now();
    const seen = await stage.work(undefined, { concurrency: 10, keyGapMs: 50 });

    await stage.until("all came", () => seen.length === 60);
    // Three starts of each key, two gaps: a queue that waits for one key at a time needs sixty.
    expect(performance.now() - began).toBeLessThan(1500);
  });

  test("runs two pieces of one key at once when there is no rule", async () => {
    await stage.add(...many(2, 1));
    let inHand = 0;

    const seen = await stage.work(
      async (): Promise<Outcome> => {
        inHand += 1;
        await stage.until("both are in hand", () => inHand === 2);
        return "done";
      },
      { concurrency: 2, keyGapMs: 0 },
    );

    await stage.until("both came", () => seen.length === 2);
    expect(seen.map(({ attempt }) => attempt)).toEqual([1, 1]);
    await stage.empty();
  });

  test("adds repeated work every so often", async () => {
    const seen = await stage.work();
    await stage.queue.repeat(stage.name, "tick", 100, piece("tick"));
    await stage.queue.repeat(stage.name, "tock", 100, piece("tock"));

    await stage.until("each came three times", () =>
      ["tick", "tock"].every((body) => seen.filter((each) => each.body === `body of ${body}`).length >= 3),
    );
    const ticks = seen.filter(({ body }) => body === "body of tick");
    expect((ticks[2]?.at ?? 0) - (ticks[0]?.at ?? 0)).toBeGreaterThanOrEqual(100);
  });

  test("adds repeated work once while it waits or runs", async () => {
    let mayEnd = false;
    const seen = await stage.work(
      async (): Promise<Outcome> => {
        await stage.until("the test lets it end", () => mayEnd);
        return "done";
      },
      { concurrency: 3 },
    );
    await stage.queue.repeat(stage.name, "tick", 20, piece("tick"));
    await stage.until("it runs", () => seen.length === 1);
    await stage.queue.add(stage.name, [piece("later")], { delayMs: 200 });

    await stage.until("time has passed", () => seen.length >= 2);
    mayEnd = true;
    expect(ids(seen.slice(0, 2))).toEqual(["tick", "later"]);
  });

  test("replaces the interval of repeated work, to a shorter one and to a longer one", async () => {
    const seen = await stage.work();
    await stage.queue.repeat(stage.name, "tick", 60_000, piece("tick"));
    await stage.queue.repeat(stage.name, "tick", 50, piece("tick"));
    await stage.until("it came several times", () => seen.length >= 3);

    await stage.queue.repeat(stage.name, "tick", 60_000, piece("tick"));
    const slowed = seen.length;
    await stage.queue.add(stage.name, [{ ...piece("later"), body: "later" }], { delayMs: 400 });

    await stage.until("time has passed", () => seen.some(({ body }) => body === "later"));
    expect(seen.length - slowed).toBeLessThanOrEqual(3);
  });
}
