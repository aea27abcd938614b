import type { Span } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { Reading, Rule, Sentence } from "../../rule.ts";
import { draftOf, markCue } from "./draft.ts";
import { phraseAfter, phraseBefore, type Range, spanOf } from "./noun-phrase.ts";

const rule = "heading-colon";
/** Farther in than this, a colon announces a list. */
const LONGEST_NAME = 5;
/** No heading is longer, in characters. */
const LONGEST_LINE = 160;
const NAME_IN_CAPITALS = /^[\p{Lu} .'’-]{3,}$/u;
/** "Poll: …", "Police: …": who says so, where a heading has no room for a verb. */
const SAYS_SO = /^(?:poll|survey|study|report|police|officials?|sources)$/i;
const MARK = /^(?:["“]|'')$/;
/** In a transcript, whoever may ask. */
const NAMELESS = /^(?:QUESTION|UNIDENTIFIED|INAUDIBLE)$/;
/** How a transcript's line begins when somebody else takes over, or nobody speaks. */
const TAKES_OVER = /^["“]?(?:\p{Lu}[\p{Lu} .'’-]{2,40}:|\()/u;

/** Whether the line before this paragraph goes on: within the same marks, and nobody else takes over. */
const goesOn = ({ text }: Reading, { start }: Sentence): boolean => {
  const opening = text.slice(start, start + 48);
  return /^["“]/.test(opening) && !TAKES_OVER.test(opening);
};

/** Whether a sentence hands the turn to somebody: to a name in capitals, or to whoever answers. */
function opensTurn(reading: Reading, sentence: Sentence): boolean {
  const { first, colon } = openingOf(reading, sentence);
  if (colon === null) return false;
  const name = nameBefore(reading, sentence, first, colon);
  return isAnswer(reading, sentence, first, colon) || (name?.from === first && isInCapitals(reading, name));
}

/** Where a speaker's turn in a transcript ends: with the paragraph, or with the last of those that go on with it, or before the next turn. */
function turnEnd(reading: Reading, sentence: Sentence, isMarked: boolean): number {
  let last = sentence;
  for (let index = sentence.index + 1; index < reading.sentences.length; index++) {
    const next = reading.sentences[index];
    if (!next || (next.paragraph !== last.paragraph && !(isMarked && goesOn(reading, next)))) break;
    if (opensTurn(reading, next)) break;
    last = next;
  }
  return last.end;
}

function openingOf(reading: Reading, sentence: Sentence) {
  const isMarked = MARK.test(wordAt(reading, sentence.from));
  const first = isMarked ? sentence.from + 1 : sentence.from;
  return { isMarked, first, colon: colonOf(reading, sentence, first) };
}

function colonOf(reading: Reading, { to }: Sentence, first: number): number | null {
  for (let index = first; index < Math.min(to - 1, first + LONGEST_NAME + 2); index++)
    if (wordAt(reading, index) === ":") return index;
  return null;
}

/** A heading, with a stop or without: a line of its own. */
function isLine({ sentences }: Reading, { heading, index, paragraph, start, end }: Sentence): boolean {
  const isAlone = sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
  return heading || (isAlone && end - start < LONGEST_LINE);
}

const isInCapitals = (reading: Reading, name: Range): boolean => {
  const span = spanOf(reading, name);
  return span !== null && NAME_IN_CAPITALS.test(reading.text.slice(span.start, span.end));
};

/** "Putin: …", and in a heading "Putin on the talks: …". */
function nameBefore(reading: Reading, sentence: Sentence, first: number, colon: number): Range | null {
  const name = phraseBefore(reading, colon, first);
  if (name?.from === first || !isLine(reading, sentence)) return name;
  const opening = phraseAfter(reading, first, colon);
  return opening && /^(?:on|to)$/.test(wordAt(reading, opening.to)) ? opening : null;
}

/** "Putin: Russia is ready": in a heading, or before a transcript's line, a name and a colon. */
export const headingColon: Rule = {
  name: rule,
  find(reading, sentence) {
    const { isMarked, first, colon } = openingOf(reading, sentence);
    const content = colon === null ? null : spanOf(reading, { from: colon + 1, to: sentence.to });
    if (colon === null || !content) return [];
    const cue = markCue(reading, reading.tokens[colon]?.start ?? 0);
    const found = isAnswer(reading, sentence, first, colon)
      ? [{ rule, content: { start: content.start, end: turnEnd(reading, sentence, isMarked) } }]
      : named(reading, sentence, nameBefore(reading, sentence, first, colon), { first, content, isMarked });
    return found.map((each) => draftOf(sentence, { ...each, cue }));
  },
};

interface Turn {
  first: number;
  content: Span;
  isMarked: boolean;
}

/** "A: We did not know.", after a question: nobody says who answers. */
const isAnswer = (reading: Reading, { from }: Sentence, first: number, colon: number): boolean =>
  colon === first + 1 && wordAt(reading, first) === "a" && /^\?/.test(wordAt(reading, from - 1));

/** A name in capitals has the turn; somebody known, or a report, only the line. */
function named(reading: Reading, sentence: Sentence, name: Range | null, { first, content, isMarked }: Turn) {
  const speaker = name && spanOf(reading, name);
  if (!speaker || name.from !== first) return [];
  const words = reading.text.slice(speaker.start, speaker.end);
  if (isInCapitals(reading, name)) {
    const turn = { rule, content: { start: content.start, end: turnEnd(reading, sentence, isMarked) } };
    return [NAMELESS.test(words) ? turn : { ...turn, speaker }];
  }
  const isVoice = reading.cast.partyOf(speaker) !== null || (SAYS_SO.test(words) && isLine(reading, sentence));
  return isVoice && !isMarked ? [{ rule, speaker, content }] : [];
}
