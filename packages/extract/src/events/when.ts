import type { Dated, DateMention, Event } from "@readout/model";
import type { Analysis, Token } from "../analysis.ts";
import { isStretch } from "../dates/bound.ts";
import { addDays } from "../dates/calendar.ts";
import { datedBy, dateNear, unitOf } from "../dates/date-near.ts";
import { firstEndingAfter, spansWithin, wordAt } from "../lookup.ts";
import type { EventDraft, Story } from "./draft.ts";
import { isSayingVerb } from "./frames.ts";
import { dateInSentence } from "./same-sentence.ts";

const GROUP = 5;
/** "had previously questioned", "once accused", "has long denied" */
const BEFORE_THE_NEWS = /^(?:had|previously|formerly|once|long|historically)$/;
/** "recently", "the 1980s", "for months", "every Friday": past, but no day. */
const UNDATED_PAST = /^(?:PAST_REF|\d{2,3}X*|PX[DWMY])$/;
const YET_TO_COME = /\b(?:next|coming)\b/i;
const REPEATED = /^(?:every|each) /i;
/** "has often attacked": on more days than one. */
const OFTEN = /^(?:often|frequently|regularly|routinely|usually|always|traditionally)$/;
/** The day it names is that of what is told beside the clause it opens. */
const THE_DAY = /^the (?:very )?day (before|after)$/i;

/** The auxiliaries and adverbs before a trigger. */
function groupOf({ tokens }: Analysis, { trigger, sentence }: EventDraft): Token[] {
  const at = firstEndingAfter(tokens, trigger.start);
  const group: Token[] = [];
  for (let index = at - 1; index >= sentence.from && at - index < GROUP; index--) {
    const token = tokens[index] as Token;
    if (token.pos !== "AUX" && token.pos !== "ADV" && token.pos !== "PART") break;
    group.push(token);
  }
  return group;
}

/** Told as what went before the news: "had called". After "said" that is only how speech is reported. */
function isBackground(analysis: Analysis, draft: EventDraft): boolean {
  const { from, to } = draft.sentence;
  const group = groupOf(analysis, draft);
  if (BEFORE_THE_NEWS.test(wordAt(analysis, from))) return true;
  return (
    group.some(({ lower }) => OFTEN.test(lower)) ||
    (group.some(({ lower }) => BEFORE_THE_NEWS.test(lower)) &&
      !analysis.tokens.slice(from, to).some(({ lemma }) => isSayingVerb(lemma)))
  );
}

/** A past form: "met", "attacked"; not "meets", "meeting", nor a noun. */
function isPastForm(tokens: readonly Token[], { trigger, nominal }: EventDraft): boolean {
  const token = tokens[firstEndingAfter(tokens, trigger.start)];
  const word = token?.lower ?? "";
  return !nominal && token !== undefined && word !== token.lemma && !/(?:s|ing)$/.test(word);
}

const isAhead = (date: Dated, { referenceDay }: Analysis) =>
  referenceDay !== null && date.value > unitOf(referenceDay, date);

/** "meets him on Friday" is planned when that Friday is yet to come. */
function factualityOn(on: Dated | null, { analysis }: Story, draft: EventDraft): Event["factuality"] {
  const isPlanned = on !== null && draft.factuality === "asserted" && isAhead(on, analysis);
  return isPlanned && !isPastForm(analysis.tokens, draft) ? "planned" : draft.factuality;
}

/** A day named without its year that is yet to come dates something else than a deed that is over. */
const isOtherDay = (date: DateMention | null, on: Dated | null, analysis: Analysis, draft: EventDraft): boolean =>
  on !== null && isAhead(on, analysis) && !/\d{4}/.test(date?.text ?? "") && isPastForm(analysis.tokens, draft);

/** "…, the day after Iran attacked": the attack was a day before the day that is named. */
function beside(date: DateMention | null, on: Dated | null): Dated | null {
  const side = THE_DAY.exec(date?.text ?? "")?.[1]?.toLowerCase();
  return side && on ? { ...on, value: addDays(on.value, side === "before" ? 1 : -1) } : on;
}

/** The date that the clause of a draft states. */
export function statedFor({ dates, analysis }: Story, draft: EventDraft): Dated | null {
  const date = dateNear(dates, analysis, draft.clause, draft.trigger);
  const on = beside(date, datedBy(date, "stated"));
  return draft.factuality === "asserted" && isOtherDay(date, on, analysis, draft) ? null : on;
}

/** "recently", "for months", "since March": told of no day. */
const isUndated = ({ dates, analysis }: Story, { clause }: EventDraft): boolean =>
  spansWithin(dates, clause).some(
    (date) =>
      (UNDATED_PAST.test(date.value ?? "") && !YET_TO_COME.test(date.text)) ||
      REPEATED.test(date.text) ||
      (date.precision !== null && isStretch(date, analysis)),
  );

/**
 * When a draft's deed happened, and whether it has: stated in its clause, else in its sentence (`stated` has all its drafts), else the
 * day the text speaks from. That is only where nothing better is known, and never for what is ahead or went before the news.
 */
export function whenOf(
  story: Story,
  draft: EventDraft,
  stated: ReadonlyMap<EventDraft, Dated | null>,
): Pick<Event, "happenedOn" | "factuality"> {
  const { referenceDay } = story.analysis;
  const on = stated.get(draft) ?? null;
  const factuality = factualityOn(on, story, draft);
  if (on || referenceDay === null || factuality !== "asserted") return { happenedOn: on, factuality };
  if (isUndated(story, draft) || isBackground(story.analysis, draft)) return { happenedOn: null, factuality };
  const shared = dateInSentence(story, draft, stated);
  return { happenedOn: shared ?? { value: referenceDay, precision: "day", basis: "published" }, factuality };
}

/** The day that the reports of one happening state, if any does. */
export const statedBy = (members: readonly Event[]): Dated | null =>
  members.find(({ happenedOn }) => happenedOn?.basis === "stated")?.happenedOn ?? null;

/** A report that states no day takes `told`, that of another report of the same happening, else the day the article is about. */
export function inherit(event: Event, told: Dated | null, day: Dated | null): Event {
  if (event.happenedOn !== null && event.happenedOn.basis !== "published") return event;
  const taken = told ?? (event.happenedOn === null ? null : day);
  return taken ? { ...event, happenedOn: { ...taken, basis: "inherited" } } : event;
}
