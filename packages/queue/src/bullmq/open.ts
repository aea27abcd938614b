import { Queue as BullQueue } from "bullmq";
import type { Redis } from "ioredis";
import type { Envelope, Handler, Queue, QueueCounts, WorkOptions } from "../queue.ts";
import { fitClient, whereIs } from "./clients.ts";
import { countQueue } from "./counts.ts";
import { isRefusal, QueueUnavailable } from "./faults.ts";
import { type Line, openLine, type Surroundings } from "./line.ts";
import { BELL, bullName, jobId, queuesKey, turnsName, WORK } from "./names.ts";
import { type BullSettings, type Patience, patience as patienceOf } from "./settings.ts";
import { type Repeat, startWatch } from "./watch.ts";

/** A queue that can also end as a process does. */
export interface OpenQueue extends Queue {
  /** Every connection gone, without a word; work in hand stays where it is until its lock ends. */
  cut(): void;
}

/** How much is sent in one go: Redis answers nobody else meanwhile. */
const BATCH = 500;
/** Events are read by nobody: enough for a look from outside. */
const EVENTS_KEPT = 200;

/** What one open queue knows. */
interface House {
  client: Redis;
  settings: BullSettings;
  patience: Patience;
  where: string;
  producers: Map<string, BullQueue>;
  report(fault: unknown): void;
}

/** Connects and checks, then opens. */
export async function openQueue(settings: BullSettings, report: (fault: unknown) => void): Promise<OpenQueue> {
  const patience = patienceOf(settings);
  const client = await fitClient(settings, report);
  const house: House = { client, settings, patience, where: whereIs(settings), producers: new Map(), report };
  const lines: Line[] = [];
  const repeats = new Map<string, Repeat>();
  const remember = (repeat: Repeat): Promise<void> => writeDown(house, repeat);
  const watch = startWatch({ client, patience, report, lines, repeats, names: house.producers, remember });
  let open = true;
  let connected = true;
  const leave = (): void => {
    if (connected) client.disconnect();
    connected = false;
    for (const producer of house.producers.values()) producer.close().catch(() => {});
  };
  const stop = (): void => {
    open = false;
    watch.stop();
  };
  return {
    add: (queue, work, { delayMs = 0 } = {}) => add(house, queue, work, delayMs),
    async repeat(queue, name, everyMs, work) {
      const repeat = { queue, name, everyMs, work };
      await remember(repeat);
      repeats.set(JSON.stringify([queue, name]), repeat);
    },
    async work(queue, handle, options) {
      await asked(house, `Working on ${queue}`, () => announce(house, queue));
      if (!open) throw new Error(`Working on ${queue}: the queue is closed. Open another`);
      startLine(house, lines, queue, handle, options);
    },
    counts: () => counts(house),
    async close() {
      stop();
      await Promise.all(lines.map((line) => line.close()));
      leave();
    },
    cut() {
      stop();
      for (const line of lines) line.cut();
      leave();
    },
  };
}

/** Every worker keeps the widest gap that any here asked for that shares its turns. */
function startLine(house: House, lines: Line[], queue: string, handle: Handler, options: WorkOptions): void {
  const turns = turnsName(queue, options.turns);
  if (lines.some((line) => line.queue === queue && line.turns !== turns))
    throw new Error(`Working on ${queue}: its turns are others already. Give all workers the same`);
  const around: Surroundings = {
    ...house,
    turns,
    ring: (work) => add(house, queue, [work], 0),
    gapMs: () => Math.max(...lines.filter((line) => line.turns === turns).map((line) => line.gapMs)),
  };
  lines.push(openLine(around, queue, handle, options));
}

async function counts(house: House): Promise<QueueCounts[]> {
  const { client, settings } = house;
  return asked(house, "Counting", async () => {
    const names = await client.smembers(queuesKey(settings.prefix));
    const all = await Promise.all(names.sort().map((name) => countQueue(client, settings.prefix, name)));
    return all.map(({ paused: _, ...counted }) => counted);
  });
}

/** Fails fast, and by name, when Redis is away. */
async function asked<T>({ client, where }: House, attempted: string, ask: () => Promise<T>): Promise<T> {
  if (client.status !== "ready") throw new QueueUnavailable(attempted, where);
  try {
    return await ask();
  } catch (cause) {
    // No right, or a fault of ours: trying again would not help.
    if (cause instanceof Error && cause.name === "ReplyError" && !isRefusal(cause)) throw cause;
    throw new QueueUnavailable(attempted, where, cause);
  }
}

async function announce({ client, settings }: House, queue: string): Promise<void> {
  await client.sadd(queuesKey(settings.prefix), bullName(queue));
}

function producer(house: House, queue: string): BullQueue {
  const known = house.producers.get(queue);
  if (known) return known;
  const { client, settings, report } = house;
  const opened = new BullQueue(bullName(queue), {
    connection: client,
    prefix: settings.prefix,
    streams: { events: { maxLen: EVENTS_KEPT } },
  });
  // The client tells of outages.
  opened.on("error", (fault) => {
    if (client.status === "ready") report(fault);
  });
  house.producers.set(queue, opened);
  return opened;
}

async function add(house: House, queue: string, work: readonly Envelope[], delayMs: number): Promise<void> {
  const delay = delayMs > 0 ? { delay: Math.ceil(delayMs) + 1 } : {};
  const jobs = work.map(({ id, key, body, headers }) => ({
    name: WORK,
    data: { id, key, body, headers },
    opts: { jobId: jobId(id), ...delay },
  }));
  await asked(house, `Adding ${work.length} to ${queue}`, async () => {
    if (!house.producers.has(queue)) await announce(house, queue);
    const bull = producer(house, queue);
    for (let from = 0; from < jobs.length; from += BATCH) await bull.addBulk(jobs.slice(from, from + BATCH));
  });
}

async function writeDown(house: House, { queue, name, everyMs, work }: Repeat): Promise<void> {
  await asked(house, `Repeating ${name} on ${queue}`, async () => {
    await announce(house, queue);
    const bull = producer(house, queue);
    const scheduler = bullName(name);
    const known = await bull.getJobScheduler(scheduler);
    // BullMQ 6.7 keeps the phase of the old interval: a minute shortened to a second would still skip up to a minute.
    if (known && known.every !== everyMs) await bull.removeJobScheduler(scheduler);
    await bull.upsertJobScheduler(scheduler, { every: everyMs }, { name: BELL, data: work });
  });
}
