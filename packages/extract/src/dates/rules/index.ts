import type { DateRule } from "../rule.ts";
import { ago, yearAgo } from "./ago.ts";
import { beforeAfter } from "./before-after.ts";
import { calendarDate } from "./calendar-date.ts";
import { clock } from "./clock.ts";
import { dayWord } from "./day-word.ts";
import { century, decade } from "./decade.ts";
import { lengthOfTime, pastYear, someUnits, yearEnded } from "./duration.ts";
import { lastNext, thisOne, weekend } from "./last-next.ts";
import { month } from "./month.ts";
import { halfYear, quarter, theQuarter } from "./quarter.ts";
import { repeated } from "./repeated.ts";
import { dayBeside, nthDay, sameDay, thatYear, untilThen } from "./same-day.ts";
import { season } from "./season.ts";
import { futureReference, pastReference, presentReference } from "./vague.ts";
import { weekday } from "./weekday.ts";
import { spokenYear, year } from "./year.ts";

/** English, in order: where two rules read the same words, the earlier one is right. */
export const rules: readonly DateRule[] = [
  calendarDate,
  sameDay,
  dayBeside,
  untilThen,
  nthDay,
  yearAgo,
  ago,
  beforeAfter,
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
  theQuarter,
  year,
  thisOne,
  someUnits,
  clock,
  presentReference,
  pastReference,
  futureReference,
];
