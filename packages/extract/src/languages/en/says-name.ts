import { wordAt } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { contentEnd } from "./content-end.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { phraseAfter, spanOf } from "./noun-phrase.ts";
import { quoteFrom } from "./quote-at.ts";
import { nextQuoteEnd } from "./resumes.ts";
import { blockAfter } from "./said-block.ts";

/** No title between a name and the colon is longer, in tokens. */
const LONGEST_TITLE = 30;

function colonAfter(reading: Reading, sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(from + LONGEST_TITLE, sentence.to); at++)
    if (wordAt(reading, at) === ":") return at;
  return -1;
}

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (cue.from !== sentence.from || cue.tense === "gerund" || !cue.entry.frames.has("s")) return [];
  const speaker = phraseAfter(reading, cue.to, sentence.to);
  const colon = speaker ? colonAfter(reading, sentence, speaker.to) : -1;
  if (!speaker || colon < 0) return [];
  const own =
    quoteFrom(reading, colon + 1) ??
    spanOf(reading, { from: colon + 1, to: contentEnd(reading, sentence, colon + 1, cue) });
  const content = own
    ? { start: own.start, end: nextQuoteEnd(reading, sentence, own.end) }
    : blockAfter(reading, sentence);
  return content
    ? [draftOf(sentence, { rule: "says-name", speaker: spanOf(reading, speaker), cue: cueOf(reading, cue), content })]
    : [];
}

/** "Says Ana Reyes, the mayor of Norland: “It was late.”" */
export const saysName = cueRule("says-name", read);
