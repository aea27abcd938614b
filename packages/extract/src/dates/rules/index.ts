import type { DateRule } from "../rule.ts";
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
import { futureReference, pastReference, presentReference } from "./vague.ts";
import { weekday } from "./weekday.ts";
import { spokenYear, year } from "./year.ts";

/** English, in order: where two rules read the same words, the earlier one is right. */
export const rules: readonly DateRule[] = [
  listedDays,
  calendarDate,
  holiday,
  countedDay,
  dayOfWeek,
  dayOfMonth,
  sameDay,
  dayBeside,
  untilThen,
  nthDay,
  yearAgo,
  ago,
  beforeThat,
  beforeAfter,
  ahead,
  repeated,
  dayWord,
  weekday,
  month,
  thatYear,
  quarter,
  halfYear,
  decade,
  century,
  spokenYear,
  season,
  weekend,
  pastYear,
  yearEnded,
  lastNext,
  lengthOfTime,
  quarterEnded,
  quarterOfYear,
  theQuarter,
  year,
  thisOne,
  someUnits,
  clock,
  presentReference,
  pastReference,
  futureReference,
];
