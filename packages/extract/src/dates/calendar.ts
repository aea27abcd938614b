/** Arithmetic on ISO 8601 days ("2021-08-26"), in the proleptic calendar and without any time zone. */

const DAY_MS = 86_400_000;
const two = (value: number) => String(value).padStart(2, "0");
const four = (value: number) => String(value).padStart(4, "0");

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** 1 to 12 by the first three letters of a name ("Sept." too), or 0. */
export const monthNumber = (name: string): number =>
  months.findIndex((month) => month.slice(0, 3) === name.slice(0, 3).toLowerCase()) + 1;

/** 0 (Sunday) to 6 by the first three letters of a name, or -1. */
export const weekdayNumber = (name: string): number =>
  weekdays.findIndex((day) => day.slice(0, 3) === name.slice(0, 3).toLowerCase());

const steps: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** How many years, months or weeks from the present one a word says: -1 for "last", 1 for "next", 0 for "this" or none of these. */
export const stepOf = (word: string): number => steps[word.toLowerCase()] ?? 0;

const atNoon = (day: string): number => Date.parse(`${day.slice(0, 10)}T12:00:00Z`);
const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const quarterOf = (day: string): number => Math.ceil(monthOf(day) / 3);
export const weekdayOf = (day: string): number => new Date(atNoon(day)).getUTCDay();

export const formatYear = (year: number): string => four(year);
export const formatMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`;
export const formatDay = (year: number, month: number, day: number): string =>
  `${formatMonth(year, month)}-${two(day)}`;

/** True for a day that the calendar has: 2023-02-29 has never been. */
export const isDay = (day: string): boolean => !Number.isNaN(atNoon(day)) && isoDay(atNoon(day)) === day;

export const addDays = (day: string, count: number): string => isoDay(atNoon(day) + count * DAY_MS);

/** How many days the second day lies after the first. */
export const daysBetween = (from: string, to: string): number => Math.round((atNoon(to) - atNoon(from)) / DAY_MS);

/** "2021-08" and a number of months: "2021-07" is one before. */
export function addMonths(day: string, count: number): string {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + count;
  return formatMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** "2021-08-26" and a number of quarters: "2021-Q2" is one before. */
export function addQuarters(day: string, count: number): string {
  const index = yearOf(day) * 4 + quarterOf(day) - 1 + count;
  return `${four(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
}

/** The ISO 8601 week a day lies in: "2021-W34". */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7));
  const week = Math.floor((atNoon(thursday) - atNoon(`${thursday.slice(0, 4)}-01-01`)) / DAY_MS / 7) + 1;
  return `${thursday.slice(0, 4)}-W${two(week)}`;
}

/** The latest such weekday up to a day, itself included. */
export const lastWeekday = (day: string, weekday: number): string =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7));

/** The first such weekday from a day on, itself included. */
export const nextWeekday = (day: string, weekday: number): string => addDays(day, (weekday - weekdayOf(day) + 7) % 7);
