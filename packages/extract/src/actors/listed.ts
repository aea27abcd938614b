import type { ActorKind, Sector } from "@readout/model";
import { armedGroups } from "../data/armed-groups.ts";
import { cities } from "../data/cities.ts";
import { citiesOfGeonames } from "../data/cities-geonames.ts";
import { companies } from "../data/companies.ts";
import { media } from "../data/media.ts";
import { organisations } from "../data/organisations.ts";
import { politicalParties } from "../data/parties.ts";
import { people } from "../data/people.ts";
import { peoples } from "../data/peoples.ts";
import { regions } from "../data/places.ts";
import { seats } from "../data/seats.ts";
import { states } from "../data/states.ts";
import { successions, type Term } from "../data/successions.ts";
import { namesIn, rowsOf } from "../data/table.ts";
import { officeOf } from "./in-office.ts";
import {
  type Alias,
  aliasOf,
  type Doubt,
  demonymAliases,
  type Entry,
  type Lexicon,
  lexiconOf,
  newEntry,
  personAlias,
  slug,
  type Use,
} from "./lexicon.ts";

const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
const sector = (cell: string | undefined): Sector | null => (cell ? (cell as Sector) : null);

/** What is known so far. */
interface Lists {
  entries: Map<string, Entry>;
  aliases: Alias[];
}

function add({ entries, aliases }: Lists, entry: Entry, names: readonly string[], use: Use = "name"): void {
  entries.set(entry.id, entry);
  for (const name of [entry.name, ...names]) aliases.push(aliasOf(name, entry, use));
}

interface Spot {
  country: string | null;
  lat: number | null;
  lon: number | null;
}

/** What the mark at the end of a place's name says: `?` of a word, `!` of a person. */
const doubtOf = (marked: string): Doubt => (marked.endsWith("?") ? "word" : marked.endsWith("!") ? "person" : null);

/** A place whose names may bear a mark of doubt. */
function addPlace(lists: Lists, [marked = "", ...others]: readonly string[], spot: Spot, use: Use = "name"): void {
  const id = `place:${slug(marked)}`;
  if (lists.entries.has(id)) return;
  const entry = newEntry({ id, kind: "place", name: marked.replace(/[?!]$/, ""), ...spot });
  lists.entries.set(id, entry);
  for (const name of [marked, ...others]) lists.aliases.push(aliasOf(name, entry, use, doubtOf(name)));
}

function addStates(lists: Lists): void {
  for (const [iso = "", name = "", others, adjectives, capitals, lat, lon] of rowsOf(states)) {
    const state = newEntry({
      id: `state:${iso}`,
      kind: "state",
      name,
      country: iso,
      lat: number(lat),
      lon: number(lon),
    });
    add(lists, state, namesIn(others));
    for (const adjective of namesIn(adjectives)) lists.aliases.push(...demonymAliases(adjective, state));
    const spot = { country: iso, lat: number(lat), lon: number(lon) };
    if (capitals) addPlace(lists, namesIn(capitals), spot, "capital");
  }
  for (const [iso = "", names] of rowsOf(seats)) {
    const state = lists.entries.get(`state:${iso}`);
    if (state) for (const name of namesIn(names)) lists.aliases.push(aliasOf(name, state, "seat"));
  }
}

function addPlaces(lists: Lists): void {
  for (const [name = "", others, country, lat, lon] of [...rowsOf(cities), ...rowsOf(regions)])
    addPlace(lists, [name, ...namesIn(others)], { country: country || null, lat: number(lat), lon: number(lon) });
  for (const [country = "", all] of rowsOf(citiesOfGeonames))
    for (const city of namesIn(all)) {
      const [name = "", lat, lon] = city.split(/ (?=-?\d)/);
      addPlace(lists, [name], { country, lat: number(lat), lon: number(lon) });
    }
}

function addOrganisations(lists: Lists): void {
  const kinds: Record<string, ActorKind> = { igo: "intergovernmental", org: "organisation", ministry: "ministry" };
  for (const [prefix = "", id = "", name = "", others, country, ofSector] of rowsOf(organisations)) {
    const kind = kinds[prefix] ?? "organisation";
    const entry = { id: `${prefix}:${id}`, kind, name, country: country || null, sector: sector(ofSector) };
    add(lists, newEntry(entry), namesIn(others));
  }
  for (const [id = "", name = "", others, country] of rowsOf(armedGroups))
    add(
      lists,
      newEntry({ id: `org:${id}`, kind: "armed group", name, country: country || null, sector: "REB" }),
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
    add(lists, newEntry(entry), namesIn(others));
  }
  for (const [id = "", name = "", others, country] of rowsOf(companies))
    add(
      lists,
      newEntry({ id: `org:${id}`, kind: "organisation", name, country: country || null, sector: "BUS" }),
      namesIn(others),
    );
  for (const [id = "", name = "", others, country] of rowsOf(media))
    add(lists, newEntry({ id: `media:${id}`, kind: "media", name, country: country || null }), namesIn(others));
}

function addPeoples({ entries, aliases }: Lists): void {
  for (const [id = "", name = "", adjectives, country] of rowsOf(peoples)) {
    const entry = newEntry({ id: `org:${id}`, kind: "organisation", name, country: country || null });
    entries.set(entry.id, entry);
    const adjective = namesIn(adjectives).flatMap((each) => demonymAliases(each, entry));
    aliases.push(...(namesIn(adjectives).includes(name) ? [] : [aliasOf(name, entry, "people")]), ...adjective);
  }
}

function addPeople({ entries, aliases }: Lists): void {
  for (const [name = "", others, gender, country, ofSector, offices] of rowsOf(people)) {
    const entry = newEntry({
      id: `person:${slug(name)}`,
      kind: "person",
      name,
      country: country || null,
      sector: sector(ofSector),
      gender: gender === "f" ? "female" : "male",
      offices: namesIn(offices).map((office) => officeOf(office, country || null)),
    });
    entries.set(entry.id, entry);
    for (const each of [name, ...namesIn(others)]) aliases.push(personAlias(each, entry));
  }
}

/** Whom the lists of offices name and no list of people does. */
function newHolder({ entries, aliases }: Lists, id: string, { holder, gender, country }: Term): Entry {
  const entry = newEntry({ id, kind: "person", name: holder, country, sector: "GOV", gender });
  entries.set(id, entry);
  aliases.push(personAlias(holder, entry));
  return entry;
}

function addSuccessions(lists: Lists): void {
  for (const term of successions()) {
    const id = `person:${slug(term.holder)}`;
    const entry = lists.entries.get(id) ?? newHolder(lists, id, term);
    const { office, of, from, until } = term;
    entry.offices = [...entry.offices, { name: office, of, from, until }];
  }
}

function readLists(): Lexicon {
  const lists: Lists = { entries: new Map(), aliases: [] };
  for (const addAll of [addStates, addPlaces, addOrganisations, addPeoples, addPeople, addSuccessions]) addAll(lists);
  return lexiconOf(lists.entries, lists.aliases);
}

let read: Lexicon | undefined;

/** The lists of this room, ready to be searched. They are read when first asked for: 8 MB that most processes never need. */
export const listed = (): Lexicon => {
  read ??= readLists();
  return read;
};
