import type { EventType } from "@readout/model";

/**
 * What a verb tells when it stands in a clause.
 *
 * `verbs`: lemmas, parted by blanks. `needs`: what else the clause must say: nouns of which one follows the verb ("talk meeting"),
 * `~with|to` a particle right after it, `@with` a word anywhere after it, `!demand` nouns that must not follow,
 * `"` words that did it ("attacked Spain for spending too little"), `%` a treaty or a body that one belongs to. Empty: nothing.
 * `^` before it all: only among the armed, to somebody ("drove the rebels from the town", not "drove the guests from the airport").
 */
export interface VerbTrigger {
  verbs: string;
  needs: string;
  type: EventType;
  mode: string | null;
  cameo: string;
}

/** What a noun tells when its parties are named beside it: "talks between X and Y", "attack on Y". */
export interface NounTrigger {
  nouns: string;
  type: EventType;
  mode: string | null;
  cameo: string;
  /** Words that lead to the one who acts, and to the one acted upon. */
  by: string;
  upon: string;
}

type Row = readonly [verbs: string, needs: string, mode: string | null, cameo: string];

/** The rows of one type. */
export const triggersOf = (type: EventType, rows: readonly Row[]): VerbTrigger[] =>
  rows.map(([verbs, needs, mode, cameo]) => ({ verbs, needs, type, mode, cameo }));
