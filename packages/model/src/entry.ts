import { z } from "zod";

/** One item of a feed, or a document handed over by a person (`readout ingest`), as it was given. */
export const entrySchema = z.object({
  /** The hash of its canonical address. */
  id: z.string(),
  url: z.string(),
  canonicalUrl: z.string(),
  /** Null for what was handed over. */
  feedId: z.string().nullable(),
  title: z.string(),
  /** The entry's own text, plain; stands in when the page fails. */
  text: z.string(),
  author: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: z.string().nullable(),
  /** False when the text is the whole document and no page is to be read. */
  fetchPage: z.boolean(),
  /** Hash of title, text and dates: a known entry whose content changed is read again. */
  contentHash: z.string(),
});
export type Entry = z.infer<typeof entrySchema>;

/**
 * The work of turning an accepted entry into an article; `attempt` is the epoch in its name. `host` is whom it asks;
 * the entry's own id when it asks nobody.
 */
export const entryWorkSchema = z.object({ addressId: z.string(), url: z.string(), host: z.string(), attempt: z.int() });
export type EntryWork = z.infer<typeof entryWorkSchema>;
