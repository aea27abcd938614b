import type { Entry } from "./lexicon.ts";
import { gapBefore, place, type Scene } from "./scene.ts";

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

/** "the Ceasefire Violations Committee (CFVC)": from here on CFVC is that committee. */
export function explainAcronyms(scene: Scene): void {
  const meanings = new Map<string, Entry>();
  for (let at = 1; at < scene.words.length; at++) {
    const word = scene.words[at]?.text ?? "";
    if (!isAcronym(word)) continue;
    const entry = explained(scene, at) ?? meanings.get(word);
    if (!entry) continue;
    meanings.set(word, entry);
    place(scene, { from: at, to: at + 1, use: "name", entry });
  }
}
