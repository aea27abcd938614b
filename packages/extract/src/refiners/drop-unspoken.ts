import type { Refiner } from "../refiner.ts";
import type { Draft, Reading } from "../rule.ts";

/** Fewer letters say nothing. */
const SHORTEST = 4;

const LETTERS = /[\p{L}\p{N}]/gu;

/** Looks no farther than the letters it needs. */
function isNothing({ text }: Reading, { content }: Draft): boolean {
  const words = text.slice(content.start, content.end);
  let letters = 0;
  LETTERS.lastIndex = 0;
  for (let found = LETTERS.exec(words); found; found = LETTERS.exec(words)) {
    letters += found[0].length;
    if (letters >= SHORTEST) return false;
  }
  return true;
}

/** A question of the asker's, or a speaker within the very words said, is no attribution. */
export const dropUnspoken: Refiner = {
  name: "drop-unspoken",
  refine: (drafts, reading) => drafts.filter((draft) => !isNothing(reading, draft)),
};
