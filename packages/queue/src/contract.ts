import { setTimeout as pass } from "node:timers/promises";
import { pacingContract } from "./contract-pacing.ts";
import { restartContract } from "./contract-restart.ts";
import { turnsContract } from "./contract-turns.ts";
import type { Outcome } from "./queue.ts";
import { ids, many, piece, type QueueFixture, stageFor } from "./stage.ts";

export type { QueueFixture, QueueSite } from "./stage.ts";

/** Every promise of `Queue`, as tests; those about restarts are skipped where nothing outlives the process. */
export function queueContract(name: string, fixture: QueueFixture): void {
  const { survivesRestart, patienceMs = 4000 } = fixture;

  describe(`queue on ${name}`, () => {
    const stage = stageFor(fixture, patienceMs);
    const test = (title: string, run: () => Promise<void>) => it(title, run, patienceMs * 4);

    test("hands over what was added before anyone worked, whole", async () => {
      const odd = { id: "odd", key: "k\n\"'", body: '{"a": "“ü” 🙂"}\n', headers: { traceparent: "00-ab" } };
      await stage.add(odd, { id: "bare", key: "", body: "", headers: {} });

      const seen = await stage.work();

      await stage.until("both came", () => seen.length === 2);
      expect(seen).toContainEqual({ ...odd, attempt: 1, at: expect.any(Number) });
      expect(seen).toContainEqual({ id: "bare", key: "", body: "", headers: {}, attempt: 1, at: expect.any(Number) });
    });

    test("wakes who waits", async () => {
      const seen = await stage.work();
      await stage.add(piece("a"));
      await stage.until("the first came", () => seen.length === 1);
      await stage.empty();
      await stage.queue.add(stage.name, []);
      // Long enough to fall asleep: nothing tells from outside.
      await pass(50);

      await stage.add(piece("b"));

      await stage.until("the second came", () => seen.length === 2);
    });

    test("hands each piece to one worker", async () => {
      const one = await stage.work(() => pass(1, "done" as const));
      const other = await stage.work(() => pass(1, "done" as const));

      await stage.add(...many(40, 40));

      await stage.until("all came", () => one.length + other.length >= 40);
      await stage.empty();
      expect(ids([...one, ...other]).sort()).toEqual(ids(many(40, 40)).sort());
      expect(Math.min(one.length, other.length)).toBeGreaterThan(0);
    });

    test("keeps queues apart", async () => {
      await stage.queue.add(`${stage.name}-other`, [piece("theirs")]);
      await stage.add(piece("ours"));

      const seen = await stage.work();

      await stage.empty();
      expect(ids(seen)).toEqual(["ours"]);
    });

    test("takes any text for an id, and keeps apart what differs", async () => {
      const odd = [
        "wait",
        "meta",
        "active",
        "delayed",
        "repeat:a:1",
        "a:b",
        "a%3Ab",
        "7",
        "07",
        "-1",
        "0:1",
        "ü",
        " ",
        "",
        "…",
      ];
      await stage.add(...odd.map((id) => piece(id)));
      await stage.add(...odd.map((id) => piece(id)));

      const seen = await stage.work();

      await stage.until("all came", () => seen.length >= odd.length);
      await stage.empty();
      expect(ids(seen).sort()).toEqual([...odd].sort());
    });

    test("takes an id once while it waits, and keeps the first", async () => {
      await stage.add(piece("a"));
      await stage.add({ ...piece("a"), body: "second" }, piece("b"));
      await stage.queue.add(stage.name, [{ ...piece("a"), body: "third" }], { delayMs: 1 });

      const seen = await stage.work();

      await stage.until("both came", () => seen.length >= 2);
      await stage.empty();
      expect(seen.map(({ body }) => body).sort()).toEqual(["body of a", "body of b"]);
    });

    test("takes an id once while it runs, and again once it is done", async () => {
      let mayEnd = false;
      const seen = await stage.work(async (): Promise<Outcome> => {
        await stage.until("the test lets it end", () => mayEnd);
        return "done";
      });
      await stage.add(piece("a"));
      await stage.until("it runs", () => seen.length === 1);
      await stage.add(piece("a"));
      mayEnd = true;
      await stage.empty();
      expect(ids(seen)).toEqual(["a"]);

      await stage.add(piece("a"));

      await stage.until("it came again", () => seen.length === 2);
      expect(seen[1]?.attempt).toBe(1);
    });

    test("takes an id once while it waits for another try", async () => {
      const seen = await stage.work(({ attempt }) => (attempt === 1 ? { retryInMs: 200, counted: true } : "done"));
      await stage.add(piece("a"));
      await stage.until("it waits", async () => (await stage.counts())?.delayed === 1);

      await stage.add({ ...piece("a"), body: "second" });

      await stage.until("it came again", () => seen.length === 2);
      await stage.empty();
      expect(seen.map(({ body, attempt }) => [body, attempt])).toEqual([
        ["body of a", 1],
        ["body of a", 2],
      ]);
      expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThanOrEqual(199);
    });

    test("hands over again what must be retried, no sooner, with its attempt counted, and works on meanwhile", async () => {
      const seen = await stage.work(({ id, attempt }) =>
        id === "a" && attempt < 3 ? { retryInMs: 150, counted: true } : "done",
      );
      await stage.add(piece("a"));
      await stage.until("it was tried", () => seen.length === 1);
      await stage.add(piece("b"));

      await stage.until("it came three times", () => seen.length === 4);
      const tries = seen.filter(({ id }) => id === "a");
      expect(tries.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
      expect((tries[1]?.at ?? 0) - (tries[0]?.at ?? 0)).toBeGreaterThanOrEqual(149);
      expect((tries[2]?.at ?? 0) - (tries[1]?.at ?? 0)).toBeGreaterThanOrEqual(149);
      expect(seen[1]?.id).toBe("b");
    });

    test("gives the attempt back when it does not count", async () => {
      const outcomes: Outcome[] = [
        { retryInMs: 1, counted: false },
        { retryInMs: 1, counted: true },
        { retryInMs: 1, counted: false },
      ];
      await stage.add(piece("a"));

      const seen = await stage.work(() => outcomes.shift() ?? "done");

      await stage.until("it came four times", () => seen.length === 4);
      expect(seen.map(({ attempt }) => attempt)).toEqual([1, 1, 2, 2]);
    });

    test("tries again in a second when the worker throws", async () => {
      await stage.add(piece("a"));

      const seen = await stage.work(({ attempt }) => {
        if (attempt === 1) throw new Error("thrown by the test");
        return "done";
      });

      await stage.until("it came again", () => seen.length === 2);
      expect(seen[1]?.attempt).toBe(2);
      expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
    });

    test("counts what waits, what is delayed, what runs, and how long the oldest has waited", async () => {
      await stage.add(piece("a"), piece("b"), piece("c"));
      await stage.queue.add(stage.name, [piece("d")], { delayMs: 60_000 });
      await pass(60);
      const before = await stage.counts();
      let mayEnd = false;
      const seen = await stage.work(async (): Promise<Outcome> => {
        await stage.until("the test lets it end", () => mayEnd);
        return "done";
      });
      await stage.until("one runs", () => seen.length === 1);
      const during = await stage.counts();
      mayEnd = true;
      await stage.until("the rest is done", () => seen.length === 3);
      await stage.until("nothing runs", async () => (await stage.counts())?.running === 0);

      expect(before).toMatchObject({ waiting: 3, delayed: 1, running: 0 });
      expect(before?.oldestWaitingSeconds).toBeGreaterThanOrEqual(0.05);
      expect(before?.oldestWaitingSeconds).toBeLessThan(patienceMs / 1000);
      expect(during).toMatchObject({ waiting: 2, delayed: 1, running: 1 });
      expect(await stage.counts()).toMatchObject({ waiting: 0, delayed: 1, running: 0, oldestWaitingSeconds: null });
    });

    test("finishes the work in hand before it closes, and takes no more", async () => {
      await stage.add(...many(4, 4));
      let ended = 0;
      const seen = await stage.work(
        async (): Promise<Outcome> => {
          await pass(50);
          ended += 1;
          return "done";
        },
        { concurrency: 2 },
      );
      await stage.until("two are in hand", () => seen.length === 2);

      await stage.queue.close();

      expect(ended).toBe(2);
      expect(seen).toHaveLength(2);
    });

    pacingContract(stage, patienceMs * 4);
    turnsContract(stage, patienceMs * 4);
    restartContract(stage, survivesRestart, patienceMs * 6);
  });
}
