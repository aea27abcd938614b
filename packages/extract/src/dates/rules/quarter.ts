import { addQuarters, quarterOf, yearOf } from "../calendar.ts";
import { type Direction, patternRule } from "../rule.ts";

const ORDINAL = "(first|second|third|fourth|1st|2nd|3rd|4th)";
const YEAR = "(\\d{4})";
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};
const yearsAway: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The last quarter of that number to have begun; in a plan the nearest, for results are yet to be told of the one just over. */
function nearest(today: string, number: number, direction: Direction): string {
  const ahead = number - quarterOf(today);
  const years = direction === "future" ? Number(ahead < -1) : -Number(ahead > 0);
  return `${yearOf(today) + years}-Q${number}`;
}

/** "third-quarter", "the fourth quarter of 1984", "this year's third quarter", "Q3 2026". */
export const quarter = patternRule(
  "quarter",
  /quarter|Q[1-4]/,
  `\\b(?:(?:(?:the|its|their) )?(?:(last|this|next) year['’]s )?(?:${YEAR} )?(?:year-ago |year-earlier |fiscal[ -])?${ORDINAL}[ -]quarter(?: of (?:fiscal )?${YEAR})?|Q([1-4])(?:,? (?:of )?${YEAR})?)\\b`,
  ([words = "", ofYear, before, ordinal, after, digit, late], passage, at) => {
    const number = digit ? Number(digit) : (ordinals[ordinal?.toLowerCase() ?? ""] ?? 1);
    const written = before ?? after ?? late;
    const { today } = passage;
    if (written !== undefined) return `${written}-Q${number}`;
    if (today === null) return null;
    if (ofYear !== undefined) return `${yearOf(today) + (yearsAway[ofYear.toLowerCase()] ?? 0)}-Q${number}`;
    const value = nearest(today, number, passage.directionOf(at, at + words.length));
    return /year-(?:ago|earlier)/i.test(words) ? `${Number(value.slice(0, 4)) - 1}${value.slice(4)}` : value;
  },
);

/** "the quarter", "the latest period": the one spoken of, else the last to have ended. */
export const theQuarter = patternRule(
  "the-quarter",
  /quarter|period/,
  "\\b(?:the(?: (?:latest|most recent))?|the (\\d{4})|that) (?:quarter|(?<=latest |recent |the \\d{4} )period)\\b",
  ([, written], { today }) =>
    (memory) => {
      const spokenOf = memory.quarter ?? (today === null ? null : addQuarters(today, -1));
      return spokenOf && written ? `${written}${spokenOf.slice(4)}` : spokenOf;
    },
);

/** "the first half of 2021", "the last half of 1989". */
export const halfYear = patternRule(
  "half-year",
  /half of/,
  `\\b(?:the )?(first|second|last) half of (?:(this|last|next) year|${YEAR})\\b`,
  ([, which = "", near, written], { today }) => {
    const half = /first/i.test(which) ? 1 : 2;
    if (written !== undefined) return `${written}-H${half}`;
    return today === null ? null : `${yearOf(today) + (yearsAway[near?.toLowerCase() ?? ""] ?? 0)}-H${half}`;
  },
);
