import { AMOUNT, amountOf } from "../amounts.ts";
import { type DateRule, matchesOf, type Reading } from "../rule.ts";
import { duration, shiftedDay, UNIT, unitOf } from "../units.ts";

const PATTERN = new RegExp(
  `(?<=[,–—-] )(?:just |only |about |nearly )?(${AMOUNT})[ -](${UNIT}) (before|after)\\b(?![,.;])`,
  "gi",
);

/**
 * "X happened on August 15, two weeks before Y": dates Y, the clause that follows, from the day named before it.
 * Without such a day, or without the comma, it is a length of time.
 */
export const beforeAfter: DateRule = {
  name: "before-after",
  find({ text }) {
    const found: Reading[] = [];
    if (!/before|after/.test(text)) return found;
    for (const match of matchesOf(PATTERN, text)) {
      const amount = amountOf(match[1] ?? "");
      if (amount === null) continue;
      const unit = unitOf(match[2] ?? "");
      const sign = match[3]?.toLowerCase() === "before" ? 1 : -1;
      const value = ({ day }: { day: string | null }) =>
        (day !== null && amount !== "X" ? shiftedDay(day, sign * amount, unit) : null) ?? duration(amount, unit);
      found.push({ start: match.index, end: match.index + match[0].length, value, aside: true });
    }
    return found;
  },
};
