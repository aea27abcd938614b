import { gapBefore, type Scene } from "./scene.ts";
import { locatives, placeAdjectives, sayingVerbs } from "./vocabulary.ts";

const ADVERBS_BEFORE_VERBS = new Set([
  "also",
  "later",
  "then",
  "has",
  "have",
  "had",
  "reportedly",
  "repeatedly",
  "recently",
  "already",
  "once",
  "again",
]);

/** The word at `at`, past adverbs and auxiliaries, is a verb of saying. */
export function isSpeaking({ words }: Scene, at: number): boolean {
  let verb = at;
  while (verb < at + 3 && words[verb]?.glue === "space" && ADVERBS_BEFORE_VERBS.has(words[verb]?.key ?? "")) verb++;
  return words[verb]?.glue !== "break" && sayingVerbs.has(words[verb]?.key ?? "") && words[verb]?.capital === false;
}

/** Articles and adjectives between a preposition and its name are few. */
const FARTHEST = 6;

/** The index of the last word before `at` that is no article and no adjective of place, or -1 across a mark. */
export function wordBefore({ words }: Scene, at: number): number {
  let before = at - 1;
  const farthest = Math.max(0, at - FARTHEST);
  if (words[at]?.glue === "break") return -1;
  while (
    before > farthest &&
    words[before]?.glue !== "break" &&
    (words[before]?.key === "the" || placeAdjectives.has(words[before]?.key ?? ""))
  )
    before--;
  return before;
}

const SETTLEMENTS = new Set([
  "city",
  "town",
  "village",
  "province",
  "district",
  "capital",
  "port",
  "region",
  "suburb",
  "neighborhood",
  "neighbourhood",
  "outskirts",
  "streets",
  "area",
  "vicinity",
  "suburbs",
  "villages",
  "towns",
  "cities",
  "native",
  "siege",
  "liberation",
  "recapture",
  "north",
  "south",
  "east",
  "west",
  "northeast",
  "northwest",
  "southeast",
  "southwest",
]);

/** "in Velikovo and Karsova": what is joined to an unknown place in its list is one, unless it speaks. */
function isListed(scene: Scene, before: number, at: number): boolean {
  const place = scene.words[before]?.glue === "space" ? scene.units[before - 1] : null;
  return place?.entry.kind === "place" && scene.words[at]?.glue === "space" && !isSpeaking(scene, at + 1);
}

/** "in X", "near the northern X", "the city of X", "the village of X". */
export function isPlaceContext(scene: Scene, at: number): boolean {
  const before = wordBefore(scene, at);
  const key = scene.words[before]?.key ?? "";
  if (locatives.has(key)) return true;
  if (key === "of") return SETTLEMENTS.has(scene.words[before - 1]?.key ?? "");
  if (key === "and") return isListed(scene, before, at);
  return key === "from" && scene.words[at]?.glue === "space";
}

export const precededByThe = ({ words }: Scene, at: number): boolean =>
  words[at]?.glue === "space" && words[at - 1]?.key === "the";

/** A comma, and nothing else, before the word. */
export const afterComma = (scene: Scene, at: number): boolean => gapBefore(scene, at).trim() === ",";
