import type { DateMention, Precision, Span } from "@readout/model";
import type { Analysis, Sentence } from "../analysis.ts";
import { anchorClocks } from "./anchor-clocks.ts";
import { countFromAnchors } from "./anchored.ts";
import { addQuarters } from "./calendar.ts";
import { directionOf, wordsBeside } from "./direction.ts";
import { joinClocks } from "./join-clocks.ts";
import { passagesOf } from "./passages.ts";
import { precisionOf } from "./precision.ts";
import { type Memory, NOTHING_NAMED, type Passage, type Reading } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** No report names more; a list that does would cost seconds. */
export const MOST_DATES = 5000;

/** Told of each reading: its rule, its words in the text, and whether an earlier rule had read them already. */
export type SawDate = (rule: string, span: Span, isTaken: boolean) => void;

/** What does not overlap, an earlier rule's reading first, in the order of the text. */
function chooseReadings(passage: Passage, offset: number, saw?: SawDate): Reading[] {
  const chosen: Reading[] = [];
  for (const { rule, signs } of rules) {
    if ((signs & passage.signs) === 0) continue;
    for (const reading of rule.find(passage)) {
      const isTaken = chosen.some(({ start, end }) => start < reading.end && reading.start < end);
      saw?.(rule.name, { start: offset + reading.start, end: offset + reading.end }, isTaken);
      if (!isTaken) chosen.push(reading);
    }
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** "for the nine months": what is compared with a year earlier from here on is no quarter. */
const LONGER_THAN_QUARTER = /^the (?:first |latest )?(?:six|nine) months$/i;

/** Later mentions point back to what was named last, asides left out; results are told of no quarter that has yet to come. */
function remember(memory: Memory, value: string | null, words: string, today: string | null): void {
  if (value === null) return;
  if (LONGER_THAN_QUARTER.test(words)) memory.quarter = null;
  if (/^\d{4}-\d\d/.test(value)) memory.month = value.slice(0, 7);
  if (/^\d{4}-\d\d-\d\d/.test(value)) memory.day = value.slice(0, 10);
  if (/^\d{4}-Q\d$/.test(value) && (today === null || value <= addQuarters(today, 0))) memory.quarter = value;
  if (/^\d{4}/.test(value)) memory.year = value.slice(0, 4);
}

/** A preposition is no part of a date. */
const PREPOSITION = /^(?:on|in|at|by|since|until|from|following) /i;

function spanOf(passage: Passage, { start, end }: Reading): Span {
  return { start: start + (PREPOSITION.exec(passage.text.slice(start, end))?.[0].length ?? 0), end };
}

/** A week is said only of what lies in the calendar: "two weeks before" an unknown day is a length of time. */
function finenessOf(reading: Reading, value: string | null): Precision | null {
  const fineness = precisionOf(value);
  return fineness === "day" ? (reading.precision ?? fineness) : fineness;
}

function datesOf(passage: Passage, offset: number, memory: Memory, saw?: SawDate): DateMention[] {
  return chooseReadings(passage, offset, saw).map((reading) => {
    const value = reading.value(memory);
    const { start, end } = spanOf(passage, reading);
    const text = passage.text.slice(start, end);
    if (!reading.aside) remember(memory, value, text, passage.today);
    return { start: offset + start, end: offset + end, text, value, precision: finenessOf(reading, value) };
  });
}

function passageOf({ text, tokens, referenceDay }: Analysis, sentence: Sentence, { start, end }: Span): Passage {
  const words = text.slice(start, end).replace(/[^\S ]/g, " ");
  const inSentence = () => tokens.slice(sentence.from, sentence.to);
  let cached: ReturnType<typeof inSentence> | undefined;
  return {
    text: words,
    today: referenceDay,
    signs: sentence.signs,
    directionOf(from, to) {
      cached ??= inSentence().filter((token) => token.start >= start && token.start < end);
      return directionOf({
        tokens: cached,
        start: start + from,
        end: start + to,
        ...wordsBeside(words, { start: from, end: to }),
        isDay: /day\b/.test(words.slice(from, to)),
      });
    },
  };
}

/**
 * Every time expression of a text, in order, with its TIMEX3 value. Relative dates count from the day the text speaks from and have
 * no value without it. Linear in the length of the text: a sentence is read in pieces of bounded length, and after 5,000 dates
 * no more is read.
 */
export function findDates(analysis: Analysis, saw?: SawDate): DateMention[] {
  const memory: Memory = { ...NOTHING_NAMED };
  const found: DateMention[] = [];
  for (const sentence of analysis.sentences) {
    if (sentence.signs === 0) continue;
    for (const piece of passagesOf(analysis.text, sentence)) {
      if (found.length >= MOST_DATES) break;
      for (const date of datesOf(passageOf(analysis, sentence, piece), piece.start, memory, saw)) found.push(date);
    }
  }
  return anchorClocks(countFromAnchors(joinClocks(found, analysis.text), analysis), analysis);
}
