import type { DateMention } from "@readout/model";

const BETWEEN = /^(?:,? (?:on )?| (?:at|around|about) )$/;
const CLOCK = /T\d\d:\d\d$/;
const START_OF_CLOCK = /^(?:around |about |at )?(?:\d{1,2}[:. ]?\d{0,2} ?(?:[ap]\.?m|$)|\d{1,2}:\d\d|noon|midnight)/i;

const isClock = (date: DateMention) =>
  START_OF_CLOCK.test(date.text) && (date.value === null || CLOCK.test(date.value));

function joined(first: DateMention, second: DateMention, text: string): DateMention | null {
  const [clock, day] = isClock(first) ? [first, second] : [second, first];
  if (!isClock(clock) || day.precision !== "day" || !BETWEEN.test(text.slice(first.end, second.start))) return null;
  const { start } = first;
  const { end } = second;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: `${day.value}${CLOCK.exec(clock.value ?? "")?.[0] ?? ""}`,
    precision: "time",
  };
}

/** "10 p.m." and "Wednesday" side by side are one time of one day. */
export function joinClocks(dates: readonly DateMention[], text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const date of dates) {
    const before = found.at(-1);
    const both = before ? joined(before, date, text) : null;
    if (both) found[found.length - 1] = both;
    else found.push(date);
  }
  return found;
}
