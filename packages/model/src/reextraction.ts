import { z } from "zod";
import { extractorSchema } from "./extraction.ts";

const count = z.int().nonnegative();
/** A day or a whole month, UTC. */
const dayOrMonth = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, "must be a day or a month: 2026-10-05 or 2026-10");

/** Which articles are read again: by the time they were accepted, both ends included (null is open), and by a query. */
export const reextractionRequestSchema = z.object({
  from: dayOrMonth.nullable(),
  to: dayOrMonth.nullable(),
  /** In the search language, over articles; empty for all. */
  query: z.string(),
  /** Compares and writes nothing. */
  dryRun: z.boolean(),
});
export type ReextractionRequest = z.infer<typeof reextractionRequestSchema>;

const tallySchema = z.object({ added: count, lost: count, changed: count });
export type Tally = z.infer<typeof tallySchema>;

/** A fact that differs. */
const exampleSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  source: z.string(),
  /** Its sentence, cut to 300 letters. */
  evidence: z.string(),
  /** What changed of it: names of the record's fields. */
  fields: z.array(z.string()),
});
export type ReextractionExample = z.infer<typeof exampleSchema>;

/** Facts that differ. Rows are ordered by how much differs, then by name; each list of rows adds up to the whole. */
const differencesSchema = tallySchema.extend({
  /** Statements by kind and cue class, events by type; of each at most three examples of a sort, by id. */
  byType: z.array(
    tallySchema.extend({
      type: z.string(),
      examples: z.object({
        added: z.array(exampleSchema),
        lost: z.array(exampleSchema),
        changed: z.array(exampleSchema),
      }),
    }),
  ),
  bySource: z.array(tallySchema.extend({ source: z.string() })),
});
export type Differences = z.infer<typeof differencesSchema>;

export const reextractionReportSchema = z.object({
  /** Whose rules read again; null before the first article. */
  extractor: extractorSchema.nullable(),
  /** `read` is the sum of the others. */
  articles: z.object({
    read: count,
    unchanged: count,
    /** Statements or events differ, or only actors, places, dates, topics or occurrences do. */
    changed: count,
    /** Could not be read: they stay as they were. */
    failed: count,
    /** A newer revision came meanwhile: it stays. */
    overtaken: count,
  }),
  statements: differencesSchema,
  events: differencesSchema,
  /** Articles whose new reading takes the place of the old one. */
  toWrite: count,
  /** Articles that these rules, or newer ones, had read already: in place, there is nothing to write for them. */
  alreadyRead: z.array(z.object({ generation: count, articles: count })),
});
export type ReextractionReport = z.infer<typeof reextractionReportSchema>;

export const reextractionSchema = z.object({
  id: z.string(),
  request: reextractionRequestSchema,
  /** Whole months are made anew beside the present ones; anything else is written in place, by version. */
  way: z.enum(["rebuild", "in-place"]),
  /** `abandoned`: its process ended. Nothing is switched half-way, and it can be started again. */
  state: z.enum(["reading", "writing", "done", "failed", "cancelled", "abandoned"]),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  /** Articles found so far that are to be read. */
  total: count,
  /** The months that were made anew and are searched now. */
  months: z.array(z.string()),
  error: z.string().nullable(),
  report: reextractionReportSchema,
});
export type Reextraction = z.infer<typeof reextractionSchema>;
