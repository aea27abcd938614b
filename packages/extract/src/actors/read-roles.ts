import { addPhrase, type Phrase, phraseAt } from "./group-phrases.ts";
import { inOffice } from "./in-office.ts";
import type { Entry } from "./lexicon.ts";
import { type Scene, type Title, textOf, type Unit } from "./scene.ts";
import { officeTails } from "./vocabulary.ts";
import { fold } from "./words.ts";

/** Words of the office at this place, without those that say whose it is. */
const officeWords = ({ words, units }: Scene, { from, head }: Phrase): string[] =>
  words.slice(from, head + 1).flatMap((word, index) => (units[from + index] || word.key === "'s" ? [] : [word.key]));

/** "the Foreign Secretary" is no "Defence Secretary": every word of the office is in the title. */
const holds = (titles: readonly Title[], office: readonly string[]): boolean =>
  titles.some(({ text }) =>
    office.every((word) =>
      fold(text)
        .split(/[^a-z]+/)
        .includes(word),
    ),
  );

const isOf = (unit: Unit, titles: readonly Title[], country: string | null): boolean =>
  country === null || unit.entry.country === country || titles.some((title) => title.country === country);

/** Names with their titles, in order. */
export type Holders = readonly (readonly [Unit, readonly Title[]])[];

export const holdersOf = ({ titles, units }: Scene): Holders =>
  [...titles].filter(([unit]) => units[unit.from] === unit).sort(([one], [other]) => one.from - other.from);

/** An office is not looked for among more names than this, on either side. */
const MOST_HOLDERS = 40;

const firstAfter = (holders: Holders, from: number): number => {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle]?.[0].from ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The person who holds this office, of this country if one is given: the last one named before, else the first after. */
function holder(scene: Scene, phrase: Phrase, holders: Holders): Unit | null {
  const office = officeWords(scene, phrase);
  const country = phrase.whose?.entry.country ?? null;
  const middle = firstAfter(holders, phrase.from);
  const before = holders.slice(Math.max(0, middle - MOST_HOLDERS), middle).reverse();
  const after = holders.slice(middle, middle + MOST_HOLDERS);
  const found = [...before, ...after].find(([unit, titles]) => holds(titles, office) && isOf(unit, titles, country));
  return found?.[0] ?? null;
}

/** Right after "the" or an owner: "the former French president" is another. */
const isTheOnly = ({ words }: Scene, { from, whose }: Phrase): boolean =>
  words[from - 1]?.key === "the" || words[whose?.to ?? from]?.key === "'s";

/** "the French president", "the US secretary of state": who that was on the day of the text. */
function listedHolder(scene: Scene, phrase: Phrase): Entry | null {
  const { words, lexicon, day } = scene;
  const owner = phrase.whose?.entry;
  const of = owner?.kind === "state" ? owner.country : owner?.kind === "intergovernmental" ? owner.id : null;
  if (day === null || !of || !isTheOnly(scene, phrase)) return null;
  const tail = words[phrase.head + 1]?.key === "of" ? (words[phrase.head + 2]?.key ?? "") : "";
  const office = [...officeWords(scene, phrase), ...(officeTails.has(tail) ? ["of", tail] : [])].join(" ");
  return inOffice(lexicon.offices, of, office, day);
}

/** An office without a name: "the spokesman" is the last one named, "a Russian diplomat" somebody of his own. */
export function readRole(scene: Scene, head: number, holders: Holders): void {
  const phrase = phraseAt(scene, head);
  const before = scene.words[phrase.from - 1]?.key ?? "";
  const definite = phrase.whose !== null || ["the", "his", "her", "their", "its"].includes(before);
  const role = textOf(scene, phrase.from, phrase.to);
  const isOne = definite && before !== "a" && before !== "an";
  const who = isOne ? (holder(scene, phrase, holders)?.entry ?? listedHolder(scene, phrase)) : null;
  if (!who) {
    addPhrase(scene, phrase, true, role);
    return;
  }
  scene.references.push({
    from: phrase.from,
    to: phrase.to,
    actorId: who.id,
    name: who.name,
    by: "role",
    role,
    country: null,
    sector: null,
    aside: false,
    described: true,
  });
  scene.used.fill(true, phrase.from, phrase.to);
}
