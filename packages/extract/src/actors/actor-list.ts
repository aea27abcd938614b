import { type Actor, actorKinds, sectors } from "@readout/model";
import { z } from "zod";
import { faultsOf, type ListFault, noList } from "../list-fault.ts";
import { slug } from "./lexicon.ts";
import { listed } from "./listed.ts";

export type { ListFault } from "../list-fault.ts";

/** Names are found by their capitals; letters of scripts without them count. */
const name = z
  .string()
  .trim()
  .max(120)
  .refine((text) => text.length > 1 && /[\p{Lu}\p{Lt}\p{Lo}]/u.test(text), "needs two characters and a capital letter");

/** YAML reads 2021 as a number and may read 2021-05-17 as a text. */
const day = z
  .union([z.int().transform(String), z.string()])
  .refine((text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text), "is a year, month or day, as in 2021, 2021-05 or 2021-05-17");

const idOf = /^(?:(?:person|org|igo|party|media|ministry):[a-z0-9-]+|state:[A-Z]{3})$/;

const rowSchema = z.strictObject({
  id: z
    .string()
    .regex(idOf, "is like person:ana-reyes, org:…, igo:…, party:…, media:…, ministry:… or state:XKX")
    .optional(),
  kind: z.enum(actorKinds).optional(),
  name: name.optional(),
  also: z.array(name).max(100).default([]),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, "is three capitals, ISO 3166 alpha-3, as in FRA")
    .optional(),
  sector: z.enum(sectors).optional(),
  gender: z.enum(["female", "male"]).optional(),
  adjectives: z.array(name).max(20).default([]),
  roles: z
    .array(z.strictObject({ role: z.string().trim().min(2), from: day.optional(), until: day.optional() }))
    .max(50)
    .default([]),
});
type Row = z.infer<typeof rowSchema>;

const listSchema = z.strictObject({ actors: z.array(z.unknown()).max(50_000) });

/** An actor of a user's list, ready to be found. What is undefined is left as the built-in lists have it. */
export interface ListedActor extends Omit<Row, "id" | "kind" | "name"> {
  id: string;
  kind: Actor["kind"];
  name: string;
}

export interface ActorList {
  actors: ListedActor[];
  faults: ListFault[];
}

const PREFIXES: Readonly<Record<Actor["kind"], string>> = {
  person: "person",
  state: "state",
  organisation: "org",
  "armed group": "org",
  intergovernmental: "igo",
  party: "party",
  media: "media",
  ministry: "ministry",
};

const madeId = ({ kind, name, country }: Row): string | undefined => {
  if (!kind || !name) return undefined;
  if (kind === "state") return country && `state:${country}`;
  return `${PREFIXES[kind]}:${slug(name)}`;
};

/** Gives a row its id, and what the built-in lists know of that; says what is still missing. */
function complete(row: Row): ListedActor | string {
  const id = row.id ?? madeId(row);
  const known = id === undefined ? undefined : listed().entries.get(id);
  const kind = row.kind ?? (known?.kind === "place" ? undefined : known?.kind);
  const own = row.name ?? known?.name;
  if (id && kind && own) return unfitOf({ ...row, id, kind, name: own }) ?? { ...row, id, kind, name: own };
  if (row.kind === "state") return "a state needs its country";
  if (row.id) return `${row.id} is in no built-in list, so it needs a kind and a name`;
  return "an actor needs a kind and a name, or the id of one in the built-in lists";
}

function unfitOf({ id, kind, gender, adjectives, roles }: ListedActor): string | null {
  const prefix = id.slice(0, id.indexOf(":"));
  if (prefix !== PREFIXES[kind]) return `${id} cannot be of the kind ${kind}: its id begins with ${PREFIXES[kind]}:`;
  if (kind !== "person" && (gender || roles.length > 0)) return "only a person has a gender and roles";
  if (kind !== "state" && adjectives.length > 0) return "only a state has adjectives";
  const wrong = roles.find(({ from, until }) => from && until && until < from.slice(0, until.length));
  return wrong ? `${wrong.role} ends (${wrong.until}) before it begins (${wrong.from})` : null;
}

function readRow(value: unknown, at: number, list: ActorList, places: Map<string, number>): void {
  const read = rowSchema.safeParse(value);
  if (!read.success) {
    list.faults.push(...faultsOf("actors", at, read.error));
    return;
  }
  const actor = complete(read.data);
  const path = ["actors", at];
  if (typeof actor === "string") {
    list.faults.push({ path, message: actor });
    return;
  }
  const before = places.get(actor.id);
  if (before === undefined) list.actors.push(actor);
  else list.faults.push({ path, message: `${actor.id} stands here a second time, first as actor ${before + 1}` });
  places.set(actor.id, before ?? at);
}

/**
 * Reads a user's list of actors, as YAML or JSON gives it: `{ actors: [{ id?, kind, name, also, country, sector, … }] }`.
 * An id of the built-in lists adds names to that actor and replaces what is given. Every fault is told at once.
 */
export function readActorList(value: unknown): ActorList {
  const list: ActorList = { actors: [], faults: [] };
  const read = listSchema.safeParse(value);
  if (!read.success) return { ...list, faults: [noList("actors")] };
  const places = new Map<string, number>();
  for (const [at, row] of read.data.actors.entries()) readRow(row, at, list, places);
  return list;
}
