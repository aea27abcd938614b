import { readFileSync } from "node:fs";
import { setTimeout as pass } from "node:timers/promises";
import { type OpenQueue, openQueue } from "./bullmq/open.ts";
import { type DeadEnd, deadEnd, type OwnRedis, ownRedis } from "./bullmq/own-redis.ts";
import { type BullSettings, bullQueue, bullQueues, QueueUnavailable, RepeatLost, WorkerHung } from "./bullmq.ts";
import type { Delivery, Handler, Outcome } from "./queue.ts";
import { ids, many, piece } from "./stage.ts";

const engines = process.env.REDIS_URL ?? process.env.ENGINES;
if (!engines) it.skip("faults of Redis: set REDIS_URL (`npm run test:engines` does)", () => {});

const PATIENCE_MS = 40_000;

(engines ? describe : describe.skip)("bullmq, on a Redis that fails", () => {
  let redis: OwnRedis;
  let way: DeadEnd | undefined;
  let opened: OpenQueue[];
  let faults: unknown[];

  const open = async (settings: Partial<BullSettings> = {}): Promise<OpenQueue> => {
    const quick = { drainDelayMs: 400, lockMs: 1000, stalledMs: 500, callMs: 1000, closeMs: 3000 };
    const queue = await openQueue({ url: redis.url, prefix: "test", ...quick, ...settings }, (fault) =>
      faults.push(fault),
    );
    opened.push(queue);
    return queue;
  };
  const until = async (what: string, is: () => boolean | Promise<boolean>, patienceMs = 30_000): Promise<number> => {
    const began = performance.now();
    while (!(await is())) {
      if (performance.now() - began > patienceMs) throw new Error(`Waited ${patienceMs} ms in vain until ${what}`);
      await pass(5);
    }
    return performance.now() - began;
  };
  const seeing = async (
    queue: OpenQueue,
    concurrency = 1,
    answer: Handler = async () => "done",
  ): Promise<Delivery[]> => {
    const seen: Delivery[] = [];
    const handle = async (work: Delivery): Promise<Outcome> => {
      seen.push(work);
      return answer(work);
    };
    await queue.work("line", handle, { concurrency, keyGapMs: 0 });
    return seen;
  };
  /** Adds as the sweepers do: again and again, until Redis takes it. */
  const addInTheEnd = (queue: OpenQueue, id: string): Promise<number> =>
    until(`${id} is added`, () =>
      queue.add("line", [piece(id)]).then(
        () => true,
        () => false,
      ),
    );
  const told = (kind: abstract new (...args: never[]) => unknown): number =>
    faults.filter((fault) => fault instanceof kind).length;

  beforeEach(async () => {
    faults = [];
    opened = [];
    way = undefined;
    redis = await ownRedis();
    await redis.start();
  });

  afterEach(async () => {
    for (const queue of opened) queue.cut();
    await way?.end();
    await redis.end();
  });

  it("refuses a Redis that does not answer, by name", async () => {
    await redis.kill();

    const refused = bullQueue({ url: redis.url, prefix: "test", callMs: 300 });

    await expect(refused).rejects.toMatchObject({ name: "QueueUnavailable", unavailable: true });
    await expect(refused).rejects.toThrow(/127\.0\.0\.1:\d+ does not answer.*ECONNREFUSED.*Check that it runs/);
  });

  it("refuses a Redis that drops keys when it is full, and says what to set", async () => {
    await redis.client().config("SET", "maxmemory-policy", "allkeys-lru");

    await expect(bullQueue({ url: redis.url, prefix: "test" })).rejects.toThrow(
      /drops keys when it is full \(maxmemory-policy allkeys-lru\).*Set `maxmemory-policy noeviction`/,
    );
  });

  it("says at once that it cannot add while Redis is away, and tells of the outage once", async () => {
    const queue = await open();
    await redis.kill();
    await until("the outage is told", () => faults.length > 0);
    const began = performance.now();

    await expect(queue.add("line", [piece("a")])).rejects.toMatchObject({ unavailable: true });
    await expect(queue.counts()).rejects.toThrow(/Counting: Redis at .* does not answer/);

    expect(performance.now() - began).toBeLessThan(200);
    await pass(1500);
    expect(told(QueueUnavailable)).toBe(1);
    await redis.start();
    await addInTheEnd(queue, "a");
  });

  it.each([
    ["2 s, its file lost", 2000, false],
    ["8 s, its file lost", 8000, false],
    ["8 s, its file kept", 8000, true],
  ])(
    "goes on after an outage of %s: repeats strike again, old and new work is taken",
    async (_, outageMs, keep) => {
      const queue = await open();
      const seen = await seeing(queue);
      await queue.repeat("line", "tick", 300, piece("tick"));
      await queue.add("line", [piece("later")], { delayMs: outageMs + 1000 });
      await until("it strikes", () => seen.length >= 2);
      await redis.kill();
      await pass(outageMs);
      const before = seen.length;
      await redis.start({ keep });

      const tookMs = await until("it strikes again", () => seen.length > before + 1);
      await addInTheEnd(queue, "new");
      await until("new work is taken", () => ids(seen).includes("new"));

      expect(tookMs).toBeLessThan(6000);
      if (keep) await until("what was delayed is taken", () => ids(seen).includes("later"));
      else expect(told(RepeatLost)).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  it(
    "writes repeats down again when Redis is emptied, names of queues too",
    async () => {
      const queue = await open();
      const seen = await seeing(queue);
      await queue.repeat("line", "tick", 200, piece("tick"));
      await until("it strikes", () => seen.length >= 2);
      await redis.client().flushall();
      const before = seen.length;

      const tookMs = await until("it strikes again", () => seen.length > before + 2);

      expect(tookMs).toBeLessThan(4000);
      expect(told(RepeatLost)).toBe(1);
      await until("the queue is known", async () => (await queue.counts()).some((each) => each.queue === "line"));
    },
    PATIENCE_MS,
  );

  it(
    "an id lost with Redis is free again, though its work was in hand or waited for its turn",
    async () => {
      const queue = await open();
      const seen: string[] = [];
      let mayEnd = false;
      const handle = async ({ id }: Delivery): Promise<Outcome> => {
        seen.push(id);
        if (!mayEnd) await until("the test lets it end", () => mayEnd);
        return seen.length === 1 ? { retryInMs: 10, counted: true } : "done";
      };
      await queue.work("line", handle, { concurrency: 2, keyGapMs: 100 });
      await queue.add("line", [piece("a", "key"), piece("b", "key")]);
      await until("one is in hand", () => seen.length === 1);
      await redis.client().flushall();
      mayEnd = true;
      await until("its end could not be written down", () => faults.length > 0);

      await queue.add("line", [piece("a", "key"), piece("b", "key")]);

      await until("both came", () => seen.length === 3);
      expect(seen.slice(1).sort()).toEqual(["a", "b"]);
      const clean = async () =>
        (await queue.counts()).every((each) => each.waiting + each.delayed + each.running === 0);
      await until("nothing is left", clean);
    },
    PATIENCE_MS,
  );

  it(
    "goes on when its connections are killed, in hand and waiting",
    async () => {
      const queue = await open();
      const seen = await seeing(queue, 2, async () => pass(100, "done" as const));
      await queue.add("line", many(10, 10));
      await until("some are done", () => seen.length >= 4);

      await redis.client().call("CLIENT", "KILL", "TYPE", "normal");
      await until("all came", () => new Set(ids(seen)).size === 10);

      await pass(500);
      await redis.client().call("CLIENT", "KILL", "TYPE", "normal");
      await addInTheEnd(queue, "new");
      await until("new work is taken", () => ids(seen).includes("new"));
    },
    PATIENCE_MS,
  );

  it(
    "replaces a worker whose connection is dead without being closed, and finishes what it had in hand",
    async () => {
      way = await deadEnd(redis.port);
      const queue = await open({ url: way.url, drainDelayMs: 1000 });
      const seen = await seeing(queue);
      await queue.add("line", [piece("a")]);
      await until("it works", () => seen.length === 1);
      await pass(100);

      const held = way.hold("test:worker:line");
      await queue.add("line", many(3, 3));

      const tookMs = await until("the rest is taken", () => seen.length >= 4);
      expect(held).toBe(1);
      expect(tookMs).toBeLessThan(8000);
      expect(told(WorkerHung)).toBe(1);
      expect(String(faults.find((fault) => fault instanceof WorkerHung))).toMatch(/Working on line: \d pieces wait/);
    },
    PATIENCE_MS,
  );

  it(
    "outlives a network that swallows everything for longer than a worker waits",
    async () => {
      way = await deadEnd(redis.port);
      const queue = await open({ url: way.url });
      const seen = await seeing(queue);
      await queue.repeat("line", "tick", 300, piece("tick"));
      await until("it strikes", () => seen.length >= 2);

      const held = way.hold("");
      await expect(queue.add("line", [piece("a")])).rejects.toMatchObject({ unavailable: true });
      await addInTheEnd(queue, "new");

      expect(held).toBe(3);
      await until("new work is taken", () => ids(seen).includes("new"));
      const before = seen.length;
      await until("it strikes again", () => seen.length > before + 2);
    },
    PATIENCE_MS,
  );

  it("tells of no hung worker where there is none: idle, all hands full, or paused by hand", async () => {
    const queue = await open({ drainDelayMs: 200 });
    let mayEnd = false;
    const seen = await seeing(queue, 1, async () => {
      await until("the test lets it end", () => mayEnd);
      return "done";
    });
    await pass(800);
    await queue.add("line", many(3, 3));
    await until("one is in hand", () => seen.length === 1);
    await pass(1500);

    expect(faults).toEqual([]);
    await redis.client().hset("test:line:meta", "paused", "1");
    mayEnd = true;
    await pass(1500);
    expect(seen).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it("closes with Redis gone, when the work in hand has ended", async () => {
    const queue = await open();
    let ended = false;
    const seen = await seeing(queue, 1, async () => {
      await pass(700);
      ended = true;
      return "done";
    });
    await queue.add("line", many(3, 3));
    await until("one is in hand", () => seen.length === 1);
    await redis.kill();
    const began = performance.now();

    await queue.close();

    expect(ended).toBe(true);
    expect(performance.now() - began).toBeLessThan(2600);
    expect(seen).toHaveLength(1);
  });

  it("closes at its deadline when the work in hand hangs; it then comes again, counted", async () => {
    const queue = await open({ closeMs: 500 });
    const seen = await seeing(queue, 1, () => new Promise(() => {}));
    await queue.add("line", [piece("a")]);
    await until("it is in hand", () => seen.length === 1);
    const began = performance.now();

    await queue.close();

    const tookMs = performance.now() - began;
    expect(tookMs).toBeGreaterThanOrEqual(450);
    expect(tookMs).toBeLessThan(1500);
    const again = await seeing(await open());
    await until("it comes again", () => again.length === 1);
    expect(again[0]?.attempt).toBe(2);
  });

  it(
    "needs no more of Redis than the commands its README names, and no key outside its prefix",
    async () => {
      const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
      const rights = /`(\+@[^`]+)`/.exec(readme)?.[1]?.split(/\s+/) ?? [];
      const admin = redis.client();
      await admin.call("ACL", "SETUSER", "worker", "on", ">secret", "resetkeys", "~test:*", "-@all", ...rights);
      const limited = { username: "worker", password: "secret" };
      await expect(open({ username: "worker", password: "wrong" })).rejects.toThrow(/WRONGPASS/);
      faults = [];
      await admin.call("ACL", "LOG", "RESET");
      const queue = await open(limited);
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
      await until("all came", () => ids(tries).filter((id) => id.startsWith("p")).length === 10);
      await pass(1500);
      expect((await queue.counts()).map((each) => each.queue)).toEqual(["bare", "line"]);
      const board = await bullQueues({ url: redis.url, prefix: "test", ...limited });
      expect(await board.queues[1]?.getJobCounts()).toMatchObject({ failed: 0, completed: 0 });
      await board.close();
      await queue.close();

      expect(rights.length).toBeGreaterThan(3);
      expect(await admin.call("ACL", "LOG")).toEqual([]);
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );
});
