import { addDays, lastWeekday, nextWeekday, weekdayNumber } from "../calendar.ts";
import { partOfDay } from "../parts-of-day.ts";
import { type Direction, patternRule } from "../rule.ts";

const DAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const PARTS = "( (?:morning|afternoon|evening|night)| noon)?";

function resolve(today: string, weekday: number, which: string, direction: Direction): string {
  if (which === "next" || which === "coming" || which === "following") return nextWeekday(addDays(today, 1), weekday);
  if (which === "last" || which === "previous") return lastWeekday(addDays(today, -1), weekday);
  if (which === "this") return direction === "past" ? lastWeekday(today, weekday) : nextWeekday(today, weekday);
  return direction === "future" ? nextWeekday(today, weekday) : lastWeekday(today, weekday);
}

/**
 * "Wednesday" is the last one in a report and the next one in a plan; today's own name is today.
 * "last Friday" and "next Friday" are never today; "the previous
 * Friday" and "the following Friday" count from the day named before.
 */
export const weekday = patternRule(
  "weekday",
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
  `\\b(?:(?:(?:the|this) )?(last|past|previous|following|next|coming|this|early|late|earlier|later)(?: on)? )?${DAY}${PARTS}\\b(?!s)`,
  ([, modifier = "", name = "", part], passage, at) => {
    if (passage.today === null) return null;
    const which = modifier.toLowerCase();
    const number = weekdayNumber(name);
    const inDay = part ? partOfDay(part) : "";
    if (which === "previous" || which === "following") {
      const { today } = passage;
      return ({ day }) => resolve(day ?? today, number, which, null) + inDay;
    }
    const sense = which === "past" ? "last" : which;
    return resolve(passage.today, number, sense, passage.directionAt(at)) + inDay;
  },
);
