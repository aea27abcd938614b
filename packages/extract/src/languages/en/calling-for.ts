import type { CueWord, Draft, Reading, Rule, Sentence } from "../../rule.ts";
import { contentAfter } from "./content.ts";
import { cueOf, draftOf } from "./draft.ts";
import { phraseAfter, spanOf, wordAt } from "./noun-phrase.ts";
import { isQuoted } from "./said-content.ts";
import { isFiniteCue, mainSubject, subjectOf, verbStart } from "./subject.ts";

/** Whose "-ing" it is: the nearest finite attribution before it, else the subject of the sentence. */
function speakerOf(reading: Reading, sentence: Sentence, cue: CueWord, verb: number) {
  const cues = (reading.cues[sentence.index] ?? []).filter(
    (each) => each.from < cue.from && isFiniteCue(reading, sentence, each),
  );
  const main = cues.at(-1);
  const before = main && subjectOf(reading, sentence, main).range;
  const inverted = main && !before ? phraseAfter(reading, main.to, sentence.to) : null;
  return before ?? inverted ?? mainSubject(reading, sentence, verb) ?? mainSubject(reading, sentence, sentence.to);
}

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (cue.tense !== "gerund" || isQuoted(reading, cue) || isFiniteCue(reading, sentence, cue)) return [];
  const verb = verbStart(reading, sentence, cue);
  const opener = wordAt(reading, verb - 1);
  if (!/^(?:,|and|by|—|–|while|but|or)$/.test(opener) && verb !== sentence.from) return [];
  const content = contentAfter(reading, sentence, cue);
  const range = content && speakerOf(reading, sentence, cue, verb);
  if (!content || !range) return [];
  const { span, addressees, venue } = content;
  return [
    draftOf(sentence, {
      rule: "calling-for",
      speaker: spanOf(reading, range),
      cue: cueOf(reading, cue),
      content: span,
      addressees,
      venue,
    }),
  ];
}

/** "…, calling for a ceasefire", "…, adding that …": whoever the clause before is about goes on speaking. */
export const callingFor: Rule = {
  name: "calling-for",
  find: (reading, sentence) => (reading.cues[sentence.index] ?? []).flatMap((cue) => read(reading, sentence, cue)),
};
