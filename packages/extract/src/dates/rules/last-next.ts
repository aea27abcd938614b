import { addDays, addMonths, addQuarters, lastWeekday, stepOf, yearOf } from "../calendar.ts";
import { patternRule } from "../rule.ts";
import { shifted, type Unit, unitOf } from "../units.ts";

/** The unit a day lies in, moved: "1998-W08", "1989-Q3", "198" for a decade. */
function unitAround(today: string, step: number, unit: Unit): string | null {
  if (unit === "quarter") return addQuarters(today, step);
  if (unit === "decade") return String(Math.floor(Number(today.slice(0, 4)) / 10) + step);
  if (unit === "century") return String(Math.floor(Number(today.slice(0, 4)) / 100) + step);
  return shifted(today, step, unit);
}

/** "last month", "earlier this year", "the end of next week", "the current quarter". */
export const lastNext = patternRule(
  "last-next",
  /week|month|quarter|year|decade|century/,
  "\\b(?:(?:early|late|earlier|later|sometime|the (?:end|beginning|start|middle) of) )?(?:the )?(?:(last|previous|past|this|current|next|coming|following) )(?:fiscal |calendar )?(week|month|quarter|year|decade|century)(?:['’]s quarter)?\\b(?!-old)",
  ([words = "", which = "", unitText = ""], { today }) => {
    const unit = unitOf(unitText);
    if (/^following$/i.test(which))
      return ({ day, month, year }) => {
        if (unit === "year" && year !== null) return String(Number(year) + 1);
        return unit === "month" ? month && addMonths(month, 1) : day && unitAround(day, 1, unit);
      };
    if (today === null) return null;
    if (/['’]s quarter$/i.test(words))
      return ({ quarter }) => (quarter ? `${Number(today.slice(0, 4)) + stepOf(which)}${quarter.slice(4)}` : null);
    return unitAround(today, stepOf(which), unit);
  },
);

/** "the weekend" is the last one in a report, the coming one in a plan: the ISO week of its Saturday, with "-WE". */
export const weekend = patternRule(
  "weekend",
  /weekend/,
  "\\b(?:(?:the|this|last|next|past|this past|the past) )weekend\\b",
  ([words = ""], passage, at) => {
    const { today } = passage;
    if (today === null) return null;
    const ahead =
      /next/i.test(words) || (!/last|past/i.test(words) && passage.directionOf(at, at + words.length) === "future");
    const saturday = ahead ? addDays(lastWeekday(addDays(today, -1), 6), 7) : lastWeekday(today, 6);
    return `${shifted(saturday, 0, "week")}-WE`;
  },
);

/** "the year", "the fiscal year", "year-end", "the end of the month": the one the article was written in. */
export const thisOne = patternRule(
  "this-one",
  /year|month|week/,
  "\\b(?:the (?:(?:end|beginning|start|middle) of the )?(?:full |fiscal |latest fiscal )?(year)|(?:the )?(?:around )?(year[ -]end|year['’]s end)|the (?:end|beginning|start|middle) of the (week|month)|(?:earlier|later|early|late) in the (year|month|week))\\b(?![ -](?:old|round|after|before|ago|earlier|when|that|of|in which|two)\\b)",
  ([, year, end, unit, later], { today, text }, at) => {
    if (today === null) return null;
    if (end !== undefined && /-/.test(end)) {
      const isOver = /\b(?:since|from) (?:around )?$/.test(text.slice(0, at));
      return `${yearOf(today) - Number(isOver)}-12-31`;
    }
    return shifted(today, 0, unitOf(unit ?? later ?? (year || end ? "year" : "")));
  },
);
