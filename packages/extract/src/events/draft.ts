import type { DateMention, Event, EventType, Party, Place, Span } from "@readout/model";
import type { Analysis, Sentence } from "../analysis.ts";
import type { Cast } from "../cast.ts";
import type { SawDropped } from "./dropped.ts";

/** A place at one spot of the text. */
export interface Spot extends Span {
  place: Place;
}

/** What every part of event finding reads. */
export interface Story {
  analysis: Analysis;
  cast: Cast;
  dates: readonly DateMention[];
  /** Every mention of a place, in order. */
  spots: readonly Spot[];
  /** Adjectives of states that belong to nothing the cast knows ("an Australian ultimatum"): the state, in order. */
  adjectives: readonly Party[];
  /** Only where somebody traces. */
  sawDropped: SawDropped | undefined;
}

/** An event before it has a date, a place and a name. */
export interface EventDraft {
  type: EventType;
  mode: string | null;
  cameo: string;
  factuality: Event["factuality"];
  sources: Party[];
  targets: Party[];
  trigger: Span;
  lemma: string;
  /** The words that tell it: dates and places are looked for here. */
  clause: Span;
  sentence: Sentence;
  /** The word that opens its clause ("who", "after"), or "". */
  opener: string;
  /** ", killing ten": told along with another deed. */
  participial: boolean;
  /** Told by a noun. */
  nominal: boolean;
}
