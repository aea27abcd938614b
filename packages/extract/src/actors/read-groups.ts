import { actorOf, addPhrase, isHead, type Phrase, phraseAt, qualifierAfter } from "./group-phrases.ts";
import { groupSector, isRole, sectorOf } from "./phrases.ts";
import { holdersOf, readRole } from "./read-roles.ts";
import { type Reference, type Scene, type Unit, unitsOf } from "./scene.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "X"]);

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

/** Bodies named so far, by each word of their names: the last one of each. */
type Bodies = Map<string, Unit>;

const NO_BODY = new Set(["person", "state", "place"]);

function rememberBody(scene: Scene, unit: Unit, bodies: Bodies): void {
  if (unit.use !== "name" || NO_BODY.has(unit.entry.kind)) return;
  for (let at = unit.from; at < unit.to; at++) bodies.set(scene.words[at]?.key ?? "", unit);
}

/** "the Coalition", "the ministry": a body named before by its full name. */
const bodyBefore = ({ words }: Scene, { from, to, whose }: Phrase, bodies: Bodies): Unit | undefined =>
  whose || to - from > 1 || words[from - 1]?.key !== "the" ? undefined : bodies.get(words[from]?.key ?? "");

function addBody(scene: Scene, { from, to }: Phrase, { entry }: Unit): void {
  const made: Omit<Reference, "actorId" | "name"> = {
    from,
    to,
    by: "short-name",
    role: null,
    country: entry.country,
    sector: entry.sector,
    aside: false,
    described: true,
  };
  scene.references.push({ ...made, actorId: entry.id, name: entry.name });
  scene.used.fill(true, from, to);
}

function readGroup(scene: Scene, at: number, bodies: Bodies): void {
  const phrase = phraseAt(scene, at);
  const body = bodyBefore(scene, phrase, bodies);
  if (body) {
    addBody(scene, phrase, body);
    return;
  }
  addPhrase(scene, phrase, false, null);
  if (phrase.whose?.from === phrase.from) addPartner(scene, phrase);
}

const isNoun = (scene: Scene, at: number): boolean =>
  !scene.used[at] && !scene.units[at] && NOMINAL.has(scene.words[at]?.pos ?? "") && isHead(scene, at);

/** Finds groups and bodies ("Turkish government", "rebels in Darfur") and offices without a name ("the spokesman"). */
export function readGroups(scene: Scene): void {
  const bodies: Bodies = new Map();
  const holders = holdersOf(scene);
  for (const unit of unitsOf(scene)) if (!scene.used[unit.from]) readPeople(scene, unit);
  for (let at = 0; at < scene.words.length; at++) {
    const unit = scene.units[at];
    if (unit?.from === at) rememberBody(scene, unit, bodies);
    if (!isNoun(scene, at)) continue;
    if (groupSector(scene, at) !== undefined) readGroup(scene, at, bodies);
    else if (isRole(scene, at)) readRole(scene, at, holders);
  }
}
