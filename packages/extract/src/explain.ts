import type { Event, Party, Span } from "@readout/model";
import { findCast } from "./actors/find-cast.ts";
import { analyse } from "./analyse.ts";
import { findDates, type SawDate } from "./dates/find-dates.ts";
import { findEvents } from "./events/find-events.ts";
import { draftsOf } from "./find-statements.ts";
import type { Extractable } from "./is-english.ts";
import { builtIn, type Known } from "./known.ts";
import { readingOf } from "./reading.ts";
import { refiners } from "./refiners/index.ts";
import type { Draft, Reading } from "./rule.ts";
import { findTopics } from "./topics/find-topics.ts";

/** One finding's life: the rule that found it and, when it did not survive, what dropped it. */
export interface Trace {
  what: "statement" | "event" | "date" | "actor" | "topic";
  rule: string;
  droppedBy: string | null;
  /** Of a statement its speaker, cue and content; else the words, and what they were taken for. */
  told: string[];
}

/** Drafts keep their rule and content through refiners; the rest of them may change. */
const keyOf = ({ rule, content }: Draft) => `${rule} ${content.start} ${content.end}`;

function statementTraces(reading: Reading): Trace[] {
  const words = (span: Span | null) => span && reading.text.slice(span.start, span.end);
  const droppedBy = new Map<string, string>();
  const all = draftsOf(reading);
  let drafts = all;
  for (const { name, refine } of refiners) {
    const kept = refine(drafts, reading);
    const keys = new Set(kept.map(keyOf));
    for (const each of drafts) if (!keys.has(keyOf(each))) droppedBy.set(keyOf(each), name);
    drafts = kept;
  }
  return all.map((each) => ({
    what: "statement",
    rule: each.rule,
    droppedBy: droppedBy.get(keyOf(each)) ?? null,
    told: [words(each.speaker) ?? "unknown", words(each.cue) ?? "", words(each.content) ?? ""],
  }));
}

const namesOf = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(", ") || "nobody";

const eventTrace = ({ type, mode, factuality, sources, targets, trigger }: Event): Trace => ({
  what: "event",
  rule: [type, mode].filter(Boolean).join(" "),
  droppedBy: null,
  told: [trigger.text, `${namesOf(sources)} → ${namesOf(targets)}`, factuality],
});

/** Says which rule found what in an article and what dropped it: for whoever writes rules, and for failing tests. */
export function explain(article: Extractable, known: Known = builtIn): Trace[] {
  const { text } = article;
  const traces: Trace[] = [];
  const analysis = analyse(text, article.publishedAt);
  const cast = findCast(analysis, known.actors);
  const saw: SawDate = (rule, { start, end }, isTaken) =>
    traces.push({ what: "date", rule, droppedBy: isTaken ? "an earlier rule" : null, told: [text.slice(start, end)] });
  const dates = findDates(analysis, saw);
  for (const { start, end, by, actorId } of cast.mentions)
    traces.push({ what: "actor", rule: by, droppedBy: null, told: [text.slice(start, end), actorId] });
  for (const { id, terms } of findTopics(analysis, known.themes).topics) {
    const told = terms.map(({ start, end }) => text.slice(start, end));
    traces.push({ what: "topic", rule: id, droppedBy: null, told });
  }
  const about = { articleId: article.id, publishedAt: article.publishedAt };
  const events = findEvents(analysis, cast, dates, about).events.map(eventTrace);
  return [...statementTraces(readingOf(analysis, cast, dates)), ...events, ...traces];
}
