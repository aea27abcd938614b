import { readFileSync } from "node:fs";
import { setTimeout as pass } from "node:timers/promises";
import { faultStage } from "./bullmq/fault-stage.ts";
import { bullQueue, bullQueues } from "./bullmq.ts";
import type { Delivery, Handler } from "./queue.ts";
import { ids, many, piece } from "./stage.ts";

const engines = process.env.REDIS_URL || process.env.ENGINES === "required";
const PATIENCE_MS = 40_000;

if (!engines) it.skip("on a Redis that refuses, and at its end: set REDIS_URL (`npm run test:engines` does)", () => {});
else
  describe("bullmq, on a Redis that refuses, and at its end", () => {
    const stage = faultStage();

    it("refuses a Redis that does not answer, by name", async () => {
      await stage.redis.kill();

      const refused = bullQueue({ url: stage.redis.url, prefix: "test", callMs: 300 });

      await expect(refused).rejects.toMatchObject({ name: "QueueUnavailable", unavailable: true });
      await expect(refused).rejects.toThrow(/127\.0\.0\.1:\d+ does not answer.*ECONNREFUSED.*Check that it runs/);
    });

    it("refuses a Redis that drops keys when it is full, and says what to set", async () => {
      await stage.redis.client().config("SET", "maxmemory-policy", "allkeys-lru");

      await expect(bullQueue({ url: stage.redis.url, prefix: "test" })).rejects.toThrow(
        /drops keys when it is full \(maxmemory-policy allkeys-lru\).*Set `maxmemory-policy noeviction`/,
      );
    });

    it(
      "loses nothing to a Redis that is full, and says so",
      async () => {
        const queue = await stage.open();
        const admin = stage.redis.client();
        let mayEnd = false;
        const handle: Handler = async ({ id, attempt }) => {
          await stage.until("the test lets it end", () => mayEnd);
          return id === "tried" && attempt === 1 ? { retryInMs: 10, counted: true } : "done";
        };
        const seen = await stage.seeing(queue, 2, handle);
        await queue.add("line", [piece("tried"), piece("done")]);
        await stage.until("both are in hand", () => seen.length === 2);

        await admin.config("SET", "maxmemory", "1");
        await expect(queue.add("line", [piece("later")])).rejects.toMatchObject({ unavailable: true });
        await expect(queue.add("line", [piece("later")])).rejects.toThrow(/takes nothing now \(OOM.*Check its memory/);
        mayEnd = true;
        await stage.until("it could not be written down", () =>
          stage.faults.some((fault) => /OOM/.test(String(fault))),
        );
        await admin.config("SET", "maxmemory", "0");

        await stage.until("nothing is left", async () => {
          const [counts] = await queue.counts();
          return counts !== undefined && counts.waiting + counts.delayed + counts.running === 0;
        });
        expect(seen.filter(({ id }) => id === "tried").map(({ attempt }) => attempt)).toEqual([1, 2]);
        await queue.add("line", [piece("later")]);
        await stage.until("new work is taken", () => ids(seen).includes("later"));
      },
      PATIENCE_MS,
    );

    it("closes with Redis gone, when the work in hand has ended", async () => {
      const queue = await stage.open();
      let ended = false;
      const seen = await stage.seeing(queue, 1, async () => {
        await pass(700);
        ended = true;
        return "done";
      });
      await queue.add("line", many(3, 3));
      await stage.until("one is in hand", () => seen.length === 1);
      await stage.redis.kill();
      const began = performance.now();

      await queue.close();

      expect(ended).toBe(true);
      expect(performance.now() - began).toBeLessThan(2600);
      expect(seen).toHaveLength(1);
    });

    it("closes at its deadline when the work in hand hangs; it then comes again, counted", async () => {
      const queue = await stage.open({ closeMs: 500 });
      const seen = await stage.seeing(queue, 1, () => new Promise(() => {}));
      await queue.add("line", [piece("a")]);
      await stage.until("it is in hand", () => seen.length === 1);
      const began = performance.now();

      await queue.close();

      const tookMs = performance.now() - began;
      expect(tookMs).toBeGreaterThanOrEqual(450);
      expect(tookMs).toBeLessThan(1500);
      const again = await stage.seeing(await stage.open());
      await stage.until("it comes again", () => again.length === 1);
      expect(again[0]?.attempt).toBe(2);
    });

    it(
      "needs no more of Redis than the commands its README names, and no key outside its prefix",
      async () => {
        const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
        const rights = /`(\+@[^`]+)`/.exec(readme)?.[1]?.split(/\s+/) ?? [];
        const admin = stage.redis.client();
        await admin.call("ACL", "SETUSER", "worker", "on", ">secret", "resetkeys", "~test:*", "-@all", ...rights);
        const limited = { username: "worker", password: "secret" };
        await expect(stage.open({ username: "worker", password: "wrong" })).rejects.toThrow(/WRONGPASS/);
        stage.faults.length = 0;
        await admin.call("ACL", "LOG", "RESET");
        const queue = await stage.open(limited);
        const tries: Delivery[] = [];
        const handle: Handler = async (work) => {
          tries.push(work);
          return work.attempt === 1 && work.id === "p1" ? { retryInMs: 10, counted: true } : "done";
        };
        await queue.work("line", handle, { concurrency: 2, keyGapMs: 20 });
        await queue.work("bare", handle, { concurrency: 2, keyGapMs: 0 });
        await queue.repeat("line", "tick", 100, piece("tick"));
        await queue.repeat("line", "tick", 90, piece("tick"));
        for (const name of ["line", "bare"]) await queue.add(name, many(4, 2), { delayMs: 5 });
        await stage.until("all came", () => ids(tries).filter((id) => id.startsWith("p")).length === 10);
        await pass(1500);
        expect((await queue.counts()).map((each) => each.queue)).toEqual(["bare", "line"]);
        const board = await bullQueues({ url: stage.redis.url, prefix: "test", ...limited });
        expect(await board.queues[1]?.getJobCounts()).toMatchObject({ failed: 0, completed: 0 });
        await board.close();
        await queue.close();

        expect(rights.length).toBeGreaterThan(3);
        expect(await admin.call("ACL", "LOG")).toEqual([]);
        expect(stage.faults).toEqual([]);
      },
      PATIENCE_MS,
    );
  });
