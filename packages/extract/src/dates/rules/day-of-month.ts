import { addMonths, isDay } from "../calendar.ts";
import { type Direction, patternRule } from "../rule.ts";

const ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)";

/** The nearest month that has the day on the side where the clause looks, this one included. */
function nearest(today: string, day: string, direction: Direction): string | undefined {
  const step = direction === "future" ? 1 : -1;
  const months = [0, step, 2 * step].map((count) => `${addMonths(today, count)}-${day.padStart(2, "0")}`);
  return months.find((each) => isDay(each) && (step > 0 ? each >= today : each <= today));
}

const byMonth: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "on the 14th", "until the 3rd of next month"; "on the 14th floor" is none. */
export const dayOfMonth = patternRule(
  "day-of-month",
  /the \d{1,2}(?:st|nd|rd|th)\b/,
  `(?<=\\b(?:on|by|since|until|till|before|after|from|to|between) )the ${ORDINAL}(?: of (?:(this|last|next|the) month|that month))?(?=[.,;:!?)”"]|$| (?:and|but|or|when|where|after|before|because|while|as|in|at|to|he|she|they|it|we|I)\\b)`,
  ([words = "", day = "", which], passage, at) => {
    const { today } = passage;
    if (/that month$/.test(words))
      return ({ day: spokenOf }) => (spokenOf ? `${spokenOf.slice(0, 8)}${day.padStart(2, "0")}` : null);
    if (today === null) return null;
    if (which === undefined || which === "the")
      return nearest(today, day, passage.directionOf(at, at + words.length)) ?? null;
    const value = `${addMonths(today, byMonth[which.toLowerCase()] ?? 0)}-${day.padStart(2, "0")}`;
    return isDay(value) ? value : undefined;
  },
);
