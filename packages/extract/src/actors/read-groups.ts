import { actorOf, addPhrase, isHead, type Phrase, phraseAt, qualifierAfter } from "./group-phrases.ts";
import type { Entry } from "./lexicon.ts";
import { groupSector, isRole, sectorOf } from "./phrases.ts";
import { type Holders, holdersOf, readRole } from "./read-roles.ts";
import { introduce, type Reference, type Scene, textOf, type Unit, unitsOf } from "./scene.ts";
import { headsOfOrganisations, sectorWords } from "./vocabulary.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "X"]);

/** "Hungarian", and "US": an acronym has no adjective. */
const isAdjective = (scene: Scene, unit: Unit): boolean =>
  unit.use === "demonym" ||
  (unit.entry.kind === "state" && unit.use === "name" && /^[A-Z.]+$/.test(textOf(scene, unit.from, unit.to)));

/** The adjective that shares the noun of the phrase at `from` ("Hungarian" in "Hungarian and Romanian officials"). */
function partnerOf(scene: Scene, from: number): Unit | null {
  const { words, units, used } = scene;
  const at = words[from - 1]?.key === "and" || words[from - 1]?.key === "or" ? from - 2 : -1;
  const unit = units[at];
  return unit?.to === at + 1 && isAdjective(scene, unit) && !used[at] ? unit : null;
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
    aside: false,
    described: true,
  });
  scene.used.fill(true, whose.from, whose.to);
}

/** "Bosnian Serbs", "ethnic Albanians": a people within another state, or of no state that is told. */
function readPeople(scene: Scene, unit: Unit): void {
  if (unit.use !== "people") return;
  const before = scene.units[unit.from - 1];
  const beside = before?.use === "demonym" ? before : null;
  const isEthnic = scene.words[unit.from - 1]?.key === "ethnic";
  const whose = beside ?? qualifierAfter(scene, unit.from)?.unit ?? null;
  if (!whose && !isEthnic) return;
  const from = beside?.from ?? (isEthnic ? unit.from - 1 : unit.from);
  addPhrase(scene, { from, to: unit.to, head: unit.from, whose }, false, null);
}

type Body = Pick<Reference, "actorId" | "name" | "country" | "sector"> & { sentence: number };

/** Bodies named so far, by each word that may stand for them: the last one of each. */
type Bodies = Map<string, Body>;

const NO_BODY = new Set(["person", "state", "place"]);

function rememberBody(scene: Scene, unit: Unit, bodies: Bodies): void {
  if (unit.use !== "name" || NO_BODY.has(unit.entry.kind)) return;
  const { id, name, country, sector } = unit.entry;
  const { sentence = 0, opens = false } = scene.words[unit.from] ?? {};
  const body = { actorId: id, name, country, sector, sentence };
  for (let at = unit.from; at < unit.to; at++) bodies.set(scene.words[at]?.key ?? "", body);
  for (const word of commonNouns(unit.entry)) if (opens || !FIRM.has(word)) bodies.set(word, body);
}

/** What news calls an armed group that it has named. */
const ARMED = ["group", "organisation", "organization", "movement", "militia"];
/** A report is often about a firm that no list knows: these mean the one that opened a sentence just before. */
const FIRM = new Set(["company", "firm"]);
const NEAR_SENTENCES = 2;
const ALLIANCES = /^igo:(?:nato|csto)$/;
const BLOCS = /^igo:(?:eu|asean|african-union|ecowas|mercosur|brics|sadc|gcc|eac|opec|caricom|cis|g7|g20)$/;

/** What news calls a body that it has named: the group, the firm, the alliance, the bloc. */
function commonNouns({ id, kind, sector }: Entry): readonly string[] {
  if (kind === "armed group") return ARMED;
  if (sector === "BUS") return [...FIRM];
  if (ALLIANCES.test(id)) return ["alliance"];
  return BLOCS.test(id) ? ["bloc"] : [];
}

/** Nouns that mean somebody only where a body was named before. */
const MERELY_COMMON = new Set(["alliance", "bloc"]);
const POINTERS = new Set(["the", "this", "that"]);

/** "the Coalition", "the ministry", "this terrorist group": a body named before, by its full name or with its state. */
function bodyBefore({ words }: Scene, { from, head, whose }: Phrase, bodies: Bodies): Body | undefined {
  const noun = words[head]?.key ?? "";
  if (whose || !POINTERS.has(words[from - 1]?.key ?? "")) return undefined;
  const isBare = from === head || (ARMED.includes(noun) && sectorWords.get(words[from]?.key ?? "") === "REB");
  const body = isBare ? bodies.get(noun) : undefined;
  const isFar = body && FIRM.has(noun) && (words[from]?.sentence ?? 0) - body.sentence > NEAR_SENTENCES;
  return isFar ? undefined : body;
}

/** "the Coalition" of which no more is said: a name, when it is written as one. */
function nameOfItsOwn(scene: Scene, { from, head, whose }: Phrase): Body | undefined {
  const word = scene.words[head];
  const kind = headsOfOrganisations.get(word?.key ?? "");
  if (whose || from < head || !word?.capital || word.opens || kind?.sector !== null) return undefined;
  if (scene.words[head - 1]?.key !== "the") return undefined;
  const entry = introduce(scene, { id: `org:${word.key}`, kind: "organisation", name: word.text });
  return { actorId: entry.id, name: entry.name, country: null, sector: null, sentence: word.sentence };
}

function addBody(scene: Scene, { from, to }: Phrase, body: Body): void {
  const { actorId, name, country, sector } = body;
  scene.references.push({
    from,
    to,
    actorId,
    name,
    by: "short-name",
    role: null,
    country,
    sector,
    aside: false,
    described: true,
  });
  scene.used.fill(true, from, to);
}

/** "the rebels" after "Syrian rebels": the last group of that noun. */
function rememberGroup({ words, references }: Scene, { head }: Phrase, bodies: Bodies): void {
  const last = references.at(-1);
  if (!last?.actorId) return;
  const { actorId, name, country, sector } = last;
  bodies.set(words[head]?.key ?? "", { actorId, name, country, sector, sentence: words[head]?.sentence ?? 0 });
}

/** "the alliance" after "NATO"; nobody where none was named. */
function readCommon(scene: Scene, at: number, bodies: Bodies): void {
  const phrase = phraseAt(scene, at);
  const body = bodyBefore(scene, phrase, bodies);
  if (body) addBody(scene, phrase, body);
}

function readGroup(scene: Scene, at: number, bodies: Bodies): void {
  const phrase = phraseAt(scene, at);
  const body = bodyBefore(scene, phrase, bodies) ?? nameOfItsOwn(scene, phrase);
  if (body) {
    addBody(scene, phrase, body);
    return;
  }
  addPhrase(scene, phrase, false, null);
  rememberGroup(scene, phrase, bodies);
  if (phrase.whose?.from === phrase.from) addPartner(scene, phrase);
}

const isNoun = (scene: Scene, at: number): boolean =>
  !scene.used[at] && !scene.units[at] && NOMINAL.has(scene.words[at]?.pos ?? "") && isHead(scene, at);

function readNoun(scene: Scene, at: number, bodies: Bodies, holders: Holders): void {
  if (groupSector(scene, at) !== undefined) readGroup(scene, at, bodies);
  else if (isRole(scene, at)) readRole(scene, at, holders);
  else if (MERELY_COMMON.has(scene.words[at]?.key ?? "")) readCommon(scene, at, bodies);
}

/** Finds groups and bodies ("Turkish government", "rebels in Darfur") and offices without a name ("the spokesman"). */
export function readGroups(scene: Scene): void {
  const bodies: Bodies = new Map();
  const holders = holdersOf(scene);
  for (const unit of unitsOf(scene)) if (!scene.used[unit.from]) readPeople(scene, unit);
  for (let at = 0; at < scene.words.length; at++) {
    const unit = scene.units[at];
    if (unit?.from === at) rememberBody(scene, unit, bodies);
    if (isNoun(scene, at)) readNoun(scene, at, bodies, holders);
  }
}
