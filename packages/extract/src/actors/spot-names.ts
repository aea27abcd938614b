import type { Alias } from "./lexicon.ts";
import { place, type Scene } from "./scene.ts";
import type { Word } from "./words.ts";

const fits = (alias: Alias, words: readonly Word[], at: number): boolean =>
  alias.keys.every((key, index) => {
    const word = words[at + index];
    if (word?.key !== key || (index > 0 && word.glue === "break")) return false;
    if (alias.exact) return word.text === alias.exact[index];
    return word.capital || !alias.capital[index];
  });

/** Finds the names that are known beforehand, the longest at each word. One look-up a word: linear. */
export function spotNames(scene: Scene): void {
  const { words, lexicon } = scene;
  for (let at = 0; at < words.length; at++) {
    const { key = "", capital = false } = words[at] ?? {};
    const known = capital || lexicon.beginsSmall(key) ? lexicon.aliasesFrom(key) : [];
    const alias = known.length > 0 ? known.find((each) => fits(each, words, at)) : undefined;
    if (!alias) continue;
    place(scene, { from: at, to: at + alias.keys.length, use: alias.use, entry: alias.entry });
    at += alias.keys.length - 1;
  }
}
