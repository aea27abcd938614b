import type { Entry } from "./lexicon.ts";
import { gapBefore, place, type Scene, type Unit, unitsOf } from "./scene.ts";

const isAcronym = (text = ""): boolean =>
  text.length > 1 && text.length < 9 && /^[A-Z]/.test(text) && text === text.toUpperCase();

const NOT_SHORTENED = new Set(["person", "state", "place"]);

/** The body whose name stands right before the parenthesis that word `at` fills. */
function explained(scene: Scene, at: number): Entry | null {
  const { words, units, text } = scene;
  if (gapBefore(scene, at).trim() !== "(" || text[words[at]?.end ?? 0] !== ")") return null;
  const owner = words[at - 1]?.key === "'s" ? units[at - 2] : units[at - 1];
  return owner?.use === "name" && !NOT_SHORTENED.has(owner.entry.kind) ? owner.entry : null;
}

/** Fewer letters are the initials of too much. */
const FEWEST_LETTERS = 3;

/** Bodies that the text names in full, by their initials; null where two share them. */
function initialsIn(scene: Scene): Map<string, Entry | null> {
  const initials = new Map<string, Entry | null>();
  for (const { from, to, use, entry } of unitsOf(scene)) {
    if (to - from < FEWEST_LETTERS || use !== "name" || NOT_SHORTENED.has(entry.kind)) continue;
    const letters = scene.words.slice(from, to).map(({ capital, text }) => (capital ? text[0] : ""));
    const key = letters.join("");
    const before = initials.get(key);
    initials.set(key, before === undefined || before?.id === entry.id ? entry : null);
  }
  return initials;
}

/** "the Ceasefire Violations Committee (CFVC)": from here on CFVC is that committee; so is RSF the Rapid Support Forces of the text, whatever else has that name. */
export function explainAcronyms(scene: Scene): void {
  const meanings = new Map<string, Entry>();
  const initials = initialsIn(scene);
  const isFree = freeIn(scene);
  for (let at = 1; at < scene.words.length; at++) {
    const word = scene.words[at]?.text ?? "";
    if (!isAcronym(word)) continue;
    const entry = explained(scene, at) ?? meanings.get(word) ?? (isFree(at) ? initials.get(word) : null);
    if (!entry) continue;
    meanings.set(word, entry);
    place(scene, { from: at, to: at + 1, use: "name", entry });
  }
}

/** Whether a word is no part of a longer name ("BBC World Service") nor short for somebody whom the text names in full. */
function freeIn(scene: Scene): (at: number) => boolean {
  const isLong = ({ from, to }: Unit) => to - from > 1;
  const inFull = new Set(unitsOf(scene).flatMap((unit) => (isLong(unit) ? [unit.entry.id] : [])));
  return (at) => {
    const unit = scene.units[at];
    return !unit || !(isLong(unit) || inFull.has(unit.entry.id));
  };
}
