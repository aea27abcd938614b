import type { CueClass } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { byWord } from "../../word-lists.ts";
import { contentEnd } from "./content-end.ts";
import { cueOf, draftOf } from "./draft.ts";
import { spanOf } from "./noun-phrase.ts";
import { isQuoted } from "./said-content.ts";
import { subjectBefore, verbStartAt } from "./subject.ts";
import { wordRule } from "./word-rule.ts";
import { beForms, negations } from "./words.ts";

const byClass: Partial<Record<CueClass, string>> = {
  think: `confident sure certain unsure uncertain convinced worried concerned afraid fearful hopeful optimistic pessimistic skeptical
    sceptical doubtful aware unaware glad happy unhappy pleased disappointed surprised shocked angry furious outraged incensed
    frustrated upset proud sorry excited interested curious eager keen wary mindful bullish bearish passionate satisfied dissatisfied
    nervous anxious cautious alarmed dismayed appalled saddened suspicious enthusiastic thrilled puzzled baffled ambivalent
    undecided relieved disturbed irked troubled`,
  say: "adamant insistent coy silent mum vocal vague",
  agree: "willing supportive",
  reject: "opposed unwilling reluctant dismissive",
  pledge: "determined committed intent",
  criticise: "critical contemptuous scornful",
  praise: "grateful thankful",
};
const adjectives = new Map(byWord(byClass));
/** Not "seems": what somebody seems to feel is the writer's impression. */
const LINKS = /^(?:feels?|felt|remains?|remained|becomes?|became|sounds?|sounded|grew|stays?|stayed)$/;
const OPENS = /^(?:that|about|of|to|with|over|at|on|in|if|whether|by|for|how|why|what)$/;
const PREPOSITION = /^(?:about|of|with|over|at|on|in|by|for)$/;

/** Where the group "is also very" before an adjective begins, or null when nothing links it to a subject. */
function linkBefore(reading: Reading, sentence: Sentence, at: number): number | null {
  const from = verbStartAt(reading, sentence.from, at);
  for (let index = from; index < at; index++) if (beForms.has(wordAt(reading, index))) return from;
  return LINKS.test(wordAt(reading, from - 1)) ? verbStartAt(reading, sentence.from, from - 1) : null;
}

/** "was sure Reyes would win": a clause without "that". */
const isSureOf = ({ tokens }: Reading, at: number): boolean =>
  /^(?:sure|certain|confident|convinced|hopeful)$/.test(tokens[at]?.lower ?? "") &&
  /^(?:PRON|PROPN|DET)$/.test(tokens[at + 1]?.pos ?? "");

/** The adjective as a cue, with a preposition that belongs to it: "critical of". */
function cueAt(reading: Reading, at: number): CueWord | null {
  const cls = adjectives.get(wordAt(reading, at));
  const next = wordAt(reading, at + 1);
  if (!cls || !(OPENS.test(next) || isSureOf(reading, at)) || (cls === "reject" && next === "by")) return null;
  const entry = { lemma: wordAt(reading, at), particle: null, class: cls, frames: new Set<never>() };
  return { from: at, to: PREPOSITION.test(next) ? at + 2 : at + 1, tense: "base", entry };
}

/** "too upset to talk": what cannot be done is no view. */
const isTooMuch = (reading: Reading, { from, to }: CueWord): boolean =>
  wordAt(reading, from - 1) === "too" && wordAt(reading, to) === "to";

function read(reading: Reading, sentence: Sentence, at: number): Draft[] {
  const cue = cueAt(reading, at);
  if (!cue || isQuoted(reading, cue) || isTooMuch(reading, cue)) return [];
  const link = linkBefore(reading, sentence, at);
  const range = link === null ? null : subjectBefore(reading, sentence, link);
  if (link === null || !range || /^(?:it|there)$/.test(wordAt(reading, range.from))) return [];
  const from = wordAt(reading, cue.to) === "that" ? cue.to + 1 : cue.to;
  const content = spanOf(reading, { from, to: contentEnd(reading, sentence, from, cue) });
  if (!content) return [];
  return [
    draftOf(sentence, {
      rule: "is-critical-of",
      speaker: spanOf(reading, range),
      cue: cueOf(reading, cue),
      content,
      negated: reading.tokens.slice(link, at).some(({ lower }) => negations.has(lower)),
    }),
  ];
}

/** "Reyes is critical of the plan", "they were worried that …": an attitude told by an adjective. */
export const isCriticalOf = wordRule("is-critical-of", adjectives.keys(), read);
