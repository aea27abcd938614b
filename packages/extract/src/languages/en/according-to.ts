import type { Span } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import { marked } from "../../marks.ts";
import type { Draft, Reading, Rule, Sentence } from "../../rule.ts";
import { draftOf } from "./draft.ts";
import { phraseAfter, type Range, spanOf } from "./noun-phrase.ts";
import { resumed, withNextQuote } from "./resumes.ts";

function restAfter(reading: Reading, sentence: Sentence, from: number): Span | null {
  let to = sentence.to;
  while (to > from && /^[.;]$/.test(wordAt(reading, to - 1))) to--;
  return spanOf(reading, { from, to });
}

/** Nothing that tells of a source is longer, in tokens. */
const LONGEST_SOURCE = 25;

/** "According to X, a spokesman for Y, content": the content follows the last comma of the apposition, at most one. */
function contentFrom(reading: Reading, sentence: Sentence, source: Range): number | null {
  for (let index = source.to; index < Math.min(source.to + LONGEST_SOURCE, sentence.to); index++)
    if (wordAt(reading, index) === ",") return index + 1;
  return null;
}

/** "According to exit polls, …", "…, according to exit polls.": whatever stands before the mark. */
function untilMark(reading: Reading, sentence: Sentence, from: number): Range | null {
  const isTail = wordAt(reading, from - 3) === ",";
  for (let to = from + 1; to < Math.min(from + 6, sentence.to); to++)
    if (wordAt(reading, to) === "," || (isTail && wordAt(reading, to) === ".")) return { from, to };
  return null;
}

/** What a phrase at `at` that names its source qualifies: the rest of the sentence. */
export function contentAround(reading: Reading, sentence: Sentence, at: number, source: Range): Span | null {
  if (at - sentence.from <= 1) {
    const from = contentFrom(reading, sentence, source);
    return from === null ? null : restAfter(reading, sentence, from);
  }
  const to = wordAt(reading, at - 1) === "," ? at - 1 : at;
  const before = spanOf(reading, { from: sentence.from, to });
  const next = before && resumed(reading, reading.tokens[source.to - 1]?.end ?? 0);
  return next && next.end <= sentence.end ? { start: before.start, end: next.end } : before;
}

function read(reading: Reading, sentence: Sentence, at: number): Draft[] {
  const source = phraseAfter(reading, at + 2, sentence.to) ?? untilMark(reading, sentence, at + 2);
  const speaker = source && spanOf(reading, source);
  const content = source && contentAround(reading, sentence, at, source);
  const words = spanOf(reading, { from: at, to: at + 2 });
  if (!speaker || !content || !words || isMeasure(reading, source) || isOneWord(reading, content)) return [];
  return [
    draftOf(sentence, {
      rule: "according-to",
      speaker,
      cue: { ...words, lemma: "according to", class: "say" },
      content: withNextQuote(reading, sentence, content),
    }),
  ];
}

/** What things are ranked, paid or done by: nobody speaks. */
const MEASURE =
  /^(?:ages?|size|height|weight|rank|income|index|needs?|ability|abilities|tastes?|merit|schedule|plan|custom)$/;

const isMeasure = (reading: Reading, { to }: Range): boolean =>
  MEASURE.test(wordAt(reading, to - 1)) || MEASURE.test(wordAt(reading, to));

/** "According to Lee, hardly.": an answer to what was asked elsewhere. */
const isOneWord = ({ text }: Reading, { start, end }: Span): boolean => !/\s/.test(text.slice(start, end));

const ACCORDING = marked(["according"]);

/** "According to the ministry, three people died."; "Three people died, according to the ministry." */
export const accordingTo: Rule = {
  name: "according-to",
  waitsFor: ACCORDING,
  find(reading, sentence) {
    for (let at = sentence.from; at < sentence.to - 2; at++)
      if (wordAt(reading, at) === "according" && wordAt(reading, at + 1) === "to") return read(reading, sentence, at);
    return [];
  },
};
