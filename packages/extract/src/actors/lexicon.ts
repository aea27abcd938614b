import type { ActorKind, Sector } from "@readout/model";
import { grouped } from "../grouped.ts";
import { type Office, type Offices, officesOf } from "./in-office.ts";
import { fold, scanWords } from "./words.ts";

type Gender = "male" | "female" | "unknown" | "none";

/** What is known of an actor or a place before any text is read. */
export interface Entry {
  id: string;
  kind: ActorKind | "place";
  name: string;
  country: string | null;
  sector: Sector | null;
  gender: Gender;
  offices: readonly Office[];
  lat: number | null;
  lon: number | null;
}

/** How a name stands for its entry: by itself, as an adjective, or as the seat of a state. */
export type Use = "name" | "surname" | "demonym" | "people" | "seat" | "capital";

/** A city's name that is a word as well, or mostly a person's, needs words around it that say it is the city. */
export type Doubt = "word" | "person" | null;

export interface Alias {
  keys: readonly string[];
  /** Words as they must be written, for acronyms; null where only capitals count. */
  exact: readonly string[] | null;
  capital: readonly boolean[];
  entry: Entry;
  use: Use;
  doubt: Doubt;
}

/** Who and what is known before any text is read. */
export interface Lexicon {
  entries: ReadonlyMap<string, Entry>;
  aliases: readonly Alias[];
  /** Names that begin with this word, longest first; of equals the one listed first. */
  aliasesFrom(key: string): readonly Alias[];
  /** Whether a name may begin with this word in small letters: few do, and most words of a text are small. */
  beginsSmall(key: string): boolean;
  /** Adjectives of states and names of their people that begin with this word, as `aliasesFrom` orders them. */
  adjectivesFrom(key: string): readonly Alias[];
  /** People known by this last name. */
  peopleNamed(surname: string): readonly Entry[];
  offices: Offices;
}

export const slug = (name: string): string =>
  scanWords(name)
    .filter((word) => word.key !== "'s")
    .map((word) => word.key)
    .join("-");

/** An entry of which nothing more is known than is said. */
export const newEntry = (partial: Partial<Entry> & Pick<Entry, "id" | "kind" | "name">): Entry => ({
  country: null,
  sector: null,
  gender: "none",
  offices: [],
  lat: null,
  lon: null,
  ...partial,
});

const isAcronym = (name: string): boolean => /^[A-Z]\.?[A-Z+][A-Z.+]*$/.test(name) || /^[A-Z][a-z]?[A-Z]$/.test(name);

/** "Al-Hurr", "al-Hurr": the article is written either way. */
const ARTICLE = new Set(["al", "el"]);

/** A name of an entry, word by word; one in capitals only is found as it is written. */
export function aliasOf(name: string, entry: Entry, use: Use, doubt: Doubt = null): Alias {
  const words = scanWords(name);
  return {
    keys: words.map((word) => word.key),
    exact: isAcronym(name) ? words.map((word) => word.text) : null,
    capital: words.map(({ capital, key }) => capital && !(ARTICLE.has(key) && words.length > 1)),
    entry,
    use,
    doubt,
  };
}

/** A person's name of one word is found like a surname: a title or a first name may say that another is meant. */
export const personAlias = (name: string, entry: Entry): Alias =>
  aliasOf(name, entry, name.includes(" ") ? "name" : "surname");

/** "Syrian" gives "Syrians"; "Chinese", "British", "Dutch" and "Swiss" have no plural of their own. */
const plural = (demonym: string): string | null => (/(ese|sh|ch|ss|men|[sz])$/.test(demonym) ? null : `${demonym}s`);

export function demonymAliases(adjective: string, state: Entry): Alias[] {
  const people = plural(adjective);
  return [aliasOf(adjective, state, "demonym"), ...(people ? [aliasOf(people, state, "people")] : [])];
}

/** "al-Assad" and "Assad" both find Bashar al-Assad. */
const surnameOf = ({ name }: Entry): string => scanWords(name).at(-1)?.key ?? "";

const NONE: readonly Alias[] = [];

const isAdjective = (use: Use): boolean => use === "demonym" || use === "people";

/** Makes entries and their names findable. */
export function lexiconOf(entries: ReadonlyMap<string, Entry>, aliases: readonly Alias[]): Lexicon {
  const named = aliases.filter(({ keys }) => keys.length > 0);
  const byFirstKey = grouped(named, ({ keys }) => keys[0] ?? "");
  for (const list of byFirstKey.values()) list.sort((one, other) => other.keys.length - one.keys.length);
  const small = new Set(named.filter(({ exact, capital }) => !exact && !capital[0]).map(({ keys }) => keys[0]));
  const byAdjective = grouped(
    [...byFirstKey.values()].flat().filter(({ use, entry }) => isAdjective(use) && entry.kind === "state"),
    ({ keys }) => keys[0] ?? "",
  );
  const people = [...entries.values()].filter(({ kind }) => kind === "person");
  const bySurname = grouped(people, surnameOf);
  return {
    entries,
    aliases,
    aliasesFrom: (key) => byFirstKey.get(key) ?? NONE,
    beginsSmall: (key) => small.has(key),
    adjectivesFrom: (key) => byAdjective.get(key) ?? NONE,
    peopleNamed: (surname) => bySurname.get(fold(surname)) ?? [],
    offices: officesOf(people),
  };
}
