import { wordAt } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { phraseAfter, spanOf } from "./noun-phrase.ts";
import { quoteFrom } from "./quote-at.ts";
import { isQuoted } from "./said-content.ts";
import { isPassive, subjectOf } from "./subject.ts";

const JUDGES = /^(?:label|brand|describe|deem|characteri[sz]e|denounce|dismiss|portray|depict)$/;
/** A name as often as a verdict: whoever gives it must be named. */
const NAMES = /^(?:call|dub|term)$/;

/** "The dam, dubbed “the big leak”": of whom it is said stands before a comma. */
const isReduced = (reading: Reading, { tense, from }: CueWord): boolean =>
  tense === "past" && wordAt(reading, from - 1) === ",";

/** The first words in marks, an article before them aside. */
function namedAt(reading: Reading, { to }: CueWord) {
  const quote = quoteFrom(reading, /^(?:an?|the)$/.test(wordAt(reading, to)) ? to + 1 : to);
  return quote?.double ? quote : null;
}

/** The token after a quotation, where "by its critics" may stand. */
function speakerAfter(reading: Reading, { to }: Sentence, from: number, end: number) {
  let at = from;
  while (at < to && (reading.tokens[at]?.end ?? end) <= end) at++;
  const range = wordAt(reading, at) === "by" ? phraseAfter(reading, at + 1, to) : null;
  return range && spanOf(reading, range);
}

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  const { lemma } = cue.entry;
  const isNaming = JUDGES.test(lemma) || NAMES.test(lemma);
  if (!isNaming || isQuoted(reading, cue) || !(isPassive(reading, sentence, cue) || isReduced(reading, cue))) return [];
  const quote = namedAt(reading, cue);
  const start = reading.tokens[cue.to]?.start;
  const speaker = quote && speakerAfter(reading, sentence, cue.to, quote.end);
  if (!quote || start === undefined || !(speaker || JUDGES.test(lemma))) return [];
  return [
    draftOf(sentence, {
      rule: "is-called",
      speaker,
      cue: cueOf(reading, cue),
      content: { start, end: quote.end },
      negated: subjectOf(reading, sentence, cue).negated,
    }),
  ];
}

/** "It was called “a sham” by farmers", "the dam, dubbed “the big leak”, …": who speaks follows "by", or is not said. */
export const isCalled = cueRule("is-called", read);
