import { findCast } from "./actors/find-cast.ts";
import { analyse } from "./analyse.ts";
import { findDates } from "./dates/find-dates.ts";
import { draftsOf } from "./find-statements.ts";
import type { Extractable } from "./is-english.ts";
import { builtIn, type Known } from "./known.ts";
import { readingOf } from "./reading.ts";
import { refiners } from "./refiners/index.ts";
import type { Draft } from "./rule.ts";

/** One draft's life: the rule that found it and, when it did not survive, the refiner that dropped it. */
export interface Trace {
  rule: string;
  droppedBy: string | null;
  speaker: string | null;
  cue: string | null;
  content: string;
}

/** Drafts keep their rule and content through refiners; the rest of them may change. */
const keyOf = ({ rule, content }: Draft) => `${rule} ${content.start} ${content.end}`;

/** Says which rule found what in an article and which refiner dropped it: for whoever writes rules. */
export function explain(article: Extractable, known: Known = builtIn): Trace[] {
  const analysis = analyse(article.text, article.publishedAt);
  const reading = readingOf(analysis, findCast(analysis, known.actors), findDates(analysis));
  const words = (span: { start: number; end: number } | null) => span && article.text.slice(span.start, span.end);
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
    rule: each.rule,
    droppedBy: droppedBy.get(keyOf(each)) ?? null,
    speaker: words(each.speaker),
    cue: words(each.cue),
    content: article.text.slice(each.content.start, each.content.end),
  }));
}
