import type { Token } from "../analysis.ts";
import { lowerOf } from "../lookup.ts";
import { marked } from "../marks.ts";
import { wordSet, wordsOf } from "../word-lists.ts";

/** Their last consonant may double: "expelling", "combating" and "combatting". */
const DOUBLES = wordSet("expel combat");

const gerundsOf = (verb: string): string[] => {
  if (verb.endsWith("ee")) return [`${verb}ing`];
  const plain = `${verb.replace(/e$/, "")}ing`;
  return DOUBLES.has(verb) ? [plain, `${verb}${verb.slice(-1)}ing`] : [plain];
};

const withGerunds = (verbs: string): ReadonlySet<string> =>
  new Set(wordsOf(verbs).flatMap((verb) => [verb, ...gerundsOf(verb)]));

/** Whom an effort is against: "the campaign to defeat X", "focused on defeating X". */
const FIGHTING = withGerunds(
  "defeat counter combat fight destroy degrade dismantle eliminate confront attack strike target battle kill injure drive expel",
);
/** From whom a place is taken: "to liberate the town from X". */
const FREEING = withGerunds("liberate recapture retake free reclaim wrest");
const LEADING_IN = wordSet("to in on at of for");
const EFFORT = wordSet(
  `fight campaign war battle operation operations mission missions offensive strike strikes airstrike airstrikes attack attacks raid
  raids unite united bombardment insurgency rebellion uprising jihad`,
);
const ALLIANCE = wordSet("coalition alliance");
/** The mark of every word that may tell an aim. */
export const AIMS = marked([...FIGHTING, ...FREEING, ...EFFORT, ...ALLIANCE]);
/** "operations in the north against", "the campaign by Kenya against". */
const WITHIN = 8;

/** What tells whom somebody fights. */
export interface Aim {
  /** The word that tells it. */
  at: number;
  /** Where those it is against begin. */
  objectsFrom: number;
  /** "the coalition against X": the word is who fights. */
  isFighter: boolean;
}

/** Whether the word is a verb of fighting or freeing, bare or in -ing. */
export const isFighting = (token: Token | undefined): boolean =>
  FIGHTING.has(lowerOf(token)) || FREEING.has(lowerOf(token));

/** "to degrade and defeat": what leads a verb in leads in those joined to it. */
function isLedIn(tokens: readonly Token[], at: number): boolean {
  const before = lowerOf(tokens[at - 1]);
  if (before === "to") return !lowerOf(tokens[at]).endsWith("ing");
  if (LEADING_IN.has(before)) return lowerOf(tokens[at]).endsWith("ing");
  return /^(?:and|or)$/.test(before) && isFighting(tokens[at - 2]) && isLedIn(tokens, at - 2);
}

/** Where a word stands after a token, no verb or stop between; -1. */
function ahead(tokens: readonly Token[], at: number, to: number, word: string): number {
  for (let index = at + 1; index < Math.min(to, at + WITHIN); index++) {
    if (lowerOf(tokens[index]) === word) return index;
    if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(tokens[index]?.pos ?? "") && tokens[index]?.text !== "-") return -1;
  }
  return -1;
}

const TELLING: ReadonlySet<string> = new Set([...FIGHTING, ...FREEING, ...EFFORT, ...ALLIANCE]);

/** The aim that the word at `at` tells, if any; `to` is where its sentence ends. */
export function aimAt(tokens: readonly Token[], at: number, to: number): Aim | null {
  const word = lowerOf(tokens[at]);
  // Most words tell nothing, and every word of a text is asked.
  if (!TELLING.has(word)) return null;
  const told = (before: number, isFighter = false) => (before < 0 ? null : { at, objectsFrom: before + 1, isFighter });
  if (FIGHTING.has(word) && isLedIn(tokens, at)) return told(at);
  if (FREEING.has(word) && isLedIn(tokens, at)) return told(ahead(tokens, at, to, "from"));
  if (EFFORT.has(word)) return told(ahead(tokens, at, to, "against"));
  return ALLIANCE.has(word) && lowerOf(tokens[at + 1]) === "against" ? told(at + 1, true) : null;
}
