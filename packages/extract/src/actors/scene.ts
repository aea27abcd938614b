import type { ActorKind, Sector } from "@readout/model";
import type { Analysis } from "../analysis.ts";
import type { Mention } from "../cast.ts";
import type { Entry, Lexicon, Use } from "./lexicon.ts";
import { familyNames, givenNames } from "./vocabulary.ts";
import { readWords, type Word } from "./words.ts";

/** A name found in the text: words `from` to `to` (exclusive) and what they may mean. */
export interface Unit {
  from: number;
  to: number;
  use: Use;
  entry: Entry;
}

/** The office given beside a name or standing for it. */
export interface Title {
  from: number;
  to: number;
  text: string;
  /** Its noun, for telling one holder from another: "spokesman". */
  head: string;
  country: string | null;
  sector: Sector | null;
  gender: "male" | "female" | null;
}

/** Words that point at somebody; `actorId` is null for those whom no name tells. */
export interface Reference {
  from: number;
  to: number;
  actorId: string | null;
  name: string;
  by: Mention["by"];
  role: string | null;
  country: string | null;
  sector: Sector | null;
  /** It says where or whose, not who: "in Syria", "French Foreign Minister Ana Reyes". */
  aside: boolean;
  /** A group or an office, not a name of the actor: "Turkish government". */
  described: boolean;
}

/** Everything that is known while a text is read. */
export interface Scene {
  text: string;
  /** The day the text speaks from, if it is known. */
  day: string | null;
  /** Who and what was known before. */
  lexicon: Lexicon;
  words: Word[];
  /** The unit each word belongs to. */
  units: (Unit | null)[];
  /** Words already read as a title. */
  used: boolean[];
  /** Words that the text writes with a capital and also without. */
  lower: ReadonlySet<string>;
  /** Words that follow a given name somewhere in the text, or are a family name before one ("Park Sung-min"). */
  surnames: ReadonlySet<string>;
  titles: Map<Unit, Title[]>;
  /** Words of names inside titles. */
  inTitle: Set<number>;
  references: Reference[];
  /** Pronouns and whom they mean, in order. */
  pronouns: Reference[];
  /** The gender that forms of address and offices tell of a person. */
  genders: Map<string, "male" | "female">;
  /** Actors this text itself introduces, by id. */
  found: Map<string, Entry>;
}

/** Words written with a capital somewhere, and elsewhere without: few are asked for, and most words have none. */
function lowerKeys(words: readonly Word[]): Set<string> {
  const capitals = new Set<string>();
  for (const word of words) if (word.capital) capitals.add(word.key);
  const keys = new Set<string>();
  for (const word of words) if (!word.capital && capitals.has(word.key)) keys.add(word.key);
  return keys;
}

/** "Park Sung-min", "Lim Cheng-wei": a family name before a given name of two parts. */
const opensFamilyFirst = (words: readonly Word[], at: number): boolean =>
  words[at + 2]?.glue === "tight" && words[at + 1]?.glue === "space" && familyNames.has(words[at]?.key ?? "");

function surnameKeys(words: readonly Word[]): Set<string> {
  const keys = new Set<string>();
  for (const [index, { capital, key }] of words.entries())
    if (capital && (givenNames.has(words[index - 1]?.key ?? "") || opensFamilyFirst(words, index))) keys.add(key);
  return keys;
}

export const openScene = (analysis: Analysis, lexicon: Lexicon): Scene => {
  const words = readWords(analysis);
  return {
    text: analysis.text,
    day: analysis.referenceDay,
    lexicon,
    words,
    units: words.map(() => null),
    used: words.map(() => false),
    lower: lowerKeys(words),
    surnames: surnameKeys(words),
    titles: new Map(),
    inTitle: new Set(),
    references: [],
    pronouns: [],
    genders: new Map(),
    found: new Map(),
  };
};

export const place = ({ units }: Scene, unit: Unit): void => {
  for (let index = unit.from; index < unit.to; index++) {
    const before = units[index];
    if (before) for (let old = before.from; old < before.to; old++) units[old] = null;
  }
  for (let index = unit.from; index < unit.to; index++) units[index] = unit;
};

/** The words that some references take. */
export function takenBy(references: readonly Reference[]): Set<number> {
  const taken = new Set<number>();
  for (const { from, to } of references) for (let at = from; at < to; at++) taken.add(at);
  return taken;
}

/** The units of a scene in order. */
export const unitsOf = ({ units }: Scene): Unit[] => units.filter((unit, at): unit is Unit => unit?.from === at);

export const textOf = ({ text, words }: Scene, from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

/** Letters between two neighbouring words. */
export const gapBefore = ({ text, words }: Scene, at: number): string =>
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);

export const entryOf = ({ found, lexicon }: Scene, id: string): Entry | undefined =>
  found.get(id) ?? lexicon.entries.get(id);

interface NewEntry {
  id: string;
  kind: ActorKind | "place";
  name: string;
  country?: string | null;
  sector?: Sector | null;
  gender?: Entry["gender"];
}

/** The actor or place of this id, introduced now if the text has not met it before. */
export function introduce(scene: Scene, made: NewEntry): Entry {
  const known = entryOf(scene, made.id);
  if (known) return known;
  const entry: Entry = { country: null, sector: null, gender: "none", offices: [], lat: null, lon: null, ...made };
  scene.found.set(entry.id, entry);
  return entry;
}

/** What a form of address alone tells: no office. */
export const bareTitle = (at: number): Title => ({
  from: at,
  to: at,
  text: "",
  head: "",
  country: null,
  sector: null,
  gender: null,
});
