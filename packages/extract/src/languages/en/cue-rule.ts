import type { CueWord, Draft, Reading, Rule, Sentence } from "../../rule.ts";
import { CUES } from "./cue-forms.ts";

/** A rule that looks at one word of attribution at a time. */
export const cueRule = (name: string, read: (reading: Reading, sentence: Sentence, cue: CueWord) => Draft[]): Rule => ({
  name,
  waitsFor: CUES,
  find: (reading, sentence) => (reading.cues[sentence.index] ?? []).flatMap((cue) => read(reading, sentence, cue)),
});
