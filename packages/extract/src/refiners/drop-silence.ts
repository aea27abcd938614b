import { wordAt } from "../languages/en/noun-phrase.ts";
import { questionWords } from "../languages/en/words.ts";
import { firstEndingAfter } from "../lookup.ts";
import type { Refiner } from "../refiner.ts";
import type { Draft, Reading } from "../rule.ts";

const SPOKEN = /^(?:say|ask|demand|urge|offer|criticise|praise|announce|confirm)$/;
const TOLD = /^(?:say|tell|mention|want)$/;

/** "did not respond to requests", "did not unveil plans": silence. What somebody does not say, believe or accept is told. */
function isSilence(reading: Reading, { negated, cue, content }: Draft): boolean {
  if (!negated || !cue || !SPOKEN.test(cue.class) || TOLD.test(cue.lemma)) return false;
  const first = firstEndingAfter(reading.tokens, content.start);
  return wordAt(reading, first - 1) !== "that" && !questionWords.has(wordAt(reading, first));
}

/** Nothing was said; but what stands within the unsaid ("did not address the letter in which he …") is no statement either. */
export const dropSilence: Refiner = {
  name: "drop-silence",
  refine: (drafts, reading) => drafts.filter((draft) => !isSilence(reading, draft)),
};
