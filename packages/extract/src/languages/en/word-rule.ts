import { marked } from "../../marks.ts";
import type { Draft, Reading, Rule, Sentence } from "../../rule.ts";

/** A rule that looks at certain words, one token at a time. */
export function wordRule(
  name: string,
  words: Iterable<string>,
  read: (reading: Reading, sentence: Sentence, at: number) => Draft[],
): Rule {
  const mark = marked(words);
  return {
    name,
    waitsFor: mark,
    find(reading, sentence) {
      const found: Draft[] = [];
      for (let at = sentence.from; at < sentence.to; at++)
        if ((reading.tokens[at]?.marks ?? 0) & mark) found.push(...read(reading, sentence, at));
      return found;
    },
  };
}
