import type { DateMention } from "@readout/model";
import type { Analysis } from "../analysis.ts";
import { sentenceAt } from "../lookup.ts";
import { addDays } from "./calendar.ts";

const BARE =
  /^(?:(?:around|about|at) )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon)(?: (?:[A-Z]{2,3}|local time))?$/i;
const CLOCK = /^(\d{4}-\d\d-\d\d)(T(\d\d):\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d/;
/** Of a night the small hours belong to the next day. */
const NIGHT = /T(?:NI|EV)$/;
const SMALL_HOURS = 6;
/** So many sentences, and days of news, back a day may stand. */
const SENTENCES = 2;
const NEWS_DAYS = 6;
const LOOK_BACK = 6;
const AHEAD = /\b(?:will|would|due|set|scheduled|expected|plans?|planned)\b/;
const BESIDE = /^,? (?:on )?$/;

/** "… on Monday evening. They struck at 9 p.m.": the day named last, if it is near enough. */
function dayBefore(clock: DateMention, earlier: readonly DateMention[], analysis: Analysis): DateMention | null {
  const here = sentenceAt(analysis, clock.start);
  const named = earlier.slice(-LOOK_BACK).findLast(({ value }) => DAY.test(value ?? ""));
  const there = named && sentenceAt(analysis, named.start);
  if (!here || !there || AHEAD.test(analysis.text.slice(here.start, clock.start))) return null;
  const value = named.value ?? "";
  const today = analysis.referenceDay ?? "";
  if (here.index === there.index) return value.slice(0, 10) < today ? named : null;
  const isNews = value.slice(0, 10) < today && value >= addDays(today, -NEWS_DAYS);
  return isNews && here.index - there.index <= SENTENCES ? named : null;
}

/** "11 p.m. local time on Thursday evening" */
const dayBeside = (clock: DateMention, next: DateMention | undefined, { text }: Analysis): DateMention | null =>
  next && DAY.test(next.value ?? "") && BESIDE.test(text.slice(clock.end, next.start)) ? next : null;

/** A time of day told without its day, in what is over, belongs to the day beside it or named shortly before, not to the article's. */
export function anchorClocks(dates: readonly DateMention[], analysis: Analysis): DateMention[] {
  const found: DateMention[] = [];
  for (const [index, date] of dates.entries()) {
    const [, day, clock, hour] = CLOCK.exec(date.value ?? "") ?? [];
    const isBare = day === analysis.referenceDay && BARE.test(date.text);
    const anchor = isBare ? (dayBeside(date, dates[index + 1], analysis) ?? dayBefore(date, found, analysis)) : null;
    if (!anchor?.value) {
      found.push(date);
      continue;
    }
    const isNext = NIGHT.test(anchor.value) && Number(hour) < SMALL_HOURS;
    const on = anchor.value.slice(0, 10);
    found.push({ ...date, value: `${isNext ? addDays(on, 1) : on}${clock}` });
  }
  return found;
}
