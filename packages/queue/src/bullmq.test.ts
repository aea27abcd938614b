import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { type OpenQueue, openQueue } from "./bullmq/open.ts";
import { queueContract } from "./contract.ts";

const url = process.env.REDIS_URL;

if (url) {
  const prefix = `test-${randomUUID()}`;
  const site = () => {
    let queue: OpenQueue | undefined;
    const open = async () => {
      queue = await openQueue({ url, prefix, lockMs: 900, stalledMs: 450, drainDelayMs: 1000 }, () => {});
      return queue;
    };
    return { open, kill: () => queue?.cut() };
  };
  // A worker that is gone is noticed when its lock ends.
  queueContract("bullmq", { survivesRestart: true, patienceMs: 15_000, site });

  afterAll(async () => {
    const client = new Redis(url);
    for await (const keys of client.scanStream({ match: `${prefix}:*`, count: 1000 }))
      if (keys.length > 0) await client.unlink(...keys);
    await client.quit();
  });
} else if (process.env.ENGINES === "required") {
  it("needs REDIS_URL, which `npm run test:engines` sets", () => expect(url).toBeDefined());
} else {
  it.skip("queue on bullmq: set REDIS_URL (`npm run test:engines` does)", () => {});
}
