import { addDays, addMonths, formatYear, isDay, weekOf, yearOf } from "./calendar.ts";

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** The singulars; "centuries" is the only odd plural. */
export const UNIT = "(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|century|centuries)";

export const unitOf = (word: string): Unit => word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "") as Unit;

/** How a unit is written in a TIMEX3 duration, and how many of it one is. */
const letters: Readonly<Record<Unit, { letter: string; times: number; time?: true }>> = {
  second: { letter: "S", times: 1, time: true },
  minute: { letter: "M", times: 1, time: true },
  hour: { letter: "H", times: 1, time: true },
  day: { letter: "D", times: 1 },
  week: { letter: "W", times: 1 },
  month: { letter: "M", times: 1 },
  quarter: { letter: "Q", times: 1 },
  year: { letter: "Y", times: 1 },
  decade: { letter: "Y", times: 10 },
  century: { letter: "Y", times: 100 },
};

const halves: Partial<Record<Unit, string>> = { year: "6M", hour: "30M", minute: "30S" };

/** "P2W", "PT30M", "P2Y6M", "PXM": a length of time, TIMEX3. */
export function duration(amount: number | "X", unit: Unit): string {
  const { letter, times, time } = letters[unit];
  const prefix = time ? "PT" : "P";
  if (amount === "X") return `${prefix}X${letter}`;
  const half = halves[unit];
  if (half !== undefined && amount % 1 === 0.5)
    return `${prefix}${amount > 1 ? `${Math.floor(amount)}${letter}` : ""}${half}`;
  return `${prefix}${amount * times}${letter}`;
}

/**
 * A day moved by whole units (negative: backwards), no finer than the unit tells: two years before is a year, two days before a day.
 * Null for hours and the like, which do not move a day.
 */
export function shifted(day: string, amount: number, unit: Unit): string | null {
  switch (unit) {
    case "day":
      return addDays(day, amount);
    case "week":
      return weekOf(addDays(day, Math.round(amount * 7)));
    case "month":
      return addMonths(day, Math.round(amount));
    case "quarter":
      return addMonths(day, Math.round(amount * 3));
    case "year":
      return formatYear(yearOf(day) + Math.round(amount));
    case "decade":
      return formatYear(yearOf(day) + Math.round(amount * 10));
    case "century":
      return formatYear(yearOf(day) + Math.round(amount * 100));
    default:
      return null;
  }
}

/** As `shifted`, but to the day: "two weeks before" a known day is a day. */
export function shiftedDay(day: string, amount: number, unit: Unit): string | null {
  return unit === "week" ? addDays(day, Math.round(amount * 7)) : shifted(day, amount, unit);
}

const monthsOf: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** The same day of another month or year, or so many days away: "two years ago today". Null for hours, and where that month has no such day. */
export function sameDayAfter(day: string, amount: number, unit: Unit): string | null {
  if (unit === "day" || unit === "week") return addDays(day, unit === "week" ? amount * 7 : amount);
  const months = monthsOf[unit];
  const moved = months === undefined ? "" : addMonths(day, amount * months) + day.slice(7, 10);
  return isDay(moved) ? moved : null;
}
