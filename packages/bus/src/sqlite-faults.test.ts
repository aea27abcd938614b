import { setTimeout as pass } from "node:timers/promises";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import type { Bus, Delivery, Envelope, Outcome } from "./bus.ts";
import { sqliteBus } from "./sqlite.ts";

let db: Sqlite;
let bus: Bus;
let faults: string[];

const message = (id: string): Envelope => ({ id, key: id, body: "x".repeat(2000), headers: {} });
const until = async (is: () => boolean | Promise<boolean>) => {
  while (!(await is())) await pass(2);
};
const report = (fault: unknown) => void faults.push(String(fault));
const fillDisk = () => db.exec(`PRAGMA max_page_count = ${Number(db.prepare("PRAGMA page_count").get()?.page_count)}`);
const freeDisk = () => db.exec("PRAGMA max_page_count = 1000000");

beforeEach(() => {
  faults = [];
  db = openSqlite(":memory:");
  bus = sqliteBus(db, report);
});

afterEach(async () => {
  freeDisk();
  await bus.close();
  db.close();
});

it("refuses a message that a full disk cannot hold, so that nobody believes it kept", async () => {
  fillDisk();
  const publish = bus.publish(
    "t",
    Array.from({ length: 50 }, (_, n) => message(`m${n}`)),
  );

  await expect(publish).rejects.toMatchObject({ name: "DiskFull", unavailable: true });
  freeDisk();
  await bus.publish("t", [message("after")]);
  await bus.subscribe("t", "g", async (batch) => batch.map(() => "done"), { batch: 10 });

  await until(async () => (await bus.lag())[0]?.messages === 0);
});

it("waits for room on a full disk, loses nothing, and brings nothing twice", async () => {
  await bus.publish(
    "t",
    Array.from({ length: 400 }, (_, n) => message(`m${n}`)),
  );
  const seen: Delivery[] = [];
  let times = 0;
  const putAside = async (batch: readonly Delivery[]): Promise<Outcome[]> => {
    times += 1;
    seen.push(...batch);
    // Four hundred long rows of what is put aside do not fit into a full file.
    if (times === 1) fillDisk();
    return batch.map(({ attempt }) => (attempt === 1 ? { retryInMs: 1, counted: true } : "done"));
  };
  await bus.subscribe("t", "g".repeat(500), putAside, { batch: 400 });
  await until(() => faults.length > 0);
  const began = performance.now();
  freeDisk();

  await until(async () => (await bus.lag())[0]?.messages === 0);

  expect(faults[0]).toContain("the disk is full");
  expect(seen.filter(({ attempt }) => attempt === 1)).toHaveLength(400);
  expect(seen.filter(({ attempt }) => attempt === 2)).toHaveLength(400);
  expect(performance.now() - began).toBeLessThan(2000);
});

it("hands over what was in hand at a crash with nothing else in hand on the whole bus", async () => {
  await bus.publish("t", [message("a"), message("b")]);
  await bus.publish("u", [message("c"), message("d")]);
  const hang = (): Promise<Outcome[]> => new Promise(() => {});
  await bus.subscribe("t", "g", hang, { batch: 2 });
  await bus.subscribe("u", "g", hang, { batch: 1 });
  await until(() => Number(db.prepare("SELECT count(*) AS n FROM bus_batches").get()?.n) === 2);
  // The first bus is left as it is: a crash in one process, seen by its tables.
  bus = sqliteBus(db, report);
  let inHand = 0;
  const together: [string, number][] = [];
  const watch = async (batch: readonly Delivery[]): Promise<Outcome[]> => {
    inHand += batch.length;
    await pass(10);
    for (const { id } of batch) together.push([id, inHand]);
    inHand -= batch.length;
    return batch.map(() => "done");
  };

  await bus.subscribe("t", "g", watch, { batch: 2 });
  await bus.subscribe("u", "g", watch, { batch: 1 });

  await until(() => together.length === 4);
  expect(together.filter(([id]) => id !== "d").map(([, many]) => many)).toEqual([1, 1, 1]);
});

it("keeps no process alive: neither open and idle, nor closed", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((each) => each === "Timeout").length;
  const before = timers();
  await bus.publish("t", [message("a")]);
  await bus.subscribe("t", "g", async (batch) => batch.map(() => ({ retryInMs: 60_000, counted: true })), { batch: 1 });
  await until(async () => (await bus.lag())[0]?.retrying === 1);

  expect(timers()).toBeLessThanOrEqual(before);
});
