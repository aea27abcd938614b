import { isPlaceContext, isSpeaking, precededByThe } from "./context.ts";
import { type Entry, slug } from "./lexicon.ts";
import { gapBefore, introduce, place, type Scene, textOf } from "./scene.ts";
import {
  bodiesOfState,
  functionWords,
  givenNames,
  groups,
  headsOfOrganisations,
  headsOfOthers,
  headsOfPlaces,
  sectorWords,
} from "./vocabulary.ts";
import type { Word } from "./words.ts";

const LONGEST_NAME = 5;
const PREFIXES: Record<string, string> = { ministry: "ministry", party: "party", media: "media" };

const countryIn = ({ units }: Scene, from: number, to: number): string | null =>
  units.slice(from, to).find((unit) => unit?.entry.country)?.entry.country ?? null;

/** "Ivory Coast's Supreme Court": whose it is. */
const ownerOf = ({ words, units }: Scene, from: number): string | null => {
  const owner = words[from - 1]?.key === "'s" && words[from]?.glue === "space" ? units[from - 2] : null;
  return owner && owner.entry.kind !== "person" ? owner.entry.country : null;
};

/** Words `from` to `to` are the proper name of an organisation. */
export function nameBody(scene: Scene, from: number, to: number): void {
  const words = scene.words.slice(from, to);
  const at = words.findLastIndex((word, index) => headsOfOrganisations.has(word.key) && !scene.units[from + index]);
  const { kind, sector } = headsOfOrganisations.get(words[at]?.key ?? "") ?? { kind: "organisation", sector: null };
  const name = textOf(scene, from, to);
  const owner = ownerOf(scene, from);
  const country = countryIn(scene, from, to) ?? owner;
  const id = `${PREFIXES[kind] ?? "org"}:${owner ? `${owner.toLowerCase()}-` : ""}${slug(name)}`;
  const entry = introduce(scene, { id, kind, name, country, sector });
  place(scene, { from, to, use: "name", entry });
}

/** Words `from` to `to` are the proper name of a place. */
export function namePlace(scene: Scene, from: number, to: number): void {
  const name = textOf(scene, from, to);
  const id = `place:${slug(name)}`;
  const entry = introduce(scene, { id, kind: "place", name, country: countryIn(scene, from, to) });
  place(scene, { from, to, use: "name", entry });
}

/** "Orbán Viktor": a known name in the order of its own language. */
function turnedAround({ words, lexicon }: Scene, from: number, to: number): Entry | undefined {
  const [family, given] = [words[from], words[from + 1]];
  if (to - from !== 2 || !family || !given || !givenNames.has(given.key) || givenNames.has(family.key))
    return undefined;
  return lexicon.entries.get(`person:${given.key}-${family.key}`);
}

function namePerson(scene: Scene, from: number, to: number, isShort: boolean): void {
  const name = textOf(scene, from, to);
  const gender = givenNames.get(scene.words[from]?.key ?? "") ?? "unknown";
  const known = turnedAround(scene, from, to);
  const entry = known ?? introduce(scene, { id: `person:${slug(name)}`, kind: "person", name, gender });
  place(scene, { from, to, use: isShort ? "surname" : "name", entry });
}

function nameOrganisation(scene: Scene, from: number, to: number): void {
  const name = textOf(scene, from, to);
  const entry = introduce(scene, { id: `org:${slug(name)}`, kind: "organisation", name });
  place(scene, { from, to, use: "name", entry });
}

/** Endings of words that name no person. */
const ABSTRACT = /...(?:tion|ment|ing|ness|ity|ism|ship|ance|ers|ions|ants|ics|ology|ives|ures|time|rate)$/;

type Reading = "person" | "organisation" | "place" | "short" | null;

/** Reads a run that no list knows: somebody, something or somewhere, or nothing that can be told. */
export function readName(scene: Scene, from: number, to: number, titled: boolean): void {
  const reading = readingOf(scene, from, to, titled);
  if (reading === "place") namePlace(scene, from, to);
  if (reading === "organisation") nameOrganisation(scene, from, to);
  if (reading === "person" || reading === "short") namePerson(scene, from, to, reading === "short");
}

const isAcronym = (text: string): boolean =>
  text.length > 1 && text.length < 9 && text === text.toUpperCase() && /[A-Z]/.test(text);

function readingOf(scene: Scene, from: number, to: number, titled: boolean): Reading {
  const count = to - from;
  if (count > LONGEST_NAME) return null;
  if (titled) return count === 1 ? "short" : "person";
  return count === 1 ? readingOfOne(scene, from) : readingOfMany(scene, from, to);
}

/** "Ansar Dine militants": a name before a group that bears arms is the group's. */
const isOfFighters = ({ words }: Scene, from: number, to: number): boolean =>
  words[to]?.glue === "space" &&
  !words[to]?.capital &&
  groups.get(words[to]?.key ?? "") === "REB" &&
  !givenNames.has(words[from]?.key ?? "");

const isNoNameWord = ({ text, key }: Word): boolean => isAcronym(text) || (functionWords.has(key) && text.length > 1);
const isAbstract = (words: readonly Word[]): boolean => ABSTRACT.test(words.at(-1)?.key ?? "");

function readingOfMany(scene: Scene, from: number, to: number): Reading {
  const words = scene.words.slice(from, to);
  const definite = precededByThe(scene, from);
  if (isOfFighters(scene, from, to)) return "organisation";
  if (givenNames.has(words[0]?.key ?? "") && !definite) return "person";
  if (isPlaceContext(scene, from) && scene.words[from - 1]?.key !== "from") return "place";
  const speaks = isSpeaking(scene, to);
  if (definite) return speaks ? "organisation" : null;
  return words.some(isNoNameWord) || (isAbstract(words) && !speaks) ? null : "person";
}

/** Words that are parts of other names, or say what kind a thing is. */
const isNoName = ({ words, units, surnames }: Scene, at: number): boolean => {
  const key = words[at]?.key ?? "";
  const isHead =
    !surnames.has(key) && (headsOfOrganisations.has(key) || headsOfPlaces.has(key) || headsOfOthers.has(key));
  return key.length < 2 || isHead || sectorWords.has(key) || units[at + 1]?.use === "demonym";
};

function readingOfOne(scene: Scene, at: number): Reading {
  const word = scene.words[at];
  if (!word || isNoName(scene, at)) return null;
  const speaks = isSpeaking(scene, at + 1);
  if (isAcronym(word.text)) return speaks || gapBefore(scene, at).endsWith("(") ? "organisation" : null;
  if (isPlaceContext(scene, at)) return "place";
  if (bodiesOfState.has(scene.words[at + 1]?.key ?? "")) return "short";
  return precededByThe(scene, at) || (word.pos !== "PROPN" && !speaks) ? null : "short";
}
