import { randomUUID } from "node:crypto";
import { setTimeout as pass } from "node:timers/promises";
import { Redis } from "ioredis";
import { type OpenQueue, openQueue } from "./open.ts";
import type { BullSettings } from "./settings.ts";

/** How long a test that waits may take; it waits for half of it at most. */
export const PATIENCE_MS = 20_000;

/** Several queues on one Redis, as several processes have them, under a prefix of each test's own. */
export interface SharedStage {
  prefix: string;
  redis: Redis;
  opened: OpenQueue[];
  settings(): BullSettings;
  open(): Promise<OpenQueue>;
  keys(): Promise<string[]>;
  until(what: string, is: () => boolean | Promise<boolean>): Promise<void>;
}

/** Opens before each test, closes and removes all keys after it. */
export function sharedStage(url: string): SharedStage {
  const stage: SharedStage = {
    prefix: "",
    redis: undefined as unknown as Redis,
    opened: [],
    settings: () => ({ url, prefix: stage.prefix, drainDelayMs: 1000, lockMs: 600, stalledMs: 300 }),
    async open() {
      const queue = await openQueue(stage.settings(), () => {});
      stage.opened.push(queue);
      return queue;
    },
    keys: () => stage.redis.keys(`${stage.prefix}:*`),
    async until(what, is) {
      const end = performance.now() + PATIENCE_MS / 2;
      while (!(await is())) {
        if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
        await pass(5);
      }
    },
  };

  beforeEach(() => {
    stage.prefix = `test-${randomUUID()}`;
    stage.opened = [];
    stage.redis = new Redis(url);
  });

  afterEach(async () => {
    await Promise.all(stage.opened.map((queue) => queue.close()));
    const left = await stage.keys();
    if (left.length > 0) await stage.redis.unlink(...left);
    await stage.redis.quit();
  });

  return stage;
}
