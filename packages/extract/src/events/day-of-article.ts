import type { Dated, DateMention, Span } from "@readout/model";
import type { Analysis } from "../analysis.ts";
import { isBound, isInSubordinate, isOfSaying } from "../dates/bound.ts";
import { addDays } from "../dates/calendar.ts";
import { datedBy, mayDateText } from "../dates/date-near.ts";
import { spansWithin } from "../lookup.ts";
import type { Story } from "./draft.ts";

const LEAD_SENTENCES = 8;
const NEWS_DAYS = 4;

/** A lead may tell the news in a clause that hangs on another ("Ten died when a ferry sank on Monday"); later sentences tell there what went before. */
const maybeNews = (analysis: Analysis, lead: Span) => (date: DateMention) =>
  mayDateText(date, analysis) &&
  !isBound(date, analysis) &&
  (date.start < lead.end || !isInSubordinate(date, analysis));

/** The day the article is about: the first day its opening names, when that is news; one on which something is said only if there is no other. */
export function dayOfArticle({ analysis, dates }: Story): Dated | null {
  const { referenceDay } = analysis;
  const opening = analysis.sentences.filter(({ heading }) => !heading).slice(0, LEAD_SENTENCES);
  const [lead] = opening;
  if (referenceDay === null || !lead) return null;
  const oldest = addDays(referenceDay, -NEWS_DAYS);
  const isRecent = (date: DateMention) => {
    const day = datedBy(date, "inherited");
    return day?.precision === "day" && day.value >= oldest && day.value <= referenceDay;
  };
  const named = spansWithin(dates, { start: lead.start, end: opening.at(-1)?.end ?? lead.end })
    .filter(isRecent)
    .filter(maybeNews(analysis, lead));
  return datedBy(named.find((date) => !isOfSaying(date, analysis)) ?? named[0] ?? null, "inherited");
}
