import { randomUUID } from "node:crypto";
import { setTimeout as pass } from "node:timers/promises";
import type { Delivery, Envelope, Outcome, Queue, QueueCounts, WorkOptions } from "./queue.ts";

/** Where one test's work is kept: nothing in it at first. */
export interface QueueSite {
  /** Opens the queue; again, on the same work, after a `close` or a `kill`. */
  open(): Queue | Promise<Queue>;
  /** What the end of the process does to the queue: every connection gone, without a word to it. */
  kill(): void | Promise<void>;
}

/** What an adapter's test says of it. */
export interface QueueFixture {
  /** Whether work outlives the process. */
  survivesRestart: boolean;
  /** How long to wait for what must come: 4 s, unless an engine has to notice first that a worker is gone. */
  patienceMs?: number;
  site(): QueueSite;
}

type Answer = (work: Delivery) => Outcome | Promise<Outcome>;

/** A start, and when it was, in milliseconds. */
export interface Start extends Delivery {
  at: number;
}

/** A queue for one test after the other, and the ways to watch it. */
export interface Stage {
  queue: Queue;
  /** One of its own for each test: a shared server carries nothing over. */
  name: string;
  /** Kills the queue and opens it again. */
  reopen(): Promise<void>;
  add(...work: Envelope[]): Promise<void>;
  /** Works, and keeps what was started. */
  work(answer?: Answer, options?: Partial<WorkOptions>): Promise<Start[]>;
  counts(): Promise<QueueCounts | undefined>;
  empty(): Promise<void>;
  until(what: string, is: () => boolean | Promise<boolean>): Promise<void>;
}

export const piece = (id: string, key = id): Envelope => ({ id, key, body: `body of ${id}`, headers: {} });
export const many = (count: number, keys: number): Envelope[] =>
  Array.from({ length: count }, (_, n) => piece(`p${n}`, `k${n % keys}`));
/** What a gap must look like from a handler: the first line of one may run a little later than the start that counts. */
export const nearly = (ms: number): number => ms * 0.8;
export const ids = (work: readonly Envelope[]): string[] => work.map(({ id }) => id);

/** Opens before each test, closes and kills after it. */
export function stageFor({ site }: QueueFixture, patienceMs: number): Stage {
  let place: QueueSite;
  const until = async (what: string, is: () => boolean | Promise<boolean>): Promise<void> => {
    const end = performance.now() + patienceMs;
    while (!(await is())) {
      if (performance.now() > end) throw new Error(`Waited ${patienceMs} ms in vain until ${what}`);
      await pass(2);
    }
  };
  const stage: Stage = {
    queue: undefined as unknown as Queue,
    name: "",
    until,
    async reopen() {
      await place.kill();
      stage.queue = await place.open();
    },
    add: (...work) => stage.queue.add(stage.name, work),
    async work(answer = () => "done", options = {}) {
      const seen: Start[] = [];
      const handle = async (work: Delivery): Promise<Outcome> => {
        seen.push({ ...work, at: performance.now() });
        return answer(work);
      };
      await stage.queue.work(stage.name, handle, { concurrency: 1, keyGapMs: 0, ...options });
      return seen;
    },
    counts: async () => (await stage.queue.counts()).find(({ queue }) => queue === stage.name),
    empty: () =>
      until("the queue is empty", async () => {
        const { waiting = 0, delayed = 0, running = 0 } = (await stage.counts()) ?? {};
        return waiting + delayed + running === 0;
      }),
  };

  beforeEach(async () => {
    place = site();
    stage.queue = await place.open();
    stage.name = `contract-${randomUUID()}`;
  }, patienceMs * 3);

  afterEach(async () => {
    let closed = false;
    const closing = stage.queue.close().then(() => {
      closed = true;
    });
    await until("the queue has closed", () => closed);
    await closing;
    await place.kill();
  }, patienceMs * 3);

  return stage;
}
