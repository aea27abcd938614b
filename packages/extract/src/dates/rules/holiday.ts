import { addDays, daysBetween, formatDay, lastWeekday, nextWeekday, stepOf, yearOf } from "../calendar.ts";
import { type Direction, patternRule } from "../rule.ts";

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;

type InYear = (year: number) => string;
const fixed =
  (month: number, day: number): InYear =>
  (year) =>
    formatDay(year, month, day);
/** "the fourth Thursday of November": the first such weekday from the earliest day it can be. */
const from =
  (month: number, day: number, weekday: number): InYear =>
  (year) =>
    nextWeekday(formatDay(year, month, day), weekday);

/** The Sunday after the first full moon of spring, Gregorian (the rule of Gauss and Meeus). */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const age = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30;
  const days = age === 29 || (age === 28 && golden > 10) ? age - 1 : age;
  return nextWeekday(addDays(formatDay(year, 3, 21), days + 1), SUNDAY);
}
const fromEaster =
  (days: number): InYear =>
  (year) =>
    addDays(easter(year), days);

const holidays: readonly (readonly [name: string, inYear: InYear])[] = [
  ["New Year['’]?s['’]? Day", fixed(1, 1)],
  ["New Year['’]?s['’]? Eve", fixed(12, 31)],
  ["Christmas Eve", fixed(12, 24)],
  ["Christmas(?: Day)?", fixed(12, 25)],
  ["Boxing Day", fixed(12, 26)],
  ["Valentine['’]?s Day", fixed(2, 14)],
  ["(?:St\\.|Saint) Patrick['’]?s Day", fixed(3, 17)],
  ["May Day", fixed(5, 1)],
  ["(?:[Tt]he )?Fourth of July", fixed(7, 4)],
  ["Bastille Day", fixed(7, 14)],
  ["(?:Veterans|Armistice) Day", fixed(11, 11)],
  ["Remembrance Sunday", from(11, 8, SUNDAY)],
  ["Martin Luther King(?:,? Jr\\.?)? Day", from(1, 15, MONDAY)],
  ["Presidents?['’]?s? Day", from(2, 15, MONDAY)],
  ["Memorial Day", (year) => lastWeekday(formatDay(year, 5, 31), MONDAY)],
  ["Labor Day", from(9, 1, MONDAY)],
  ["Columbus Day", from(10, 8, MONDAY)],
  ["Thanksgiving(?: Day)?", from(11, 22, THURSDAY)],
  ["Black Friday", (year) => addDays(from(11, 22, THURSDAY)(year), 1)],
  ["Cyber Monday", (year) => addDays(from(11, 22, THURSDAY)(year), 4)],
  ["Ash Wednesday", fromEaster(-46)],
  ["Palm Sunday", fromEaster(-7)],
  ["Good Friday", fromEaster(-2)],
  ["Easter Sunday", fromEaster(0)],
  ["Easter Monday", fromEaster(1)],
];

/** The season has the name of its day. */
const DATING = /\b(?:on|by|before|after|since|until|till) $/;

/** What is called after a day: "a Christmas tree", "the Good Friday Agreement". */
const CALLED_AFTER =
  /^ (?:\w+ )?(?:agreement|accords?|bargains?|cards?|deals?|dinner|discounts?|gifts?|holidays?|lights|markets?|massacre|parade|party|presents?|pric(?:es|ing)|sales?|season|shopping|trees?|weekend)\b/i;

/** The one of this year, or its neighbour when the clause looks the other way; the calendar has no year of five digits. */
function dayNear(inYear: InYear, today: string, direction: Direction): string | null {
  const year = yearOf(today);
  const days = [year, year - 1, year + 1].filter(isYear).map(inYear);
  if (direction === "future") return days.find((day) => day >= today) ?? null;
  if (direction === "past") return days.find((day) => day <= today) ?? null;
  return days.sort((a, b) => away(a, today) - away(b, today))[0] ?? null;
}
const isYear = (year: number) => year > 0 && year <= 9999;
const away = (a: string, b: string) => Math.abs(daysBetween(a, b));

const readers = holidays.map(([name, inYear]) => [new RegExp(`^${name}$`), inYear] as const);

/** "Christmas Eve", "Memorial Day", "New Year's Day 1998": where lands differ ("Thanksgiving"), as the United States keep it. */
export const holiday = patternRule(
  "holiday",
  /Day\b|Eve\b|Christmas|July|Thanksgiving|Ash Wed|Palm Sun|Remembrance|(?:Good|Black) Fri|Cyber|Easter [SM]/,
  `\\b(${holidays.map(([name]) => name).join("|")})(?:,? (?:of )?(?:(\\d{4})|(last|this|next) year))?\\b(?!['’-])`,
  ([words = "", name = "", written, near], passage, at) => {
    const inYear = readers.find(([pattern]) => pattern.test(name))?.[1];
    const end = at + words.length;
    if (!inYear || CALLED_AFTER.test(passage.text.slice(end, end + 40))) return undefined;
    if ((name === "Christmas" || name === "Thanksgiving") && !DATING.test(passage.text.slice(0, at))) return undefined;
    if (written !== undefined) return inYear(Number(written));
    const { today } = passage;
    if (today === null) return null;
    if (near === undefined) return dayNear(inYear, today, passage.directionOf(at, end));
    const year = yearOf(today) + stepOf(near);
    return isYear(year) ? inYear(year) : null;
  },
  "g",
);
