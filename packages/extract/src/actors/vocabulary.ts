import type { ActorKind, Sector } from "@readout/model";
import { familyFirst } from "../data/family-names.ts";
import { men, women } from "../data/given-names.ts";
import {
  groupNouns,
  organisationHeads,
  otherHeads,
  otherLeads,
  placeHeads,
  placeLeads,
  stateBodies,
} from "../data/groups.ts";
import { honorifics as honorificRows, officesOf, roleNouns, sectorWords as sectorRows } from "../data/roles.ts";
import { namesIn, rowsOf } from "../data/table.ts";
import { fold } from "./words.ts";

const sectorOf = (cell: string | undefined): Sector | null => (cell ? (cell as Sector) : null);

const keyed = (table: string): Map<string, Sector | null> =>
  new Map(
    rowsOf(table).flatMap(([sector, names]) => namesIn(names).map((name) => [fold(name), sectorOf(sector)] as const)),
  );

const setOf = (cell: string): ReadonlySet<string> => new Set(namesIn(cell).map(fold));

/** Nouns for one who holds an office, with the sector of the office. */
export const roles = keyed(roleNouns);

/** Nouns for bodies and groups of people, with their sector; the plurals of offices are among them. */
export const groups: ReadonlyMap<string, Sector | null> = new Map([
  ...[...roles].map(([noun, sector]) => [`${noun}s`, sector] as const),
  ...keyed(groupNouns),
]);

/** Words beside an office or a group that decide its sector. */
export const sectorWords = keyed(sectorRows);

/** Forms of address, with the sector and gender they tell. */
export const honorifics = new Map(
  rowsOf(honorificRows).map(([word = "", sector, gender]) => [
    word,
    {
      sector: sectorOf(sector),
      gender: gender === "m" ? ("male" as const) : gender === "f" ? ("female" as const) : null,
    },
  ]),
);

export const officeTails = setOf(officesOf);
export const bodiesOfState = setOf(stateBodies);
export const headsOfPlaces = setOf(placeHeads);
export const headsOfOthers = setOf(otherHeads);
export const leadsOfOthers = setOf(otherLeads);
export const leadsOfPlaces = setOf(placeLeads);
export const givenNames: ReadonlyMap<string, "male" | "female"> = new Map([
  ...namesIn(women).map((name) => [fold(name), "female"] as const),
  ...namesIn(men).map((name) => [fold(name), "male"] as const),
]);

/** Family names that stand before the given name. */
export const familyNames = setOf(familyFirst);

export interface OrganisationHead {
  kind: ActorKind;
  sector: Sector | null;
}

export const headsOfOrganisations: ReadonlyMap<string, OrganisationHead> = new Map(
  rowsOf(organisationHeads).flatMap(([kind = "organisation", sector, names]) =>
    namesIn(names).map((name) => [fold(name), { kind: kind as ActorKind, sector: sectorOf(sector) }] as const),
  ),
);

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Small words inside people's names. */
export const particles = set("al el bin ibn bint abu van von der den de da di dos du del la le ul ur ben ter");
/** What stands before a place. */
export const locatives = set(
  "in at near inside across throughout outside within around into toward towards onto through beyond",
);
/** Adjectives between a preposition and its place. */
export const placeAdjectives = set(
  "northern southern eastern western central north south east west northeast northwest southeast southwest upper lower downtown nearby neighbouring neighboring war-torn greater capital city",
);
/** Capitalised words that are no part of a name. */
export const calendarWords = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december gmt",
);
/** Words that open sentences, and so have a capital of their own. */
export const functionWords = set(
  "the a an this that these those he she it they we you i his her its their our my your there here and but or so yet nor if when while after before since because although though as at in on by for from with without under over during despite of to into about against among between according however meanwhile moreover also still then now not no some many most all both each every one two three four five what who where why how which earlier later last next yesterday today tomorrow asked once until through per via only just even more such other another several few according additionally furthermore thus hence instead despite speaking it's share click photo photos video videos image images getty advertisement caption read view sign email subscribe play cancel buy wait loading continue reading related story stories update updated",
);
/** Verbs of saying that follow their speaker. */
export const sayingVerbs = set(
  "said says told added stated noted announced warned argued claimed insisted replied declared explained acknowledged admitted wrote tweeted vowed urged called stressed reiterated confirmed denied accused testified suggested remarked observed commented concluded recalled asked predicted thinks believes believed thought agreed emphasised emphasized reported assured met visited spoke",
);
/** Names of states and cities that are given names of people as well. */
export const ambiguousNames = set(
  "jordan chad georgia israel paris sydney austin charlotte florence victoria houston lincoln kent chelsea",
);
