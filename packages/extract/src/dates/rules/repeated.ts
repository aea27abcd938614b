import { monthNumber, weekdayNumber } from "../calendar.ts";
import { patternRule } from "../rule.ts";

const words: Readonly<Record<string, string>> = {
  hour: "PT1H",
  day: "P1D",
  week: "P1W",
  month: "P1M",
  quarter: "P1Q",
  year: "P1Y",
  morning: "XXXX-XX-XXTMO",
  night: "XXXX-XX-XXTNI",
};

/** "each year", "every Thursday", "each July", "Sundays": a set of times. */
export const repeated = patternRule(
  "repeated",
  /each|every|days|hourly/i,
  "\\b(?:(?:each|every) (?:(hour|day|week|month|quarter|year|morning|night)|(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(January|February|March|April|May|June|July|August|September|October|November|December))|(?:on )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s|(hourly))\\b",
  ([, unit, day, monthName, days]) => {
    if (unit !== undefined) return words[unit.toLowerCase()];
    if (day ?? days) return `XXXX-WXX-${weekdayNumber(day ?? days ?? "") || 7}`;
    if (monthName !== undefined) return `XXXX-${String(monthNumber(monthName)).padStart(2, "0")}`;
    return words.hour;
  },
);
