import type { Party, Span } from "@readout/model";
import type { Analysis, Token } from "./analysis.ts";
import { firstEndingAfter, lowerOf } from "./lookup.ts";
import { namedBy } from "./parties.ts";

/** No noun phrase reaches farther to the left of its name. */
const FARTHEST = 10;
const OWNER = /^(?:my|our|your|his|her|its|their)$/;
const QUANTITY =
  /^(?:number|group|groups|hundreds|thousands|dozens|scores|tens|millions|series|handful|couple|pair|range)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|night|morning)$/;

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/** "Secretary of State John Doe". */
const isOffice = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]);

/** "local, legitimate forces", "foreign and defence ministers": a comma or "and" between two adjectives. */
const isBetweenAdjectives = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|and)$/.test(tokens[at]?.text ?? "") &&
  tokens[at - 1]?.pos === "ADJ" &&
  /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? "");

const PART = new Set(["DET", "NUM", "ADJ"]);

/** "of" and "'s" within a name: "a number of ministers", "Secretary of State John Doe", "the Union's council". */
function links(tokens: readonly Token[], at: number, isName: boolean): boolean {
  const word = lowerOf(tokens[at]);
  if (word === "of") return QUANTITY.test(lowerOf(tokens[at - 1])) || (isName && isOffice(tokens, at));
  if (/^['’]s?$/.test(word)) return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "");
  return QUANTITY.test(word) ? lowerOf(tokens[at + 1]) === "of" : isBetweenAdjectives(tokens, at);
}

function belongs(tokens: readonly Token[], at: number, isName: boolean): boolean {
  const token = tokens[at];
  const word = lowerOf(token);
  if (!token || TIME.test(word)) return false;
  if (OWNER.test(word) || /^\d/.test(word) || PART.has(token.pos) || links(tokens, at, isName)) return true;
  if (token.pos === "PROPN" || isName) return isCapital(token) && /^(?:PROPN|NOUN)$/.test(token.pos);
  return token.pos === "NOUN" && !QUANTITY.test(word);
}

/** "two Moroccans": its name, or the first word after its number, begins with a capital. */
function isNamed(tokens: readonly Token[], first: number, end: number): boolean {
  const at = tokens[first]?.pos === "NUM" && (tokens[first + 1]?.end ?? end) <= end ? first + 1 : first;
  return isCapital(tokens[at]);
}

/** The words of a participant with what stands before its name: "the Red Cross", "15 civilians", "a number of ministers". */
function wholePhrase({ tokens }: Analysis, { start, end }: Span): Span {
  const first = firstEndingAfter(tokens, start);
  if (tokens[first]?.pos === "PRON") return { start, end };
  const isName = isNamed(tokens, first, end);
  let from = first;
  while (from > 0 && first - from < FARTHEST && belongs(tokens, from - 1, isName)) {
    if (tokens[from - 1]?.sentence !== tokens[first]?.sentence) break;
    from--;
  }
  return { start: Math.min(start, tokens[from]?.start ?? start), end };
}

/** A participant with all the words that name it here. */
export const wholeParty = (analysis: Analysis, party: Party): Party =>
  namedBy(party, wholePhrase(analysis, party.mention));
