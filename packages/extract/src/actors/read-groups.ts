import { type Entry, slug } from "./lexicon.ts";
import { groupSector, isRole, phraseStart, qualifierIn, qualifies, sectorOf } from "./phrases.ts";
import { entryOf, introduce, type Reference, type Scene, textOf, type Unit } from "./scene.ts";
import { bodiesOfState } from "./vocabulary.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "X"]);

/** Is the word the last of its noun phrase, and not a modifier of a further noun? */
const isHead = ({ words, units, used }: Scene, at: number): boolean => {
  const next = words[at + 1];
  if (!next || next.glue === "break" || used[at + 1]) return true;
  if (units[at + 1]) return true;
  return next.glue !== "tight" ? !["NOUN", "PROPN"].includes(next.pos) : next.key === "'s";
};

const AFTER = new Set(["of", "in", "from", "for"]);

/** "president of Armenia", "rebels in Darfur": the name after the noun, and its preposition. */
function qualifierAfter(scene: Scene, head: number): { unit: Unit; preposition: string } | null {
  const { words, units } = scene;
  const preposition = words[head + 1]?.key ?? "";
  if (words[head + 1]?.glue !== "space" || !AFTER.has(preposition)) return null;
  const at = words[head + 2]?.key === "the" ? head + 3 : head + 2;
  const unit = units[at];
  return qualifies(scene, unit) && words[at]?.glue === "space" ? { unit, preposition } : null;
}

interface Phrase {
  from: number;
  to: number;
  head: number;
  whose: Unit | null;
}

function phraseAt(scene: Scene, head: number): Phrase {
  const begin = phraseStart(scene, head);
  const whose = qualifierIn(scene, begin, head);
  if (whose) return { from: whose.from, to: head + 1, head, whose };
  const after = qualifierAfter(scene, head);
  if (!after) return { from: begin, to: head + 1, head, whose: null };
  return { from: begin, to: after.preposition === "of" ? after.unit.to : head + 1, head, whose: after.unit };
}

const isStateLike = ({ entry, use }: Unit): boolean => entry.kind === "state" || use === "capital";

/** The actor a group of people is: the state itself, the body it serves, or a group of its own. */
function actorOf(scene: Scene, phrase: Phrase, single: boolean): Pick<Reference, "actorId" | "name"> {
  const { whose, from, to, head } = phrase;
  if (!whose) return { actorId: null, name: textOf(scene, from, to) };
  if (isStateLike(whose) && bodiesOfState.has(scene.words[head]?.key ?? "")) {
    const state = entryOf(scene, `state:${whose.entry.country}`) ?? whose.entry;
    return { actorId: state.id, name: state.name };
  }
  if (!single && whose.entry.kind !== "state" && whose.entry.kind !== "place")
    return { actorId: whose.entry.id, name: whose.entry.name };
  const made = introduceGroup(scene, phrase, whose, single);
  return { actorId: made.id, name: made.name };
}

function introduceGroup(scene: Scene, { from, to, head }: Phrase, whose: Unit, single: boolean): Entry {
  const rest = whose.to <= head ? textOf(scene, whose.to, to) : textOf(scene, from, head + 1);
  const of = whose.entry.country ?? whose.entry.id.split(":")[1] ?? "";
  const kind = scene.words[head]?.key === "ministry" ? "ministry" : single ? "person" : "organisation";
  return introduce(scene, {
    id: `${kind === "organisation" ? "org" : kind}:${of.toLowerCase()}-${slug(rest)}`,
    kind,
    name: textOf(scene, from, to),
    country: whose.entry.country,
    sector: sectorOf(scene, from, head),
    gender: single ? "unknown" : "none",
  });
}

function addPhrase(scene: Scene, phrase: Phrase, single: boolean, role: string | null): void {
  const { from, to, head, whose } = phrase;
  scene.references.push({
    from,
    to,
    ...actorOf(scene, phrase, single),
    by: single ? "role" : "name",
    role,
    country: whose?.entry.country ?? null,
    sector: sectorOf(scene, from, head) ?? whose?.entry.sector ?? null,
    locative: false,
    described: true,
  });
  scene.used.fill(true, from, to);
}

/** The adjective that shares the noun of the phrase at `from` ("Hungarian" in "Hungarian and Romanian officials"). */
function partnerOf({ words, units, used }: Scene, from: number): Unit | null {
  const at = words[from - 1]?.key === "and" || words[from - 1]?.key === "or" ? from - 2 : -1;
  const unit = units[at];
  return unit?.to === at + 1 && unit.use === "demonym" && !used[at] ? unit : null;
}

function addPartner(scene: Scene, { from, head }: Phrase): void {
  const whose = partnerOf(scene, from);
  if (!whose) return;
  const { actorId, name } = actorOf(scene, { from: head, to: head + 1, head, whose }, false);
  scene.references.push({
    from: whose.from,
    to: whose.to,
    actorId,
    name,
    by: "demonym",
    role: null,
    country: whose.entry.country,
    sector: sectorOf(scene, head, head),
    locative: false,
    described: true,
  });
  scene.used.fill(true, whose.from, whose.to);
}

/** The last person before `at` who holds this office, of this country if one is given. */
function holder(scene: Scene, phrase: Phrase): Unit | null {
  const head = scene.words[phrase.head]?.key ?? "";
  const country = phrase.whose?.entry.country ?? null;
  let found: Unit | null = null;
  for (const [unit, titles] of scene.titles) {
    if (unit.from > phrase.from || scene.units[unit.from] !== unit) continue;
    const fits =
      titles.some((title) => title.head === head) &&
      (!country || unit.entry.country === country || titles.some((title) => title.country === country));
    if (fits && (!found || unit.from > found.from)) found = unit;
  }
  return found;
}

function readRole(scene: Scene, head: number): void {
  const phrase = phraseAt(scene, head);
  const before = scene.words[phrase.from - 1]?.key ?? "";
  const definite = phrase.whose !== null || ["the", "his", "her", "their", "its"].includes(before);
  const role = textOf(scene, phrase.from, phrase.to);
  const who = definite && before !== "a" && before !== "an" ? holder(scene, phrase) : null;
  if (!who) {
    addPhrase(scene, phrase, true, role);
    return;
  }
  scene.references.push({
    from: phrase.from,
    to: phrase.to,
    actorId: who.entry.id,
    name: who.entry.name,
    by: "role",
    role,
    country: null,
    sector: null,
    locative: false,
    described: true,
  });
  scene.used.fill(true, phrase.from, phrase.to);
}

/** Finds groups and bodies ("Turkish government", "rebels in Darfur") and offices without a name ("the spokesman"). */
export function readGroups(scene: Scene): void {
  for (let at = 0; at < scene.words.length; at++) {
    const word = scene.words[at];
    if (!word || scene.used[at] || scene.units[at] || !NOMINAL.has(word.pos) || !isHead(scene, at)) continue;
    if (groupSector(scene, at) !== undefined) {
      const phrase = phraseAt(scene, at);
      addPhrase(scene, phrase, false, null);
      if (phrase.whose?.from === phrase.from) addPartner(scene, phrase);
    } else if (isRole(scene, at)) readRole(scene, at);
  }
}
