import { isSpeaking } from "./context.ts";
import type { Entry } from "./lexicon.ts";
import { place, type Scene, type Title, type Unit, unitsOf } from "./scene.ts";
import { bodiesOfState, particles } from "./vocabulary.ts";
import { fold, type Word } from "./words.ts";

interface Known {
  entry: Entry;
  heads: Set<string>;
  countries: Set<string>;
  lastAt: number;
}

/** Who is known by each part of a name, in this text. */
type ByPart = Map<string, Known[]>;

const keysOf = (words: readonly Word[], { from, to }: Unit): string[] => words.slice(from, to).map((word) => word.key);

const unknownYet = (entry: Entry, lastAt: number): Known => ({
  entry,
  heads: new Set(),
  countries: new Set(entry.country ? [entry.country] : []),
  lastAt,
});

/** A name with more bearers than this tells nobody from another. */
const MOST_BEARERS = 50;

function addBearer(byPart: ByPart, part: string, who: Known): void {
  const bearers = byPart.get(part) ?? [];
  if (bearers.length < MOST_BEARERS) bearers.push(who);
  byPart.set(part, bearers);
}

function learnOffices(who: Known, titles: readonly Title[]): void {
  for (const { head, country } of titles) {
    if (head) who.heads.add(head);
    if (country) who.countries.add(country);
  }
}

function learn(scene: Scene, unit: Unit, byPart: ByPart, known: Map<string, Known>): void {
  const before = known.get(unit.entry.id);
  const who = before ?? unknownYet(unit.entry, unit.from);
  learnOffices(who, scene.titles.get(unit) ?? []);
  if (before) return;
  known.set(unit.entry.id, who);
  const listed = scene.lexicon.entries.has(unit.entry.id) ? partsOf(unit.entry.name) : [];
  for (const part of new Set([...keysOf(scene.words, unit), ...listed]))
    if (!particles.has(part) && part.length > 1) addBearer(byPart, part, who);
}

const partsOf = (name: string): string[] => fold(name).split(/[\s-]+/);

/** Of several bearers of a name: who has this office, else who was spoken of last, else who comes first. */
function choose(scene: Scene, unit: Unit, bearers: readonly Known[]): Known | undefined {
  const titles = scene.titles.get(unit) ?? [];
  const same = bearers.filter((who) =>
    titles.some((title) => who.heads.has(title.head) || (title.country !== null && who.countries.has(title.country))),
  );
  const byOffice = bearers.filter((who) => titles.some((title) => who.heads.has(title.head)));
  const left = byOffice.length > 0 ? byOffice : same.length > 0 ? same : bearers;
  const before = left.filter((who) => who.lastAt < unit.from);
  return before.length > 0 ? before.reduce((one, other) => (other.lastAt > one.lastAt ? other : one)) : left[0];
}

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

/** Gives each short name its bearer: "Yang" is Yang Jiechi once he has been named. Names without one are dropped. */
export function resolveShortNames(scene: Scene): void {
  const byPart: ByPart = new Map();
  const known = new Map<string, Known>();
  const units = unitsOf(scene).filter((unit) => unit.entry.kind === "person");
  for (const unit of units) if (unit.use === "name") learn(scene, unit, byPart, known);
  for (const unit of units) {
    const who = unit.use === "name" ? known.get(unit.entry.id) : shortNamed(scene, unit, byPart);
    if (who) who.lastAt = unit.from;
  }
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
    byPart.set(key, [unknownYet(entry, unit.from)]);
  }
  const titles = scene.titles.get(unit);
  const resolved: Unit = { ...unit, entry, use: "surname" };
  place(scene, resolved);
  if (titles) scene.titles.set(resolved, titles);
  return who;
}
