import type { Dated, Span } from "@readout/model";
import { datedBy } from "./dates/date-near.ts";
import { venueNouns } from "./languages/en/words.ts";
import { spansWithin, within } from "./lookup.ts";
import type { Draft, Reading } from "./rule.ts";

/** "During the conversation with …": what was dated just before goes on. */
const GOES_ON =
  /^(?:during|in|at|after|following)\s+(?:the|that|their|his|her|this)\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/iu;
const MEETING = /^(?:talks|visit|call|discussions)$/i;

/** "who will speak on Monday night": nothing has been said on a day to come. */
const isToCome = (value: string | null, today: string | null) =>
  value !== null && today !== null && /^\d{4}-\d\d-\d\d/.test(value) && value.slice(0, 10) > today;

/** Dates of a sentence that are not part of what is said in it, nearest to `at` first. */
function statedIn(reading: Reading, sentence: Span, content: Span, at: number): Dated[] {
  return spansWithin(reading.dates, sentence)
    .filter((date) => !within(date, content) && !isToCome(date.value, reading.referenceDay))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
    .flatMap((date) => datedBy(date, "stated") ?? []);
}

function inheritedFrom(reading: Reading, draft: Draft): Dated | null {
  const sentence = reading.sentences[draft.sentence];
  const previous = reading.sentences[draft.sentence - 1];
  if (!sentence || !previous || previous.paragraph !== sentence.paragraph) return null;
  const [, ...nouns] = GOES_ON.exec(reading.text.slice(sentence.start, sentence.start + 80)) ?? [];
  if (!nouns.some((noun) => venueNouns.has(noun?.toLowerCase()) || MEETING.test(noun))) return null;
  const found = statedIn(reading, previous, { start: 0, end: 0 }, previous.end)[0];
  return found ? { ...found, basis: "inherited" } : null;
}

const publishedOn = ({ referenceDay }: Reading): Dated | null =>
  referenceDay ? { value: referenceDay, precision: "day", basis: "published" } : null;

/** When it was said: a date of its sentence, else one that goes on from the sentence or statement before, else the day of the text. */
export function saidOn(reading: Reading, draft: Draft, earlier: Dated | null): Dated | null {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return null;
  const at = draft.cue?.start ?? sentence.start;
  const own = statedIn(reading, sentence, draft.content, at)[0];
  if (own) return own;
  const goesOn = inheritedFrom(reading, draft);
  if (goesOn) return goesOn;
  return earlier && earlier.basis !== "published" ? { ...earlier, basis: "inherited" } : publishedOn(reading);
}
