import { addDays, daysBetween, lastWeekday, nextWeekday, weekdayNumber, weekOf } from "../calendar.ts";
import { partOfDay } from "../parts-of-day.ts";
import { type Direction, patternRule } from "../rule.ts";

const DAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const PARTS = "( (?:morning|afternoon|evening|night)| noon)?";

/** Said so soon before or after, "last Wednesday" and "next Friday" are of another week than plain "Wednesday" and "Friday". */
const SO_SOON_DAYS = 2;
const isThisWeek = (day: string, today: string) =>
  Math.abs(daysBetween(day, today)) <= SO_SOON_DAYS && weekOf(day) === weekOf(today);

function beside(day: string, today: string, step: 7 | -7): string {
  return isThisWeek(day, today) ? addDays(day, step) : day;
}

function resolve(today: string, weekday: number, which: string, direction: Direction): string {
  if (which === "next") return beside(nextWeekday(addDays(today, 1), weekday), today, 7);
  if (which === "last") return beside(lastWeekday(addDays(today, -1), weekday), today, -7);
  if (which === "coming" || which === "following") return nextWeekday(addDays(today, 1), weekday);
  if (which === "past" || which === "previous") return lastWeekday(addDays(today, -1), weekday);
  return direction === "future" || (which === "this" && direction === null)
    ? nextWeekday(today, weekday)
    : lastWeekday(today, weekday);
}

/** "Bloody Sunday" is history, "Black Friday" a feast (`holiday`), and "the Sunday Times" is a paper. */
const NAMED = /\b(?:Bloody |News |Black |Super |Cyber |Good (?=Fri))[A-Z][a-z]+day/;
const TITLE =
  /^ (?:Times|Telegraph|Mirror|Express|Independent|Herald|Tribune|School|Night (?:Live|Football|Lights|Massacre)|Evening Post)\b/;

/** "Monday through Friday": the second day follows the first. */
const RANGE = /day (?:through|thru|to|until|till|[-–—]) $/;

/**
 * "Wednesday" is the last one in a report and the next one in a plan; today's own name is today.
 * "last Friday" and "next Friday" are never today; "the previous
 * Friday" and "the following Friday" count from the day named before; "following Friday's vote" is after it.
 */
export const weekday = patternRule(
  "weekday",
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
  `\\b(?:(?:(?:the|this) )?(last|past|previous|following|next|coming|this|early|late|earlier|later)(?: on)? )?${DAY}${PARTS}\\b(?!s)`,
  ([words = "", modifier = "", name = "", part], passage, at) => {
    const before = passage.text.slice(Math.max(0, at - 12), at);
    const end = at + words.length;
    if (NAMED.test(passage.text.slice(Math.max(0, at - 7), end)) || TITLE.test(passage.text.slice(end, end + 20)))
      return undefined;
    if (passage.today === null) return null;
    const which = modifier.toLowerCase();
    const number = weekdayNumber(name);
    const inDay = part ? partOfDay(part) : "";
    const { today } = passage;
    if (/^following/i.test(words)) return resolve(today, number, "", "past") + inDay;
    if (which === "previous" || which === "following")
      return ({ day }) => resolve(day ?? today, number, which, null) + inDay;
    if (RANGE.test(before)) return ({ day }) => nextWeekday(addDays(day ?? today, 1), number) + inDay;
    return resolve(today, number, which, passage.directionOf(at, end)) + inDay;
  },
);
