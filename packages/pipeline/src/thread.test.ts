import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ThreadPool, type ThreadPoolOptions, threadPool } from "./thread.ts";

/** What runs in the threads, in the words that `serveThread` speaks: "ready" for the kind, then an answer a job. */
const worker = `
  import { connect } from "node:net";
  import { parentPort, threadId, workerData } from "node:worker_threads";

  const handlers = {
    double: (n) => n * 2,
    where: () => threadId,
    given: () => workerData,
    fail: () => { throw Object.assign(new Error("nested too deep"), { name: "PageError" }); },
    loop: () => { for (;;); },
    allocate: () => { const all = []; for (;;) all.push(new Array(10_000).fill(all.length)); },
    exit: () => process.exit(9),
    never: () => new Promise(() => {}),
    // As long as the thread lives, so does the connection.
    connect: (port) => new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(threadId));
      socket.on("error", () => {});
    }),
  };
  parentPort.on("message", async ({ kind, input }) => {
    parentPort.postMessage({ ready: kind });
    try {
      parentPort.postMessage({ value: await handlers[kind](input) });
    } catch ({ name, message }) {
      parentPort.postMessage({ error: { name, message } });
    }
  });
`;
const slowly = "for (const end = Date.now() + 400; Date.now() < end;);";

let folder: string;
let pool: ThreadPool;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "threads-"));
  writeFileSync(join(folder, "worker.mjs"), worker);
  writeFileSync(join(folder, "slow.mjs"), slowly + worker);
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => pool.close());

const open = (over: Partial<ThreadPoolOptions> = {}) => {
  const file = join(folder, "worker.mjs");
  pool = threadPool({ file, size: 1, deadlineMs: 5_000, idleMs: 60_000, memoryMb: 64, ...over });
  return pool;
};

const failureOf = (job: Promise<unknown>): Promise<unknown> => job.then(() => "it answered").catch((error) => error);

it("hands each thread what it is given", async () => {
  const { run } = open({ given: { names: ["Ana"] } });

  expect(await run("given", null)).toEqual({ names: ["Ana"] });
});

it("answers each job", async () => {
  const { run } = open({ size: 2 });

  expect(await Promise.all([1, 2, 3, 4].map((n) => run<number>("double", n)))).toEqual([2, 4, 6, 8]);
});

it("hands on the name and words of an error, and the thread goes on", async () => {
  const { run } = open();
  const before = await run("where", null);

  await expect(run("fail", null)).rejects.toMatchObject({ name: "PageError", message: "nested too deep" });
  expect(await run("where", null)).toBe(before);
});

it("ends a job that takes longer than its deadline, and does the next one", async () => {
  const { run } = open({ deadlineMs: 300 });
  const [looped, doubled] = await Promise.all([failureOf(run("loop", null)), run("double", 4)]);

  expect(looped).toMatchObject({ message: "loop took more than 0.3 s and was ended" });
  expect(doubled).toBe(8);
});

it("counts no time against a job while its thread is still loading", async () => {
  const { run } = open({ file: join(folder, "slow.mjs"), deadlineMs: 200 });

  expect(await run("double", 4)).toBe(8);
});

it.each([
  ["takes all memory", "allocate", /worker thread failed: .*memory/],
  ["ends its thread", "exit", /worker thread ended with code 9/],
])(
  "lets a job that %s fail alone",
  async (_, kind, words) => {
    const { run } = open({ memoryMb: 32 });
    const [failed, doubled] = await Promise.all([failureOf(run(kind, null)), run("double", 4)]);

    expect(failed).toMatchObject({ message: expect.stringMatching(words) });
    expect(failed).not.toHaveProperty("unavailable");
    expect(doubled).toBe(8);
  },
  20_000,
);

it("starts no more threads than it may, and uses those it has", async () => {
  const { run } = open({ size: 2 });
  const jobs = Array.from({ length: 8 }, () => run<number>("where", null));

  expect(new Set(await Promise.all(jobs)).size).toBe(2);
});

it("does what is asked for first before what waits already", async () => {
  const { run } = open();
  const order: string[] = [];
  const note = (name: string) => () => void order.push(name);
  await Promise.all([
    run("double", 1).then(note("in hand")),
    run("double", 2).then(note("waiting")),
    run("double", 3, true).then(note("first")),
  ]);

  expect(order).toEqual(["in hand", "first", "waiting"]);
});

describe("threads without work", () => {
  let server: Server;

  beforeEach(async () => {
    server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
  });

  afterEach(() => void server.close());

  it("are ended, and started again for the next job", async () => {
    const { run } = open({ idleMs: 50 });
    const connected = once(server, "connection");
    const before = await run<number>("connect", (server.address() as AddressInfo).port);
    const [socket] = (await connected) as [Socket];
    socket.on("error", () => {});
    socket.resume();
    await once(socket, "close");

    expect(await run("where", null)).not.toBe(before);
  });
});

it("fails jobs in hand and in line when it is closed, and says that nothing is wrong with them", async () => {
  const { run, close } = open();
  const jobs = [failureOf(run("never", null)), failureOf(run("double", 2)), failureOf(run("double", 3, true))];
  await close();

  for (const failed of await Promise.all(jobs))
    expect(failed).toMatchObject({ message: "the process is stopping", unavailable: true });
  await expect(run("double", 2)).rejects.toThrow("double was asked for after the threads were closed");
});
