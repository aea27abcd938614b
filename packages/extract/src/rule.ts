import type { CueClass, DateMention, Span } from "@readout/model";
import type { Analysis, Sentence, Token } from "./analysis.ts";
import type { Cast } from "./cast.ts";
import type { CueForm } from "./languages/en/cue-forms.ts";
import type { Quote } from "./quotes.ts";

/** A word that may attribute: tokens `from` to `to` (exclusive), its particle included. */
export interface CueWord extends CueForm {
  from: number;
  to: number;
}

/** What every statement rule reads. */
export interface Reading extends Analysis {
  cast: Cast;
  dates: readonly DateMention[];
  quotes: readonly Quote[];
  /** Per sentence, in order. */
  cues: readonly (readonly CueWord[])[];
}

interface DraftCue extends Span {
  lemma: string;
  class: CueClass;
}

/** A statement before anybody is known: only words of the text. */
export interface Draft {
  rule: string;
  speaker: Span | null;
  cue: DraftCue | null;
  content: Span;
  addressees: readonly Span[];
  via: Span | null;
  venue: Span | null;
  negated: boolean;
  /** Index of the sentence that attributes. */
  sentence: number;
}

/** The same draft with other parts; what is null takes nothing away. Written out, like `namedBy`. */
export const withParts = (
  draft: Draft,
  parts: Partial<Pick<Draft, "content" | "addressees" | "via" | "venue">>,
): Draft => ({
  rule: draft.rule,
  speaker: draft.speaker,
  cue: draft.cue,
  content: parts.content ?? draft.content,
  addressees: parts.addressees ?? draft.addressees,
  via: parts.via ?? draft.via,
  venue: parts.venue ?? draft.venue,
  negated: draft.negated,
  sentence: draft.sentence,
});

/** Finds statements in one sentence. */
export interface Rule {
  name: string;
  /** The mark of the words without which it finds nothing; without one it reads every sentence. */
  waitsFor?: number;
  find(reading: Reading, sentence: Sentence): Draft[];
}

export type { Sentence, Token };
