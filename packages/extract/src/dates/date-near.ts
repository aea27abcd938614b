import type { Dated, DateMention, Span } from "@readout/model";
import type { Analysis } from "../analysis.ts";
import { sentenceAt, spansWithin } from "../lookup.ts";

/** "a day after", "two weeks before": it dates the clause that follows it, and none other. */
const ASIDE = /\b(?:before|after)$/i;
const CALENDAR = /^\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q\d))?/;
/** A line such as "date 2021-08-26" dates the text, not what is told in it. */
const FARTHEST_DATE_LINE = 24;
const DATE_LINE = /^\s*date:?\s+$/i;

const distance = (date: Span, span: Span) => Math.max(0, date.start - span.end, span.start - date.end);

const isAside = (date: DateMention) => ASIDE.test(date.text);

/** A calendar date that dates something told, and not the text itself. */
export const mayDateText = (date: DateMention, { text }: Analysis): boolean =>
  date.precision !== null &&
  CALENDAR.test(date.value ?? "") &&
  (date.start > FARTHEST_DATE_LINE || !DATE_LINE.test(text.slice(0, date.start)));

function mayDate(date: DateMention, analysis: Analysis, span: Span): boolean {
  if (!mayDateText(date, analysis)) return false;
  return !isAside(date) || (date.end <= span.end && span.start - date.end < 3);
}

/**
 * The date that is stated for a clause: an aside right before it ("a day after the leaders met"), else the nearest one inside it.
 * With `within: "sentence"` the nearest date of its sentence serves when the clause has none. `dates` are those of `findDates`.
 */
export function dateNear(
  dates: readonly DateMention[],
  analysis: Analysis,
  span: Span,
  within: "clause" | "sentence" = "clause",
): DateMention | null {
  const sentence = sentenceAt(analysis, span.start);
  const candidates = spansWithin(dates, sentence ?? span).filter((date) => mayDate(date, analysis, span));
  const nearest = candidates.sort((a, b) => distance(a, span) - distance(b, span) || a.start - b.start);
  const aside = nearest.find((date) => isAside(date));
  if (aside) return aside;
  const first = nearest[0];
  return first && (within === "sentence" || distance(first, span) === 0) ? first : null;
}

/** A mention as the date of a fact: a calendar date no finer than a day, or null for lengths of time and vague words. */
export function datedBy(date: DateMention | null, basis: Dated["basis"]): Dated | null {
  const value = date?.value && CALENDAR.exec(date.value)?.[0];
  if (!(value && date?.precision)) return null;
  return { value, precision: date.precision === "time" ? "day" : date.precision, basis };
}
