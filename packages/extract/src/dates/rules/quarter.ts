import { addMonths, addQuarters, formatMonth, monthNumber, monthOf, quarterOf, stepOf, yearOf } from "../calendar.ts";
import {
  asides,
  type DateRule,
  type Direction,
  NOTHING_NAMED,
  type Passage,
  patternRule,
  type Reading,
} from "../rule.ts";

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

/** The last quarter of that number to have begun; in a plan the nearest, for results are yet to be told of the one just over. */
function nearest(today: string, number: number, direction: Direction): string {
  const ahead = number - quarterOf(today);
  const years = direction === "future" ? Number(ahead < -1) : -Number(ahead > 0);
  return `${yearOf(today) + years}-Q${number}`;
}

/** "third-quarter", "the fourth quarter of 1984", "this year's third quarter", "Q3 2026". */
const named = patternRule(
  "quarter",
  /quarter|Q[1-4]/,
  `\\b(?:(?:(?:the|its|their) )?(?:(last|this|next) year['’]s )?(?:${YEAR} )?(?:year-ago |year-earlier |fiscal[ -])?${ORDINAL}[ -]quarter(?: of (?:fiscal )?${YEAR})?|Q([1-4])(?:,? (?:of )?${YEAR})?)\\b`,
  ([words = "", ofYear, before, ordinal, after, digit, late], passage, at) => {
    const number = digit ? Number(digit) : (ordinals[ordinal?.toLowerCase() ?? ""] ?? 1);
    const written = before ?? after ?? late;
    const { today } = passage;
    if (written !== undefined) return `${written}-Q${number}`;
    if (today === null) return null;
    if (ofYear !== undefined) return `${yearOf(today) + stepOf(ofYear)}-Q${number}`;
    const value = nearest(today, number, passage.directionOf(at, at + words.length));
    return /year-(?:ago|earlier)/i.test(words) ? `${Number(value.slice(0, 4)) - 1}${value.slice(4)}` : value;
  },
);

/** Whether a quarter is spoken of while it still runs: "the latest quarter" does not point back to it. */
function isToCome({ start, end, value }: Reading, passage: Passage): boolean {
  if (passage.today === null || passage.directionOf(start, end) !== "future") return false;
  return (value(NOTHING_NAMED) ?? "") >= addQuarters(passage.today, 0);
}

/** "the third quarter", "the latest quarter", "this quarter". */
export const quarter: DateRule = {
  ...named,
  find: (passage) =>
    named.find(passage).map((reading) => (isToCome(reading, passage) ? { ...reading, aside: true } : reading)),
};

const lastEnded = (today: string | null) => today && addQuarters(today, -1);

/** "the quarter", "the latest period": the one spoken of, else the last to have ended. */
export const theQuarter = patternRule(
  "the-quarter",
  /quarter|period/,
  "\\b(?:the(?: (?:latest|most recent))?|that) (?:quarter|(?<=latest |recent )period)\\b",
  (_, { today }) =>
    ({ quarter: spokenOf }) =>
      spokenOf ?? lastEnded(today),
);

/** "the 2019 period": the quarter spoken of in another year, there to compare with. */
export const quarterOfYear = asides(
  patternRule(
    "quarter-of-year",
    /quarter|period/,
    `\\bthe ${YEAR} (?:quarter|period)\\b`,
    ([, written], { today }) =>
      ({ quarter }) => {
        const spokenOf = quarter ?? lastEnded(today);
        return spokenOf && `${written}${spokenOf.slice(4)}`;
      },
  ),
);

/** "the quarter ended Aug. 31": the one that holds its middle month; a company may count it as another, which is the one spoken of. */
export const quarterEnded = asides(
  patternRule(
    "quarter-ended",
    /quarter,? end/,
    "\\b(?:the |its )?(?:latest )?quarter(?=,? end(?:ed|ing) ([A-Z][a-z]{2})[a-z]*\\.? \\d)",
    ([words = "", name = ""], passage, at) => {
      const month = monthNumber(name);
      if (month === 0) return undefined;
      if (passage.today === null) return null;
      const isNext = passage.directionOf(at, at + words.length) === "future" && month < monthOf(passage.today);
      const year = yearOf(passage.today) + Number(isNext) - Number(!isNext && month > monthOf(passage.today));
      return addQuarters(addMonths(formatMonth(year, month), -1), 0);
    },
  ),
);

/** "the first half of 2021", "the last half of 2019", "the first two quarters of 2022". */
export const halfYear = patternRule(
  "half-year",
  /half of|two quarters of/,
  `\\b(?:the )?(first|second|last) (?:half|two quarters) of (?:(this|last|next) year|${YEAR})\\b`,
  ([, which = "", near, written], { today }) => {
    const half = /first/i.test(which) ? 1 : 2;
    if (written !== undefined) return `${written}-H${half}`;
    return today === null ? null : `${yearOf(today) + stepOf(near ?? "")}-H${half}`;
  },
);
