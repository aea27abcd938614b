import type { Span } from "@readout/model";
import { phraseAfter, spanOf } from "../languages/en/noun-phrase.ts";
import { prepositions, venueNouns } from "../languages/en/words.ts";
import { wordAt } from "../lookup.ts";
import { marked } from "../marks.ts";
import type { Refiner } from "../refiner.ts";
import { type Draft, type Reading, withParts } from "../rule.ts";

/** Gatherings outrank the form of the words: "in his remarks at the summit" is the summit. */
const GATHERING =
  /^(?:meeting|summit|conference|briefing|rally|forum|session|hearing|debate|assembly|council|congress)$/i;

function phrases(reading: Reading, { sentence, content }: Draft): Span[] {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  const found: Span[] = [];
  for (let index = from; index < to; index++) {
    const token = reading.tokens[index];
    if (
      !token ||
      !prepositions.has(wordAt(reading, index)) ||
      (token.start >= content.start && token.end <= content.end)
    )
      continue;
    const range = phraseAfter(reading, index + 1, to);
    const span = range && spanOf(reading, range);
    const words = span ? reading.text.slice(span.start, span.end).toLowerCase().split(/\s+/) : [];
    if (span && words.some((word) => venueNouns.has(word))) found.push(span);
  }
  return found;
}

function venueOf(reading: Reading, draft: Draft): Span | null {
  const found = phrases(reading, draft);
  const isGathering = ({ start, end }: Span) =>
    reading.text
      .slice(start, end)
      .split(/\s+/)
      .some((word) => GATHERING.test(word));
  return found.find(isGathering) ?? found[0] ?? null;
}

const VENUES = marked(venueNouns);
const hasVenue = ({ sentences }: Reading, { sentence }: Draft): boolean =>
  ((sentences[sentence]?.marks ?? 0) & VENUES) !== 0;

/** Where it was said, when the words are not next to the cue: "Yang, in his remarks at the 11th meeting, said …". */
export const findVenue: Refiner = {
  name: "find-venue",
  refine: (drafts, reading) =>
    drafts.map((draft) =>
      draft.venue || !hasVenue(reading, draft) ? draft : withParts(draft, { venue: venueOf(reading, draft) }),
    ),
};
