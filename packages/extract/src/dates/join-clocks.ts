import type { DateMention } from "@readout/model";
import { partOfDay } from "./parts-of-day.ts";

const BETWEEN = /^(?:,? (?:on )?| (?:at|around|about) )$/;
const CLOCK = /T\d\d:\d\d$/;
/** A day, or a part of one that its time follows: "Monday afternoon at 3 p.m." */
const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_OR_PART = /^\d{4}-\d\d-\d\d(?:T(?:MO|AF))?$/;
const START_OF_CLOCK = /^(?:around |about |at )?(?:\d{1,2}[:. ]?\d{0,2} ?(?:[ap]\.?m|$)|\d{1,2}:\d\d|noon|midnight)/i;

const isClock = (date: DateMention) =>
  START_OF_CLOCK.test(date.text) && (date.value === null || CLOCK.test(date.value));

function joined(first: DateMention, second: DateMention, text: string): DateMention | null {
  const [clock, day] = isClock(first) ? [first, second] : [second, first];
  const onDay = (day === first ? DAY_OR_PART : DAY).exec(day.value ?? "")?.[0].slice(0, 10);
  if (!isClock(clock) || onDay === undefined || !BETWEEN.test(text.slice(first.end, second.start))) return null;
  const { start } = first;
  const { end } = second;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: `${onDay}${CLOCK.exec(clock.value ?? "")?.[0] ?? ""}`,
    precision: "time",
  };
}

const PART_BEFORE = /(?:\b[Tt]he )?(?:\b(?:early|late) )?\b([Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight) of $/;
const FARTHEST_PART = 24;

/** "the night of Aug. 3": the part of the day and the day. */
function withPartBefore(date: DateMention, text: string): DateMention {
  const before = text.slice(Math.max(0, date.start - FARTHEST_PART), date.start);
  const part = date.precision === "day" ? PART_BEFORE.exec(before) : null;
  if (!part) return date;
  const start = date.start - part[0].length;
  const value = date.value + partOfDay(part[1] ?? "");
  return { start, end: date.end, text: text.slice(start, date.end), value, precision: "time" };
}

/** "10 p.m." and "Wednesday" side by side are one time of one day. */
export function joinClocks(dates: readonly DateMention[], text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const each of dates) {
    const date = withPartBefore(each, text);
    const before = found.at(-1);
    const both = before ? joined(before, date, text) : null;
    if (both) found[found.length - 1] = both;
    else found.push(date);
  }
  return found;
}
