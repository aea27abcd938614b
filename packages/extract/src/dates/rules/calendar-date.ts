import type { Span } from "@readout/model";
import { Chrono, strict } from "chrono-node/en";
import { formatDay, isDay, stepOf, yearOf } from "../calendar.ts";
import { type DateRule, matchesOf, type Passage, type Reading } from "../rule.ts";
import { yearNear } from "../year-near.ts";

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
/** What chrono-node is asked about: a day with its month, or a day in digits. Words alone are other rules' work. */
const WORTH_ASKING = new RegExp(
  `${MONTH}[A-Za-z]{0,6}\\.?,? \\d|\\d(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}|\\d[-/.]\\d{1,2}[-/.]\\d`,
  "g",
);
/** A month's name with its capital ("march 5 miles" is none), or digits with separators. */
const DATED = new RegExp(`(?<![A-Za-z])${MONTH}|^\\d{4}[-/.]\\d|^\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}`);

/** Those of its readers that know a day of a month, a weekday or a clock; lengths of time and months alone are other rules' work. */
const days = new Chrono({
  parsers: strict.parsers.filter(({ constructor: { name } }) => !/TimeUnit|SlashMonth|YearMonthName/.test(name)),
  refiners: strict.refiners,
});

type Result = ReturnType<typeof strict.parse>[number];
type Parsed = Result["start"];

/** "in the year-ago quarter, which ended Oct. 31" */
const OF_YEAR_AGO = /\byear-(?:ago|earlier) (?:quarter|period)[^.;]{0,40} end(?:ed|ing) (?:on )?$/;

/** "June 16 of last year" */
const OF_YEAR = /^ (?:of )?(last|this|next) year\b/;
const ofYearAfter = ({ text }: Passage, at: number) => OF_YEAR.exec(text.slice(at, at + 20));

/** The day that chrono-node read; undefined when it is none. `sibling` is the other end of a range, whose year may be the only one written. */
function dayOf(
  part: Parsed,
  sibling: Parsed | null,
  passage: Passage,
  [from, to]: readonly [number, number],
): string | null | undefined {
  const [near, month, day] = [part.get("year"), part.get("month"), part.get("day")];
  if (!part.isCertain("day") || near === null || month === null || day === null) return undefined;
  const inYear = (year: number) => formatDay(year, month, day);
  const checked = (value: string) => (isDay(value) ? value : undefined);
  if (part.isCertain("year")) return checked(inYear(near));
  const writtenBeside = sibling?.isCertain("year") ? sibling.get("year") : null;
  if (writtenBeside !== null) return checked(inYear(writtenBeside));
  if (passage.today === null) return null;
  const named = ofYearAfter(passage, to)?.[1];
  if (named !== undefined) return checked(inYear(yearOf(passage.today) + stepOf(named)));
  if (OF_YEAR_AGO.test(passage.text.slice(0, from))) return checked(inYear(yearOf(passage.today) - 1));
  const weekday = part.isCertain("weekday") ? part.get("weekday") : null;
  return checked(inYear(yearNear(inYear, passage.today, passage.directionOf(from, to), weekday)));
}

/** "5 p.m. Aug. 3": the time of day that belongs to it; a bare number ("at 1,015") may be any. */
const timeOf = (part: Parsed, words: string) =>
  part.isCertain("hour") && CLOCK.test(words) ? `T${twoDigits(part.get("hour"))}:${twoDigits(part.get("minute"))}` : "";
const CLOCK = /\d[:.]\d\d|\d ?[ap]\.?m\b|noon|midnight/i;
const BARE_HOUR = / at \d{1,2}$/;
const twoDigits = (value: number | null) => String(value ?? 0).padStart(2, "0");

/** The instant chrono-node counts from; without a day to count from, any one serves, for its years are not used. */
const instantOf = (today: string | null) => ({ instant: new Date(`${today ?? "2000-01-01"}T12:00:00Z`), timezone: 0 });

/** Where the second day of a range begins: "Aug. 26 to 28" is two days. */
const RANGE = /^(.*?)(?: ?[-–—] ?| to | and | until | through | till )(?=\S*\d|[A-Z])/;

function readingsOf({ start, end, index, text: found }: Result, passage: Passage, offset: number): Reading[] {
  const text = found.trimEnd().replace(BARE_HOUR, "");
  const first = end ? (RANGE.exec(text) ?? [text, text]) : [text, text];
  const begin = offset + index;
  const spans: [Parsed, Parsed | null, number, number][] = [
    [start, end ?? null, begin, begin + (first[1] ?? text).length],
  ];
  if (end && first[0] !== text) spans.push([end, start, begin + (first[0] ?? "").length, begin + text.length]);
  return spans.flatMap(([part, sibling, from, to]) => {
    const value = dayOf(part, sibling, passage, [from, to]);
    const end = to + (ofYearAfter(passage, to)?.[0].length ?? 0);
    return value === undefined ? [] : [{ start: from, end, value: () => value && value + timeOf(part, text) }];
  });
}

/** So much around a month and its day may belong to the date: "between 5 p.m. on Saturday, ". */
const AROUND = 48;

/** The stretches worth asking about, cut at blanks: chrono-node looks for much else, and most of a sentence holds no date. */
function stretchesOf(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: words } of matchesOf(WORTH_ASKING, text)) {
    const [from, to] = [index - AROUND, index + words.length + AROUND];
    const start = from <= 0 ? 0 : Math.min(index, text.indexOf(" ", from) + 1);
    const end = to >= text.length ? text.length : Math.max(index + words.length, text.lastIndexOf(" ", to));
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** "August 15", "Saturday, 26 Aug 2021", "2021-08-26", "from Aug. 26 to 28": chrono-node reads them, we choose the year. */
export const calendarDate: DateRule = {
  name: "calendar-date",
  find: (passage) =>
    stretchesOf(passage.text).flatMap(({ start, end }) =>
      days
        .parse(passage.text.slice(start, end), instantOf(passage.today))
        .filter((result) => result.start.isCertain("month") && DATED.test(result.text))
        .flatMap((result) => readingsOf(result, passage, start)),
    ),
};
