import type { CueWord, Draft, Reading, Rule, Sentence } from "../../rule.ts";
import { contentAfter, quoteOver } from "./content.ts";
import { contentBefore } from "./content-before.ts";
import { cueOf, draftOf } from "./draft.ts";
import { type Range, spanOf, wordAt } from "./noun-phrase.ts";
import { isFiniteCue, isPassive, mainSubject, subjectOf } from "./subject.ts";

/** Inside double marks somebody else speaks. */
export const isQuoted = (reading: Reading, cue: CueWord): boolean =>
  quoteOver(reading, reading.tokens[cue.from]?.start ?? 0)?.double === true;

/** Only evidence "shows a lead" or "finds wide support"; people find their keys. */
const SHOWS = /^(?:show|find)$/;
const EVIDENCE =
  /^(?:polls?|surveys?|stud(?:y|ies)|data|analys[ie]s|reports?|videos?|footage|figures|numbers|average|research|records|documents|investigations?|review|audit)$/;

const isEvidence = (reading: Reading, { from, to }: Range): boolean =>
  reading.tokens.slice(from, to).some(({ lower }) => EVIDENCE.test(lower));

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (isQuoted(reading, cue) || !isFiniteCue(reading, sentence, cue) || isPassive(reading, sentence, cue)) return [];
  const content = contentAfter(reading, sentence, cue);
  if (!content || contentBefore(reading, sentence, cue, content)) return [];
  const subject = subjectOf(reading, sentence, cue);
  const goesOn = /^(?:and|but|or|,|then)$/.test(wordAt(reading, subject.verbFrom - 1));
  const range = subject.range ?? (goesOn ? mainSubject(reading, sentence, subject.verbFrom) : null);
  if (!range || (content.by === "phrase" && SHOWS.test(cue.entry.lemma) && !isEvidence(reading, range))) return [];
  const { span, addressees, venue } = content;
  const speaker = spanOf(reading, range);
  return [
    draftOf(sentence, {
      rule: "said-content",
      speaker,
      cue: cueOf(reading, cue),
      content: span,
      addressees,
      venue,
      negated: subject.negated,
    }),
  ];
}

/** "Putin said the changes show …", "Xi told Putin that …", "they vowed to leave", "she criticised the ban". */
export const saidContent: Rule = {
  name: "said-content",
  find: (reading, sentence) => (reading.cues[sentence.index] ?? []).flatMap((cue) => read(reading, sentence, cue)),
};
