import { setTimeout as pass } from "node:timers/promises";
import type { Outcome } from "./bus.ts";
import { ids, many, message, type Stage } from "./stage.ts";

const hang = (): Promise<Outcome> => new Promise(() => {});

/** What must outlive the process. A crash is a handler that hangs while everything under the bus is taken away. */
export function restartContract(stage: Stage, survivesRestart: boolean, timeoutMs: number): void {
  const test = (title: string, run: () => Promise<void>) => (survivesRestart ? it : it.skip)(title, run, timeoutMs);

  test("keeps what was published when the process is killed", async () => {
    await stage.bus.publish(stage.topic, [message("a")]);
    await stage.reopen();

    const { seen } = await stage.read("after");

    await stage.until("it came", () => seen.length === 1);
  });

  test("never hands over again what is done, even after a restart", async () => {
    await stage.bus.publish(stage.topic, many(25, 25));
    const before = await stage.read("steady");
    await stage.until("all came", () => before.seen.length === 25);
    await stage.bus.close();
    await stage.reopen();

    const { seen } = await stage.read("steady");
    await stage.bus.publish(stage.topic, [message("last")]);

    await stage.until("the new one came", () => seen.length > 0);
    await stage.caughtUp("steady");
    expect(ids(seen)).toEqual(["last"]);
  });

  test("hands over after a restart what it held when it closed", async () => {
    await stage.bus.publish(stage.topic, many(5, 5));
    const before = await stage.read("steady", () => pass(20, "done" as const), 1);
    await stage.until("one is in hand", () => before.seen.length === 1);
    await stage.bus.close();
    await stage.reopen();

    const { seen } = await stage.read("steady");

    await stage.until("the others came", () => seen.length === 4);
    expect(ids([...before.seen, ...seen]).sort()).toEqual(ids(many(5, 5)));
  });

  test("brings what was in hand at a crash again, one by one, with its attempt counted", async () => {
    await stage.bus.publish(stage.topic, [message("a1", "a"), message("b"), message("c"), message("a2", "a")]);
    const before = await stage.read("crashed", hang, 3);
    await stage.until("some are in hand", () => before.seen.length > 0);
    const inHand = ids(before.seen);
    await stage.reopen();

    const { seen, batches } = await stage.read("crashed");

    await stage.until("all came", () => seen.length === 4);
    expect(ids(seen.filter(({ attempt }) => attempt === 2))).toEqual(inHand);
    expect(batches.slice(0, inHand.length).map(ids)).toEqual(inHand.map((id) => [id]));
    expect(ids(seen.filter(({ key }) => key === "a"))).toEqual(["a1", "a2"]);
    expect(seen.filter(({ attempt }) => attempt === 1)).toHaveLength(4 - inHand.length);
  });

  test("counts every crash", async () => {
    await stage.bus.publish(stage.topic, [message("a"), message("b")]);
    for (const attempt of [1, 2, 3]) {
      const { seen } = await stage.read("killer", ({ id }) => (id === "a" ? hang() : "done"), 1);
      await stage.until("it is in hand", () => seen.some((each) => each.id === "a" && each.attempt === attempt));
      await stage.reopen();
    }

    const { seen } = await stage.read("killer");

    await stage.until("both are done", async () => (await stage.lagOf("killer"))?.messages === 0);
    expect(seen.find(({ id }) => id === "a")?.attempt).toBe(4);
    expect(seen.filter(({ id }) => id === "b").every(({ attempt }) => attempt === 1)).toBe(true);
  });

  test("keeps a retry, its attempts and the key it holds back over a crash", async () => {
    await stage.bus.publish(stage.topic, [message("a1", "a"), message("a2", "a"), message("b")]);
    let tried = 0;
    const before = await stage.read("crashed", ({ id }) => {
      if (id === "a1") tried = performance.now();
      return id === "a1" ? { retryInMs: 400, counted: true } : "done";
    });
    await stage.until("a1 waits", async () => (await stage.lagOf("crashed"))?.retrying === 1);
    await stage.until("b is done", async () => (await stage.lagOf("crashed"))?.messages === 2);
    await stage.reopen();

    const times: number[] = [];
    const { seen } = await stage.read("crashed", () => {
      times.push(performance.now());
      return "done";
    });

    await stage.until("both came", () => seen.length === 2);
    expect(seen.map(({ id, attempt }) => [id, attempt])).toEqual([
      ["a1", 2],
      ["a2", 1],
    ]);
    expect((times[0] ?? 0) - tried).toBeGreaterThanOrEqual(390);
    expect(ids(before.seen).sort()).toEqual(["a1", "b"]);
  });
}
