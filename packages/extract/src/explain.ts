import type { DateMention, Party, Span } from "@readout/model";
import { findCast } from "./actors/find-cast.ts";
import { analyse } from "./analyse.ts";
import type { Analysis } from "./analysis.ts";
import type { Cast } from "./cast.ts";
import { findDates, type SawDate } from "./dates/find-dates.ts";
import type { SawDropped } from "./events/dropped.ts";
import { type About, findEvents } from "./events/find-events.ts";
import { draftsOf } from "./find-statements.ts";
import { type Extractable, isEnglish } from "./is-english.ts";
import { builtIn, type Known } from "./known.ts";
import { readingOf } from "./reading.ts";
import { refiners } from "./refiners/index.ts";
import type { Draft, Reading } from "./rule.ts";
import { findTopics } from "./topics/find-topics.ts";

/** One finding's life: where it stands, the rule that found it and, when it did not survive, what dropped it. */
export interface Trace extends Span {
  what: "statement" | "event" | "date" | "actor" | "topic";
  rule: string;
  droppedBy: string | null;
  /** Of a statement its speaker, cue and content; else the words, and what they were taken for. */
  told: string[];
}

/** Drafts keep their rule and cue through refiners; the rest of them may change. */
const keyOf = ({ rule, cue, content }: Draft) => `${rule} ${cue?.start ?? content.start}`;

function statementTraces(reading: Reading): Trace[] {
  const words = (span: Span | null) => span && reading.text.slice(span.start, span.end);
  const droppedBy = new Map<string, string>();
  const all = draftsOf(reading);
  const last = new Map(all.map((each) => [keyOf(each), each]));
  let drafts = all;
  for (const { name, refine } of refiners) {
    const kept = refine(drafts, reading);
    const keys = new Set(kept.map(keyOf));
    for (const key of drafts.map(keyOf)) if (!keys.has(key)) droppedBy.set(key, name);
    for (const each of kept) last.set(keyOf(each), each);
    drafts = kept;
  }
  return all.map((found) => {
    const { rule, speaker, cue, content } = last.get(keyOf(found)) ?? found;
    const told = [words(speaker) ?? "unknown", words(cue) ?? "", words(content) ?? ""];
    const { start, end } = content;
    return { what: "statement", rule, droppedBy: droppedBy.get(keyOf(found)) ?? null, told, start, end };
  });
}

const namesOf = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(", ") || "nobody";

/** Of an event or of a trigger that became none. */
const eventTrace = (
  { type, mode, sources, targets, trigger: { start, end } }: Parameters<SawDropped>[1],
  droppedBy: string | null,
  words: string,
  ...more: string[]
): Trace => ({
  start,
  end,
  what: "event",
  rule: [type, mode].filter(Boolean).join(" "),
  droppedBy,
  told: [words, `${namesOf(sources)} → ${namesOf(targets)}`, ...more],
});

/** Every trigger of an event in the order of the text; of one that reports a happening again, which told it first. */
function eventTraces(analysis: Analysis, cast: Cast, dates: readonly DateMention[], about: About): Trace[] {
  const seen: Trace[] = [];
  const saw: SawDropped = (cause, each) =>
    seen.push(eventTrace(each, cause, analysis.text.slice(each.trigger.start, each.trigger.end)));
  const { events, occurrences } = findEvents(analysis, cast, dates, about, saw);
  const firstOf = new Map(occurrences.flatMap(({ eventIds: [first, ...rest] }) => rest.map((id) => [id, first])));
  for (const event of events) {
    const first = events.find(({ id }) => id === firstOf.get(event.id));
    const again = first ? [`again what “${first.trigger.text}” told`] : [];
    seen.push(eventTrace(event, null, event.trigger.text, event.factuality, ...again));
  }
  return seen.sort((a, b) => a.start - b.start);
}

/** The dates of a text, and every reading of one with what it came to mean. */
function datesOf(analysis: Analysis): { dates: DateMention[]; seen: Trace[] } {
  const found: Trace[] = [];
  const saw: SawDate = (rule, { start, end }, isTaken) => {
    const droppedBy = isTaken ? "an earlier rule" : null;
    found.push({ what: "date", rule, droppedBy, told: [analysis.text.slice(start, end)], start, end });
  };
  const dates = findDates(analysis, saw);
  const meaningOf = ({ start, end }: Span) =>
    dates.find((date) => date.start < end && start < date.end)?.value ?? "no value";
  const seen = found.map((each) => (each.droppedBy ? each : { ...each, told: [...each.told, meaningOf(each)] }));
  return { dates, seen };
}

/** Says which rule found what in an article and what dropped it: for whoever writes rules, and for failing tests. */
export function explain(article: Extractable, known: Known = builtIn): Trace[] {
  if (!isEnglish(article)) return [];
  const { text } = article;
  const analysis = analyse(text, article.publishedAt);
  const cast = findCast(analysis, known.actors);
  const { dates, seen: traces } = datesOf(analysis);
  for (const { start, end, by, actorId } of cast.mentions)
    traces.push({ what: "actor", rule: by, droppedBy: null, told: [text.slice(start, end), actorId], start, end });
  for (const { id, terms } of findTopics(analysis, known.themes).topics) {
    const told = terms.map(({ start, end }) => text.slice(start, end));
    const [{ start, end } = { start: 0, end: 0 }] = terms;
    traces.push({ what: "topic", rule: id, droppedBy: null, told, start, end });
  }
  const about = { articleId: article.id, publishedAt: article.publishedAt };
  const events = eventTraces(analysis, cast, dates, about);
  return [...statementTraces(readingOf(analysis, cast, dates)), ...events, ...traces];
}
