import { wordAt } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { contentAfter } from "./content.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { phraseAfter, type Range, spanOf } from "./noun-phrase.ts";
import { isQuoted } from "./said-content.ts";
import { isPassive, subjectOf, verbStart } from "./subject.ts";

/** The cue reads on after the speaker: "was told [by Xi] that …". */
const afterSpeaker = (cue: CueWord, to: number): CueWord => ({
  ...cue,
  to,
  entry: { ...cue.entry, frames: new Set(["c", "t", "w", "i"]) },
});

/** "is convinced that" is a state of mind, not an ear. */
const STATES = /^(?:convince|persuade)$/;

function speakerOf(reading: Reading, sentence: Sentence, cue: CueWord): Range | null {
  return wordAt(reading, cue.to) === "by" ? phraseAfter(reading, cue.to + 1, sentence.to) : null;
}

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (
    !cue.entry.frames.has("a") ||
    STATES.test(cue.entry.lemma) ||
    !isPassive(reading, sentence, cue) ||
    isQuoted(reading, cue)
  )
    return [];
  const by = speakerOf(reading, sentence, cue);
  const content = contentAfter(reading, sentence, afterSpeaker(cue, by?.to ?? cue.to));
  const told = subjectOf(reading, sentence, cue);
  const addressee = told.range && spanOf(reading, told.range);
  if (!content || !addressee || (!by && content.by === "phrase")) return [];
  const verb = spanOf(reading, { from: verbStart(reading, sentence, cue), to: cue.to });
  const found = cueOf(reading, cue);
  const { span, venue } = content;
  return [
    draftOf(sentence, {
      rule: "was-told",
      speaker: by && spanOf(reading, by),
      cue: found && { ...found, start: verb?.start ?? found.start },
      content: span,
      addressees: [addressee],
      venue,
      negated: told.negated,
    }),
  ];
}

/** "Putin was told by Xi that China is ready": the speaker follows "by", or is not said. */
export const wasTold = cueRule("was-told", read);
