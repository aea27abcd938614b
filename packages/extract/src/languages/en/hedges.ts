import { firstEndingAfter, wordAt } from "../../lookup.ts";
import type { Draft, Reading } from "../../rule.ts";
import { wordSet } from "../../word-lists.ts";

/** Words that leave open whether it was said at all. */
const hedgingWords = wordSet(
  "reportedly allegedly apparently supposedly seemingly purportedly ostensibly evidently presumably perhaps possibly probably rumoredly",
);
/** The word before "to" or "have": "appeared to suggest", "is said to have told", "may have promised". */
const hedgingHeads = new Map(
  Object.entries({
    to: wordSet(
      `seem seems seemed appear appears appeared tend tends tended said reported believed thought understood rumored rumoured alleged
    supposed likely unlikely`,
    ),
    have: wordSet("may might could"),
  }),
);
/** The tense of a hedged perfect hides "have" behind an adverb: "may well have said". */
const FARTHEST = 2;

function isHead(reading: Reading, first: number, index: number): boolean {
  const heads = hedgingHeads.get(wordAt(reading, index));
  if (!heads) return false;
  for (let at = index - 1; at >= Math.max(first, index - FARTHEST); at--)
    if (heads.has(wordAt(reading, at))) return true;
  return false;
}

/** Where the attribution begins: at a speaker before the cue, else with the sentence. */
function firstOf(reading: Reading, { cue, speaker }: Draft, first: number): number {
  const isBefore = cue !== null && speaker !== null && speaker.start < cue.start;
  return isBefore ? Math.max(first, firstEndingAfter(reading.tokens, speaker.start)) : first;
}

/** Whether the attribution itself is left open ("reportedly said", "appeared to suggest"); doubt within what is said is the speaker's own. */
export function isHedged(reading: Reading, draft: Draft): boolean {
  const { cue, content } = draft;
  const whole = reading.sentences[draft.sentence];
  if (!whole || !cue) return false;
  if (hedgingWords.has(wordAt(reading, whole.from)) && content.start > cue.end) return true;
  const from = firstOf(reading, draft, whole.from);
  const to = firstEndingAfter(reading.tokens, cue.end);
  return reading.tokens
    .slice(from, to)
    .some(
      ({ start, lower }, offset) =>
        !(start >= content.start && start < content.end) &&
        (hedgingWords.has(lower) || isHead(reading, from, from + offset)),
    );
}
