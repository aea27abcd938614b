import { setTimeout as rest } from "node:timers/promises";
import type { Instance } from "./instance.ts";

/** Waits for a condition. Throws, naming it, when it does not come. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  longestMs: number,
  seen: () => Promise<unknown> = async () => "",
): Promise<void> {
  const deadline = Date.now() + longestMs;
  while (!(await holds())) {
    if (Date.now() > deadline)
      throw new Error(`waited ${longestMs / 1000} s for ${what}: ${JSON.stringify(await seen())}`);
    await rest(100);
  }
}

interface Pipeline {
  queues: Array<{ queue: string; waiting: number; delayed: number; running: number }>;
  topics: Array<{ messages: number; retrying: number }>;
}

/** Work on its way, work that rests before another try included. */
export async function workLeft(instance: Pick<Instance, "get">): Promise<number> {
  const { queues, topics } = await instance.get<Pipeline>("/api/v1/pipeline");
  const work = queues
    .filter(({ queue }) => !queue.endsWith("-ticks"))
    .reduce((sum, each) => sum + each.waiting + each.delayed + each.running, 0);
  return topics.reduce((sum, each) => sum + each.messages, work);
}
