import { formatDay, isDay, monthNumber } from "../calendar.ts";
import { type DateRule, matchesOf, type Passage, type Reading } from "../rule.ts";
import { yearNear } from "../year-near.ts";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
/** What may follow a list of days; "on May 3 and 4 people" is none. */
const END =
  '(?=[,.;:!?)”"]|$| (?:and|but|in|at|to|for|when|where|by|with|after|before|as|the|a|an|his|her|its|their|he|she|they|it)\\b)';
/** "Aug. 3, 4 and 5, 1999", "August the 3rd". */
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH}) (?:the (${DAY})\\b|(${DAY}(?:, ${DAY}){0,6},? (?:and|or|&) ${DAY})(?=,? \\d{4}|${END}))(?:,? (\\d{4}))?`,
  "g",
);
/** "3 and 5 August 1999". */
const MONTH_LAST = new RegExp(
  `\\b(${DAY}(?:, ${DAY}){0,6},? (?:and|or|&)) (${DAY}) (${MONTH})(?: (\\d{4}))?(?![\\w])`,
  "g",
);

/** Has every day that some year has. */
const LEAP_YEAR = 2000;

function dayIn(month: string, day: string, year: string | undefined, passage: Passage, from: number, to: number) {
  const inYear = (each: number) => formatDay(each, monthNumber(month), Number.parseInt(day, 10));
  const checked = (value: string) => (isDay(value) ? value : undefined);
  if (year !== undefined) return checked(inYear(Number(year)));
  const { today } = passage;
  if (today === null) return checked(inYear(LEAP_YEAR)) && null;
  return checked(inYear(yearNear(inYear, today, passage.directionOf(from, to))));
}

/** Each number of a list is a day; the words of the first, or of the last, hold the month as well. */
function daysOf(
  match: RegExpExecArray,
  days: string,
  year: string | undefined,
  month: string,
  passage: Passage,
): Reading[] {
  const begin = match.index + match[0].indexOf(days);
  const end = match.index + match[0].length;
  const numbers = matchesOf(/\d{1,2}(?:st|nd|rd|th)?/g, days);
  return numbers.flatMap((number, index) => {
    const from = index === 0 ? match.index : begin + number.index;
    const to = index === numbers.length - 1 ? end : begin + number.index + number[0].length;
    const value = dayIn(month, number[0], year, passage, match.index, end);
    return value === undefined ? [] : [{ start: from, end: to, value: () => value }];
  });
}

/** "Aug. 3, 4 and 5", "3 and 5 August", "August the 3rd": days that share a month. */
export const listedDays: DateRule = {
  name: "listed-days",
  find(passage) {
    const found: Reading[] = [];
    if (!/\d(?:st|nd|rd|th)?,? (?:and|or|&) \d|[a-y] the \d/.test(passage.text)) return found;
    for (const match of matchesOf(MONTH_FIRST, passage.text)) {
      const [, month = "", single, several = "", year] = match;
      found.push(...daysOf(match, single ?? several, year, month, passage));
    }
    for (const match of matchesOf(MONTH_LAST, passage.text)) {
      const [, several = "", last = "", month = "", year] = match;
      found.push(...daysOf(match, `${several} ${last}`, year, month, passage));
    }
    return found;
  },
};
