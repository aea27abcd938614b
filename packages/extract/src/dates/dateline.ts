import type { Analysis, Sentence } from "../analysis.ts";
import { firstEndingAfter } from "../lookup.ts";

/** "KABUL, Aug 26 (Reuters) - ", "ST. PAUL, Minn. (AP) — ", "LONDON, 3 May 2021 - " */
const DATELINE =
  /^\p{Lu}[\p{L}/.'’ -]{2,40}(?:, \p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15})?)?(?:, (?:\p{Lu}[\p{L}.]{2,9} \d{1,2}|\d{1,2} \p{Lu}[\p{L}.]{2,9})(?:,? \d{4})?(?: \(\p{Lu}[\p{L} .]{1,30}\))?| \(\p{Lu}[\p{L} .]{1,30}\)) ?(?:--?|–|—) /u;
const LONGEST = 140;

/** Where what a sentence tells begins: after the place, the day and the agency that a report opens with. */
export function beginningOf({ text }: Pick<Analysis, "text">, { start, end }: Pick<Sentence, "start" | "end">): number {
  return start + (DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length ?? 0);
}

/** The sentence without its dateline. */
export function withoutDateline(analysis: Analysis, sentence: Sentence): Sentence {
  const start = beginningOf(analysis, sentence);
  return start === sentence.start ? sentence : { ...sentence, start, from: firstEndingAfter(analysis.tokens, start) };
}
