import type { Span } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { Draft, Reading, Sentence } from "../../rule.ts";
import { contentAround } from "./according-to.ts";
import { draftOf } from "./draft.ts";
import { phraseBefore, type Range, spanOf } from "./noun-phrase.ts";
import { quoteFrom } from "./quote-at.ts";
import { isQuotedAt } from "./said-content.ts";
import { wordRule } from "./word-rule.ts";

const VIEWS: Record<string, RegExp> = {
  in: /^(?:view|opinion|eyes|mind|words|telling|judg(?:e)?ment|estimation)$/,
  by: /^(?:admission|account|accounts|reckoning|estimate|estimates|count|telling)$/,
};
const OWNER = /^(?:his|her|their|its|['’]s?)$/;
const SOME = /^(?:one|most|some|many|several)$/;

interface View {
  speaker: Range;
  /** Where the words on whose view it is end. */
  to: number;
}

/** "in Lee's own words", "by most accounts". */
function viewAt(reading: Reading, sentence: Sentence, at: number): View | null {
  const nouns = VIEWS[wordAt(reading, at)];
  if (!nouns) return null;
  for (let noun = at + 2; noun < Math.min(at + 9, sentence.to); noun++)
    if (nouns.test(wordAt(reading, noun))) return ownedView(reading, at, noun);
  return null;
}

function ownedView(reading: Reading, at: number, noun: number): View | null {
  const owner = wordAt(reading, noun - 1) === "own" ? noun - 2 : noun - 1;
  const word = wordAt(reading, owner);
  if (SOME.test(word) && owner === at + 1) return { speaker: { from: owner, to: noun + 1 }, to: noun + 1 };
  if (!OWNER.test(word)) return null;
  const speaker = /^['’]/.test(word) ? phraseBefore(reading, owner, at + 1) : { from: owner, to: owner + 1 };
  return speaker?.from === at + 1 ? { speaker, to: noun + 1 } : null;
}

/** "to her, “nothing matters more”": what follows is quoted. */
function quoteFor(reading: Reading, sentence: Sentence, at: number): Draft[] {
  if (
    wordAt(reading, at) !== "to" ||
    wordAt(reading, at + 2) !== "," ||
    !/^(?:him|her|them)$/.test(wordAt(reading, at + 1))
  )
    return [];
  const quote = quoteFrom(reading, at + 3);
  return quote ? draftsOf(reading, sentence, at, { speaker: { from: at + 1, to: at + 2 }, to: at + 2 }, quote) : [];
}

function draftsOf(reading: Reading, sentence: Sentence, at: number, view: View, content: Span | null): Draft[] {
  const speaker = spanOf(reading, view.speaker);
  const cue = spanOf(reading, { from: at, to: view.to });
  if (!content || !cue || isQuotedAt(reading, at)) return [];
  const lemma = `${wordAt(reading, at)} ${wordAt(reading, view.to - 1)}`;
  return [
    draftOf(sentence, {
      rule: "in-x-view",
      speaker,
      cue: { ...cue, lemma, class: "say" },
      content: { start: content.start, end: content.end },
    }),
  ];
}

function read(reading: Reading, sentence: Sentence, at: number): Draft[] {
  if (at >= sentence.to - 2) return [];
  const view = viewAt(reading, sentence, at);
  if (!view) return quoteFor(reading, sentence, at);
  return draftsOf(reading, sentence, at, view, contentAround(reading, sentence, at, { from: at, to: view.to }));
}

/** "In Lee's view, the dam is safe", "by his own admission": a clause holds in somebody's words. */
export const inXView = wordRule("in-x-view", ["in", "by", "to"], read);
