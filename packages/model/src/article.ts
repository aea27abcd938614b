import { z } from "zod";
import { sourceSchema } from "./feed.ts";

/** The document behind an entry. Dates are ISO 8601 instants; `revision` counts from 1. */
export const articleSchema = z.object({
  id: z.string(),
  url: z.string(),
  canonicalUrl: z.string(),
  feedId: z.string().nullable(),
  source: sourceSchema,
  title: z.string(),
  byline: z.string().nullable(),
  /** ISO 639-1, or `und`. */
  language: z.string(),
  publishedAt: z.string().nullable(),
  publishedAtTrusted: z.boolean(),
  acceptedAt: z.string(),
  revision: z.int().positive(),
  text: z.string(),
  textFrom: z.enum(["page", "feed"]),
  /** True when the text was cut at the record limit. */
  truncated: z.boolean(),
  contentHash: z.string(),
  /** 64-bit SimHash in 16 hex digits; near-duplicates differ in few bits. */
  signature: z.string(),
  storyId: z.string().nullable(),
  origin: z.string().nullable(),
});
export type Article = z.infer<typeof articleSchema>;
