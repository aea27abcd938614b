import { setTimeout as pass } from "node:timers/promises";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Delivery, Envelope, Outcome, Queue } from "./queue.ts";
import { sqliteQueue } from "./sqlite.ts";

let db: Sqlite;
let queue: Queue;
let faults: string[];

const piece = (id: string): Envelope => ({ id, key: id, body: "x".repeat(2000), headers: {} });
const until = async (is: () => boolean | Promise<boolean>) => {
  while (!(await is())) await pass(2);
};
const report = (fault: unknown) => void faults.push(String(fault));
const hang = (): Promise<Outcome> => new Promise(() => {});

beforeEach(() => {
  faults = [];
  db = openSqlite(":memory:");
  queue = sqliteQueue(db, report);
});

afterEach(async () => {
  db.exec("PRAGMA max_page_count = 1000000");
  await queue.close();
  db.close();
});

it("refuses work that a full disk cannot hold, so that nobody believes it kept", async () => {
  db.exec(`PRAGMA max_page_count = ${Number(db.prepare("PRAGMA page_count").get()?.page_count)}`);
  const add = queue.add(
    "q",
    Array.from({ length: 50 }, (_, n) => piece(`p${n}`)),
  );

  await expect(add).rejects.toMatchObject({ name: "DiskFull", unavailable: true });
  expect(await queue.counts()).toEqual([]);
});

it("tries again a second later when the file could not be written, and brings nothing twice", async () => {
  const seen: Delivery[] = [];
  await queue.add("q", [piece("a"), piece("b")]);
  let broken = true;
  const breaking: Sqlite = {
    ...db,
    prepare: (sql) => {
      const full = Object.assign(new Error("the disk is full"), { unavailable: true });
      if (broken && sql.startsWith("DELETE")) throw full;
      return db.prepare(sql);
    },
  };
  await queue.close();
  queue = sqliteQueue(breaking, report);
  const handle = async (work: Delivery) => {
    seen.push(work);
    return "done" as const;
  };
  await queue.work("q", handle, { concurrency: 1, keyGapMs: 1 });
  await until(() => faults.length > 0);
  broken = false;

  await until(async () => (await queue.counts())[0]?.waiting === 0 && seen.length === 2);
  await until(async () => (await queue.counts())[0]?.running === 0);

  expect(seen.map(({ id, attempt }) => [id, attempt])).toEqual([
    ["a", 1],
    ["b", 1],
  ]);
});

it("after two crashes, hands over what was in hand with nothing else in hand", async () => {
  await queue.add("q", [piece("a"), piece("b"), piece("c")]);
  for (const attempt of [1, 2]) {
    await queue.work("q", hang, { concurrency: 2, keyGapMs: 0 });
    const inHand = "SELECT count(*) AS n FROM queue_work WHERE running = 1 AND attempts = ?";
    await until(() => Number(db.prepare(inHand).get(attempt)?.n) === 2);
    // The queue is left as it is: a crash, seen by its table.
    queue = sqliteQueue(db, report);
  }
  let inHand = 0;
  const together: [string, number][] = [];
  const watch = async ({ id }: Delivery): Promise<Outcome> => {
    inHand += 1;
    await pass(10);
    together.push([id, inHand]);
    inHand -= 1;
    return "done";
  };

  await queue.work("q", watch, { concurrency: 3, keyGapMs: 0 });

  await until(() => together.length === 3);
  expect(together.slice(0, 2)).toEqual([
    ["a", 1],
    ["b", 1],
  ]);
});

it("hands over no suspect while another queue runs its key, nor before the gap they share is over", async () => {
  const pace = { concurrency: 2, keyGapMs: 100, turns: "hosts" };
  await queue.add("q", [
    { ...piece("a"), key: "host" },
    { ...piece("b"), key: "host" },
  ]);
  for (const attempt of [1, 2]) {
    await queue.work("q", hang, { concurrency: 2, keyGapMs: 0 });
    const inHand = "SELECT count(*) AS n FROM queue_work WHERE running = 1 AND attempts = ?";
    await until(() => Number(db.prepare(inHand).get(attempt)?.n) === 2);
    queue = sqliteQueue(db, report);
  }
  const seen: { id: string; at: number }[] = [];
  let mayEnd = false;
  const handle = async ({ id }: Delivery): Promise<Outcome> => {
    seen.push({ id, at: performance.now() });
    if (id === "other") await until(() => mayEnd);
    return "done";
  };
  await queue.work("other", handle, pace);
  await queue.add("other", [{ ...piece("other"), key: "host" }]);
  await until(() => seen.length === 1);
  await queue.work("q", handle, pace);
  await pass(150);
  const meanwhile = seen.length;
  mayEnd = true;

  await until(() => seen.length === 3);
  expect(meanwhile).toBe(1);
  expect(seen.map(({ id }) => id)).toEqual(["other", "a", "b"]);
  expect((seen[2]?.at ?? 0) - (seen[1]?.at ?? 0)).toBeGreaterThanOrEqual(99);
});

it("keeps no process alive: neither open and idle, nor closed", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((each) => each === "Timeout").length;
  const before = timers();
  await queue.repeat("q", "tick", 60_000, piece("tick"));
  await queue.add("q", [piece("late")], { delayMs: 60_000 });
  await queue.work("q", async () => "done", { concurrency: 1, keyGapMs: 1 });
  await until(async () => (await queue.counts())[0]?.delayed === 1);

  expect(timers()).toBeLessThanOrEqual(before);
});
