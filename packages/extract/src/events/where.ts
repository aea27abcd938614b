import type { Event, Span } from "@readout/model";
import { spansWithin } from "../lookup.ts";
import type { EventDraft, Spot, Story } from "./draft.ts";

const AT =
  /\b(?:in|at|near|outside|inside|around|into|to|from|on|of|across|over)(?: (?:the|a|an|its|their|his|her))?(?: (?:[\p{Ll}-]+)){0,3} $/iu;
const WHERE = /\bwhere\b/i;
const DISTANCE = 40;

const placeOf = ({ place }: Spot): NonNullable<Event["place"]> => ({
  name: place.name,
  country: place.country,
  lat: place.lat,
  lon: place.lon,
});

/** The place an event is told to be at: in its clause after "in", "at", "near" …; "…, where" points at the place before. */
export function placeOfEvent(story: Story, { clause, trigger, sentence }: EventDraft): Event["place"] {
  const { text } = story.analysis;
  const isAt = ({ start }: Span) => AT.test(text.slice(Math.max(0, start - DISTANCE), start));
  const inside = spansWithin(story.spots, clause).filter(isAt);
  const after = inside.find(({ start }) => start > trigger.start) ?? inside.at(-1);
  if (after) return placeOf(after);
  const opening = text.slice(Math.max(sentence.start, clause.start - 8), clause.start + 8);
  if (!WHERE.test(opening)) return null;
  const before = spansWithin(story.spots, { start: sentence.start, end: clause.start }).at(-1);
  return before ? placeOf(before) : null;
}
