import type { CueClass } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { contentEnd } from "./content-end.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { phraseAfter, type Range, spanOf } from "./noun-phrase.ts";
import { isQuoted } from "./said-content.ts";
import { isPassive, subjectOf } from "./subject.ts";

/** What goes on after "is believed", "was accused", by the class of the cue. */
const GOES_ON: Partial<Record<CueClass, RegExp>> = {
  say: /^(?:to|as)$/,
  think: /^(?:to|as|an?|the|likely|unlikely)$/,
  accuse: /^(?:of|for|with|as|over)$/,
  criticise: /^(?:for|as|over)$/,
  praise: /^(?:for|as|with)$/,
  reject: /^as$/,
};

/** "observed as a holiday", "called to order": no view of anybody's. */
const UNSURE =
  /^(?:observe|call|hear|know|show|find|put|read|clarify|share|cast|note|sing|relate|charge|consider|hold|honou?r)$/;
const PRONOUN = /^(?:it|there|what|that|this|they|he|she|we|i|you|who|which)$/;

/** "has been endorsed by the union": who speaks. */
const agentOf = (reading: Reading, sentence: Sentence, cue: CueWord): Range | null =>
  wordAt(reading, cue.to) === "by" ? phraseAfter(reading, cue.to + 1, sentence.to) : null;

const isVague = (reading: Reading, { from, to }: Range, agent: Range | null): boolean =>
  to - from === 1 && (agent ? PRONOUN : /^(?:it|there|what)$/).test(wordAt(reading, from));

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (cue.entry.frames.has("a") || !isPassive(reading, sentence, cue) || isQuoted(reading, cue)) return [];
  const agent = agentOf(reading, sentence, cue);
  if (agent ? !cue.entry.frames.has("o") : UNSURE.test(cue.entry.lemma)) return [];
  if (!agent && !GOES_ON[cue.entry.class]?.test(wordAt(reading, cue.to))) return [];
  const subject = subjectOf(reading, sentence, cue);
  if (!subject.range || isVague(reading, subject.range, agent)) return [];
  const to = agent ? subject.range.to : contentEnd(reading, sentence, cue.to, cue);
  const content = spanOf(reading, { from: subject.range.from, to });
  if (!content) return [];
  return [
    draftOf(sentence, {
      rule: "is-believed-to",
      speaker: agent && spanOf(reading, agent),
      cue: cueOf(reading, cue),
      content,
      negated: subject.negated,
    }),
  ];
}

/** "The ship is believed to carry arms", "he was accused of theft", "she has been endorsed by the union": the subject is part of what is said. */
export const isBelievedTo = cueRule("is-believed-to", read);
