import { addDays, daysBetween, weekdayOf, yearOf } from "./calendar.ts";
import type { Direction } from "./rule.ts";

/** A report may name a day this far ahead ("extended to Nov. 20"); past tense and a later day mean the year before. */
const AHEAD_DAYS = 75;

/** The year of "Jan. 2" without one: what its weekday says, else the nearest, else the one before in a report and the one after in a plan. */
export function yearNear(
  inYear: (year: number) => string,
  today: string,
  direction: Direction,
  weekday: number | null = null,
): number {
  const away = (year: number) => Math.abs(daysBetween(inYear(year), today));
  const years = [0, -1, 1].map((step) => yearOf(today) + step).sort((a, b) => away(a) - away(b));
  const [near = yearOf(today)] = years;
  const written = years.find((year) => weekdayOf(inYear(year)) === weekday);
  if (written !== undefined) return written;
  if (direction !== "future" && inYear(near) > addDays(today, AHEAD_DAYS)) return near - 1;
  if (direction === "future" && inYear(near) < addDays(today, -AHEAD_DAYS)) return near + 1;
  return near;
}
