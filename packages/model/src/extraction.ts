import { z } from "zod";
import { actorSchema, placeSchema } from "./actor.ts";
import { articleSchema } from "./article.ts";
import { eventSchema, occurrenceSchema } from "./event.ts";
import { precisionSchema, spanSchema, textSpanSchema } from "./span.ts";
import { statementSchema } from "./statement.ts";

/** A time expression. `value` is TIMEX3: 2021-08-25, 2021-08, 2021-W34, PT2H, PRESENT_REF …, or null when it cannot be told. */
export const dateSchema = textSpanSchema.extend({
  value: z.string().nullable(),
  precision: precisionSchema.nullable(),
});
export type DateMention = z.infer<typeof dateSchema>;

export const topicSchema = z.object({ id: z.string(), terms: z.array(spanSchema) });

/** Which rules found it: `generation` is raised with each release of the rules. */
export const extractorSchema = z.object({ name: z.string(), version: z.string(), generation: z.int().nonnegative() });

/** What one revision of an article says. */
export const extractionSchema = z.object({
  articleId: z.string(),
  revision: z.int().positive(),
  status: z.enum(["done", "unsupported-language", "failed"]),
  reason: z.string().nullable(),
  language: z.string(),
  extractor: extractorSchema,
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  statements: z.array(statementSchema),
  events: z.array(eventSchema),
  occurrences: z.array(occurrenceSchema),
  dates: z.array(dateSchema),
  topics: z.array(topicSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;

/** What travels from extraction to the index and the watches: the article and its facts in one message. */
export const extractedSchema = z.object({ article: articleSchema, extraction: extractionSchema });
export type Extracted = z.infer<typeof extractedSchema>;
