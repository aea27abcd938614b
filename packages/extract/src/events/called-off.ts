import type { Analysis, Sentence } from "../analysis.ts";
import { wordAt } from "../lookup.ts";

const OFF = /^(?:cancelled|canceled|postponed|scrapped|shelved)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const REACH = 20;
const ENDS = /^(?:[;:.—–]|that|which|who|after|before|as|because|but|while|when)$/;

/** "The talks between X and Y were cancelled", "has been called off": the meeting that the noun at `at` names is not held. */
export function isCalledOff(analysis: Analysis, { to }: Sentence, at: number): boolean {
  for (let index = at + 1; index < Math.min(to, at + REACH); index++) {
    const word = wordAt(analysis, index);
    if (ENDS.test(word)) return false;
    if (!BE.test(wordAt(analysis, index - 1))) continue;
    if (OFF.test(word) || (word === "called" && wordAt(analysis, index + 1) === "off")) return true;
  }
  return false;
}
