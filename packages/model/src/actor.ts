import { z } from "zod";
import { spanSchema, textSpanSchema } from "./span.ts";

export const actorKinds = [
  "person",
  "state",
  "organisation",
  "intergovernmental",
  "armed group",
  "party",
  "media",
  "ministry",
] as const;
export const actorKindSchema = z.enum(actorKinds);
export type ActorKind = z.infer<typeof actorKindSchema>;

/** PLOVER's sectors. */
export const sectors = [
  "GOV",
  "MIL",
  "REB",
  "OPP",
  "CVL",
  "COP",
  "REF",
  "LEG",
  "JUD",
  "ELI",
  "UAF",
  "MED",
  "EDU",
  "LAB",
  "BUS",
  "CRM",
  "SPY",
] as const;
export const sectorSchema = z.enum(sectors);
export type Sector = z.infer<typeof sectorSchema>;

/** A person, state, organisation … found in one article. `country` is ISO 3166 alpha-3. */
export const actorSchema = z.object({
  id: z.string(),
  name: z.string(),
  also: z.array(z.string()),
  kind: actorKindSchema,
  country: z.string().nullable(),
  sector: sectorSchema.nullable(),
  roles: z.array(z.string()),
  mentions: z.array(textSpanSchema),
});
export type Actor = z.infer<typeof actorSchema>;

/** An actor referred to at one place: `mention` is the words there, `name` whom they mean. */
export const partySchema = z.object({
  actorId: z.string().nullable(),
  name: z.string(),
  mention: spanSchema,
  country: z.string().nullable(),
  sector: sectorSchema.nullable(),
  role: z.string().nullable(),
});
export type Party = z.infer<typeof partySchema>;

/** Cities, regions and seats named as places. */
export const placeSchema = z.object({
  id: z.string().nullable(),
  name: z.string(),
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  mentions: z.array(textSpanSchema),
});
export type Place = z.infer<typeof placeSchema>;
