import { setTimeout as pass } from "node:timers/promises";
import type { Outcome } from "./queue.ts";
import { ids, many, piece, type Stage } from "./stage.ts";

const hang = (): Promise<Outcome> => new Promise(() => {});

/** What must outlive the process. A crash is a worker that hangs while everything under the queue is taken away. */
export function restartContract(stage: Stage, survivesRestart: boolean, timeoutMs: number): void {
  const test = (title: string, run: () => Promise<void>) => (survivesRestart ? it : it.skip)(title, run, timeoutMs);

  test("keeps what was added when the process is killed", async () => {
    await stage.add(piece("a"));
    await stage.reopen();

    const seen = await stage.work();

    await stage.until("it came", () => seen.length === 1);
  });

  test("brings what was in hand at a crash again, with its attempt counted, and the rest", async () => {
    await stage.add(...many(3, 3));
    const before = await stage.work(hang, { concurrency: 2 });
    await stage.until("two are in hand", () => before.length === 2);
    await stage.reopen();

    const seen = await stage.work();

    await stage.until("all came", () => seen.length === 3);
    const attempts = Object.fromEntries(seen.map(({ id, attempt }) => [id, attempt]));
    const inHand = ids(before);
    expect(attempts).toEqual(Object.fromEntries(ids(many(3, 3)).map((id) => [id, inHand.includes(id) ? 2 : 1])));
  });

  test("counts every crash", async () => {
    await stage.add(piece("a"));
    for (const attempt of [1, 2, 3, 4]) {
      const seen = await stage.work(hang);
      await stage.until("it is in hand", () => seen[0]?.attempt === attempt);
      await stage.reopen();
    }

    const seen = await stage.work();

    await stage.until("it came", () => seen.length === 1);
    expect(seen[0]?.attempt).toBe(5);
    await stage.empty();
  });

  test("never hands over again what is done, even after a restart", async () => {
    await stage.add(...many(20, 20));
    const before = await stage.work(() => pass(1, "done" as const));
    await stage.until("some are done", () => before.length >= 10);
    await stage.queue.close();
    await stage.reopen();

    const seen = await stage.work();

    await stage.empty();
    expect(ids([...before, ...seen]).sort()).toEqual(ids(many(20, 20)).sort());
  });

  test("keeps a delay, a retry and its attempts over a crash", async () => {
    const before = await stage.work(() => ({ retryInMs: 400, counted: true }));
    await stage.add(piece("tried"));
    await stage.until("it waits", async () => (await stage.counts())?.delayed === 1);
    const added = performance.now();
    await stage.queue.add(stage.name, [piece("later")], { delayMs: 500 });
    await stage.reopen();

    const seen = await stage.work();

    await stage.until("both came", () => seen.length === 2);
    expect(seen.map(({ id, attempt }) => [id, attempt])).toEqual([
      ["tried", 2],
      ["later", 1],
    ]);
    expect((seen[0]?.at ?? 0) - (before[0]?.at ?? 0)).toBeGreaterThanOrEqual(390);
    expect((seen[1]?.at ?? 0) - added).toBeGreaterThanOrEqual(490);
  });

  test("goes on with repeated work after a crash, asked again or not", async () => {
    await stage.queue.repeat(stage.name, "tick", 50, piece("tick"));
    await stage.reopen();

    const seen = await stage.work();

    await stage.until("it came three times", () => seen.length >= 3);
  });
}
