import { AMOUNT, amountOf } from "../amounts.ts";
import { countedInWeeks, patternRule } from "../rule.ts";
import { shiftedDay, UNIT, unitOf } from "../units.ts";

/** "will be freed in three days", "in two weeks' time": so far from today. "In two days they took the town" is a length of time. */
export const ahead = countedInWeeks(
  patternRule(
    "ahead",
    /\b[Ii]n (?:\S+ ){1,3}(?:day|week|month|quarter|year|decade)/,
    `(?<=\\bin )(${AMOUNT}) (${UNIT})(['’]s? time)?\\b(?! (?:of|or)\\b)`,
    ([words = "", amountText = "", unitText = "", time], passage, at) => {
      const amount = amountOf(amountText);
      if (typeof amount !== "number") return undefined;
      if (time === undefined && passage.directionOf(at, at + words.length) !== "future") return undefined;
      if (passage.today === null) return null;
      return shiftedDay(passage.today, amount, unitOf(unitText)) ?? undefined;
    },
  ),
);
