import { randomUUID } from "node:crypto";
import type { Envelope } from "@readout/queue";
import { bullQueue } from "@readout/queue/bullmq";
import { Queue as BullQueue, Worker } from "bullmq";
import { Redis } from "ioredis";

const PIECES = 10_000;
const BATCH = 500;
const CONCURRENCY = 50;
const ROUNDS = 3;
const body = "x".repeat(300);

/** Pieces a second, added in batches and then worked off by one worker; each the median of three rounds. */
export interface BullmqRates {
  raw: number;
  ours: number;
}

const work: Envelope[] = Array.from({ length: PIECES }, (_, n) => ({
  id: `piece-${n}`,
  key: `host-${n % 40}`,
  body,
  headers: { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" },
}));

async function spent(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

async function inBatches(add: (batch: Envelope[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < PIECES; from += BATCH) await add(work.slice(from, from + BATCH));
}

/** Calls `start` with what counts; resolves when all pieces came. */
const counted = (start: (one: () => void) => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    let done = 0;
    const one = (): void => {
      done += 1;
      if (done === PIECES) resolve();
    };
    Promise.resolve(start(one)).catch(reject);
  });

async function rawRound(url: string, prefix: string): Promise<number> {
  const client = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new BullQueue("raw", { connection: client, prefix });
  const add = (batch: Envelope[]) =>
    queue.addBulk(batch.map((each) => ({ name: "work", data: each, opts: { jobId: each.id } })));
  const addedMs = await spent(() => inBatches(add));
  let worker: Worker | undefined;
  const start = (one: () => void): void => {
    const options = { connection: client, prefix, concurrency: CONCURRENCY, removeOnComplete: { count: 0 } };
    worker = new Worker("raw", async () => one(), options);
  };
  const workedMs = await spent(() => counted(start));
  await worker?.close();
  await queue.close();
  await client.quit();
  return addedMs + workedMs;
}

async function ownRound(url: string, prefix: string): Promise<number> {
  const queue = await bullQueue({ url, prefix });
  const addedMs = await spent(() => inBatches((batch) => queue.add("own", batch)));
  const start = (one: () => void): Promise<void> => {
    const handle = async () => {
      one();
      return "done" as const;
    };
    return queue.work("own", handle, { concurrency: CONCURRENCY, keyGapMs: 0 });
  };
  const workedMs = await spent(() => counted(start));
  await queue.close();
  return addedMs + workedMs;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const perSecond = (roundsMs: readonly number[]): number => PIECES / (median(roundsMs) / 1000);

async function sweep(url: string, prefix: string): Promise<void> {
  const client = new Redis(url);
  for await (const keys of client.scanStream({ match: `${prefix}:*`, count: 1000 }))
    if (keys.length > 0) await client.unlink(...keys);
  await client.quit();
}

/** Our adapter against raw BullMQ: the same pieces, batches and concurrency, turn and turn about on one Redis. */
export async function measureBullmq(url: string): Promise<BullmqRates> {
  const prefix = `bench-${randomUUID()}`;
  const raw: number[] = [];
  const own: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      raw.push(await rawRound(url, `${prefix}:raw${round}`));
      own.push(await ownRound(url, `${prefix}:own${round}`));
    }
  } finally {
    await sweep(url, prefix);
  }
  return { raw: perSecond(raw), ours: perSecond(own) };
}
