import type { Dated, Span } from "@readout/model";
import { isStretch } from "./dates/bound.ts";
import { datedBy, mayDateText } from "./dates/date-near.ts";
import { venueNouns } from "./languages/en/words.ts";
import { firstEndingAfter, spansWithin, within } from "./lookup.ts";
import type { Draft, Reading, Sentence, Token } from "./rule.ts";

/** "During the conversation with …": what was dated just before goes on. */
const GOES_ON =
  /^(?:during|in|at|after|following)\s+(?:the|that|their|his|her|this)\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/iu;
const MEETING = /^(?:talks|visit|call|discussions)$/i;

/** So far before a date its clause may begin. */
const FARTHEST_LEAD = 20;
const INNER = /^(?:who|whom|whose|which|where|that)$/;
/** "the winner of the 2019 race", "elected in 2019": who one is, between commas. */
const NAMING = /^(?:DET|NOUN|ADJ|NUM|PROPN)$/;
const PARTICIPLE = /(?:ed|en)$/;
/** "said in 2019 that …": before what was said. */
const BEFORE_SAID = /^(?:[Ii]n|[Oo]n|[Aa]t|[Ll]ate|[Ee]arly|[Ee]arlier| )*$/;

/** "who will speak on Monday night": nothing has been said on a day to come. */
const isToCome = (value: string | null, today: string | null) => {
  const written = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![^T])/.exec(value ?? "")?.[0];
  return written !== undefined && today !== null && written > today.slice(0, written.length);
};

/** The words before a date, nearest first, up to a comma or the like. */
function leadTo({ tokens }: Reading, date: Span, from: number): { words: Token[]; isOpening: boolean } {
  const words: Token[] = [];
  let index = firstEndingAfter(tokens, date.start) - 1;
  for (; index >= from && words.length < FARTHEST_LEAD; index--) {
    const token = tokens[index] as Token;
    if (token.pos === "PUNCT") return { words, isOpening: false };
    words.push(token);
  }
  return { words, isOpening: index < from };
}

/** "signed it on Monday, saying": said with what is told before. */
const isGoingOn = ({ text }: Reading, cue: Span): boolean =>
  /ing$/.test(text.slice(cue.start, cue.end).split(" ", 1)[0] ?? "");

/** "Lee, who resigned on Monday, said": the day of something else that is told of who speaks. */
function isOfAnother(reading: Reading, from: number, date: Span, cue: Draft["cue"]): boolean {
  if (isStretch(date, reading)) return true;
  const { words, isOpening } = leadTo(reading, date, from);
  const said = words.findIndex(({ start }) => start === cue?.start);
  if (words.slice(0, said < 0 ? words.length : said).some(({ lower }) => INNER.test(lower))) return true;
  const first = words.at(-1);
  if (said >= 0 || isOpening || !first || cue === null) return false;
  const isVerbal = words.some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (!isVerbal) return NAMING.test(first.pos);
  return first.pos === "VERB" && PARTICIPLE.test(first.lower) && !isGoingOn(reading, cue);
}

/** "in 2019 that the dam was safe" */
const isBeforeSaid = ({ text }: Reading, date: Span, content: Span): boolean =>
  BEFORE_SAID.test(text.slice(content.start, date.start)) && text.startsWith(" that ", date.end);

/** Dates of a sentence that are neither part of what is said in it nor of something else, nearest to `at` first. */
function statedIn(
  reading: Reading,
  sentence: Sentence,
  { content, cue }: Pick<Draft, "content" | "cue">,
  at: number,
): Dated[] {
  return spansWithin(reading.dates, sentence)
    .filter((date) => mayDateText(date, reading) && (!within(date, content) || isBeforeSaid(reading, date, content)))
    .filter((date) => !isToCome(date.value, reading.referenceDay) && !isOfAnother(reading, sentence.from, date, cue))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
    .flatMap((date) => datedBy(date, "stated") ?? []);
}

function inheritedFrom(reading: Reading, draft: Draft): Dated | null {
  const sentence = reading.sentences[draft.sentence];
  const previous = reading.sentences[draft.sentence - 1];
  if (!sentence || !previous || previous.paragraph !== sentence.paragraph) return null;
  const [, ...nouns] = GOES_ON.exec(reading.text.slice(sentence.start, sentence.start + 80)) ?? [];
  if (!nouns.some((noun) => venueNouns.has(noun?.toLowerCase()) || MEETING.test(noun))) return null;
  const found = statedIn(reading, previous, { content: { start: 0, end: 0 }, cue: null }, previous.end)[0];
  return found ? { ...found, basis: "inherited" } : null;
}

const publishedOn = ({ referenceDay }: Reading): Dated | null =>
  referenceDay ? { value: referenceDay, precision: "day", basis: "published" } : null;

/** When it was said: a date of its sentence, else one that goes on from the sentence or statement before, else the day of the text. */
export function saidOn(reading: Reading, draft: Draft, earlier: Dated | null): Dated | null {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return null;
  const at = draft.cue?.start ?? sentence.start;
  const own = statedIn(reading, sentence, draft, at)[0];
  if (own) return own;
  const goesOn = inheritedFrom(reading, draft);
  if (goesOn) return goesOn;
  return earlier && earlier.basis !== "published" ? { ...earlier, basis: "inherited" } : publishedOn(reading);
}
