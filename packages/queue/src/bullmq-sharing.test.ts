import { setTimeout as pass } from "node:timers/promises";
import { PATIENCE_MS, sharedStage } from "./bullmq/shared-stage.ts";
import { askTurn } from "./bullmq/turns.ts";
import { bullQueues } from "./bullmq.ts";
import type { Delivery, Handler, Outcome } from "./queue.ts";
import { ids, many, nearly, piece } from "./stage.ts";

const url = process.env.REDIS_URL;

if (!url) it.skip("bullmq in several processes: set REDIS_URL (`npm run test:engines` does)", () => {});
else
  describe("bullmq, several queues on one Redis as in several processes", () => {
    const stage = sharedStage(url);

    /** How often the pieces that are still there were taken. */
    const takes = async (): Promise<number> => {
      const jobs = (await stage.keys()).filter((key) => /:w-p\d+$/.test(key));
      const all = await Promise.all(jobs.map((job) => stage.redis.hget(job, "ats")));
      return all.reduce((sum, each) => sum + Number(each ?? 0), 0);
    };

    it(
      "start pieces of one key one at a time and a gap apart, whoever takes them",
      async () => {
        const began: { at: number; by: number }[] = [];
        let inHand = 0;
        let most = 0;
        await (await stage.open()).add("hosts", many(12, 1));

        for (const by of [1, 2]) {
          const handle: Handler = async () => {
            began.push({ at: performance.now(), by });
            inHand += 1;
            most = Math.max(most, inHand);
            await pass(began.length % 2 === 0 ? 5 : 150);
            inHand -= 1;
            return "done";
          };
          await (await stage.open()).work("hosts", handle, { concurrency: 3, keyGapMs: 100 });
        }

        // Who takes what is theirs to settle: more is added until both took part.
        let added = 12;
        await stage.until("all came, and both took part", async () => {
          const parts = new Set(began.map(({ by }) => by)).size;
          if (began.length === added && parts < 2) {
            added += 1;
            await stage.opened[0]?.add("hosts", [piece(`more${added}`, "k0")]);
          }
          return began.length >= added && parts === 2;
        });
        const gaps = began.slice(1).map(({ at }, index) => at - (began[index]?.at ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(nearly(100));
        expect(most).toBe(1);
      },
      PATIENCE_MS,
    );

    it(
      "keep the turn of work that takes longer than its lock, and give it on when its worker is gone",
      async () => {
        const [one, other] = [await stage.open(), await stage.open()];
        let mayEnd = false;
        let inHand = 0;
        let most = 0;
        const seen: string[] = [];
        const handle = async ({ id }: Delivery): Promise<Outcome> => {
          seen.push(id);
          inHand += 1;
          most = Math.max(most, inHand);
          await stage.until("the test lets it end", () => mayEnd);
          inHand -= 1;
          return "done";
        };
        for (const queue of [one, other]) await queue.work("hosts", handle, { concurrency: 2, keyGapMs: 50 });
        await one.add("hosts", many(2, 1));
        await pass(1800);
        expect(seen).toHaveLength(1);
        mayEnd = true;
        await stage.until("both came", () => seen.length === 2);
        expect(most).toBe(1);

        await stage.until("nothing is left", async () =>
          (await one.counts()).every((each) => each.waiting + each.delayed + each.running === 0),
        );
        const doomed = await stage.open();
        const hanging: string[] = [];
        const hang = ({ id }: Delivery): Promise<Outcome> => {
          hanging.push(id);
          return new Promise(() => {});
        };
        await doomed.work("dead", hang, { concurrency: 1, keyGapMs: 50 });
        await doomed.add("dead", [piece("held", "key")]);
        await stage.until("it hangs", () => hanging.length === 1);
        doomed.cut();
        await one.add("dead", [piece("next", "key")]);
        const later: Delivery[] = [];
        const done: Handler = async (work) => {
          later.push(work);
          return "done";
        };
        await one.work("dead", done, { concurrency: 2, keyGapMs: 50 });

        await stage.until("both came", () => later.length === 2);
        expect(later.map(({ id, attempt }) => `${id} ${attempt}`).sort()).toEqual(["held 2", "next 1"]);
      },
      PATIENCE_MS,
    );

    it(
      "let a host with a thousand pieces starve no other, and take each of them about once for each start",
      async () => {
        const [one, other] = [await stage.open(), await stage.open()];
        await one.add("hosts", many(1000, 1));
        await one.add("hosts", [piece("elsewhere", "elsewhere")]);
        const began = performance.now();
        const seen: { id: string; at: number }[] = [];
        const handle: Handler = async ({ id }) => {
          seen.push({ id, at: performance.now() });
          return "done";
        };
        for (const queue of [one, other]) await queue.work("hosts", handle, { concurrency: 5, keyGapMs: 200 });

        await stage.until("the other host had its turn", () => seen.some(({ id }) => id === "elsewhere"));
        const elsewhereMs = performance.now() - began;
        await one.add("hosts", [piece("late", "late")]);
        await stage.until("one that came later had it too", () => seen.some(({ id }) => id === "late"));
        const lateMs = performance.now() - began;
        const [startedBefore, takenBefore] = [seen.length, await takes()];
        await stage.until("it goes on", () => seen.length >= startedBefore + 12);
        const taken = (await takes()) - takenBefore;

        expect(elsewhereMs).toBeLessThan(5000);
        expect(lateMs - elsewhereMs).toBeLessThan(300);
        // What is done is gone, with its count: these are the takes that led to no start.
        expect(taken).toBeLessThan(60);
        const host = seen.slice(startedBefore).filter(({ id }) => id.startsWith("p"));
        const rate = (host.length - 1) / (((host.at(-1)?.at ?? 0) - (host[0]?.at ?? 0)) / 1000);
        // An idle Redis ends a wait up to 100 ms late: its clock ticks ten times a second.
        expect(rate).toBeGreaterThan(5 / 2);
        await Promise.all([one.close(), other.close()]);
      },
      PATIENCE_MS,
    );

    it("count all queues where none is worked, the clock of repeats left out", async () => {
      const [worker, api] = [await stage.open(), await stage.open()];
      const tried: Delivery[] = [];
      const retry: Handler = async (work) => {
        tried.push(work);
        return { retryInMs: 60_000, counted: true };
      };
      await worker.work("tried: once", retry, { concurrency: 1, keyGapMs: 0 });
      await worker.add("tried: once", [piece("a")]);
      await worker.add("waiting", many(3, 3));
      await worker.repeat("tick", "tick", 60_000, piece("tick"));
      await worker.work("tick", async () => "done", { concurrency: 1, keyGapMs: 0 });
      await stage.until("it was tried", () => tried.length === 1);
      await stage.until(
        "it has struck",
        async () => (await stage.redis.hget(`${stage.prefix}:tick:repeat:tick`, "ic")) === "2",
      );
      const quiet = async () => (await api.counts()).find(({ queue }) => queue === "tick");
      await stage.until(
        "the tick is done",
        async () => (await quiet())?.running === 0 && (await quiet())?.waiting === 0,
      );

      const counts = await api.counts();

      expect(counts).toMatchObject([
        { queue: "tick", waiting: 0, delayed: 0, running: 0, oldestWaitingSeconds: null },
        { queue: "tried: once", waiting: 0, delayed: 1, running: 0, oldestWaitingSeconds: null },
        { queue: "waiting", waiting: 3, delayed: 0, running: 0 },
      ]);
      expect(counts[2]?.oldestWaitingSeconds).toBeLessThan(5);
    });

    it.each([
      ["a retry", 400],
      ["what was added with a delay", 1200],
    ])("count the age of %s from when it was due", async (_, delayMs) => {
      const [worker, api] = [await stage.open(), await stage.open()];
      const mayEnd = new Set<string>();
      const seen: string[] = [];
      const handle: Handler = async ({ id, attempt }) => {
        seen.push(id);
        if (id === "retried" && attempt === 1) return { retryInMs: 800, counted: true };
        await stage.until("the test lets it end", () => mayEnd.has(id));
        return "done";
      };
      await worker.work("line", handle, { concurrency: 1, keyGapMs: 0 });
      await worker.add("line", [piece("retried")]);
      await worker.add("line", [piece("delayed")], { delayMs });
      await stage.until("it was tried", () => seen.length === 1);
      await worker.add("line", [piece("blocks")]);
      await stage.until("both are due", async () => (await api.counts())[0]?.waiting === 2);
      const [due] = await api.counts();
      mayEnd.add("blocks");
      await stage.until("one of them runs", () => seen.length === 3);

      const [waits] = await api.counts();

      for (const id of ["retried", "delayed"]) mayEnd.add(id);
      expect(due).toMatchObject({ waiting: 2, delayed: 0, running: 1 });
      expect(due?.oldestWaitingSeconds).toBeLessThan(0.7);
      expect(waits).toMatchObject({ waiting: 1, delayed: 0, running: 1 });
      expect(waits?.oldestWaitingSeconds).toBeLessThan(0.3);
    });

    it("shorten a repeat of an hour to one that strikes at once, though it is late", async () => {
      const queue = await stage.open();
      const seen: string[] = [];
      await queue.repeat("line", "tick", 3_600_000, piece("tick"));
      await queue.repeat("line", "tick", 50, piece("tick"));
      await pass(200);

      const handle: Handler = async ({ id }) => {
        seen.push(id);
        return "done";
      };
      await queue.work("line", handle, { concurrency: 1, keyGapMs: 0 });

      await stage.until("it strikes", () => seen.length >= 5);
    });

    it("leave nothing of a job that is gone when its turn is asked for", async () => {
      const turn = {
        queue: "line",
        turnKey: `${stage.prefix}:line:turn:key`,
        jobKey: `${stage.prefix}:line:w-gone`,
        token: "a",
      };
      expect(await askTurn(stage.redis, turn, 1000, 1000)).toBe(0);

      expect(await askTurn(stage.redis, { ...turn, token: "b" }, 1000, 1000)).toBeGreaterThan(900);

      expect(await stage.redis.exists(turn.jobKey)).toBe(0);
    });

    it("show BullMQ's queues by name to who only looks", async () => {
      await (await stage.open()).add("used", many(2, 2));

      const board = await bullQueues(stage.settings(), ["not yet used"]);

      try {
        expect(board.queues.map(({ name }) => name)).toEqual(["not%20yet%20used", "used"]);
        expect(await board.queues[1]?.getWaitingCount()).toBe(2);
        expect(ids((await board.queues[1]?.getWaiting())?.map((job) => job.data) ?? []).sort()).toEqual(["p0", "p1"]);
        expect(await stage.redis.exists(`${stage.prefix}:not%20yet%20used:meta`)).toBe(0);
      } finally {
        await board.close();
      }
    });
  });
