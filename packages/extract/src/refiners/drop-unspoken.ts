import type { Refiner } from "../refiner.ts";
import type { Draft, Reading } from "../rule.ts";

/** Fewer letters say nothing. */
const SHORTEST = 4;

const isNothing = ({ text }: Reading, { content }: Draft): boolean =>
  text.slice(content.start, content.end).replace(/[^\p{L}\p{N}]/gu, "").length < SHORTEST;

/** A question of the asker's, or a speaker within the very words said, is no attribution. */
export const dropUnspoken: Refiner = {
  name: "drop-unspoken",
  refine: (drafts, reading) => drafts.filter((draft) => !isNothing(reading, draft)),
};
