import { setTimeout as pass } from "node:timers/promises";
import type { Delivery, Handler, Outcome } from "../queue.ts";
import { piece } from "../stage.ts";
import { type OpenQueue, openQueue } from "./open.ts";
import { type DeadEnd, deadEnd, type OwnRedis, ownRedis } from "./own-redis.ts";
import type { BullSettings } from "./settings.ts";

/** A Redis for one test after the other, to be hurt, and queues on it that notice soon. */
export interface FaultStage {
  redis: OwnRedis;
  /** What the queues have reported. */
  faults: unknown[];
  open(settings?: Partial<BullSettings>): Promise<OpenQueue>;
  /** Works the queue `line`, and keeps what was started. */
  seeing(queue: OpenQueue, concurrency?: number, answer?: Handler): Promise<Delivery[]>;
  /** Answers the milliseconds it took. */
  until(what: string, is: () => boolean | Promise<boolean>): Promise<number>;
  /** Adds as the sweepers do: again and again, until Redis takes it. */
  addInTheEnd(queue: OpenQueue, id: string): Promise<void>;
  told(kind: abstract new (...args: never[]) => unknown): number;
  deadEnd(): Promise<DeadEnd>;
}

const QUICK = { drainDelayMs: 400, lockMs: 1000, stalledMs: 500, callMs: 1000, closeMs: 3000 };
const PATIENCE_MS = 30_000;

async function until(what: string, is: () => boolean | Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await is())) {
    if (performance.now() - began > PATIENCE_MS) throw new Error(`Waited ${PATIENCE_MS} ms in vain until ${what}`);
    await pass(5);
  }
  return performance.now() - began;
}

async function seeing(queue: OpenQueue, concurrency = 1, answer: Handler = async () => "done"): Promise<Delivery[]> {
  const seen: Delivery[] = [];
  const handle = async (work: Delivery): Promise<Outcome> => {
    seen.push(work);
    return answer(work);
  };
  await queue.work("line", handle, { concurrency, keyGapMs: 0 });
  return seen;
}

async function addInTheEnd(queue: OpenQueue, id: string): Promise<void> {
  const isAdded = async (): Promise<boolean> => {
    try {
      await queue.add("line", [piece(id)]);
      return true;
    } catch {
      return false;
    }
  };
  await until(`${id} is added`, isAdded);
}

export function faultStage(): FaultStage {
  let ways: DeadEnd[];
  let opened: OpenQueue[];
  const stage: FaultStage = {
    redis: undefined as unknown as OwnRedis,
    faults: [],
    seeing,
    until,
    addInTheEnd,
    async open(settings = {}) {
      const report = (fault: unknown): void => void stage.faults.push(fault);
      const queue = await openQueue({ url: stage.redis.url, prefix: "test", ...QUICK, ...settings }, report);
      opened.push(queue);
      return queue;
    },
    told: (kind) => stage.faults.filter((fault) => fault instanceof kind).length,
    async deadEnd() {
      const way = await deadEnd(stage.redis.port);
      ways.push(way);
      return way;
    },
  };

  beforeEach(async () => {
    stage.faults = [];
    opened = [];
    ways = [];
    stage.redis = await ownRedis();
    await stage.redis.start();
  });

  afterEach(async () => {
    for (const queue of opened) queue.cut();
    for (const way of ways) await way.end();
    await stage.redis.end();
  });

  return stage;
}
