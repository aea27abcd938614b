import { openQueue } from "./bullmq/open.ts";
import type { BullSettings } from "./bullmq/settings.ts";
import type { Queue } from "./queue.ts";

export { type BullQueues, bullQueues } from "./bullmq/board.ts";
export { QueueUnavailable, RepeatLost, UnfitRedis, WorkerHung } from "./bullmq/faults.ts";
export type { BullSettings } from "./bullmq/settings.ts";

/**
 * The queue of the distributed mode: work in Redis, through BullMQ. Any number of processes share one queue.
 *
 * Redis holds only work that can be made again: losing it costs delay. `report` is told of outages (once each), of
 * workers that hung and were replaced, and of repeats that Redis had lost; nothing of it needs an answer. Throws
 * `QueueUnavailable` when Redis does not answer, and `UnfitRedis` when it is too old or drops keys; an `add` while Redis
 * is away throws `QueueUnavailable` within `callMs`.
 */
export async function bullQueue(settings: BullSettings, report: (fault: unknown) => void = () => {}): Promise<Queue> {
  const { add, repeat, work, counts, close } = await openQueue(settings, report);
  return { add, repeat, work, counts, close };
}
