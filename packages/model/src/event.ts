import { z } from "zod";
import { partySchema } from "./actor.ts";
import { datedSchema, spanSchema, textSpanSchema } from "./span.ts";

/** PLOVER's types, with YIELD told apart as CONCEDE and RETREAT. */
export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "MOBILIZE",
  "SANCTION",
  "COERCE",
  "ASSAULT",
] as const;
export const eventTypeSchema = z.enum(eventTypes);
export type EventType = z.infer<typeof eventTypeSchema>;

/** Who did what to whom, where and when, as one clause reports it. */
export const eventSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  type: eventTypeSchema,
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  cameo: z.string().nullable(),
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  quad: z.int().min(1).max(4),
  goldstein: z.number().nullable(),
  sources: z.array(partySchema),
  targets: z.array(partySchema),
  place: z
    .object({
      name: z.string(),
      country: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
    })
    .nullable(),
  happenedOn: datedSchema.nullable(),
  factuality: z.enum(["asserted", "planned", "denied", "conditional"]),
  trigger: textSpanSchema,
  evidence: spanSchema,
  confidence: z.number().min(0).max(1),
});
export type Event = z.infer<typeof eventSchema>;

/** One real-world happening that several events report; its id is that of its first member. */
export const occurrenceSchema = z.object({ id: z.string(), eventIds: z.array(z.string()) });
export type Occurrence = z.infer<typeof occurrenceSchema>;
