import { z } from "zod";
import { partySchema } from "./actor.ts";
import { datedSchema, spanSchema, textSpanSchema } from "./span.ts";

export const cueClasses = [
  "say",
  "ask",
  "demand",
  "urge",
  "pledge",
  "offer",
  "agree",
  "reject",
  "deny",
  "accuse",
  "criticise",
  "praise",
  "warn",
  "threaten",
  "announce",
  "confirm",
  "think",
] as const;
export const cueClassSchema = z.enum(cueClasses);
export type CueClass = z.infer<typeof cueClassSchema>;

/** The word that attributes, with its particle: "called for". */
export const cueSchema = textSpanSchema.extend({ lemma: z.string(), class: cueClassSchema });
export type Cue = z.infer<typeof cueSchema>;

/** An attributed saying: who said what to whom. A speaker that cannot be told is null. */
export const statementSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  speaker: partySchema.nullable(),
  addressees: z.array(partySchema),
  cue: cueSchema.nullable(),
  content: textSpanSchema,
  quotes: z.array(spanSchema),
  kind: z.enum(["direct", "indirect", "mixed"]),
  saidOn: datedSchema.nullable(),
  venue: textSpanSchema.nullable(),
  via: partySchema.nullable(),
  topics: z.array(z.string()),
  hedged: z.boolean(),
  negated: z.boolean(),
  evidence: spanSchema,
  confidence: z.number().min(0).max(1),
});
export type Statement = z.infer<typeof statementSchema>;
