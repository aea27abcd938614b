import type { Span } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { Reading, Sentence } from "../../rule.ts";
import { phraseBefore, type Range, spanOf } from "./noun-phrase.ts";

/** "After the talks they vowed to leave": no noun that is vowed. */
const isFronted = (reading: Reading, sentence: Sentence, from: number): boolean =>
  from - 1 === sentence.from && reading.tokens[from - 1]?.pos === "ADP";

/** "the target it pledged to reach": what is pledged begins with the noun before a subject that is a pronoun. */
export function withAntecedent(reading: Reading, sentence: Sentence, subject: Range, content: Span): Span {
  const { from, to } = subject;
  if (to - from !== 1 || !/^(?:he|she|it|they|we|i)$/.test(wordAt(reading, from))) return content;
  const last = reading.tokens[from - 1];
  const noun = last?.pos === "NOUN" ? phraseBefore(reading, from, sentence.from) : null;
  const span = noun && !isFronted(reading, sentence, noun.from) ? spanOf(reading, noun) : null;
  return span ? { start: span.start, end: content.end } : content;
}
