import type { Actor, Party } from "@readout/model";
import { analyse } from "../analyse.ts";
import type { Cast } from "../cast.ts";
import { findCast } from "./find-cast.ts";

/** The cast of a text, for tests. */
export const castOf = (text: string): Cast => findCast(analyse(text, "2021-08-26T00:00:00Z"));

/** The ids of a text's actors, in order. */
export const idsIn = (text: string): string[] => castOf(text).actors.map((actor) => actor.id);

/** The ids of a text's places, in order. */
export const placesIn = (text: string): (string | null)[] => castOf(text).places.map((place) => place.id);

/** The first actor of a kind. */
export const firstOf = (text: string, kind: Actor["kind"]): Actor | undefined =>
  castOf(text).actors.find((actor) => actor.kind === kind);

/** Whom these words of a text mean. */
export const partyOf = (text: string, phrase: string): Party | null => {
  const start = text.indexOf(phrase);
  return castOf(text).partyOf({ start, end: start + phrase.length });
};
