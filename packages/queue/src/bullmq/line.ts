import { setTimeout as pass } from "node:timers/promises";
import { Worker, type WorkerOptions } from "bullmq";
import type { Redis } from "ioredis";
import type { Envelope, Handler, WorkOptions } from "../queue.ts";
import { tellOnce, workerClient } from "./clients.ts";
import { type Hands, processor } from "./hands.ts";
import { bullName } from "./names.ts";
import type { BullSettings, Patience } from "./settings.ts";
import { renewTurn } from "./turns.ts";

/** What a line needs of the queue it belongs to. */
export interface Surroundings {
  settings: BullSettings;
  patience: Patience;
  where: string;
  report(fault: unknown): void;
  /** Adds work that a repeat has made due. */
  ring(work: Envelope): Promise<void>;
  /** What begins the keys of the queue's turns. */
  turns: string;
  /** The widest gap that any worker here asked for that shares the turns. */
  gapMs(): number;
}

/** One queue that is worked on here, by one worker at a time. */
export interface Line {
  queue: string;
  turns: string;
  gapMs: number;
  /** Pieces taken so far: the sign of life. */
  taken(): number;
  /** Whether a hand is free, so that waiting work should be taken. */
  isFree(): boolean;
  /** Puts a new worker in the place of one that hangs; what it has in hand, it finishes. */
  replace(): void;
  /** Takes no more, and finishes what is in hand; ends at the latest after `closeMs`, Redis there or not. */
  close(): Promise<void>;
  /** What the end of the process does: connections gone, without a word. */
  cut(): void;
}

/** A worker, its connection, and what it has in hand. */
interface Crew {
  client: Redis;
  worker: Worker;
  hands: Hands;
  renewal: NodeJS.Timeout;
}

/** Our own count of attempts decides: BullMQ would fail, and so lose, what it calls stalled too often. */
const NEVER_TOO_OFTEN = 1_000_000;
const COME_BACK_MS = 1000;
/** How long the last words to Redis may take when it is away and no work is in hand. */
const LAST_WORDS_MS = 1000;
const POLL_MS = 10;

function workerOptions({ patience, settings }: Surroundings, concurrency: number): Omit<WorkerOptions, "connection"> {
  return {
    prefix: settings.prefix,
    concurrency,
    drainDelay: patience.drainDelayMs / 1000,
    lockDuration: patience.lockMs,
    stalledInterval: patience.stalledMs,
    maxStalledCount: NEVER_TOO_OFTEN,
    runRetryDelay: COME_BACK_MS,
    // A kept id would make every later `add` of it a silent nothing.
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  };
}

function crew(around: Surroundings, queue: string, handle: Handler, concurrency: number): Crew {
  const name = bullName(queue);
  const client = tellOnce(workerClient(around.settings, name), around.report, around.where);
  const hands: Hands = { taken: 0, running: new Map(), open: true };
  const run = processor(around, { queue, client, hands, handle });
  const worker = new Worker(name, run, { ...workerOptions(around, concurrency), connection: client });
  worker.on("error", (fault) => {
    if (hands.open && !isOutage(fault)) around.report(fault);
  });
  const renew = (): void => {
    for (const { turn } of hands.running.values())
      if (turn && client.status === "ready") renewTurn(client, turn, around.patience.lockMs).catch(around.report);
  };
  return { client, worker, hands, renewal: setInterval(renew, around.patience.lockMs / 3) };
}

/** The client has told of these already. */
const isOutage = (fault: Error): boolean =>
  "syscall" in fault ||
  /Connection is closed|ECONN|ETIMEDOUT|EPIPE/.test(`${fault.message} ${"code" in fault ? fault.code : ""}`);

function dismiss({ client, worker, hands, renewal }: Crew): Promise<void> {
  // Disconnecting twice leaves a timer of ioredis behind.
  if (!hands.open) return worker.close(true);
  hands.open = false;
  clearInterval(renewal);
  client.disconnect();
  return worker.close(true).catch(() => {});
}

/** Waits until the crew has finished, or it is too late. */
async function finish(each: Crew, closeMs: number): Promise<void> {
  if (!each.hands.open) return dismiss(each);
  let over = false;
  let failed = false;
  each.worker.pause().then(
    () => {
      over = true;
    },
    () => {
      failed = true;
    },
  );
  const end = performance.now() + closeMs;
  let idleSince = Number.POSITIVE_INFINITY;
  while (!over && each.hands.open && performance.now() < Math.min(end, idleSince + LAST_WORDS_MS)) {
    // Then nothing but its last words to Redis can be missing.
    const stuck = each.hands.running.size === 0 && (failed || each.client.status !== "ready");
    idleSince = stuck ? Math.min(idleSince, performance.now()) : Number.POSITIVE_INFINITY;
    await pass(POLL_MS);
  }
  await dismiss(each);
}

export function openLine(around: Surroundings, queue: string, handle: Handler, options: WorkOptions): Line {
  const { closeMs } = around.patience;
  let present = crew(around, queue, handle, options.concurrency);
  const former = new Set<Crew>();
  const inHand = (): number => [...former].reduce((sum, { hands }) => sum + hands.running.size, 0);
  const retire = (each: Crew): void => {
    former.add(each);
    // What it has asked may have been lost on the way: a new connection asks again.
    each.client.disconnect(true);
    void finish(each, Number.POSITIVE_INFINITY).finally(() => {
      former.delete(each);
      present.worker.concurrency = Math.max(1, options.concurrency - inHand());
    });
  };
  return {
    queue,
    turns: around.turns,
    gapMs: options.keyGapMs,
    taken: () => present.hands.taken,
    isFree: () => present.hands.running.size + inHand() < options.concurrency,
    replace() {
      const hung = present;
      const left = options.concurrency - inHand() - hung.hands.running.size;
      present = crew(around, queue, handle, Math.max(1, left));
      retire(hung);
    },
    async close() {
      await Promise.all([present, ...former].map((each) => finish(each, closeMs)));
    },
    cut() {
      for (const each of [present, ...former]) void dismiss(each);
    },
  };
}
