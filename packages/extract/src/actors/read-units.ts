import type { Sector } from "@readout/model";
import { wordBefore } from "./context.ts";
import { isBeside } from "./phrases.ts";
import { entryOf, type Reference, type Scene, takenBy, type Unit, unitsOf } from "./scene.ts";
import { locatives } from "./vocabulary.ts";

const PARTNERS = new Set(["with", "against", "between", "by", "urged", "accused", "told", "warned", "than"]);
const STANDING = new Set([
  "is",
  "was",
  "were",
  "are",
  "fell",
  "lies",
  "sits",
  "remains",
  "near",
  "who",
  "which",
  "that",
]);
/** "Washington along with its allies". */
const TOGETHER = new Set(["along", "together"]);
const PLACING = new Set(["from", "to", "of", "for", "on"]);
const STANCES = new Set(
  "position stance policy decision response relations ties support interests foreign concerns demands offer claim claims statement denial ambitions influence role allies allies ally involvement invasion plan proposal envoy ambassador leaders leadership intentions actions aggression military claims efforts refusal willingness commitment".split(
    " ",
  ),
);

const isActing = (scene: Scene, from: number): boolean => {
  const at = scene.words[from]?.pos === "ADV" && scene.words[from]?.glue === "space" ? from + 1 : from;
  const { pos = "", key = "" } = scene.words[at] ?? {};
  if (TOGETHER.has(key)) return scene.words[at + 1]?.key === "with";
  if (STANDING.has(key)) return false;
  return pos === "AUX" ? actsAfterAuxiliary(scene, at) : pos === "VERB" && !key.endsWith("ing");
};

/** A capital acts when it is the subject of a verb, the partner of a dealing, or the owner of a policy; else it is a place. */
function acts(scene: Scene, unit: Unit): boolean {
  const before = scene.words[wordBefore(scene, unit.from)]?.key ?? "";
  if (PARTNERS.has(before) || isPartnered(scene, unit)) return true;
  const next = scene.words[unit.to];
  if (!next || next.glue === "break") return false;
  if (next.key === "'s") return STANCES.has(scene.words[unit.to + 1]?.key ?? "");
  return !locatives.has(before) && !PLACING.has(before) && isActing(scene, unit.to);
}

/** "Moscow and Beijing", "between Moscow and Kyiv": one capital beside another acts with it. */
function isPartnered({ words, units }: Scene, unit: Unit): boolean {
  const after = words[unit.to]?.key === "and" ? units[unit.to + 1] : null;
  const before = words[unit.from - 1]?.key === "and" ? units[unit.from - 2] : null;
  const opening = words[(before?.from ?? unit.from) - 1]?.key ?? "";
  return [after, before].some(isStateLike) && !locatives.has(opening) && !PLACING.has(opening);
}

const isStateLike = (unit: Unit | null | undefined): boolean =>
  unit?.use === "capital" || unit?.use === "seat" || unit?.entry.kind === "state";

const actsAfterAuxiliary = ({ words }: Scene, at: number): boolean =>
  ["has", "will", "would", "had", "could", "should", "does", "did", "may", "might", "must", "can"].includes(
    words[at]?.key ?? "",
  );

const isLocative = (scene: Scene, unit: Unit): boolean => {
  const before = wordBefore(scene, unit.from);
  return before >= 0 && locatives.has(scene.words[before]?.key ?? "");
};

const reference = (scene: Scene, unit: Unit, by: Reference["by"], id = unit.entry.id): Reference => {
  const entry = entryOf(scene, id) ?? unit.entry;
  return {
    from: unit.from,
    to: unit.to,
    actorId: id,
    name: entry.name,
    by,
    role: null,
    country: entry.country,
    sector: entry.sector,
    aside: false,
    described: false,
  };
};

/** "the Chinese said": an adjective alone stands for the state only after "the" and before no noun. */
function standsAlone({ words, units, used }: Scene, unit: Unit): boolean {
  const next = words[unit.to];
  if (used[unit.from] || words[unit.from - 1]?.key !== "the") return false;
  if (!next || next.glue === "break") return true;
  return next.glue === "space" && !units[unit.to] && ["VERB", "AUX", "ADP"].includes(next.pos);
}

function personReference(scene: Scene, unit: Unit): Reference {
  const titles = scene.titles.get(unit) ?? [];
  const titled = titles.find((title) => title.text !== "");
  const country = titles.find((title) => title.country)?.country ?? null;
  const sector: Sector | null = titles.find((title) => title.sector)?.sector ?? unit.entry.sector;
  const made = reference(scene, unit, unit.use === "surname" ? "short-name" : "name");
  made.role = titled?.text ?? null;
  made.country = unit.entry.country ?? country;
  made.sector = sector;
  return made;
}

/** The part of a state or a people that is meant. */
function spokenFor(made: Reference, sector: Sector): Reference {
  made.sector = sector;
  return made;
}

/** Inside an office: it says whose the office is. */
const isInTitle = (scene: Scene, { from }: Unit): boolean => scene.inTitle.has(from);

/** "the Kremlin" speaks for its state, but not in "Kremlin spokesman Oleg Danin". */
function seatReference(scene: Scene, unit: Unit): Reference {
  const made = spokenFor(reference(scene, unit, "metonym"), "GOV");
  made.aside = isInTitle(scene, unit);
  return made;
}

function readUnit(scene: Scene, unit: Unit): Reference | null {
  const { entry, use } = unit;
  if (entry.kind === "person") return personReference(scene, unit);
  if (use === "seat") return seatReference(scene, unit);
  if (use === "capital") {
    if (!acts(scene, unit)) return null;
    return spokenFor(reference(scene, unit, "metonym", `state:${entry.country}`), "GOV");
  }
  if (use === "people") return spokenFor(reference(scene, unit, "demonym"), "CVL");
  if (use === "demonym") return standsAlone(scene, unit) ? reference(scene, unit, "demonym") : null;
  if (entry.kind === "place") return null;
  const aside = isInTitle(scene, unit) || isBeside(scene, unit) || (entry.kind === "state" && isLocative(scene, unit));
  const made = reference(scene, unit, "name");
  made.aside = aside;
  return made;
}

/** Turns the names found into references; those that a longer phrase has taken ("Turkish" in "Turkish army") are left out. */
export function readUnits(scene: Scene): void {
  const taken = takenBy(scene.references);
  const found = unitsOf(scene).flatMap((unit) => {
    if (taken.has(unit.from)) return [];
    const read = readUnit(scene, unit);
    return read ? [read] : [];
  });
  // One by one: spreading a hundred thousand arguments overflows the stack.
  for (const each of found) scene.references.push(each);
  scene.references.sort((one, other) => one.from - other.from);
}

/** Names read as places: cities that do not act, and states where something is. */
export function placeUnits(scene: Scene): Unit[] {
  return unitsOf(scene).filter((unit) => {
    if (unit.use === "capital") return !acts(scene, unit);
    if (unit.entry.kind === "place") return true;
    return unit.entry.kind === "state" && unit.use === "name" && isLocative(scene, unit);
  });
}
