import type { CueWord, Draft, Reading, Rule, Sentence } from "../../rule.ts";

/** A rule that looks at one word of attribution at a time. */
export const cueRule = (name: string, read: (reading: Reading, sentence: Sentence, cue: CueWord) => Draft[]): Rule => ({
  name,
  find(reading, sentence) {
    const cues = reading.cues[sentence.index] ?? [];
    return cues.length === 0 ? [] : cues.flatMap((cue) => read(reading, sentence, cue));
  },
});
