import { formatDay, isDay, monthNumber } from "./dates/calendar.ts";
import { beginningOf } from "./dates/dateline.ts";
import type { SentenceSpan } from "./sentences.ts";

const DATE_LINE = /^\s*date:? (\d{4}-\d\d-\d\d)(?=\s|$)/;
const MONTH_DAY = "(?:([A-Z][a-z]{2})[a-z]*\\.? (\\d{1,2})|(\\d{1,2}) ([A-Z][a-z]{2})[a-z]*\\.?)";
const DATED_PLACE = new RegExp(`, ${MONTH_DAY}(?:, (\\d{4}))?`);
const WHOLE_DATE = new RegExp(`(?<![\\w-])(?:${MONTH_DAY},? (\\d{4})|(\\d{4})-(\\d\\d)-(\\d\\d))(?!\\d)`);
const DAY_MS = 86_400_000;
/** A dateline this far from the day of publication is not the day of writing. */
const FARTHEST_DAYS = 10;
/** Lines above the text: title, by-line, date. */
const MOST_LINES = 6;
const LONGEST_LINE = 120;
/** "By Ann Lee | Published: 24 August 2021": beside its date a line has few words. */
const MOST_WORDS = 5;
/** "Daily press briefing by the spokesman of the ministry, Geneva, 6 February 2025" */
const MOST_WORDS_BEFORE = 12;
const dayOf = (instant: string | null): string | null =>
  instant ? (/^\d{4}-\d\d-\d\d/.exec(instant)?.[0] ?? null) : null;
const daysApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;

/** A day of the calendar, or null: "Foo 31" is none. */
function dayFrom(year: number, month: string, day: string): string | null {
  const number = monthNumber(month);
  const value = formatDay(year, number, Number(day));
  return number > 0 && isDay(value) ? value : null;
}

/** `KABUL, Aug 26 (Reuters) -`: the year is that of publication unless it is written; on New Year's Day it may be the one before. */
function datelineDay(line: string, published: string | null): string | null {
  const [found, before, dayAfter, dayBefore, after, written] = DATED_PLACE.exec(line) ?? [];
  if (found === undefined) return null;
  const inYear = (year: number) => dayFrom(year, before ?? after ?? "", dayAfter ?? dayBefore ?? "");
  if (published === null) return written ? inYear(Number(written)) : null;
  const year = Number(published.slice(0, 4));
  const days = written ? [inYear(Number(written))] : [inYear(year), inYear(year - 1)];
  return days.find((day) => day && daysApart(day, published) <= FARTHEST_DAYS) ?? null;
}

/** `Published: 24 August 2021 10:05 GMT`, `Tuesday, Aug. 24, 2021`: a line that says little but a date. */
function dateLineDay(line: string): string | null {
  const [found, before, dayAfter, dayBefore, after, year, ...iso] = WHOLE_DATE.exec(line) ?? [];
  if (found === undefined) return null;
  const isLast = line.endsWith(`, ${found}`);
  const words = line.replace(found, "").match(/\p{L}{2,}/gu) ?? [];
  if (words.length > (isLast ? MOST_WORDS_BEFORE : MOST_WORDS)) return null;
  const day = iso[0] ? iso.join("-") : dayFrom(Number(year), before ?? after ?? "", dayAfter ?? dayBefore ?? "");
  return day && isDay(day) ? day : null;
}

/** "- Ana Lee (@analee) August 24, 2021": a post that the text shows. */
const POSTED = new RegExp(`\\(@\\w{1,30}\\) ${MONTH_DAY},? (\\d{4})`, "g");
/** Between zones a post may be of the next day. */
const LEAST_DAYS = 2;
const MOST_DAYS = 366;

/** The latest day of a post that the text shows, if that is after the day it is said to have been published: it was written since. */
function postedSince(text: string, published: string): string | null {
  if (!text.includes("(@")) return null;
  const days = [...text.matchAll(POSTED)].flatMap(([, before, dayAfter, dayBefore, after, year]) => {
    const day = dayFrom(Number(year), before ?? after ?? "", dayAfter ?? dayBefore ?? "");
    const apart = day !== null && day > published ? daysApart(day, published) : 0;
    return day !== null && apart >= LEAST_DAYS && apart <= MOST_DAYS ? [day] : [];
  });
  return days.sort().at(-1) ?? null;
}

/**
 * The day the text speaks from, ISO 8601: its date line, else its dateline, else the day it was published or that of a later post it
 * shows, else a line above it that is little but a date, else null.
 */
export function referenceDay(
  text: string,
  sentences: readonly SentenceSpan[],
  publishedAt: string | null,
): string | null {
  const stated = DATE_LINE.exec(text.slice(0, 80))?.[1];
  if (stated && isDay(stated)) return stated;
  const published = dayOf(publishedAt);
  const lines = sentences.slice(0, MOST_LINES).map(({ heading, start, end }) => {
    const line = text.slice(start, end);
    return heading && end - start <= LONGEST_LINE ? line : text.slice(start, beginningOf({ text }, { start, end }));
  });
  const first = (read: (line: string) => string | null) => lines.map(read).find((day) => day !== null) ?? null;
  return (
    first((line) => datelineDay(line, published)) ??
    (published && (postedSince(text, published) ?? published)) ??
    first(dateLineDay)
  );
}
