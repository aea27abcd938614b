import { setTimeout as pass } from "node:timers/promises";
import type { Delivery, Outcome } from "./queue.ts";
import { many, nearly, piece, type Stage } from "./stage.ts";

/** A start, of which queue, and when it was, in milliseconds. */
interface Turn {
  queue: string;
  key: string;
  at: number;
}

/** Queues that are worked under one name of turns, as the feeds and the pages of one host. */
export function turnsContract(stage: Stage, timeoutMs: number): void {
  const test = (title: string, run: () => Promise<void>) => it(title, run, timeoutMs);
  const named = (which: string): string => `${stage.name}-${which}`;
  const gaps = (turns: readonly Turn[]): number[] =>
    turns.slice(1).map(({ at }, index) => at - (turns[index]?.at ?? 0));

  interface Pace {
    concurrency: number;
    keyGapMs: number;
    turns?: string;
  }
  /** Works the queues, and keeps what was started, and how many of one key were in hand at once, at most. */
  const work = async (paces: Record<string, Pace>, answer: (work: Delivery) => Promise<unknown> = async () => {}) => {
    const seen: Turn[] = [];
    const most = new Map<string, number>();
    const inHand = new Map<string, number>();
    for (const [queue, pace] of Object.entries(paces)) {
      const handle = async (one: Delivery): Promise<Outcome> => {
        seen.push({ queue, key: one.key, at: performance.now() });
        inHand.set(one.key, (inHand.get(one.key) ?? 0) + 1);
        most.set(one.key, Math.max(most.get(one.key) ?? 0, inHand.get(one.key) ?? 0));
        await answer(one);
        inHand.set(one.key, (inHand.get(one.key) ?? 0) - 1);
        return "done";
      };
      await stage.queue.work(named(queue), handle, pace);
    }
    return { seen, most };
  };
  const of = (seen: readonly Turn[], queue: string): Turn[] => seen.filter((each) => each.queue === queue);

  test("starts pieces of one key no closer than the gap, over the queues that share turns", async () => {
    await stage.queue.add(named("feeds"), many(4, 1));
    await stage.queue.add(named("pages"), many(4, 1));

    const pace = { concurrency: 4, keyGapMs: 100, turns: named("hosts") };
    const { seen } = await work({ feeds: pace, pages: pace });

    await stage.until("all came", () => seen.length === 8);
    expect(Math.min(...gaps(seen))).toBeGreaterThanOrEqual(nearly(100));
  });

  test("never runs two pieces of one key at once, over the queues that share turns", async () => {
    await stage.queue.add(named("feeds"), many(3, 1));
    await stage.queue.add(named("pages"), many(3, 1));

    const pace = { concurrency: 4, keyGapMs: 10, turns: named("hosts") };
    const { seen, most } = await work({ feeds: pace, pages: pace }, () => pass(60));

    await stage.until("all came", () => seen.length === 6);
    expect(most).toEqual(new Map([["k0", 1]]));
  });

  test("keeps the widest gap that a queue of the turns asked for, though others asked for less or none", async () => {
    const pace = { concurrency: 2, turns: named("hosts") };
    const { seen } = await work({
      feeds: { ...pace, keyGapMs: 0 },
      pages: { ...pace, keyGapMs: 200 },
      robots: { ...pace, keyGapMs: 10 },
    });
    for (const queue of ["feeds", "pages", "robots"]) await stage.queue.add(named(queue), many(2, 1));

    await stage.until("all came", () => seen.length === 6);
    expect(Math.min(...gaps(seen))).toBeGreaterThanOrEqual(nearly(200));
  });

  test("lets queues take turns at a key, so that many pieces and free hands of one starve no other", async () => {
    const pace = { keyGapMs: 150, turns: named("hosts") };
    let isOver = false;
    // The one hand of feeds is always busy with other keys: it is never there at the moment when a gap ends.
    const { seen } = await work(
      { pages: { ...pace, concurrency: 8 }, feeds: { ...pace, concurrency: 1 } },
      async ({ id, key }) => {
        if (key === "k0" || isOver) return;
        await pass(20);
        await stage.queue.add(named("feeds"), [piece(`${id}+`)]);
      },
    );
    const ofHost = (queue: string): Turn[] => of(seen, queue).filter(({ key }) => key === "k0");
    await stage.queue.add(named("pages"), many(60, 1));
    await stage.queue.add(named("feeds"), [piece("other")]);
    await stage.until("the many are under way", () => ofHost("pages").length === 3 && of(seen, "feeds").length >= 3);

    await stage.queue.add(named("feeds"), many(4, 1));

    await stage.until("the few came", () => ofHost("feeds").length === 4);
    const between = ofHost("pages").length - 3;
    isOver = true;
    expect(between).toBeLessThanOrEqual(8);
    expect(between).toBeGreaterThanOrEqual(2);
  });

  test("a queue that asked for a key and then has its hands full keeps no other from it for long", async () => {
    let mayEnd = false;
    let slowMayEnd = false;
    const pace = { concurrency: 1, keyGapMs: 100, turns: named("hosts") };
    const { seen } = await work({ pages: pace, feeds: pace }, async ({ key }) => {
      await stage.until("the test lets it end", () => (key === "slow" ? slowMayEnd : mayEnd));
    });
    await stage.queue.add(named("feeds"), many(4, 1));
    await stage.until("one of the key runs", () => seen.length === 1);
    await stage.queue.add(named("pages"), many(1, 1));
    await stage.queue.add(named("pages"), [piece("slow", "slow")], { delayMs: 50 });
    await stage.until("the hand is full", () => seen.length === 2);

    mayEnd = true;

    await stage.until("the others came", () => of(seen, "feeds").length === 4);
    const [first, last] = [of(seen, "feeds")[1], of(seen, "feeds")[3]];
    slowMayEnd = true;
    expect((last?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(1500);
    await stage.until("the rest came", () => seen.length === 6);
  });

  test("a key that runs in one queue keeps no other key of another waiting", async () => {
    let mayEnd = false;
    const pace = { concurrency: 1, keyGapMs: 50, turns: named("hosts") };
    const { seen } = await work({ pages: pace, feeds: pace }, async ({ body }) => {
      if (body === "body of slow") await stage.until("the test lets it end", () => mayEnd);
    });
    await stage.queue.add(named("pages"), [piece("slow", "key")]);
    await stage.until("it runs", () => seen.length === 1);

    await stage.queue.add(named("feeds"), [piece("same", "key"), piece("other", "other")]);

    await stage.until("the other key came", () => seen.length === 2);
    mayEnd = true;
    await stage.until("the same key came", () => seen.length === 3);
    expect(seen.map(({ key }) => key)).toEqual(["key", "other", "key"]);
  });

  test("shares no turns with a queue that named none, not even one of that name", async () => {
    let inHand = 0;
    await stage.queue.add(named("feeds"), many(1, 1));
    await stage.queue.add(named("pages"), many(1, 1));

    const { seen } = await work(
      { feeds: { concurrency: 1, keyGapMs: 50 }, pages: { concurrency: 1, keyGapMs: 50, turns: named("feeds") } },
      async () => {
        inHand += 1;
        await stage.until("both are in hand", () => inHand === 2);
      },
    );

    await stage.until("both came", () => seen.length === 2);
  });

  test("refuses a worker that names other turns than its queue has", async () => {
    await work({ feeds: { concurrency: 1, keyGapMs: 50, turns: named("hosts") } });

    const other = work({ feeds: { concurrency: 1, keyGapMs: 50 } });

    await expect(other).rejects.toThrow(`Working on ${named("feeds")}: its turns are others already`);
  });
}
