import type { SentenceSpan } from "./sentences.ts";

const DATE_LINE = /^\s*date:? (\d{4}-\d\d-\d\d)(?=\s|$)/;
const DATED_PLACE = /, (?:([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})|(\d{1,2}) ([A-Z][a-z]{2})[a-z]*\.?)(?:, (\d{4}))?/;
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const DAY_MS = 86_400_000;
/** A dateline this far from the day of publication is not the day of writing. */
const FARTHEST_DAYS = 10;

const dayOf = (instant: string | null): string | null =>
  instant ? (/^\d{4}-\d\d-\d\d/.exec(instant)?.[0] ?? null) : null;
const daysApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;

/** `KABUL, Aug 26 (Reuters) -`: the year is that of publication unless it is written. */
function datelineDay(line: string, published: string | null): string | null {
  const [, before, dayAfter, dayBefore, after, written] = DATED_PLACE.exec(line) ?? [];
  const month = MONTHS.indexOf(before ?? after ?? "?") / 3 + 1;
  const year = written ?? published?.slice(0, 4);
  if (month < 1 || !Number.isInteger(month) || year === undefined) return null;
  const day = `${year}-${String(month).padStart(2, "0")}-${(dayAfter ?? dayBefore ?? "").padStart(2, "0")}`;
  if (Number.isNaN(Date.parse(day))) return null;
  return published && daysApart(day, published) > FARTHEST_DAYS ? null : day;
}

/** The day the text speaks from, ISO 8601: its date line, else its dateline, else the day it was published, else null. */
export function referenceDay(
  text: string,
  sentences: readonly SentenceSpan[],
  publishedAt: string | null,
): string | null {
  const stated = DATE_LINE.exec(text.slice(0, 80))?.[1];
  if (stated && !Number.isNaN(Date.parse(stated))) return stated;
  const published = dayOf(publishedAt);
  const [first] = sentences.filter((each) => each.heading).slice(0, 1);
  return (first && datelineDay(text.slice(first.start, first.end), published)) ?? published;
}
