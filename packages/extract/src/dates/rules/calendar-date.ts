import { strict } from "chrono-node/en";
import { addDays, formatDay, isDay, weekdayOf } from "../calendar.ts";
import type { DateRule, Direction, Passage, Reading } from "../rule.ts";

/** What chrono-node is asked about: a day with its month, or a day in digits. Words alone are other rules' work. */
const WORTH_ASKING =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\.?,? \d|\d(?:st|nd|rd|th)?(?: of)?[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|\d[-/.]\d{1,2}[-/.]\d/;
/** A month's name with its capital ("march 5 miles" is none), or digits with separators. */
const DATED =
  /(?<![A-Za-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|^\d{4}[-/.]\d|^\d{1,2}[/.]\d{1,2}[/.]\d{2}/;

/** A report may name a day this far ahead ("extended to Nov. 20"); past tense and a later day mean the year before. */
const AHEAD_DAYS = 75;

/** "Jan. 2" without a year: the year its weekday says, else the nearest, else the one before in a report and the one after in a plan. */
function yearFor(
  inYear: (year: number) => string,
  today: string,
  near: number,
  direction: Direction,
  weekday: number | null,
) {
  const fits = (year: number) => weekday === null || weekdayOf(inYear(year)) === weekday;
  const written = [near, near - 1, near + 1].find(fits);
  if (weekday !== null && written !== undefined) return written;
  if (direction !== "future" && inYear(near) > addDays(today, AHEAD_DAYS)) return near - 1;
  if (direction === "future" && inYear(near) < addDays(today, -AHEAD_DAYS)) return near + 1;
  return near;
}

type Parsed = ReturnType<typeof strict.parse>[number]["start"];

/** The day that chrono-node read; undefined when it is none. `sibling` is the other end of a range, whose year may be the only one written. */
function dayOf(part: Parsed, sibling: Parsed | null, passage: Passage, at: number): string | null | undefined {
  const [near, month, day] = [part.get("year"), part.get("month"), part.get("day")];
  if (!part.isCertain("day") || near === null || month === null || day === null) return undefined;
  const inYear = (year: number) => formatDay(year, month, day);
  const checked = (value: string) => (isDay(value) ? value : undefined);
  if (part.isCertain("year")) return checked(inYear(near));
  const writtenBeside = sibling?.isCertain("year") ? sibling.get("year") : null;
  if (writtenBeside !== null) return checked(inYear(writtenBeside));
  if (passage.today === null) return null;
  const weekday = part.isCertain("weekday") ? part.get("weekday") : null;
  return checked(inYear(yearFor(inYear, passage.today, near, passage.directionAt(at), weekday)));
}

/** The instant chrono-node counts from; without a day to count from, any one serves, for its years are not used. */
const instantOf = (today: string | null) => ({ instant: new Date(`${today ?? "2000-01-01"}T12:00:00Z`), timezone: 0 });

/** Where the second day of a range begins: "Aug. 26 to 28" is two days. */
const RANGE = /^(.*?)(?: ?[-–—] ?| to | and | until | through | till )(?=\S*\d|[A-Z])/;

function readingsOf(result: ReturnType<typeof strict.parse>[number], passage: Passage): Reading[] {
  const { start, end, index } = result;
  const text = result.text.trimEnd();
  const first = end ? (RANGE.exec(text) ?? [text, text]) : [text, text];
  const spans: [Parsed, Parsed | null, number, number][] = [
    [start, end ?? null, index, index + (first[1] ?? text).length],
  ];
  if (end && first[0] !== text) spans.push([end, start, index + (first[0] ?? "").length, index + text.length]);
  return spans.flatMap(([part, sibling, from, to]) => {
    const value = dayOf(part, sibling, passage, from);
    return value === undefined ? [] : [{ start: from, end: to, value: () => value }];
  });
}

/** "August 15", "Saturday, 26 Aug 2021", "2021-08-26", "from Aug. 26 to 28": chrono-node reads them, we choose the year. */
export const calendarDate: DateRule = {
  name: "calendar-date",
  find(passage) {
    if (!WORTH_ASKING.test(passage.text)) return [];
    return strict
      .parse(passage.text, instantOf(passage.today))
      .filter(({ start, text }) => start.isCertain("month") && DATED.test(text))
      .flatMap((result) => readingsOf(result, passage));
  },
};
