import type { Span } from "@readout/model";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { spanOf } from "./noun-phrase.ts";

interface Parts extends Partial<Draft> {
  rule: string;
  content: Span;
}

/** A draft of what a rule found, everything it does not say left open. */
export const draftOf = (sentence: Sentence, parts: Parts): Draft => ({
  speaker: null,
  cue: null,
  addressees: [],
  via: null,
  venue: null,
  negated: false,
  sentence: sentence.index,
  ...parts,
});

export function cueOf(reading: Reading, cue: CueWord): Draft["cue"] {
  const span = spanOf(reading, cue);
  const { lemma, particle } = cue.entry;
  return span && { ...span, lemma: particle ? `${lemma} ${particle}` : lemma, class: cue.entry.class };
}

/** A colon or a dash that stands for "says": the first mark at or after `offset`. */
export function markCue({ text }: Reading, offset: number): Draft["cue"] {
  const mark = /[:—–―-]+/.exec(text.slice(offset, offset + 8));
  const start = offset + (mark?.index ?? 0);
  return mark && { start, end: start + mark[0].length, lemma: "say", class: "say" };
}
