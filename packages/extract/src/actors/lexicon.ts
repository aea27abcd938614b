import type { ActorKind, Sector } from "@readout/model";
import { armedGroups } from "../data/armed-groups.ts";
import { cities } from "../data/cities.ts";
import { media } from "../data/media.ts";
import { organisations } from "../data/organisations.ts";
import { politicalParties } from "../data/parties.ts";
import { people } from "../data/people.ts";
import { regions } from "../data/places.ts";
import { seats } from "../data/seats.ts";
import { states } from "../data/states.ts";
import { namesIn, rowsOf } from "../data/table.ts";
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
  /** "President 2013-", one a row. */
  offices: readonly string[];
  lat: number | null;
  lon: number | null;
}

/** How a name stands for its entry: by itself, as an adjective, or as the seat of a state. */
export type Use = "name" | "surname" | "demonym" | "people" | "seat" | "capital";

export interface Alias {
  keys: readonly string[];
  /** Words as they must be written, for acronyms; null where only capitals count. */
  exact: readonly string[] | null;
  capital: readonly boolean[];
  entry: Entry;
  use: Use;
}

export const slug = (name: string): string =>
  scanWords(name)
    .filter((word) => word.key !== "'s")
    .map((word) => word.key)
    .join("-");

const isAcronym = (name: string): boolean => /^[A-Z]\.?[A-Z+][A-Z.+]*$/.test(name) || /^[A-Z][a-z]?[A-Z]$/.test(name);

const SECTOR_NONE = null;
const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
const sector = (cell: string | undefined): Sector | null => (cell ? (cell as Sector) : SECTOR_NONE);

const entryOf = (partial: Partial<Entry> & Pick<Entry, "id" | "kind" | "name">): Entry => ({
  country: null,
  sector: null,
  gender: "none",
  offices: [],
  lat: null,
  lon: null,
  ...partial,
});

const byFirstKey = new Map<string, Alias[]>();
const entries = new Map<string, Entry>();
const bySurname = new Map<string, Entry[]>();

function addAlias(name: string, entry: Entry, use: Use): void {
  const words = scanWords(name);
  const first = words[0];
  if (!first) return;
  const alias: Alias = {
    keys: words.map((word) => word.key),
    exact: isAcronym(name) ? words.map((word) => word.text) : null,
    capital: words.map((word) => word.capital),
    entry,
    use,
  };
  const list = byFirstKey.get(first.key);
  if (list) list.push(alias);
  else byFirstKey.set(first.key, [alias]);
}

function add(entry: Entry, names: readonly string[], use: Use = "name"): void {
  entries.set(entry.id, entry);
  for (const name of [entry.name, ...names]) addAlias(name, entry, use);
}

/** "Syrian" gives "Syrians"; "Chinese", "British", "Dutch" and "Swiss" have no plural of their own. */
const plural = (demonym: string): string | null => (/(ese|sh|ch|ss|men|[sz])$/.test(demonym) ? null : `${demonym}s`);

function addDemonym(adjective: string, state: Entry): void {
  addAlias(adjective, state, "demonym");
  const people = plural(adjective);
  if (people) addAlias(people, state, "people");
}

function addCapital(country: string, names: readonly string[], lat: number | null, lon: number | null): void {
  const [capital, ...spellings] = names;
  if (!capital) return;
  add(entryOf({ id: `place:${slug(capital)}`, kind: "place", name: capital, country, lat, lon }), spellings, "capital");
}

function addStates(): void {
  for (const [iso = "", name = "", others, adjectives, capitals, lat, lon] of rowsOf(states)) {
    const state = entryOf({
      id: `state:${iso}`,
      kind: "state",
      name,
      country: iso,
      lat: number(lat),
      lon: number(lon),
    });
    add(state, namesIn(others));
    for (const adjective of namesIn(adjectives)) addDemonym(adjective, state);
    addCapital(iso, namesIn(capitals), number(lat), number(lon));
  }
  for (const [iso = "", names] of rowsOf(seats)) {
    const state = entries.get(`state:${iso}`);
    if (state) for (const name of namesIn(names)) addAlias(name, state, "seat");
  }
}

function addPlaces(): void {
  for (const [name = "", others, country, lat, lon] of [...rowsOf(cities), ...rowsOf(regions)]) {
    const id = `place:${slug(name)}`;
    if (entries.has(id)) continue;
    add(
      entryOf({ id, kind: "place", name, country: country || null, lat: number(lat), lon: number(lon) }),
      namesIn(others),
    );
  }
}

function addOrganisations(): void {
  const kinds: Record<string, ActorKind> = { igo: "intergovernmental", org: "organisation", ministry: "ministry" };
  for (const [prefix = "", id = "", name = "", others, country, ofSector] of rowsOf(organisations)) {
    const kind = kinds[prefix] ?? "organisation";
    const entry = { id: `${prefix}:${id}`, kind, name, country: country || null, sector: sector(ofSector) };
    add(entryOf(entry), namesIn(others));
  }
  for (const [id = "", name = "", others, country] of rowsOf(armedGroups))
    add(
      entryOf({ id: `org:${id}`, kind: "armed group", name, country: country || null, sector: "REB" }),
      namesIn(others),
    );
  for (const [id = "", name = "", others, country, ofSector] of rowsOf(politicalParties)) {
    const entry = {
      id: `party:${id}`,
      kind: "party" as const,
      name,
      country: country || null,
      sector: sector(ofSector),
    };
    add(entryOf(entry), namesIn(others));
  }
  for (const [id = "", name = "", others, country] of rowsOf(media))
    add(entryOf({ id: `media:${id}`, kind: "media", name, country: country || null }), namesIn(others));
}

/** "al-Assad" and "Assad" both find Bashar al-Assad. */
function addSurname(entry: Entry): void {
  const surname = scanWords(entry.name).at(-1)?.key ?? "";
  bySurname.set(surname, [...(bySurname.get(surname) ?? []), entry]);
}

function addPeople(): void {
  for (const [name = "", others, gender, country, ofSector, offices] of rowsOf(people)) {
    const entry = entryOf({
      id: `person:${slug(name)}`,
      kind: "person",
      name,
      country: country || null,
      sector: sector(ofSector),
      gender: gender === "f" ? "female" : "male",
      offices: namesIn(offices),
    });
    entries.set(entry.id, entry);
    addSurname(entry);
    for (const each of [name, ...namesIn(others)]) addAlias(each, entry, each.includes(" ") ? "name" : "surname");
  }
}

addStates();
addPlaces();
addOrganisations();
addPeople();
for (const list of byFirstKey.values()) list.sort((one, other) => other.keys.length - one.keys.length);

/** Names that begin with this word, longest first. */
export const aliasesFrom = (key: string): readonly Alias[] => byFirstKey.get(key) ?? [];

/** People known by this last name. */
export const peopleNamed = (surname: string): readonly Entry[] => bySurname.get(fold(surname)) ?? [];

export const entryById = (id: string): Entry | undefined => entries.get(id);
