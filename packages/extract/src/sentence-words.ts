import type { Span } from "@readout/model";

const GAPS = /[^\p{L}\p{N}]+/gu;
/** The same for a text in small letters of ASCII alone, several times as fast. */
const PLAIN_GAPS = /[^a-z0-9]+/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
const known = new WeakMap<Span, string>();

/** The words of a sentence as ids know them (DATA.md 1): small letters, one blank between two. Read once, however many facts it holds. */
export function sentenceWords(text: string, sentence: Span): string {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const lower = text.slice(sentence.start, sentence.end).toLowerCase();
  const words = lower.replace(BEYOND_ASCII.test(lower) ? GAPS : PLAIN_GAPS, " ").trim();
  known.set(sentence, words);
  return words;
}
