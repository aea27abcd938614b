import { Queue as BullQueue } from "bullmq";
import { fitClient } from "./clients.ts";
import { bullName, queuesKey } from "./names.ts";
import type { BullSettings } from "./settings.ts";

/** BullMQ's own view of the queues, for Bull Board. To be read only: what is changed here goes round the port. */
export interface BullQueues {
  /** Those asked for, used yet or not, and every other that has been used; in order of their names. */
  queues: readonly BullQueue[];
  close(): Promise<void>;
}

/** Connects, or throws as `bullQueue` does. */
export async function bullQueues(
  settings: BullSettings,
  names: readonly string[] = [],
  report: (fault: unknown) => void = () => {},
): Promise<BullQueues> {
  const client = await fitClient(settings, report);
  const used = await client.smembers(queuesKey(settings.prefix));
  const queues = [...new Set([...names.map(bullName), ...used])].sort().map((name) => {
    const queue = new BullQueue(name, { connection: client, prefix: settings.prefix, skipMetasUpdate: true });
    return queue.on("error", (fault) => {
      if (client.status === "ready") report(fault);
    });
  });
  return {
    queues,
    async close() {
      client.disconnect();
      await Promise.all(queues.map((queue) => queue.close().catch(() => {})));
    },
  };
}
