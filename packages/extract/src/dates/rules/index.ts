import type { DateRule } from "../rule.ts";
import { bitsOf } from "../signs.ts";
import { ago, beforeThat, yearAgo } from "./ago.ts";
import { ahead } from "./ahead.ts";
import { beforeAfter } from "./before-after.ts";
import { calendarDate } from "./calendar-date.ts";
import { clock } from "./clock.ts";
import { countedDay, dayOfWeek } from "./counted-day.ts";
import { dayOfMonth } from "./day-of-month.ts";
import { dayWord } from "./day-word.ts";
import { century, decade } from "./decade.ts";
import { lengthOfTime, pastYear, someUnits, yearEnded } from "./duration.ts";
import { holiday } from "./holiday.ts";
import { lastNext, thisOne, weekend } from "./last-next.ts";
import { listedDays } from "./listed-days.ts";
import { month } from "./month.ts";
import { halfYear, quarter, quarterEnded, quarterOfYear, theQuarter } from "./quarter.ts";
import { repeated } from "./repeated.ts";
import { dayBeside, nthDay, sameDay, thatYear, untilThen } from "./same-day.ts";
import { season } from "./season.ts";
import { september11 } from "./september-11.ts";
import { futureReference, pastReference, presentReference } from "./vague.ts";
import { weekday } from "./weekday.ts";
import { spokenYear, year } from "./year.ts";

/** A rule and the signs of which a text must hold one for it to be asked. */
interface SignedRule {
  rule: DateRule;
  signs: number;
}

const on = (signs: string, ...signed: DateRule[]): SignedRule[] =>
  signed.map((rule) => ({ rule, signs: bitsOf(signs) }));

const UNITS = "day week month quarter year long short";

/** English, in order: where two rules read the same words, the earlier one is right. */
export const rules: readonly SignedRule[] = [
  ...on("number", september11, listedDays, calendarDate),
  ...on("day feast named", holiday),
  ...on("day", countedDay),
  ...on("week", dayOfWeek),
  ...on("number", dayOfMonth),
  ...on("day", sameDay, dayBeside),
  ...on("until", untilThen),
  ...on("day", nthDay),
  ...on("year", yearAgo),
  ...on(UNITS, ago, beforeThat, beforeAfter, ahead),
  ...on(`${UNITS} part named`, repeated),
  ...on("day part tomorrow", dayWord),
  ...on("day", weekday),
  ...on("named", month),
  ...on("year", thatYear),
  ...on("quarter number", quarter),
  ...on("number year", halfYear),
  ...on("number", decade),
  ...on("long", century),
  ...on("number", spokenYear),
  ...on("season", season),
  ...on("week", weekend),
  ...on("year", pastYear, yearEnded),
  ...on(UNITS, lastNext, lengthOfTime),
  ...on("quarter", quarterEnded, quarterOfYear, theQuarter),
  ...on("number", year),
  ...on(UNITS, thisOne, someUnits),
  ...on("number part", clock),
  ...on("vague day", presentReference),
  ...on("vague", pastReference),
  ...on("vague day", futureReference),
];
