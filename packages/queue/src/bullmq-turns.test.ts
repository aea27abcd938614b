import { setTimeout as pass } from "node:timers/promises";
import { PATIENCE_MS, sharedStage } from "./bullmq/shared-stage.ts";
import { askTurn } from "./bullmq/turns.ts";
import type { Handler } from "./queue.ts";
import { many, nearly } from "./stage.ts";

const url = process.env.REDIS_URL;

if (!url) it.skip("bullmq, turns over queues and processes: set REDIS_URL (`npm run test:engines` does)", () => {});
else
  describe("bullmq, queues of one name of turns, each with workers in two processes", () => {
    const stage = sharedStage(url);

    it(
      "start pieces of one key one at a time and a gap apart, and the busier one starves no other",
      async () => {
        const began: { at: number; queue: string }[] = [];
        let inHand = 0;
        let most = 0;
        const working = (queue: string): Handler => {
          return async () => {
            began.push({ at: performance.now(), queue });
            inHand += 1;
            most = Math.max(most, inHand);
            await pass(began.length % 2 === 0 ? 5 : 130);
            inHand -= 1;
            return "done";
          };
        };
        const pace = { keyGapMs: 100, turns: "hosts" };
        for (const _ of [1, 2]) {
          const queue = await stage.open();
          await queue.work("pages", working("pages"), { ...pace, concurrency: 8 });
          await queue.work("feeds", working("feeds"), { ...pace, concurrency: 1 });
        }
        await stage.opened[0]?.add("pages", many(200, 1));
        await stage.until("the many are under way", () => began.length === 3);

        await stage.opened[0]?.add("feeds", many(8, 1));

        const feeds = () => began.filter(({ queue }) => queue === "feeds").length;
        await stage.until("the few came", () => feeds() === 8);
        const gaps = began.slice(1).map(({ at }, index) => at - (began[index]?.at ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(nearly(100));
        expect(most).toBe(1);
        expect(began.length - 3 - 8).toBeLessThanOrEqual(12);
      },
      PATIENCE_MS,
    );

    it("let a claim go that is not made good", async () => {
      const turnKey = `${stage.prefix}:@hosts:turn:key`;
      const turn = (queue: string, token: string) => ({
        queue,
        turnKey,
        jobKey: `${stage.prefix}:${queue}:w-${token}`,
        token,
      });
      expect(await askTurn(stage.redis, turn("pages", "a"), 100, 50)).toBe(0);
      // Jobs that are there; the one of feeds never comes back.
      for (const each of [turn("feeds", "b"), turn("pages", "c")]) await stage.redis.hset(each.jobKey, "data", "{}");
      expect(await askTurn(stage.redis, turn("feeds", "b"), 100, 50)).toBeGreaterThan(0);
      await pass(150);

      const passed = await askTurn(stage.redis, turn("pages", "c"), 100, 50);
      await pass(passed + 5);

      expect(passed).toBeGreaterThan(100);
      expect(await askTurn(stage.redis, turn("pages", "c"), 100, 50)).toBe(0);
      expect(await stage.redis.hkeys(turnKey)).not.toContain("want:feeds");
    });
  });
