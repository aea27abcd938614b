import type { Span } from "@readout/model";
import { quoteOver } from "../languages/en/quote-at.ts";
import { firstEndingAfter, sentenceAt, wordAt } from "../lookup.ts";
import type { Refiner } from "../refiner.ts";
import type { Draft, Reading } from "../rule.ts";

/** Fewer letters say nothing. */
const SHORTEST = 4;
/** Yes and no say enough. */
const LONGEST_ANSWER = 8;
const ANSWERS = /^[^\p{L}]*(?:yes|no)[^\p{L}]*$/iu;
const LETTERS = /[\p{L}\p{N}]/gu;

/** Looks no farther than the letters it needs. */
function isNothing({ text }: Reading, { content }: Draft): boolean {
  const words = text.slice(content.start, content.end);
  if (words.length < LONGEST_ANSWER && ANSWERS.test(words)) return false;
  let letters = 0;
  LETTERS.lastIndex = 0;
  for (let found = LETTERS.exec(words); found; found = LETTERS.exec(words)) {
    letters += found[0].length;
    if (letters >= SHORTEST) return false;
  }
  return true;
}

const OPENS_QUESTION = /^(?:who|whom|whose|what|why|how|when|where|which)$/i;

/** "Did Lee say the dam is safe?": nobody says that she did. */
function isAsked(reading: Reading, { sentence }: Draft): boolean {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  const first = reading.tokens[from];
  if (!first || wordAt(reading, to - 1) !== "?") return false;
  return first.pos === "AUX" || OPENS_QUESTION.test(first.text);
}

/** "You could say it is late", "Please note that it is late": the reader is nobody who speaks. */
const isReader = ({ text }: Reading, { speaker }: Draft): boolean =>
  speaker !== null && /^(?:you|please)$/i.test(text.slice(speaker.start, speaker.end));

/** "Editor’s note: …": the paper's own words about the article. */
const isNote = ({ text, sentences }: Reading, { sentence }: Draft): boolean => {
  const { start } = sentences[sentence] ?? { start: 0 };
  return /^(?:Editor|Author|Publisher)(?:['’]s|s['’]) note\b/i.test(text.slice(start, start + 24));
};

/** A verb within somebody's quoted words is that speaker's; a transcript may stand in marks as a whole. */
const isWithinMarks = (reading: Reading, { cue, rule }: Draft): boolean =>
  cue !== null && rule !== "heading-colon" && quoteOver(reading, cue.start)?.double === true;

/** A verb within a speaker's turn in a transcript is that speaker's. */
function isWithinTurn(turns: readonly Span[], reading: Reading, { cue, content, rule }: Draft): boolean {
  const { start } = cue ?? content;
  const turn = turns[firstEndingAfter(turns, start)];
  return rule !== "heading-colon" && turn !== undefined && turn.start <= (sentenceAt(reading, start)?.start ?? 0);
}

/** Words nobody says: a question of the writer's, what the reader might think, a note of the paper's, mere marks; or those of somebody who is quoted. */
export const dropUnspoken: Refiner = {
  name: "drop-unspoken",
  refine(drafts, reading) {
    const turns = drafts.flatMap(({ rule, content }) => (rule === "heading-colon" ? [content] : []));
    return drafts.filter(
      (draft) =>
        ![isNothing, isAsked, isReader, isNote, isWithinMarks].some((isUnspoken) => isUnspoken(reading, draft)) &&
        !isWithinTurn(turns, reading, draft),
    );
  },
};
