import { afterComma, isPlaceContext, isSpeaking } from "./context.ts";
import type { Alias, Lexicon } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import { functionWords, headsOfOrganisations, roles } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** Are these words the name, with its capitals? */
export const fits = ({ keys, exact, capital }: Alias, words: readonly Word[], at: number): boolean =>
  keys.every((key, index) => {
    const word = words[at + index];
    if (word?.key !== key || (index > 0 && word.glue === "break")) return false;
    if (exact) return word.text === exact[index];
    return word.capital || !capital[index];
  });

const isPlaceOf = (country: string | null, words: readonly Word[], at: number) => (alias: Alias) =>
  alias.entry.country === country && ["state", "place"].includes(alias.entry.kind) && fits(alias, words, at);

/** "Reading, England", "Jackson, Mississippi": what follows after a comma lies in the same state. */
const isExplained = (scene: Scene, lexicon: Lexicon, at: number, country: string | null): boolean =>
  afterComma(scene, at) && lexicon.aliasesFrom(scene.words[at]?.key ?? "").some(isPlaceOf(country, scene.words, at));

/** "in Orlando Bloom's house": the name goes on. */
const goesOn = ({ words }: Scene, at: number): boolean => words[at]?.glue === "space" && words[at]?.capital === true;

const IN_OFFICE = /^(?:minist(?:er|ry)|secretary|department|commissioner)$/;

/** "Botswana Democratic Party", "Labour Minister": no party of the list, but another land's or an office. */
function isOtherParty({ units, words }: Scene, { entry, keys }: Alias, at: number): boolean {
  if (entry.kind !== "party") return false;
  const before = words[at]?.glue === "space" ? units[at - 1]?.entry : null;
  const isForeign = before?.kind === "state" && before.country !== entry.country;
  return isForeign || (keys.length === 1 && IN_OFFICE.test(words[at + 1]?.key ?? ""));
}

/** "President Duma Boko", "Duma Boko" whom the text also calls "Boko": the first name of somebody. */
function isFirstName({ words }: Scene, { entry, keys }: Alias, at: number): boolean {
  const next = words[at + 1];
  if (entry.kind !== "organisation" || keys.length > 1 || next?.glue !== "space" || !next.capital) return false;
  if (words[at]?.text === words[at]?.text.toUpperCase() || roles.has(next.key) || headsOfOrganisations.has(next.key))
    return false;
  if (words[at]?.glue === "space" && words[at - 1]?.capital && roles.has(words[at - 1]?.key ?? "")) return true;
  return words.some(({ key, capital }, index) => key === next.key && capital && words[index - 1]?.key !== keys[0]);
}

/** A name that means something else as well ("Nice", "Split") is a place where the words around it say so. */
export function isSupported(scene: Scene, alias: Alias, at: number): boolean {
  const { keys, doubt, entry } = alias;
  const to = at + keys.length;
  if (isOtherParty(scene, alias, at) || isFirstName(scene, alias, at)) return false;
  if (doubt === null || isExplained(scene, scene.lexicon, to, entry.country)) return true;
  const isPersons = doubt === "person" || scene.surnames.has(keys[0] ?? "");
  return !isPersons && isPlaceContext(scene, at) && !goesOn(scene, to);
}

/** "Mr Jackson", "Port Jackson": it is the end of a longer name. */
const endsName = ({ words }: Scene, at: number): boolean =>
  words[at]?.glue === "space" && words[at - 1]?.capital === true && !functionWords.has(words[at - 1]?.key ?? "");

/** "Nice weather": the sentence's first word may be no name. */
const isWord = ({ words, lower }: Scene, at: number): boolean =>
  lower.has(words[at]?.key ?? "") || (words[at]?.opens === true && words[at]?.pos !== "PROPN");

/** A doubtful name that the text once uses for a place: here as well, unless it may be a word or somebody's. */
export function isRepeated(scene: Scene, { keys, doubt }: Alias, at: number): boolean {
  const to = at + keys.length;
  if (doubt !== "word" || isWord(scene, at) || scene.surnames.has(keys[0] ?? "")) return false;
  const isFree = scene.units.slice(at, to).every((unit) => unit === null);
  return isFree && !endsName(scene, at) && !goesOn(scene, to) && !isSpeaking(scene, to);
}
