import { setTimeout as pass } from "node:timers/promises";
import { faultStage } from "./bullmq/fault-stage.ts";
import { QueueUnavailable, RepeatLost, WorkerHung } from "./bullmq.ts";
import type { Delivery, Handler, Outcome } from "./queue.ts";
import { ids, many, piece } from "./stage.ts";

const engines = process.env.REDIS_URL || process.env.ENGINES === "required";
const PATIENCE_MS = 40_000;

if (!engines) it.skip("on a Redis that fails: set REDIS_URL (`npm run test:engines` does)", () => {});
else
  describe("bullmq, on a Redis that fails", () => {
    const stage = faultStage();

    it("says at once that it cannot add while Redis is away, and tells of the outage once", async () => {
      const queue = await stage.open();
      await stage.redis.kill();
      await stage.until("the outage is told", () => stage.faults.length > 0);
      const began = performance.now();

      await expect(queue.add("line", [piece("a")])).rejects.toMatchObject({ unavailable: true });
      await expect(queue.counts()).rejects.toThrow(/Counting: Redis at .* does not answer/);

      expect(performance.now() - began).toBeLessThan(200);
      await pass(1500);
      expect(stage.told(QueueUnavailable)).toBe(1);
      await stage.redis.start();
      await stage.addInTheEnd(queue, "a");
    });

    it.each([
      ["2 s, its file lost", 2000, false],
      ["8 s, its file lost", 8000, false],
      ["8 s, its file kept", 8000, true],
    ])(
      "goes on after an outage of %s: repeats strike again, old and new work is taken",
      async (_, outageMs, keep) => {
        const queue = await stage.open();
        const seen = await stage.seeing(queue);
        await queue.repeat("line", "tick", 300, piece("tick"));
        await queue.add("line", [piece("later")], { delayMs: outageMs + 1000 });
        await stage.until("it strikes", () => seen.length >= 2);
        await stage.redis.kill();
        await pass(outageMs);
        const before = seen.length;
        await stage.redis.start({ keep });

        const tookMs = await stage.until("it strikes again", () => seen.length > before + 1);
        await stage.addInTheEnd(queue, "new");
        await stage.until("new work is taken", () => ids(seen).includes("new"));

        expect(tookMs).toBeLessThan(6000);
        if (keep) await stage.until("what was delayed is taken", () => ids(seen).includes("later"));
        else expect(stage.told(RepeatLost)).toBeGreaterThan(0);
      },
      PATIENCE_MS,
    );

    it(
      "writes repeats down again when Redis is emptied, names of queues too",
      async () => {
        const queue = await stage.open();
        const seen = await stage.seeing(queue);
        await queue.repeat("line", "tick", 200, piece("tick"));
        await stage.until("it strikes", () => seen.length >= 2);
        await queue.add("plain", [piece("lost")]);
        await stage.redis.client().flushall();
        await queue.add("plain", [piece("found")]);
        const before = seen.length;

        const tookMs = await stage.until("it strikes again", () => seen.length > before + 2);

        expect(tookMs).toBeLessThan(4000);
        expect(stage.told(RepeatLost)).toBe(1);
        await stage.until("the queues are known", async () => {
          const known = (await queue.counts()).map((each) => each.queue);
          return ["line", "plain"].every((name) => known.includes(name));
        });
      },
      PATIENCE_MS,
    );

    it(
      "an id lost with Redis is free again, though its work was in hand or waited for its turn",
      async () => {
        const queue = await stage.open();
        const seen: string[] = [];
        let mayEnd = false;
        const handle = async ({ id }: Delivery): Promise<Outcome> => {
          seen.push(id);
          if (!mayEnd) await stage.until("the test lets it end", () => mayEnd);
          return seen.length === 1 ? { retryInMs: 10, counted: true } : "done";
        };
        await queue.work("line", handle, { concurrency: 2, keyGapMs: 100 });
        await queue.add("line", [piece("a", "key"), piece("b", "key")]);
        await stage.until("one is in hand", () => seen.length === 1);
        await stage.redis.client().flushall();
        mayEnd = true;
        await stage.until("its end could not be written down", () => stage.faults.length > 0);

        await queue.add("line", [piece("a", "key"), piece("b", "key")]);

        await stage.until("both came", () => seen.length === 3);
        expect(seen.slice(1).sort()).toEqual(["a", "b"]);
        const clean = async () =>
          (await queue.counts()).every((each) => each.waiting + each.delayed + each.running === 0);
        await stage.until("nothing is left", clean);
      },
      PATIENCE_MS,
    );

    it(
      "goes on when its connections are killed, in hand and waiting",
      async () => {
        const queue = await stage.open();
        const seen = await stage.seeing(queue, 2, async () => pass(100, "done" as const));
        await queue.add("line", many(10, 10));
        await stage.until("some are done", () => seen.length >= 4);

        await stage.redis.client().call("CLIENT", "KILL", "TYPE", "normal");
        await stage.until("all came", () => new Set(ids(seen)).size === 10);

        await pass(500);
        await stage.redis.client().call("CLIENT", "KILL", "TYPE", "normal");
        await stage.addInTheEnd(queue, "new");
        await stage.until("new work is taken", () => ids(seen).includes("new"));
      },
      PATIENCE_MS,
    );

    it(
      "replaces a worker whose connection is dead without being closed, and finishes what it had in hand",
      async () => {
        const way = await stage.deadEnd();
        const queue = await stage.open({ url: way.url, drainDelayMs: 1000, lockMs: 20_000 });
        let mayEnd = false;
        let inHand = 0;
        let most = 0;
        const handle: Handler = async ({ id }) => {
          inHand += 1;
          most = Math.max(most, inHand);
          if (id === "long") await stage.until("the test lets it end", () => mayEnd);
          inHand -= 1;
          return "done";
        };
        const seen = await stage.seeing(queue, 2, handle);
        await queue.add("line", [piece("long"), piece("short")]);
        await stage.until("it works", () => seen.length === 2);
        await pass(100);

        const held = way.hold("test:worker:line");
        await queue.add("line", many(3, 3));

        const tookMs = await stage.until("the rest is taken", () => seen.length >= 5);
        mayEnd = true;
        await stage.until("nothing is left", async () => (await queue.counts())[0]?.running === 0);
        expect(held).toBe(1);
        expect(tookMs).toBeLessThan(8000);
        expect(stage.told(WorkerHung)).toBe(1);
        expect(String(stage.faults.find((fault) => fault instanceof WorkerHung))).toMatch(
          /Working on line: \d pieces wait/,
        );
        expect(ids(seen).sort()).toEqual(["long", "p0", "p1", "p2", "short"]);
        expect(most).toBe(2);
      },
      PATIENCE_MS,
    );

    it(
      "outlives a network that swallows everything for longer than a worker waits",
      async () => {
        const way = await stage.deadEnd();
        const queue = await stage.open({ url: way.url });
        const seen = await stage.seeing(queue);
        await queue.repeat("line", "tick", 300, piece("tick"));
        await stage.until("it strikes", () => seen.length >= 2);

        const held = way.hold("");
        await expect(queue.add("line", [piece("a")])).rejects.toMatchObject({ unavailable: true });
        await stage.addInTheEnd(queue, "new");

        expect(held).toBe(3);
        await stage.until("new work is taken", () => ids(seen).includes("new"));
        const before = seen.length;
        await stage.until("it strikes again", () => seen.length > before + 2);
      },
      PATIENCE_MS,
    );

    it("tells of no hung worker where there is none: idle, all hands full, or paused by hand", async () => {
      const queue = await stage.open({ drainDelayMs: 200 });
      let mayEnd = false;
      const seen = await stage.seeing(queue, 1, async () => {
        await stage.until("the test lets it end", () => mayEnd);
        return "done";
      });
      await pass(800);
      await queue.add("line", many(3, 3));
      await stage.until("one is in hand", () => seen.length === 1);
      await pass(1500);

      expect(stage.faults).toEqual([]);
      await stage.redis.client().hset("test:line:meta", "paused", "1");
      mayEnd = true;
      await pass(1500);
      expect(seen).toHaveLength(1);
      expect(stage.faults).toEqual([]);
    });
  });
