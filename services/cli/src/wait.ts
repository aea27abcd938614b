import { setTimeout as rest } from "node:timers/promises";
import { topics } from "@readout/model";
import type { Client } from "./client.ts";
import { CommandFailed } from "./errors.ts";

const STEP_MS = 50;
const LONGEST_MS = 10 * 60_000;

interface Pipeline {
  queues: Array<{ queue: string; waiting: number; delayed: number; running: number }>;
  topics: Array<{ topic: string; messages: number }>;
}

const TICKS = new Set(["poll-ticks", "sweep-ticks", "notice-ticks"]);
/** Re-extraction goes after all live work, and nobody who hands over a document waits for it. */
const AGAIN = new Set<string>([topics.articlesBackfill.name, topics.extractionsBackfill.name, topics.rewrites.name]);

/** Waits until nothing is on its way: no work waits or runs, no topic lags. Work that rests before another try is not waited for. */
export async function untilIdle(client: Client, seen: (left: number) => void = () => {}): Promise<void> {
  const deadline = Date.now() + LONGEST_MS;
  for (;;) {
    const { queues, topics: lags } = await client.get<Pipeline>("/api/v1/pipeline");
    const work = queues
      .filter(({ queue }) => !TICKS.has(queue))
      .reduce((sum, each) => sum + each.waiting + each.running, 0);
    const left = lags.filter(({ topic }) => !AGAIN.has(topic)).reduce((sum, each) => sum + each.messages, work);
    if (left === 0) return;
    seen(left);
    if (Date.now() > deadline)
      throw new CommandFailed(
        `${left} pieces of work are still on their way after ${LONGEST_MS / 60_000} min; \`readout ledger\` shows how far they are`,
      );
    await rest(STEP_MS);
  }
}
