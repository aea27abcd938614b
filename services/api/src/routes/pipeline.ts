import { z } from "zod";
import type { ApiDoors, ApiOptions, App } from "../app.ts";

const queueSchema = z.object({
  queue: z.string(),
  waiting: z.number(),
  delayed: z.number(),
  running: z.number(),
  oldestWaitingSeconds: z.number().nullable(),
});
const lagSchema = z.object({ topic: z.string(), group: z.string(), messages: z.number(), retrying: z.number() });

const answer = z.object({
  version: z.string(),
  queues: z.array(queueSchema),
  topics: z.array(lagSchema),
  search: z.object({ articles: z.number(), statements: z.number(), events: z.number() }),
  deadLetters: z.number(),
});

export function pipelineRoutes(app: App, { queue, bus, search, store }: ApiDoors, { version }: ApiOptions): void {
  app.get(
    "/api/v1/pipeline",
    { schema: { summary: "What waits where, and how much can be found", response: { 200: answer } } },
    async () => {
      const [queues, topics, counts, deadLetters] = await Promise.all([
        queue.counts(),
        bus.lag(),
        search.counts(),
        store.deadLetters.count(),
      ]);
      return { version, queues, topics, search: counts, deadLetters };
    },
  );
}
