import type { Dated, DateMention, Span } from "@readout/model";
import type { Analysis, Token } from "../analysis.ts";
import { firstEndingAfter, sentenceAt, spansWithin } from "../lookup.ts";

/** "a day after", "two weeks before": it dates the clause that follows it, and none other. */
const ASIDE = /\b(?:before|after)$/i;
const CALENDAR = /^\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q\d))?/;
/** A line such as "date 2021-08-26" dates the text, not what is told in it. */
const FARTHEST_DATE_LINE = 24;
const DATE_LINE = /^\s*date:?\s+$/i;

/** "(@name) Nov 3, 2016" dates a post. */
const POSTED = /@\w+\)\s*$/;

const distance = (date: Span, span: Span) => Math.max(0, date.start - span.end, span.start - date.end);

const isAside = (date: DateMention) => ASIDE.test(date.text);

/** A calendar date that dates something told, and not the text itself. */
export const mayDateText = (date: DateMention, { text }: Analysis): boolean =>
  date.precision !== null &&
  CALENDAR.test(date.value ?? "") &&
  (date.start > FARTHEST_DATE_LINE || !DATE_LINE.test(text.slice(0, date.start))) &&
  !POSTED.test(text.slice(Math.max(0, date.start - 20), date.start));

/** So far before a date its preposition or "who" may stand. */
const FARTHEST_LEAD = 12;
const RELATIVE = /^(?:who|whom|which|whose|what)$/;
const NOUN_OF = /^(?:['’]s?)?(?: [\p{L}-]+){0,3} $/u;
const OWNING = /^(?:the|his|her|its|their|our)$/;
const POSSESSIVE = /^['’]s? /;
const LEADING = /^(?:after|following|before|since|despite|ahead|amid)$/;

/** The words before a date, nearest first, up to a comma. */
function wordsBefore({ tokens }: Analysis, { start }: Span): Token[] {
  const words: Token[] = [];
  for (let index = firstEndingAfter(tokens, start) - 1; index >= 0 && words.length < FARTHEST_LEAD; index--) {
    const token = tokens[index] as Token;
    if (token.pos === "PUNCT") break;
    words.push(token);
  }
  return words;
}

/** "Tuesday's election", "the Sept. 3 election": it dates the election, unless that is what is told. */
function isOwner(date: Span, { text, tokens }: Analysis, words: readonly Token[], trigger?: Span): boolean {
  const next = tokens[firstEndingAfter(tokens, date.end)];
  const isAttribute = OWNING.test(words[0]?.lower ?? "") && next?.pos === "NOUN" && next.start === date.end + 1;
  if (!(isAttribute || POSSESSIVE.test(text.slice(date.end, date.end + 4)))) return false;
  return !(trigger && trigger.start > date.end && NOUN_OF.test(text.slice(date.end, trigger.start)));
}

/** "after the defeat of his rival on Tuesday"; "after Tuesday" may date what is told. */
function isLed(words: readonly Token[], trigger?: Span): boolean {
  const lead = words.findIndex(({ lower }, index) => index > 0 && LEADING.test(lower));
  const between = words.slice(1, Math.max(0, lead));
  return lead > 0 && !between.some(({ pos, start }) => pos === "VERB" || start === trigger?.start);
}

/** "his rival, who won on Tuesday, said": the day of what is told in passing. */
function isInPassing(date: Span, words: readonly Token[], trigger?: Span): boolean {
  const relative = words.find(({ lower }) => RELATIVE.test(lower));
  return relative !== undefined && !(trigger && trigger.start > relative.start && trigger.start < date.end);
}

/** A date that belongs to a noun or to a clause told in passing, not to what `trigger` tells. */
export function isBound(date: Span, analysis: Analysis, trigger?: Span): boolean {
  const words = wordsBefore(analysis, date);
  return isOwner(date, analysis, words, trigger) || isLed(words, trigger) || isInPassing(date, words, trigger);
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
  const aside = candidates.find((date) => isAside(date));
  if (aside) return aside;
  const inside = candidates.filter((date) => distance(date, clause) === 0 && !isBound(date, analysis, trigger));
  return inside.sort((a, b) => distance(a, trigger) - distance(b, trigger))[0] ?? null;
}

/** A mention as the date of a fact: a calendar date no finer than a day, or null for lengths of time and vague words. */
export function datedBy(date: DateMention | null, basis: Dated["basis"]): Dated | null {
  const value = date?.value && CALENDAR.exec(date.value)?.[0];
  if (!(value && date?.precision)) return null;
  return { value, precision: date.precision === "time" ? "day" : date.precision, basis };
}
