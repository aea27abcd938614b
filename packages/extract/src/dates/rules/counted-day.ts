import { AMOUNT, amountOf } from "../amounts.ts";
import { addDays, lastWeekday, nextWeekday, stepOf, weekdayNumber } from "../calendar.ts";
import { patternRule } from "../rule.ts";
import { sameDayAfter, UNIT, unitOf } from "../units.ts";

const DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const near: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** The day that the count starts from: today, or the weekday on that side of it. */
function startOf(name: string, today: string, isBack: boolean): string {
  const away = near[name.toLowerCase()];
  if (away !== undefined) return addDays(today, away);
  return isBack ? lastWeekday(today, weekdayNumber(name)) : nextWeekday(today, weekdayNumber(name));
}

/** "two weeks ago today", "a week ago Monday", "a week from Friday": to the day. */
export const countedDay = patternRule(
  "counted-day",
  /(?:ago|from) /,
  `\\b(${AMOUNT}) (${UNIT}) (ago|from)(?: on| this)? (today|yesterday|tomorrow|${DAY})\\b(?!['’])`,
  ([, amountText = "", unitText = "", way, name = ""], { today }) => {
    const amount = amountOf(amountText);
    if (typeof amount !== "number" || !Number.isInteger(amount)) return undefined;
    if (today === null) return null;
    const isBack = way === "ago";
    return sameDayAfter(startOf(name, today, isBack), isBack ? -amount : amount, unitOf(unitText)) ?? undefined;
  },
);

const MONDAY = 1;

/** "Monday of last week", "Tuesday next week", "Friday a week ago". */
export const dayOfWeek = patternRule(
  "day-of-week",
  /day(?: of)? (?:last|this|next|a) week/,
  `\\b(${DAY})(?: (?:(?:of )?(last|this|next) week|a week ago))\\b(?!['’-])`,
  ([, name = "", which], { today }) => {
    if (today === null) return null;
    const weekday = weekdayNumber(name);
    if (which === undefined) return addDays(lastWeekday(today, weekday), -7);
    const monday = addDays(lastWeekday(today, MONDAY), 7 * stepOf(which));
    return nextWeekday(monday, weekday);
  },
);
