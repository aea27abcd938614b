import type { Span } from "@readout/model";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { spanOf } from "./noun-phrase.ts";

interface Parts extends Partial<Draft> {
  rule: string;
  content: Span;
}

const shaped = ({ start, end, lemma, class: kind }: NonNullable<Draft["cue"]>): Draft["cue"] => ({
  start,
  end,
  lemma,
  class: kind,
});

/** A draft of what a rule found, everything it does not say left open. */
export const draftOf = (sentence: Sentence, parts: Parts): Draft => ({
  rule: parts.rule,
  speaker: parts.speaker ?? null,
  cue: parts.cue ? shaped(parts.cue) : null,
  content: parts.content,
  addressees: parts.addressees ?? [],
  via: parts.via ?? null,
  venue: parts.venue ?? null,
  negated: parts.negated ?? false,
  sentence: parts.sentence ?? sentence.index,
});

export function cueOf(reading: Reading, cue: CueWord): Draft["cue"] {
  const span = spanOf(reading, cue);
  const { lemma, particle, class: kind } = cue.entry;
  const whole = particle ? `${lemma} ${particle}` : lemma;
  return span && { start: span.start, end: span.end, lemma: whole, class: kind };
}

/** A colon or a dash that stands for "says": the first mark at or after `offset`. */
export function markCue({ text }: Reading, offset: number): Draft["cue"] {
  const mark = /[:—–―-]+/.exec(text.slice(offset, offset + 8));
  const start = offset + (mark?.index ?? 0);
  return mark && { start, end: start + mark[0].length, lemma: "say", class: "say" };
}
