import { type ByPart, bearerOfTail, choose, type Known, keysOf, learn, unknownYet } from "./bearers.ts";
import { isSpeaking } from "./context.ts";
import type { Entry } from "./lexicon.ts";
import { place, type Scene, type Unit, unitsOf } from "./scene.ts";
import { bodiesOfState } from "./vocabulary.ts";

/** "President Bush", "Foreign Secretary Hammond": a known bearer of the surname who held that office. */
function listedBearer(scene: Scene, unit: Unit): Entry | undefined {
  const titles = scene.titles.get(unit) ?? [];
  return scene.lexicon
    .peopleNamed(scene.words[unit.to - 1]?.text ?? "")
    .find((entry) =>
      titles.some(
        (title) =>
          title.head !== "" &&
          entry.offices.some(
            ({ name, of }) =>
              name.toLowerCase().includes(title.head) && (title.country === null || title.country === of),
          ),
      ),
    );
}

/** "Bush administration": whose government is meant. */
function listedRuler(scene: Scene, unit: Unit): Entry | undefined {
  if (!bodiesOfState.has(scene.words[unit.to]?.key ?? "")) return undefined;
  return scene.lexicon.peopleNamed(scene.words[unit.to - 1]?.text ?? "").find((entry) => entry.offices.length > 0);
}

const isSupported = (scene: Scene, unit: Unit): boolean =>
  (scene.titles.get(unit)?.length ?? 0) > 0 || isSpeaking(scene, unit.to);

/** A name no list has that is the end of one before it stands for that. */
const isTail = (scene: Scene, unit: Unit, byPart: ByPart): boolean =>
  !scene.lexicon.entries.has(unit.entry.id) && bearerOfTail(scene, unit, byPart) !== undefined;

/** Gives each short name its bearer: "Yang" is Yang Jiechi once he has been named. Names without one are dropped. */
export function resolveShortNames(scene: Scene): void {
  const byPart: ByPart = new Map();
  const known = new Map<string, Known>();
  const units = unitsOf(scene).filter((unit) => unit.entry.kind === "person");
  for (const unit of units) if (unit.use === "name" && !isTail(scene, unit, byPart)) learn(scene, unit, byPart, known);
  for (const unit of units) {
    const who = unit.use === "name" ? named(scene, unit, byPart, known) : shortNamed(scene, unit, byPart);
    if (who) who.lastAt = unit.from;
  }
}

function named(scene: Scene, unit: Unit, byPart: ByPart, known: ReadonlyMap<string, Known>): Known | undefined {
  const who = known.get(unit.entry.id) ?? bearerOfTail(scene, unit, byPart);
  if (who && who.entry !== unit.entry) standFor(scene, unit, who.entry);
  return who;
}

/** The words of a unit mean another. */
function standFor(scene: Scene, unit: Unit, entry: Entry): void {
  const titles = scene.titles.get(unit);
  const resolved: Unit = { ...unit, entry, use: "surname" };
  place(scene, resolved);
  if (titles) scene.titles.set(resolved, titles);
}

function shortNamed(scene: Scene, unit: Unit, byPart: ByPart): Known | undefined {
  const key = scene.words[unit.to - 1]?.key ?? "";
  const who = choose(scene, unit, byPart.get(key) ?? []);
  const listed = scene.lexicon.entries.get(unit.entry.id);
  const entry =
    who?.entry ??
    listed ??
    listedBearer(scene, unit) ??
    listedRuler(scene, unit) ??
    (isSupported(scene, unit) ? unit.entry : undefined);
  if (!entry) {
    scene.units.fill(null, unit.from, unit.to);
    return undefined;
  }
  if (entry === unit.entry && !listed) {
    byPart.set(key, [unknownYet(entry, keysOf(scene.words, unit), unit.from)]);
  }
  standFor(scene, unit, entry);
  return who;
}
