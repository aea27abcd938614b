import type { Dated, DateMention, Span } from "@readout/model";
import type { Analysis } from "../analysis.ts";
import { sentenceAt, spansWithin } from "../lookup.ts";
import { isBound } from "./bound.ts";
import { quarterOf, weekOf } from "./calendar.ts";
import { beginningOf } from "./dateline.ts";

/** "a day after", "two weeks before": it dates the clause that follows it, and none other. */
const ASIDE = /\b(?:before|after)$/i;
/** "on Monday when the army attacked": the day of what follows. */
const WHEN = /^,? when $/;
/** "the attack on Monday that killed ten": no subject stands between. */
const THAT = /^,? (?:that|which) $/;
const AUXILIARIES = /^(?:(?:ha[sd]|have|was|were|been|also) ){0,4}$/;
const FARTHEST_WHEN = 9;
const CALENDAR = /^\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q\d))?/;
/** A line such as "date 2021-08-26" dates the text, not what is told in it. */
const FARTHEST_DATE_LINE = 24;
const DATE_LINE = /^\s*date:?\s+$/i;

/** "(@name) Nov 3, 2016" dates a post. */
const POSTED = /@\w+\)\s*$/;

const distance = (date: Span, span: Span) => Math.max(0, date.start - span.end, span.start - date.end);

const isAside = (date: DateMention) => ASIDE.test(date.text);

/** "KABUL, Aug 26 (Reuters) - " */
function isInDateline(date: Span, analysis: Analysis): boolean {
  const sentence = sentenceAt(analysis, date.start);
  return sentence !== undefined && date.end <= beginningOf(analysis, sentence);
}

/** A calendar date that dates something told, and not the text itself. */
export const mayDateText = (date: DateMention, analysis: Analysis): boolean =>
  date.precision !== null &&
  CALENDAR.test(date.value ?? "") &&
  (date.start > FARTHEST_DATE_LINE || !DATE_LINE.test(analysis.text.slice(0, date.start))) &&
  !POSTED.test(analysis.text.slice(Math.max(0, date.start - 20), date.start)) &&
  !isInDateline(date, analysis);

function isJoined({ end }: Span, { text }: Analysis, clause: Span, trigger: Span): boolean {
  if (end >= clause.start || clause.start - end > FARTHEST_WHEN) return false;
  const joint = text.slice(end, clause.start);
  return WHEN.test(joint) || (THAT.test(joint) && AUXILIARIES.test(text.slice(clause.start, trigger.start)));
}

function mayDate(date: DateMention, analysis: Analysis, span: Span): boolean {
  if (!mayDateText(date, analysis)) return false;
  return !isAside(date) || (date.end <= span.end && span.start - date.end < 3);
}

/**
 * The date that is stated for a clause: an aside right before it ("a day after the leaders met"), else the one inside it nearest to its
 * `trigger`. `dates` are those of `findDates`.
 */
export function dateNear(
  dates: readonly DateMention[],
  analysis: Analysis,
  clause: Span,
  trigger: Span = clause,
): DateMention | null {
  const sentence = sentenceAt(analysis, clause.start);
  const candidates = spansWithin(dates, sentence ?? clause).filter((date) => mayDate(date, analysis, clause));
  const aside = candidates.find((date) => isAside(date) || isJoined(date, analysis, clause, trigger));
  if (aside) return aside;
  const inside = candidates.filter((date) => distance(date, clause) === 0 && !isBound(date, analysis, trigger));
  return inside.sort((a, b) => distance(a, trigger) - distance(b, trigger))[0] ?? null;
}

/** A mention as the date of a fact: a calendar date no finer than a day, or null for lengths of time and vague words. */
export function datedBy(date: DateMention | null, basis: Dated["basis"]): Dated | null {
  const value = date?.value && CALENDAR.exec(date.value)?.[0];
  if (!(value && date?.precision)) return null;
  if (date.precision === "week") return { value: /W/.test(value) ? value : weekOf(value), precision: "week", basis };
  return { value, precision: date.precision === "time" ? "day" : date.precision, basis };
}

/** The week, quarter, month or year that a day lies in, written as a date of that precision is. */
export function unitOf(day: string, { value, precision }: Dated): string {
  if (precision === "week") return weekOf(day);
  return precision === "quarter" ? `${day.slice(0, 4)}-Q${quarterOf(day)}` : day.slice(0, value.length);
}
