import type { Entry } from "./lexicon.ts";
import type { Scene, Title, Unit } from "./scene.ts";
import { familyNames, givenNames, particles } from "./vocabulary.ts";
import { fold, type Word } from "./words.ts";

/** Somebody whom the text names in full. */
export interface Known {
  entry: Entry;
  /** The words of the name as the text has it. */
  keys: readonly string[];
  heads: Set<string>;
  countries: Set<string>;
  gender: Title["gender"];
  lastAt: number;
}

/** Who is known by each part of a name, in this text. */
export type ByPart = Map<string, Known[]>;

/** The words of a name, in small letters without accents. */
export const keysOf = (words: readonly Word[], { from, to }: Unit): string[] =>
  words.slice(from, to).map((word) => word.key);

/** A bearer of a name of whom nothing but the name is known. */
export const unknownYet = (entry: Entry, keys: readonly string[], lastAt: number): Known => ({
  entry,
  keys,
  heads: new Set(),
  countries: new Set(entry.country ? [entry.country] : []),
  gender: entry.gender === "male" || entry.gender === "female" ? entry.gender : null,
  lastAt,
});

/** A name with more bearers than this tells nobody from another. */
const MOST_BEARERS = 50;

function addBearer(byPart: ByPart, part: string, who: Known): void {
  const bearers = byPart.get(part) ?? [];
  if (bearers.length < MOST_BEARERS) bearers.push(who);
  byPart.set(part, bearers);
}

function learnTitles(who: Known, titles: readonly Title[]): void {
  for (const { head, country, gender } of titles) {
    if (head) who.heads.add(head);
    if (country) who.countries.add(country);
    who.gender ??= gender;
  }
}

const partsOf = (name: string): string[] => fold(name).split(/[\s-]+/);

/** Remembers a full name, and by which of its parts its bearer may be called. */
export function learn(scene: Scene, unit: Unit, byPart: ByPart, known: Map<string, Known>): void {
  const before = known.get(unit.entry.id);
  const keys = keysOf(scene.words, unit);
  const who = before ?? unknownYet(unit.entry, keys, unit.from);
  learnTitles(who, scene.titles.get(unit) ?? []);
  if (before) return;
  known.set(unit.entry.id, who);
  const listed = scene.lexicon.entries.has(unit.entry.id) ? partsOf(unit.entry.name) : [];
  for (const part of new Set([...keys, ...listed]))
    if (!particles.has(part) && part.length > 1) addBearer(byPart, part, who);
}

/** Those of whom something holds, all if it holds of none. */
function narrow(all: readonly Known[], holds: (who: Known) => boolean): readonly Known[] {
  if (all.length < 2) return all;
  const some = all.filter(holds);
  return some.length > 0 ? some : all;
}

/** "Ryan" is Paul Ryan rather than Ryan Zinke, but "Kim" is Kim Jong Un: families stand first in some names. */
const isFamilyNameOf = ({ keys }: Known, key: string): boolean =>
  keys[0] !== key || (familyNames.has(key) && (keys.length === 3 || !givenNames.has(key)));

/** Is "Mrs Sokol" no Ivan? A gender that only a given name tells may be wrong, unless somebody else fits. */
const isAnother = ({ lexicon }: Scene, who: Known, gender: Title["gender"]): boolean =>
  gender !== null && who.gender !== null && who.gender !== gender && lexicon.entries.has(who.entry.id);

const PRONOUNS = new Map<string, Title["gender"]>([
  ["he", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["herself", "female"],
]);
const PRONOUN_WITHIN = 5;

/** "Clinton said she …": the gender of the next pronoun, unless another is named before it. */
function genderAfter({ words, units }: Scene, { to }: Unit): Title["gender"] {
  for (let at = to; at < to + PRONOUN_WITHIN && words[at]?.glue !== "break" && !units[at]; at++) {
    const gender = PRONOUNS.get(words[at]?.key ?? "");
    if (gender) return gender;
  }
  return null;
}

/** Of several bearers of a name: who has this gender and office, else whose surname it is; of these who was spoken of last, else first. */
export function choose(scene: Scene, unit: Unit, bearers: readonly Known[]): Known | undefined {
  const titles = scene.titles.get(unit) ?? [];
  const gender = titles.find((title) => title.gender)?.gender ?? null;
  const key = scene.words[unit.to - 1]?.key ?? "";
  const rules: ((who: Known) => boolean)[] = [
    (who) => gender === null || who.gender === gender,
    (who) => gender === null || who.gender === null,
    (who) => titles.some(({ head }) => who.heads.has(head)),
    (who) => titles.some(({ country }) => country !== null && who.countries.has(country)),
    (who) => isFamilyNameOf(who, key),
    (who) => who.gender !== null && who.gender === genderAfter(scene, unit),
  ];
  const fitting = bearers.filter((who) => !isAnother(scene, who, gender));
  const left = rules.reduce(narrow, fitting);
  const before = left.filter((who) => who.lastAt < unit.from);
  return before.length > 0 ? before.reduce((one, other) => (other.lastAt > one.lastAt ? other : one)) : left[0];
}

/** "García Márquez" after José García Márquez, "O'Rourke" after Ann O'Rourke: the name's last words, two or more. */
export function bearerOfTail(scene: Scene, unit: Unit, byPart: ByPart): Known | undefined {
  const keys = keysOf(scene.words, unit);
  if (keys.length < 2) return undefined;
  const bearers = byPart.get(keys.at(-1) ?? "") ?? [];
  const named = bearers.filter(
    (who) =>
      who.keys.length > keys.length &&
      who.lastAt < unit.from &&
      keys.every((key, at) => who.keys[who.keys.length - keys.length + at] === key),
  );
  return named.length === 0 ? undefined : choose(scene, unit, named);
}
