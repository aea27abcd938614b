import { setImmediate as nextTurn, setTimeout as pass } from "node:timers/promises";
import type { Delivery, Outcome } from "./bus.ts";
import { restartContract } from "./contract-restart.ts";
import { type BusFixture, ids, many, message, stageFor } from "./stage.ts";

export type { BusFixture, BusSite } from "./stage.ts";

/** Every promise of `Bus`, as tests; those about restarts are skipped where nothing outlives the process. */
export function busContract(name: string, fixture: BusFixture): void {
  const { survivesRestart, patienceMs = 4000 } = fixture;

  describe(`bus on ${name}`, () => {
    const stage = stageFor(fixture, patienceMs);
    const test = (title: string, run: () => Promise<void>) => it(title, run, patienceMs * 4);

    test("hands over what was published before anyone subscribed, whole", async () => {
      const odd = {
        id: "é 1",
        key: "k\n\"'",
        body: '{"a": "“ü” 🙂 \\u0000"}\n',
        headers: { traceparent: "00-ab", "x-é": "ü" },
      };
      await stage.bus.publish(stage.topic, [odd, { id: "2", key: "", body: "", headers: {} }]);

      const { seen } = await stage.read("late");

      await stage.until("both came", () => seen.length === 2);
      expect(seen).toContainEqual({ ...odd, attempt: 1 });
      expect(seen).toContainEqual({ id: "2", key: "", body: "", headers: {}, attempt: 1 });
    });

    test("wakes who waits", async () => {
      const { seen } = await stage.read("waiting");
      await stage.bus.publish(stage.topic, [message("a")]);
      await stage.until("the first came", () => seen.length === 1);
      await stage.caughtUp("waiting");
      await stage.bus.publish(stage.topic, []);
      // Long enough to fall asleep: nothing tells from outside.
      await pass(50);

      await stage.bus.publish(stage.topic, [message("b")]);

      await stage.until("the second came", () => seen.length === 2);
    });

    test("gives every group every message, however late it joins", async () => {
      await stage.bus.publish(stage.topic, [message("a"), message("b")]);
      const early = await stage.read("early");
      await stage.caughtUp("early");
      await stage.bus.publish(stage.topic, [message("c")]);

      const late = await stage.read("late");

      await stage.until("both saw all", () => early.seen.length === 3 && late.seen.length === 3);
      expect(ids(late.seen).sort()).toEqual(["a", "b", "c"]);
      expect(ids(early.seen).sort()).toEqual(["a", "b", "c"]);
    });

    test("hands each group its own copy", async () => {
      await stage.bus.publish(stage.topic, [{ ...message("a"), headers: { mark: "mine" } }]);
      const vandal = await stage.read("vandal", (delivery) => {
        Object.assign(delivery, { body: "spoilt" });
        Object.assign(delivery.headers, { mark: "spoilt" });
        return "done";
      });
      await stage.until("the first has it", () => vandal.seen.length === 1);

      const { seen } = await stage.read("next");

      await stage.until("the second has it", () => seen.length === 1);
      expect(seen[0]).toMatchObject({ body: "body of a", headers: { mark: "mine" } });
    });

    test("keeps the messages of a key in order", async () => {
      await stage.bus.publish(stage.topic, many(60, 4));
      const { seen } = await stage.read("orderly", () => nextTurn("done" as const));
      await stage.bus.publish(stage.topic, many(120, 4).slice(60));

      await stage.until("all came", () => seen.length >= 120);

      for (const key of ["k0", "k1", "k2", "k3"])
        expect(ids(seen.filter((each) => each.key === key))).toEqual(
          ids(many(120, 4).filter((each) => each.key === key)),
        );
    });

    test("hands over no more at once than asked for, and a key once in it", async () => {
      await stage.bus.publish(stage.topic, many(40, 13));

      const { seen, batches } = await stage.read("bounded", undefined, 7);

      await stage.until("all came", () => seen.length === 40);
      expect(Math.max(...batches.map((each) => each.length))).toBeLessThanOrEqual(7);
      expect(batches.filter((each) => new Set(each.map(({ key }) => key)).size < each.length)).toEqual([]);
    });

    test("shares the work among the members of a group, a key never in two hands", async () => {
      let inHand: string[] = [];
      const clashes: string[] = [];
      const handle = async (batch: readonly Delivery[]): Promise<Outcome[]> => {
        const keys = batch.map(({ key }) => key);
        clashes.push(...keys.filter((key) => inHand.includes(key)));
        inHand = [...inHand, ...keys];
        await pass(2);
        inHand = inHand.filter((key) => !keys.includes(key));
        return batch.map(() => "done");
      };
      const one = await stage.member("team", handle, 3);
      const other = await stage.member("team", handle, 3);
      let round = 0;
      await stage.until("both have work", async () => {
        round += 1;
        await stage.bus.publish(
          stage.topic,
          many(20, 20).map((each) => ({ ...each, id: `${round}-${each.id}` })),
        );
        await stage.caughtUp("team");
        return one.seen.length > 0 && other.seen.length > 0;
      });

      await stage.bus.publish(
        stage.topic,
        many(60, 4).map((each) => ({ ...each, id: `last-${each.id}` })),
      );
      await stage.caughtUp("team");

      const last = [...one.seen, ...other.seen].filter(({ id }) => id.startsWith("last"));
      expect(ids(last).sort()).toEqual(
        many(60, 4)
          .map(({ id }) => `last-${id}`)
          .sort(),
      );
      expect(clashes).toEqual([]);
    });

    test("hands over again what must be retried, no sooner, with its attempt counted", async () => {
      await stage.bus.publish(stage.topic, [message("a")]);
      const times: number[] = [];

      const { seen } = await stage.read("again", ({ attempt }) => {
        times.push(performance.now());
        return attempt < 3 ? { retryInMs: 150, counted: true } : "done";
      });

      await stage.until("it came three times", () => seen.length === 3);
      expect(seen.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
      expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(149);
      expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(149);
    });

    test("gives the attempt back when it does not count", async () => {
      await stage.bus.publish(stage.topic, [message("a")]);
      const outcomes: Outcome[] = [
        { retryInMs: 1, counted: false },
        { retryInMs: 1, counted: true },
        { retryInMs: 1, counted: false },
      ];

      const { seen } = await stage.read("lenient", () => outcomes.shift() ?? "done");

      await stage.until("it came four times", () => seen.length === 4);
      expect(seen.map(({ attempt }) => attempt)).toEqual([1, 1, 2, 2]);
    });

    test("hands the whole batch over again, a second later, when the handler throws", async () => {
      await stage.bus.publish(stage.topic, [message("a"), message("b")]);
      const times: number[] = [];

      const { seen } = await stage.read("throws", ({ attempt }) => {
        times.push(performance.now());
        if (attempt === 1) throw new Error("thrown by the test");
        return "done";
      });

      await stage.until("both came again", () => seen.filter(({ attempt }) => attempt === 2).length === 2);
      expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
    });

    test("a retry holds back its key, and no other", async () => {
      await stage.bus.publish(stage.topic, [
        message("a1", "a"),
        message("b1", "b"),
        message("a2", "a"),
        message("c1", "c"),
      ]);

      const { seen } = await stage.read("patient", ({ id, attempt }) =>
        id === "a1" && attempt === 1 ? { retryInMs: 300, counted: true } : "done",
      );
      await stage.until("the first was tried", () => seen.length > 0);
      await stage.bus.publish(stage.topic, [message("a3", "a"), message("b2", "b")]);

      await stage.until("all came", () => seen.length === 7);
      expect(ids(seen.slice(-3))).toEqual(["a1", "a2", "a3"]);
      expect(ids(seen.slice(0, 4)).sort()).toEqual(["a1", "b1", "b2", "c1"]);
    });

    test("one bad message does not bring its batch back", async () => {
      await stage.bus.publish(
        stage.topic,
        ["a", "b", "c", "d"].map((id) => message(id)),
      );

      const { seen } = await stage.read("mixed", ({ id, attempt }) =>
        id === "b" && attempt < 3 ? { retryInMs: 5, counted: true } : "done",
      );

      await stage.until("it came three times", () => seen.filter(({ id }) => id === "b").length === 3);
      await stage.caughtUp("mixed");
      expect(ids(seen).sort()).toEqual(["a", "b", "b", "b", "c", "d"]);
    });

    test("tells how far behind a group is, and what of it waits for another try", async () => {
      await stage.bus.publish(stage.topic, [message("a1", "a"), message("a2", "a"), message("b")]);
      let mayEnd = false;
      const { seen } = await stage.read("slow", async ({ id }) => {
        await stage.until("the test lets it end", () => mayEnd);
        return id === "a1" ? { retryInMs: 60_000, counted: true } : "done";
      });
      await stage.until("one is in hand", () => seen.length > 0);

      expect(await stage.lagOf("slow")).toEqual({ topic: stage.topic, group: "slow", messages: 3, retrying: 0 });
      mayEnd = true;
      await stage.until("b is done", async () => (await stage.lagOf("slow"))?.messages === 2);
      await stage.until("a1 waits", async () => (await stage.lagOf("slow"))?.retrying === 1);
    });

    test("finishes the message in hand before it closes, and hands over no more", async () => {
      await stage.bus.publish(stage.topic, many(5, 5));
      let ended = false;
      const { seen } = await stage.read(
        "closing",
        async (): Promise<Outcome> => {
          await pass(50);
          ended = true;
          return "done";
        },
        1,
      );
      await stage.until("one is in hand", () => seen.length === 1);

      await stage.bus.close();

      expect(ended).toBe(true);
      expect(seen).toHaveLength(1);
    });

    test("takes what is published by the message in hand while it closes", async () => {
      await stage.bus.publish(stage.topic, [message("a")]);
      let published = false;
      const { seen } = await stage.read("closing", async (): Promise<Outcome> => {
        await pass(30);
        await stage.bus.publish(`${stage.topic}-next`, [message("b")]);
        published = true;
        return "done";
      });
      await stage.until("it is in hand", () => seen.length === 1);

      await stage.bus.close();

      expect(published).toBe(true);
    });

    restartContract(stage, survivesRestart, patienceMs * 6);
  });
}
