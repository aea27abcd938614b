import { addDays } from "../calendar.ts";
import { partOfDay } from "../parts-of-day.ts";
import { patternRule } from "../rule.ts";

/** How far from today each word is. */
const distance: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  this: 0,
  last: -1,
  "the day before yesterday": -2,
  "the day after tomorrow": 2,
};

/** So many days back a day may be the one that is told of. */
const NEWS_DAYS = 3;
const isNews = (day: string | null, today: string): day is string =>
  day !== null && day < today && day >= addDays(today, -NEWS_DAYS);

/** "will not be solved overnight" */
const AT_ONCE = /(?:n['’]t|\bnot|\bnever|\bcannot) (?:[\w-]+ ){1,4}$/;

/** "today", "late yesterday", "tomorrow evening", "this morning", "last night", "overnight" (before the day told of). */
export const dayWord = patternRule(
  "day-word",
  /today|tonight|yesterday|tomorrow|this |last |overnight/i,
  "(?<!USA )\\b(?:(?:early|late|earlier|later) )?(?:(the day before yesterday|the day after tomorrow|today|tonight|yesterday|tomorrow)(?: (morning|afternoon|evening|night|noon))?|(this) (morning|afternoon|evening)|(last) (night|evening)|(overnight))\\b(?!['’]s (?:world|generation|society))",
  ([words, word, part, this_, thisPart, last, lastPart, overnight], { text, today }, at) => {
    if (overnight && AT_ONCE.test(text.slice(Math.max(0, at - 40), at))) return undefined;
    if (today === null) return null;
    if (overnight) return ({ day }) => `${addDays(isNews(day, today) ? day : today, -1)}TNI`;
    const name = (word ?? this_ ?? last ?? "").toLowerCase();
    const ofDay = part ?? thisPart ?? lastPart ?? (/tonight$/i.test(words ?? "") ? "night" : "");
    return addDays(today, distance[name] ?? 0) + partOfDay(ofDay);
  },
);
