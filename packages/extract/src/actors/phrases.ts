import type { Sector } from "@readout/model";
import { type Scene, type Title, textOf, type Unit } from "./scene.ts";
import { calendarWords, functionWords, groups, roles, sectorWords } from "./vocabulary.ts";

/** A noun phrase is not followed to the left farther than this. */
const LONGEST_PHRASE = 9;

const INSIDE = new Set(["ADJ", "NOUN", "PROPN", "NUM", "X"]);

const isModifier = (scene: Scene, at: number): boolean => {
  const word = scene.words[at];
  if (!word || scene.used[at]) return false;
  if (scene.units[at]) return scene.units[at]?.entry.kind !== "person";
  if (word.key === "'s") return Boolean(scene.units[at - 1]) && isModifier(scene, at - 1);
  if (word.glue === "tight" && LED.has(word.key)) return true;
  if (calendarWords.has(word.key) || functionWords.has(word.key)) return false;
  return INSIDE.has(word.pos) || sectorWords.has(word.key) || roles.has(word.key);
};

/** Where the noun phrase that ends in word `head` begins, determiners left out. */
export function phraseStart(scene: Scene, head: number): number {
  let from = head;
  while (from > 0 && head - from < LONGEST_PHRASE && scene.words[from]?.glue !== "break" && isModifier(scene, from - 1))
    from--;
  while (from < head && scene.words[from]?.key === "'s") from++;
  return scene.units[from] && scene.units[from]?.from !== from ? (scene.units[from]?.to ?? from) : from;
}

/** "US-backed rebels" are not the US; "US-led forces" are. */
export const BESIDE = new Set(
  "backed trained supported made born allied occupied controlled held sponsored funded friendly".split(" "),
);
const AGAINST = new Set(["anti", "pro", "non", "ex"]);
export const LED = new Set(["led", "based", "run", "owned"]);

/** "US-backed", "anti-Syrian": the name says nothing of whose the thing is. */
export const isBeside = ({ words }: Scene, { from, to }: Unit): boolean =>
  (words[to]?.glue === "tight" && BESIDE.has(words[to]?.key ?? "")) ||
  (words[from]?.glue === "tight" && AGAINST.has(words[from - 1]?.key ?? ""));

/** Does this name say whose the thing is: a state, its adjective, a body, a place ("US" in "US-backed" does not). */
export const qualifies = (scene: Scene, unit: Unit | null | undefined): unit is Unit =>
  Boolean(unit) && unit?.entry.kind !== "person" && !isBeside(scene, unit as Unit);

/** The first name in words `from` to `to` that says whose they are. */
export function qualifierIn(scene: Scene, from: number, to: number): Unit | null {
  for (let at = from; at < to; at++) {
    const unit = scene.units[at];
    if (unit?.from === at && qualifies(scene, unit)) return unit;
  }
  return null;
}

const pairEnds = new Set([...groups.keys()].flatMap((noun) => (noun.includes(" ") ? [noun.split(" ")[1]] : [])));

/** Two-word nouns first: "security services" are police, "intelligence services" are not. */
export const groupSector = ({ words }: Scene, at: number): Sector | null | undefined => {
  const key = words[at]?.key ?? "";
  const pair = pairEnds.has(key) ? groups.get(`${words[at - 1]?.key ?? ""} ${key}`) : undefined;
  return pair === undefined ? groups.get(key) : pair;
};

const CIVIL_GENERALS = new Set(
  "secretary attorney director consul inspector governor surgeon solicitor auditor".split(" "),
);

const ownSector = (scene: Scene, head: number): Sector | null => {
  const key = scene.words[head]?.key ?? "";
  if (key === "general" && CIVIL_GENERALS.has(scene.words[head - 1]?.key ?? "")) return "GOV";
  return groupSector(scene, head) ?? roles.get(key) ?? null;
};

/** The sector of an office or group: a word beside it decides ("military spokesman"), else its noun, else its body. */
export function sectorOf(scene: Scene, from: number, head: number): Sector | null {
  for (let at = from; at < head; at++) {
    const sector = scene.units[at] ? undefined : sectorWords.get(scene.words[at]?.key ?? "");
    if (sector) return sector;
  }
  const own = ownSector(scene, head);
  if (own) return own;
  const body = qualifierIn(scene, from, head)?.entry;
  if (body?.sector) return body.sector;
  const isOffice = roles.has(scene.words[head]?.key ?? "");
  return isOffice && (body?.kind === "state" || /ministry/i.test(textOf(scene, from, head))) ? "GOV" : null;
}

/** A noun for one who holds an office, used as a noun. */
export const isRole = ({ words, units }: Scene, at: number): boolean =>
  roles.has(words[at]?.key ?? "") && !units[at] && !["VERB", "AUX", "ADP"].includes(words[at]?.pos ?? "");

/** The office in words `from` to `to`, whose noun is at `head`. */
export function titleOf(scene: Scene, from: number, to: number, head: number): Title {
  const whose = qualifierIn(scene, from, to)?.entry;
  return {
    from,
    to,
    text: textOf(scene, from, to),
    head: scene.words[head]?.key ?? "",
    country: whose?.country ?? null,
    sector: sectorOf(scene, from, head) ?? whose?.sector ?? null,
    gender: null,
  };
}
