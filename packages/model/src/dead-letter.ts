import { z } from "zod";

/** A message no retry can help, with its original bytes. */
export const deadLetterSchema = z.object({
  id: z.string(),
  channel: z.string(),
  channelKind: z.enum(["topic", "queue"]),
  stage: z.string(),
  /** One word for counting (`rejected`, `failed`, `crashed`). */
  reason: z.string(),
  message: z.string(),
  attempts: z.int(),
  envelope: z.object({ id: z.string(), key: z.string(), body: z.string(), headers: z.record(z.string(), z.string()) }),
  firstAt: z.string(),
  lastAt: z.string(),
  replays: z.int(),
  state: z.enum(["dead", "replayed", "discarded"]),
});
export type DeadLetter = z.infer<typeof deadLetterSchema>;
