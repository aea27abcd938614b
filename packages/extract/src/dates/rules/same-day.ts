import { addDays } from "../calendar.ts";
import { patternRule } from "../rule.ts";

/** "the same day", "Earlier in the day", "the next day", "the day before": the last day named, moved by one or not at all. */
export const sameDay = patternRule(
  "same-day",
  /\bday\b/,
  "\\b(?:(?:later |earlier )?(?:the same|that(?: same| very)?) day|(?:earlier|later|early|late) in the day|the (next|following|previous) day|the day (before|after)(?=[,.;]|$))\\b",
  ([, step, side], { today }) =>
    ({ day }) => {
      const from = day ?? today;
      if (from === null) return null;
      const moved = step ?? side;
      if (moved === undefined) return from;
      return addDays(from, /previous|before/i.test(moved) ? -1 : 1);
    },
);

/** "The day after the vote" follows the last day named; ", the day before the vote" is that day itself. */
export const dayBeside = patternRule(
  "day-beside",
  /the day (?:before|after)/i,
  "\\bthe day (before|after)(?= \\w)(?! (?:yesterday|tomorrow)\\b)",
  ([, side], { text }, at) =>
    ({ day }) => {
      if (day === null || /, $/.test(text.slice(0, at))) return day;
      return addDays(day, side === "before" ? -1 : 1);
    },
);

/** "that year" */
export const thatYear = patternRule(
  "that-year",
  /that year/,
  "\\bthat (?:same |very )?year\\b",
  () =>
    ({ year }) =>
      year,
);

/** "until then" */
export const untilThen = patternRule(
  "until-then",
  /\bthen\b/,
  "(?<=\\b(?:un)?til )then\\b",
  () =>
    ({ day }) =>
      day,
);

/** "Today is the sixth day without water." */
export const nthDay = patternRule(
  "nth-day",
  /\bday\b/,
  "(?<=\\b(?:it(?: is|['’]s| was)|today(?: is|['’]s| was|,)) )the (?:\\w+th|first|second|third|\\d+(?:st|nd|rd)) (?:straight |consecutive )?day\\b",
  (_, { today }) => today,
);
