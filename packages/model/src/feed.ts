import { z } from "zod";

export const sourceKinds = [
  "wire",
  "state media",
  "ministry",
  "intergovernmental",
  "press",
  "think tank",
  "regional",
  "other",
] as const;
export const sourceKindSchema = z.enum(sourceKinds);

/** Who publishes; `id` is the registrable domain. */
export const sourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  kind: sourceKindSchema,
});
export type Source = z.infer<typeof sourceSchema>;

/** An address polled for entries. `id` is the hash of its address. */
export const feedSchema = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  kind: sourceKindSchema,
  folder: z.string().nullable(),
  enabled: z.boolean(),
  addedAt: z.string(),
});
export type Feed = z.infer<typeof feedSchema>;

/** What polling a feed taught us. Times are ISO 8601 instants. */
export const feedStateSchema = z.object({
  feedId: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  nextPollAt: z.string(),
  intervalSeconds: z.number(),
  lastPolledAt: z.string().nullable(),
  lastSuccessAt: z.string().nullable(),
  lastNewAt: z.string().nullable(),
  lastStatus: z.number().nullable(),
  /** In words a person can act on; null when the last poll went well. */
  lastError: z.string().nullable(),
  failures: z.int(),
  /** When it was last asked for whole: a lost or falsely advanced checkpoint is healed by it. */
  conditionalSince: z.string().nullable(),
});
export type FeedState = z.infer<typeof feedStateSchema>;

/** A poll that is due: `slot` makes the work's name new each time. */
export const dueFeedSchema = z.object({ feedId: z.string(), url: z.string(), slot: z.string() });
export type DueFeed = z.infer<typeof dueFeedSchema>;
