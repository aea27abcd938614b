import type { Span } from "@readout/model";

/** A word or mark of the text. `pos` is a universal part of speech (NOUN, PROPN, VERB, AUX, PRON, ADP, PUNCT …). */
export interface Token extends Span {
  text: string;
  /** `text` in lower case: rules ask for it many times. */
  lower: string;
  /** The lists of `marks.ts` that the word is in, a bit each. */
  marks: number;
  /** What signs of time it holds, a bit each (`dates/signs.ts`). */
  signs: number;
  /** Lower case. */
  lemma: string;
  pos: string;
  /** Index of its sentence. */
  sentence: number;
}

/** `from` and `to` are token indices, `to` exclusive; a heading is a line without a stop. */
export interface Sentence extends Span {
  index: number;
  from: number;
  to: number;
  paragraph: number;
  heading: boolean;
  /** Those of all its words. */
  marks: number;
  signs: number;
}

/** One reading of the text, which every rule reads: nobody tokenises twice. */
export interface Analysis {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** The day the text speaks from (its own date line, else the day it was published), or null. */
  referenceDay: string | null;
  /** ISO 8601, or null. */
  publishedAt: string | null;
}
