import type { Actor, Party, Place, Span } from "@readout/model";
import type { Lexicon } from "./actors/lexicon.ts";

/** Words that point at an actor. A pronoun is a mention once coreference has found whom it means. */
export interface Mention extends Span {
  actorId: string;
  by: "name" | "short-name" | "role" | "metonym" | "demonym" | "pronoun";
  /** The role given at this place: "Russian counterpart", "foreign ministry spokesman". */
  role: string | null;
}

/** Who and where: all actors and places of a text, and whom given words mean. */
export interface Cast {
  actors: readonly Actor[];
  places: readonly Place[];
  /** In order of appearance, never overlapping. */
  mentions: readonly Mention[];
  /** Parties whose mention lies in these words, in order. */
  partiesIn(span: Span): Party[];
  /** The one party a noun phrase is about: its head, not a modifier ("Russian President Vladimir Putin" is Putin, "Moscow" is Russia). */
  partyOf(span: Span): Party | null;
  /** What a pronoun may mean: people and organisations by gender and number. */
  genderOf(actorId: string): "male" | "female" | "unknown" | "none";
  /** What is known of the states' adjectives: "Australian" may belong to no party of the text. */
  adjectivesFrom: Lexicon["adjectivesFrom"];
}
