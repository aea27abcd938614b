import type { Span } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { Draft, Reading, Sentence } from "../../rule.ts";
import { wordSet } from "../../word-lists.ts";
import { draftOf } from "./draft.ts";
import { phraseAfter, phraseBefore, type Range, spanOf } from "./noun-phrase.ts";
import { withNextQuote } from "./resumes.ts";
import { wordRule } from "./word-rule.ts";

const QUOTED = wordSet("quoted quotes quoting cited cites citing");
const BE = /^(?:is|are|was|were|be|been|being)$/;
/** "as saying" stands near the one who is quoted. */
const NEAR = 20;

/** The token "saying" of "as saying" that belongs to a verb of quoting at `at`, or -1. */
function sayingAfter(reading: Reading, sentence: Sentence, at: number): number {
  for (let index = at + 2; index < Math.min(at + NEAR, sentence.to); index++)
    if (wordAt(reading, index) === "saying" && wordAt(reading, index - 1) === "as") return index;
  return -1;
}

interface Who {
  speaker: Range | null;
  via: Range | null;
  /** Where the attribution begins, and where it ends. */
  from: number;
  to: number;
}

const byWhom = (reading: Reading, at: number, to: number): Range | null =>
  wordAt(reading, at) === "by" ? phraseAfter(reading, at + 1, to) : null;

/** "Wang was quoted (by Xinhua) as saying (by Xinhua)". */
function passive(reading: Reading, sentence: Sentence, at: number, saying: number): Who {
  let verb = at;
  while (verb > sentence.from && (BE.test(wordAt(reading, verb - 1)) || wordAt(reading, verb - 1) === "also")) verb--;
  const speaker = phraseBefore(reading, verb, sentence.from);
  const after = byWhom(reading, saying + 1, sentence.to);
  const via = byWhom(reading, at + 1, saying - 1) ?? after;
  return { speaker, via, from: speaker?.from ?? verb, to: after?.to ?? saying + 1 };
}

/** "Xinhua quoted Wang as saying". */
function active(reading: Reading, sentence: Sentence, at: number, saying: number): Who {
  const via = phraseBefore(reading, at, sentence.from);
  return { speaker: phraseAfter(reading, at + 1, saying - 1), via, from: via?.from ?? at, to: saying + 1 };
}

/** What follows, else what stands before: "“Trade will grow,” Wang was quoted as saying." */
function contentOf(reading: Reading, sentence: Sentence, { from, to }: Who): Span | null {
  const isLetter = (index: number) => /[\p{L}\p{N}]/u.test(wordAt(reading, index));
  let last = sentence.to;
  while (last > to && /^[.;]$/.test(wordAt(reading, last - 1))) last--;
  let first = to;
  while (first < last && /^(?:that|,|:)$/.test(wordAt(reading, first))) first++;
  for (let index = first; index < last; index++) if (isLetter(index)) return spanOf(reading, { from: first, to: last });
  const isClosed = /^[,”"’']$/.test(wordAt(reading, from - 1));
  return isClosed ? spanOf(reading, { from: sentence.from, to: from }) : null;
}

function read(reading: Reading, sentence: Sentence, at: number): Draft[] {
  const saying = sayingAfter(reading, sentence, at);
  if (saying < 0) return [];
  const isPassive = BE.test(wordAt(reading, at - 1)) || BE.test(wordAt(reading, at - 2));
  const who = (isPassive ? passive : active)(reading, sentence, at, saying);
  const speaker = who.speaker && spanOf(reading, who.speaker);
  const content = contentOf(reading, sentence, who);
  const cue = spanOf(reading, { from: at, to: isPassive && saying === at + 2 ? saying + 1 : at + 1 });
  if (!speaker || !content || !cue) return [];
  const lemma = wordAt(reading, at).startsWith("quot") ? "quote" : "cite";
  const found = {
    rule: "quoted-as-saying",
    speaker,
    cue: { ...cue, lemma, class: "say" as const },
    content: withNextQuote(reading, sentence, content),
  };
  return [{ ...draftOf(sentence, found), via: who.via && spanOf(reading, who.via) }];
}

/** "Xinhua quoted Wang as saying that trade would grow": Wang says it, Xinhua carries it. */
export const quotedAsSaying = wordRule("quoted-as-saying", QUOTED, read);
