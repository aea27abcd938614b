import { articleSchema, eventSchema, extractionSchema, statementSchema } from "@readout/model";
import { z } from "zod";

/** What more than one route answers with. */

export const withdrawnSchema = z.object({ at: z.string(), revision: z.number() }).nullable();

export const statementFactSchema = z.object({
  record: statementSchema,
  articleId: z.string(),
  withdrawn: withdrawnSchema,
});

export const eventFactSchema = z.object({ record: eventSchema, articleId: z.string(), withdrawn: withdrawnSchema });

export const storedArticleSchema = z.object({
  article: articleSchema,
  extraction: extractionSchema,
  withdrawn: z.object({ statements: z.array(statementFactSchema), events: z.array(eventFactSchema) }),
});

/** The article as a hit: its text stays behind, the highlights say where it matched. */
export const articleHitSchema = articleSchema.omit({ text: true });

/** Told of everything that was changed through the API. */
export const doneSchema = z.object({ id: z.string(), done: z.literal(true) });
