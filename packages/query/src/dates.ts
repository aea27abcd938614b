/** A stretch of time in milliseconds since 1970, both ends included. */
export interface Interval {
  from: number;
  to: number;
}

/*
 * How dates compare. A stored value and a queried one are both stretches of time: 2021-08 is all of August, an instant
 * is one millisecond. `= X` holds when they overlap, `>= X` when the stored one ends no earlier than X begins, `> X` when
 * it ends later than X ends, `<=` and `<` likewise: what is only known roughly is found when it may be meant.
 */

const day = 86_400_000;
const iso =
  /^([12]\d{3})(?:-(?:Q([1-4])|H([12])|W(\d\d)|(\d\d)(?:-(\d\d)(?:T(?:(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?|[A-Z]{2}))?)?))?$/;

/** The stretch an ISO 8601 or TIMEX3 date covers (UTC unless it says otherwise); null when it is none. */
export function intervalOf(value: string): Interval | null {
  const match = iso.exec(value.trim());
  if (!match) return null;
  const [, year, quarter, half, week, month] = match;
  const y = Number(year);
  if (quarter) return months(y, Number(quarter) * 3 - 3, 3);
  if (half) return months(y, Number(half) * 6 - 6, 6);
  if (week) return weekOf(y, Number(week));
  if (!month) return months(y, 0, 12);
  return dayOrMonth(y, Number(month), match);
}

function dayOrMonth(year: number, month: number, match: RegExpExecArray): Interval | null {
  const [date, hour] = [match[6], match[7]];
  if (month < 1 || month > 12) return null;
  if (!date) return months(year, month - 1, 1);
  const midnight = Date.UTC(year, month - 1, Number(date));
  if (new Date(midnight).getUTCMonth() !== month - 1 || Number(date) === 0) return null;
  return hour ? timeOf(midnight, match) : { from: midnight, to: midnight + day - 1 };
}

/** A time of day: an hour, a minute, a second or a millisecond long, as precisely as it was written. */
function timeOf(midnight: number, match: RegExpExecArray): Interval | null {
  const [hour = "0", minute = "0", second = "0", fraction = "0", zone] = match.slice(7);
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const ms = Number(fraction.padEnd(3, "0").slice(0, 3));
  const clock = Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000 + ms;
  const from = midnight + clock - zoneOffset(zone);
  const written = match.slice(7, 11).filter((part) => part !== undefined).length;
  return { from, to: from + (timeLengths[written] ?? 1) - 1 };
}

/** By how many of hour, minute, second and fraction were written. */
const timeLengths = [day, 3_600_000, 60_000, 1000, 1];

function zoneOffset(zone: string | undefined): number {
  if (!zone || zone === "Z") return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  const digits = zone.slice(1).replace(":", "");
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0)) * 60_000;
}

const months = (year: number, first: number, count: number): Interval => ({
  from: Date.UTC(year, first, 1),
  to: Date.UTC(year, first + count, 1) - 1,
});

/** ISO 8601: week 1 holds the fourth of January, weeks begin on Monday. */
function weekOf(year: number, week: number): Interval | null {
  if (week < 1 || week > 53) return null;
  const from = mondayOf(Date.UTC(year, 0, 4)) + (week - 1) * 7 * day;
  return { from, to: from + 7 * day - 1 };
}

const mondayOf = (time: number): number => {
  const midnight = time - (((time % day) + day) % day);
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * day;
};

type Unit = "s" | "m" | "h" | "d" | "w" | "M" | "y";
const relative = /^now(?:([+-])(\d{1,4})([smhdwMy]))?(?:\/([smhdwMy]))?$/;
const fixed: Readonly<Partial<Record<Unit, number>>> = { s: 1000, m: 60_000, h: 3_600_000, d: day, w: 7 * day };

/** Whether the text is `now`, `now-7d`, `now/d`, `now-1M/M` …, of Kibana and Grafana. */
export const isRelative = (text: string): boolean => relative.test(text);
/** Whether it is a moment, which nothing equals. */
export const isMoment = (text: string): boolean => isRelative(text) && !text.includes("/");

/** The stretch a queried date covers: a date, or one counted from `now`. Null when it is neither. */
export function queriedInterval(text: string, now: Date): Interval | null {
  const match = relative.exec(text);
  if (!match) return intervalOf(text);
  const [, sign, amount, unit, rounding] = match;
  const time = amount ? moved(now, Number(`${sign}${amount}`), unit as Unit) : now.getTime();
  return rounding ? rounded(time, rounding as Unit) : { from: time, to: time };
}

function moved(now: Date, amount: number, unit: Unit): number {
  const length = fixed[unit];
  if (length) return now.getTime() + amount * length;
  const date = new Date(now);
  const monthsBy = unit === "M" ? amount : 12 * amount;
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsBy + 1, 0));
  date.setUTCFullYear(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date.getUTCDate(), first.getUTCDate()));
  return date.getTime();
}

function rounded(time: number, unit: Unit): Interval {
  const date = new Date(time);
  if (unit === "y") return months(date.getUTCFullYear(), 0, 12);
  if (unit === "M") return months(date.getUTCFullYear(), date.getUTCMonth(), 1);
  const length = fixed[unit] ?? day;
  const from = unit === "w" ? mondayOf(time) : Math.floor(time / length) * length;
  return { from, to: from + length - 1 };
}
