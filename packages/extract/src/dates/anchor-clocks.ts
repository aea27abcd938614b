import type { DateMention } from "@readout/model";
import type { Analysis, Sentence } from "../analysis.ts";
import { sentenceAt } from "../lookup.ts";
import { addDays } from "./calendar.ts";
import { directionOf, wordsBeside } from "./direction.ts";
import type { Direction } from "./rule.ts";

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

function directionIn({ text, tokens }: Analysis, { from, to }: Sentence, clock: DateMention): Direction {
  const { start, end } = clock;
  return directionOf({ tokens: tokens.slice(from, to), start, end, ...wordsBeside(text, clock), isDay: false });
}

/** From this hour on, a time told of as past in an article that came out more than half a day earlier is of the evening before, in any zone. */
const EVENING = 17;
const HALF_DAY = 12;
const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d))?/;

/** "The blast came at 7 p.m.", out in the morning: nobody tells of an evening that is yet to come. */
function isEveningBefore(hour: number, clock: DateMention, analysis: Analysis): boolean {
  const [, day, published = "0"] = INSTANT.exec(analysis.publishedAt ?? "") ?? [];
  if (day !== analysis.referenceDay || hour < EVENING || hour - Number(published) <= HALF_DAY) return false;
  const sentence = sentenceAt(analysis, clock.start);
  return sentence !== undefined && directionIn(analysis, sentence, clock) === "past";
}

/** "11 p.m. local time on Thursday evening" */
const dayBeside = (clock: DateMention, next: DateMention | undefined, { text }: Analysis): DateMention | null =>
  next && DAY.test(next.value ?? "") && BESIDE.test(text.slice(clock.end, next.start)) ? next : null;

/** The day of a time of day without one, or null where it is the article's own. */
function anchored(
  clock: DateMention,
  hour: number,
  near: { next: DateMention | undefined; earlier: readonly DateMention[] },
  analysis: Analysis,
): string | null {
  const anchor = (dayBeside(clock, near.next, analysis) ?? dayBefore(clock, near.earlier, analysis))?.value;
  if (anchor) return addDays(anchor.slice(0, 10), NIGHT.test(anchor) && hour < SMALL_HOURS ? 1 : 0);
  return isEveningBefore(hour, clock, analysis) ? addDays(analysis.referenceDay ?? "", -1) : null;
}

/** A time of day told without its day, in what is over, belongs to the day beside it or named shortly before, not to the article's. */
export function anchorClocks(dates: readonly DateMention[], analysis: Analysis): DateMention[] {
  const found: DateMention[] = [];
  for (const [index, date] of dates.entries()) {
    const [, day, clock, hour] = CLOCK.exec(date.value ?? "") ?? [];
    const isBare = day === analysis.referenceDay && BARE.test(date.text);
    const near = { next: dates[index + 1], earlier: found };
    const on = isBare ? anchored(date, Number(hour), near, analysis) : null;
    found.push(on === null ? date : { ...date, value: `${on}${clock}` });
  }
  return found;
}
