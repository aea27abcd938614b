import { fits, isRepeated, isSupported } from "./doubtful.ts";
import type { Alias } from "./lexicon.ts";
import { place, type Scene } from "./scene.ts";

interface Spot {
  alias: Alias;
  at: number;
}

const placeAt = (scene: Scene, { alias, at }: Spot): void =>
  place(scene, { from: at, to: at + alias.keys.length, use: alias.use, entry: alias.entry });

/** The longest known name that begins at a word. */
function spotAt({ words, lexicon }: Scene, at: number): Spot | null {
  const { key = "", capital = false } = words[at] ?? {};
  const known = capital || lexicon.beginsSmall(key) ? lexicon.aliasesFrom(key) : [];
  const alias = known.length > 0 ? known.find((each) => fits(each, words, at)) : undefined;
  return alias ? { alias, at } : null;
}

/** No megabyte of prose names more; a text made to cost would fill the index. */
export const MOST_NAMES = 30_000;

/** The words from `at` on are not read. */
function cutAt({ words, units, used }: Scene, at: number): void {
  for (const each of [words, units, used]) each.length = at;
}

/** Finds the names that are known beforehand, the longest at each word, the first 30,000, after which no word is read. One look-up a word: linear. */
export function spotNames(scene: Scene): void {
  const doubtful: Spot[] = [];
  const sure = new Set<string>();
  let found = 0;
  for (let at = 0; at < scene.words.length; at++) {
    if (found === MOST_NAMES) cutAt(scene, at);
    const spot = spotAt(scene, at);
    if (!spot) continue;
    if (!isSupported(scene, spot.alias, at)) {
      doubtful.push(spot);
      continue;
    }
    if (spot.alias.doubt) sure.add(spot.alias.entry.id);
    placeAt(scene, spot);
    found++;
    at += spot.alias.keys.length - 1;
  }
  for (const each of doubtful.filter(({ alias }) => sure.has(alias.entry.id)))
    if (isRepeated(scene, each.alias, each.at)) placeAt(scene, each);
}
