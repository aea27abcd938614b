import { AMOUNT, amountOf } from "../amounts.ts";
import { addQuarters, yearOf } from "../calendar.ts";
import { asides, countedInWeeks, patternRule } from "../rule.ts";
import { duration, sameDayAfter, shiftedDay, UNIT, unitOf } from "../units.ts";

/** A quarter ("1989-Q3") one year back. */
const yearBefore = (quarter: string) =>
  addQuarters(`${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3).padStart(2, "0")}-01`, -4);

/** "two years ago", "a month earlier", "ten days later": no finer than its unit. */
export const ago = countedInWeeks(
  patternRule(
    "ago",
    /ago|earlier|later|from now|hence/,
    `\\b(?:(?:about|almost|nearly|some|more than|less than|over|around|just) )?(${AMOUNT})[ -](${UNIT})(?: or so| or more)? (ago|earlier|later|from now|hence)\\b`,
    ([, amountText = "", unitText = "", way = ""], { today }) => {
      const amount = amountOf(amountText);
      const unit = unitOf(unitText);
      if (amount === null) return undefined;
      if (amount === "X") return /ago|earlier/i.test(way) ? "PAST_REF" : "FUTURE_REF";
      const sign = /ago|earlier/i.test(way) ? -1 : 1;
      return ({ day }) => {
        const from = /earlier|later/i.test(way) ? (day ?? today) : today;
        return from === null ? null : shiftedDay(from, sign * amount, unit);
      };
    },
  ),
);

/** "He had fled three days before.": counted from the day named last; without one it is a length of time. */
export const beforeThat = countedInWeeks(
  patternRule(
    "before-that",
    /(?:before|after)(?:[.,;!?”"]|$)/,
    `\\b(?:just |only )?(${AMOUNT}) (${UNIT}) (before|after)(?=[.,;!?”"]|$)`,
    ([, amountText = "", unitText = "", way]) => {
      const amount = amountOf(amountText);
      const unit = unitOf(unitText);
      if (typeof amount !== "number") return undefined;
      return ({ day }) => (day && shiftedDay(day, way === "before" ? -amount : amount, unit)) ?? duration(amount, unit);
    },
  ),
);

/** "for the six months ended Aug. 12, …" */
const ENDED = /\bended (?:on )?[A-Z][a-z]{2,8}\.? \d{1,2}\b/;
const COUNTED = /^(?:an?|one) year/i;

/** "a year earlier", "the year-ago quarter": the period spoken of, one year back, by the day on which it ended if the sentence names it. It is there to compare with, and nothing points back to it. */
export const yearAgo = asides(
  patternRule(
    "year-ago",
    /year/,
    "\\b(?:(?:the )?(?:corresponding |comparable )?year-(?:ago|earlier)(?: (?:quarter|period))?|(?:the (?:same )?(?:quarter|period) )?(?:an?|one) year (?:ago|earlier))\\b",
    ([words = ""], { text, today }, at) =>
      ({ quarter, day }) => {
        if (day !== null && COUNTED.test(words) && ENDED.test(text.slice(0, at))) return sameDayAfter(day, -1, "year");
        if (quarter !== null) return yearBefore(quarter);
        return day === null && today === null ? null : String(yearOf(day ?? today ?? "") - 1);
      },
  ),
);
