import { AMOUNT, amountOf } from "../amounts.ts";
import { addQuarters } from "../calendar.ts";
import { patternRule } from "../rule.ts";
import { shifted, UNIT, unitOf } from "../units.ts";

/** A quarter ("1989-Q3") one year back. */
const yearBefore = (quarter: string) =>
  addQuarters(`${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3).padStart(2, "0")}-01`, -4);

/** "two years ago", "a month earlier", "ten days later": no finer than its unit; a year before a quarter is that quarter of the year before. */
export const ago = patternRule(
  "ago",
  /ago|earlier|later|from now|hence/,
  `\\b(?:(?:about|almost|nearly|some|more than|less than|over|around|just) )?(${AMOUNT})[ -](${UNIT})(?: or so| or more)? (ago|earlier|later|from now|hence)\\b`,
  ([, amountText = "", unitText = "", way = ""], { today }) => {
    const amount = amountOf(amountText);
    const unit = unitOf(unitText);
    if (amount === null) return undefined;
    if (amount === "X") return /ago|earlier/i.test(way) ? "PAST_REF" : "FUTURE_REF";
    const sign = /ago|earlier/i.test(way) ? -1 : 1;
    return ({ quarter, day }) => {
      if (unit === "year" && amount === 1 && sign < 0 && quarter !== null) return yearBefore(quarter);
      const from = /earlier|later/i.test(way) ? (day ?? today) : today;
      return from === null ? null : shifted(from, sign * amount, unit);
    };
  },
);

/** "year-earlier", "the year-ago quarter". */
export const yearAgo = patternRule(
  "year-ago",
  /year-/,
  "\\b(?:(?:the )?(?:corresponding |comparable )?)?year-(?:ago|earlier)(?: (?:quarter|period))?\\b",
  (_, { today }) =>
    ({ quarter }) =>
      quarter !== null ? yearBefore(quarter) : today === null ? null : shifted(today, -1, "year"),
);
