import type { Span } from "@readout/model";

const GAPS = /[^\p{L}\p{N}]+/gu;
const known = new WeakMap<Span, string>();

/** The words of a sentence as ids know them (DATA.md 1): small letters, one blank between two. Read once, however many facts it holds. */
export function sentenceWords(text: string, sentence: Span): string {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const words = text.slice(sentence.start, sentence.end).toLowerCase().replace(GAPS, " ").trim();
  known.set(sentence, words);
  return words;
}
