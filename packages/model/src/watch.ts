import { z } from "zod";

export const overs = ["articles", "statements", "events"] as const;
export const overSchema = z.enum(overs);
export type Over = z.infer<typeof overSchema>;

/** Where a watch's notices go. The secret signs a webhook's body. */
export const notifyChannelSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("log") }),
  z.object({ kind: z.literal("feed") }),
  z.object({ kind: z.literal("webhook"), url: z.string(), secret: z.string().nullable() }),
]);
export type NotifyChannel = z.infer<typeof notifyChannelSchema>;

/** A saved query that people are told about. */
export const watchSchema = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  over: overSchema,
  deliver: z.enum(["instant", "hourly", "daily"]),
  per: z.enum(["article", "story", "occurrence"]).nullable(),
  channels: z.array(notifyChannelSchema),
  budgetPerDay: z.int().positive().nullable(),
  enabled: z.boolean(),
  createdAt: z.string(),
});
export type Watch = z.infer<typeof watchSchema>;

/** One hit of a watch: told once per (watch, thing). `id` = hash(watch id, thing id). */
export const matchSchema = z.object({
  id: z.string(),
  watchId: z.string(),
  thingId: z.string(),
  over: overSchema,
  articleId: z.string(),
  matchedAt: z.string(),
  /** What was found, for people: a line of text, its article's title and address. */
  summary: z.object({ line: z.string(), title: z.string(), url: z.string(), publishedAt: z.string().nullable() }),
});
export type Match = z.infer<typeof matchSchema>;

/** What is sent: `id` = hash(watch id, thing id, channel), the same on every attempt. */
export const noticeSchema = z.object({
  id: z.string(),
  matchId: z.string(),
  watchId: z.string(),
  channel: notifyChannelSchema,
  state: z.enum(["waiting", "sent", "dead"]),
  attempts: z.int(),
  lastError: z.string().nullable(),
  createdAt: z.string(),
  /** When its wake-up is due; of a waiting one whose wake-up does not come, that one was lost. */
  nextTryAt: z.string(),
  sentAt: z.string().nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** The wake-up to send a notice; the notice itself is in the store. */
export const noticeWorkSchema = z.object({ noticeId: z.string(), attempt: z.int() });
export type NoticeWork = z.infer<typeof noticeWorkSchema>;
