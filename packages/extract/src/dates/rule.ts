import type { Precision } from "@readout/model";

/** Whether the words around a date speak of what was or of what will be; null when they do not say. */
export type Direction = "past" | "future" | null;

/** A stretch of one sentence, blanks made equal; offsets of readings index `text`. */
export interface Passage {
  text: string;
  /** The day the article speaks from, or null: then relative dates have no value. */
  today: string | null;
  /** What signs of time it holds, as bits. */
  signs: number;
  /** Whether the clause around the words from `start` to `end` tells what was or what will be. */
  directionOf(start: number, end: number): Direction;
}

/** What was dated so far, in the order of the text: what "the same day" and "the quarter" point back to. */
export interface Memory {
  day: string | null;
  month: string | null;
  quarter: string | null;
  year: string | null;
}

export const NOTHING_NAMED: Readonly<Memory> = { day: null, month: null, quarter: null, year: null };

/** A time expression whose words are known and whose value may hang on what came before. */
export interface Reading {
  start: number;
  end: number;
  /** TIMEX3, or null when it cannot be told. */
  value(memory: Readonly<Memory>): string | null;
  /** Coarser than its value: "two weeks ago" counts to a day, and means the days around it. */
  precision?: Precision;
  /** "two weeks before the vote": it dates what follows, and nothing points back to it. */
  aside?: true;
  /** A time of day ("T22:00") that belongs to the day beside it. */
  clock?: true;
}

/** One way of writing time. Earlier rules win where two read the same words. */
export interface DateRule {
  name: string;
  find(passage: Passage): Reading[];
}

type Value = string | null | ((memory: Readonly<Memory>) => string | null);
export type Read = (groups: readonly (string | undefined)[], passage: Passage, at: number) => Value | undefined;

/** Every match of a pattern with the flag g, in order; `matchAll` would copy the pattern each time. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** A rule of one pattern, tried only where `hint` is found, for most sentences name no time; `read` gives the value, a way to it, or undefined to refuse the words. */
export function patternRule(name: string, hint: RegExp, source: string, read: Read, flags = "gi"): DateRule {
  const pattern = new RegExp(source, flags);
  return {
    name,
    find(passage) {
      const found: Reading[] = [];
      if (!hint.test(passage.text)) return found;
      for (const match of matchesOf(pattern, passage.text)) {
        const value = read(match, passage, match.index);
        if (value === undefined) continue;
        const give = typeof value === "function" ? value : () => value;
        found.push({ start: match.index, end: match.index + match[0].length, value: give });
      }
      return found;
    },
  };
}

const WEEKS = /\bweeks?\b/i;

/** A rule that counts in units: counted weeks end on a day, which is no finer than a week. */
export const countedInWeeks = (rule: DateRule): DateRule => ({
  ...rule,
  find: (passage) =>
    rule
      .find(passage)
      .map((reading) =>
        WEEKS.test(passage.text.slice(reading.start, reading.end)) ? { ...reading, precision: "week" } : reading,
      ),
});

/** A rule whose dates are there to compare with: nothing points back to them. */
export const asides = (rule: DateRule): DateRule => ({
  ...rule,
  find: (passage) => rule.find(passage).map((reading) => ({ ...reading, aside: true })),
});
