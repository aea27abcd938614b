import { addMonths, isDay, stepOf } from "../calendar.ts";
import { type Direction, patternRule } from "../rule.ts";

const ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)";

const LONGEST_MONTH = 31;

/** A day of a month that has it. */
function dayIn(month: string, day: string): string | null {
  const value = `${month}-${day.padStart(2, "0")}`;
  return isDay(value) ? value : null;
}

/** The nearest month that has the day on the side where the clause looks, this one included. */
function nearest(today: string, day: string, direction: Direction): string | null {
  const step = direction === "future" ? 1 : -1;
  const days = [0, step, 2 * step].map((count) => dayIn(addMonths(today, count), day));
  return days.find((each) => each !== null && (step > 0 ? each >= today : each <= today)) ?? null;
}

/** "on the 14th", "until the 3rd of next month"; "on the 14th floor" is none. */
export const dayOfMonth = patternRule(
  "day-of-month",
  /the \d{1,2}(?:st|nd|rd|th)\b/,
  `(?<=\\b(?:on|by|since|until|till|before|after|from|to|between) )the ${ORDINAL}(?: of (?:(this|last|next|the) month|that month))?(?=[.,;:!?)”"]|$| (?:and|but|or|when|where|after|before|because|while|as|in|at|to|he|she|they|it|we|I)\\b)`,
  ([words = "", day = "", which], passage, at) => {
    const { today } = passage;
    if (Number(day) < 1 || Number(day) > LONGEST_MONTH) return undefined;
    if (/that month$/.test(words)) return ({ day: spokenOf }) => spokenOf && dayIn(spokenOf.slice(0, 7), day);
    if (today === null) return null;
    if (which === undefined || which === "the") return nearest(today, day, passage.directionOf(at, at + words.length));
    return dayIn(addMonths(today, stepOf(which)), day) ?? undefined;
  },
);
