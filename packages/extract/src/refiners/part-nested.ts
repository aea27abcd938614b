import type { Span } from "@readout/model";
import { grouped } from "../grouped.ts";
import { resumed } from "../languages/en/resumes.ts";
import { verbStartAt } from "../languages/en/subject.ts";
import { firstEndingAfter, within, wordAt, wordBefore } from "../lookup.ts";
import type { Refiner } from "../refiner.ts";
import { type Draft, type Reading, type Sentence, withParts } from "../rule.ts";

/** After these a clause stands beside the one before it. */
const BESIDE = /^(?:but|though|although|while|yet|whereas|;)$/;
const FRONTED = /^(?:while|as|when|after|before|although|though|if|since|because|back)$/;
const RELATIVE = /^(?:who|which|that)$/;

const markOf = (draft: Draft): Span => draft.cue ?? draft.content;
const indexAt = ({ tokens }: Reading, offset: number): number => firstEndingAfter(tokens, offset);

/** Token at which the clause of a draft's cue begins: its subject when that stands within `outer`, else its verb. */
function clauseStart(reading: Reading, sentence: Sentence, { speaker, ...inner }: Draft, outer: Span): number {
  const { start } = markOf({ speaker, ...inner });
  const hasSubject = inner.rule !== "calling-for" && speaker && within(speaker, outer) && speaker.end <= start;
  return hasSubject ? indexAt(reading, speaker.start) : verbStartAt(reading, sentence.from, indexAt(reading, start));
}

/** Whether the cue stands in a clause that a comma closes: "Lee, who said …, asked", "While Lee said …, Cho asked". */
function isSubordinate(reading: Reading, sentence: Sentence, { cue }: Draft): boolean {
  if (!cue) return false;
  if (FRONTED.test(wordAt(reading, sentence.from))) return true;
  const verb = verbStartAt(reading, sentence.from, indexAt(reading, cue.start));
  return RELATIVE.test(wordAt(reading, verb - 1)) && wordAt(reading, verb - 2) === ",";
}

/** "said Cho should stay and encourage him": a verb without an ending does not go on with one that has it. */
const isBare = ({ text }: Reading, { cue }: Draft): boolean =>
  cue !== null && text.slice(cue.start, cue.end).toLowerCase() === cue.lemma;

/** "Lee said the dam was safe, and engineers warned that …": a noun as the subject. */
const hasNounSubject = ({ tokens }: Reading, { speaker }: Draft): boolean =>
  speaker !== null && tokens[firstEndingAfter(tokens, speaker.start)]?.pos !== "PRON";

/** "and says he will", of one subject; "vowed to cut taxes, and Cho pledged": an infinitive ends where a new subject comes. */
function isJoined(reading: Reading, sentence: Sentence, outer: Draft, inner: Draft, start: number): boolean {
  if (inner.cue?.class === "think") return false;
  const isShared = inner.speaker !== null && !within(inner.speaker, outer.content);
  if (isShared) return isBare(reading, inner) === isBare(reading, outer);
  const isInfinitive = wordAt(reading, indexAt(reading, outer.content.start)) === "to";
  return (
    wordAt(reading, start - 2) === "," &&
    (isInfinitive || isSubordinate(reading, sentence, outer) || hasNounSubject(reading, inner))
  );
}

/** "When it rains, Lee said, Cho fears …": what follows is still the outer one's. */
const isSplit = ({ cue, content }: Draft, inner: Draft): boolean =>
  cue !== null && within(cue, content) && markOf(inner).start > cue.start && inner.rule !== "calling-for";

const LEAST_REST = 10;

/** "“It leaks,” Lee said, adding that nobody knew why. “It will fall.”": the outer one goes on after it. */
function isAside(reading: Reading, outer: Draft, { rule, cue, content }: Draft): boolean {
  if (rule !== "calling-for" || !cue) return false;
  const next = resumed(reading, cue.end);
  return outer.content.end > content.end + LEAST_REST || (next !== null && next.start < content.end);
}

/** "suggested looking at it and asking why": the second is as much suggested as the first. */
const isParallel = (reading: Reading, { content }: Draft, joint: string): boolean =>
  joint === "and" && wordAt(reading, indexAt(reading, content.start)).endsWith("ing");

/** The mark before "meddling" in "…, meddling the mayor said is …"; null when none stands near. */
function asideStart(reading: Reading, start: number): number | null {
  for (let index = start - 1; index > start - 6; index--)
    if (/^(?:[,—–―]|--)$/.test(wordAt(reading, index))) return index;
  return null;
}

/** Token before which the outer content ends when the inner attribution stands beside it; null when it lies within. */
function jointOf(reading: Reading, sentence: Sentence, outer: Draft, inner: Draft): number | null {
  if (isSplit(outer, inner)) return null;
  if (inner.rule === "said-after-quote" && inner.content.start > outer.content.start)
    return indexAt(reading, inner.content.start);
  const start = clauseStart(reading, sentence, inner, outer.content);
  if (inner.rule === "x-said-is") return asideStart(reading, start);
  const word = wordBefore(reading, start);
  if (isParallel(reading, outer, word)) return null;
  const isBeside =
    (BESIDE.test(word) && inner.cue?.class !== "think") ||
    (inner.rule === "calling-for" && /^(?:,|and|—|–)$/.test(word)) ||
    (word === "and" && isJoined(reading, sentence, outer, inner, start)) ||
    (/^[,—–―]$/.test(word) && isSubordinate(reading, sentence, outer));
  if (!isBeside) return null;
  return word === wordAt(reading, start - 1) ? start - 1 : start;
}

const isMark = (word: string): boolean => /^[,:;—–―]$/.test(word);

/** "It is safe, Lee told reporters, but warned …": where what is said ends when no verb follows the cue before token `last`. */
function lastSaid({ tokens }: Reading, { speaker, cue, content }: Draft, last: number): number {
  const from = Math.min(speaker?.start ?? content.end, cue?.start ?? content.end);
  if (!cue || from <= content.start || cue.end > (tokens[last]?.end ?? 0)) return last;
  for (let at = last; (tokens[at]?.start ?? 0) >= cue.end; at--)
    if (/^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? "")) return last;
  return firstEndingAfter(tokens, from) - 1;
}

/** The outer draft, its content cut before token `joint`; null when nothing would be left. */
function cutBefore(reading: Reading, outer: Draft, joint: number): Draft | null {
  const past = (at: number): number => (isMark(wordAt(reading, at)) ? past(at - 1) : at);
  const end = reading.tokens[past(lastSaid(reading, outer, past(joint - 1)))]?.end ?? 0;
  return end > outer.content.start ? withParts(outer, { content: { start: outer.content.start, end } }) : null;
}

/** "Lee scolded him: “Shame,” she said. “Go home.”": the second verb is an echo, only what follows it is its own; null when it is none. */
function echoed(reading: Reading, sentence: Sentence, outer: Draft, inner: Draft): Draft[] | null {
  const { text, quotes } = reading;
  const { speaker, cue, content } = inner;
  const start = clauseStart(reading, sentence, inner, content);
  const quote = quotes[firstEndingAfter(quotes, reading.tokens[start]?.start ?? 0) - 1];
  if (inner.rule !== "said-after-quote" || !speaker || !cue || !quote || quote.end < outer.content.start) return null;
  if (!/^(?:he|she|they|it)$/i.test(text.slice(speaker.start, speaker.end))) return null;
  const cut = cutBefore(reading, outer, start);
  const next = quotes[firstEndingAfter(quotes, cue.end)];
  if (!cut || !next) return cut && [cut];
  return next.start < content.end
    ? [cut, withParts(inner, { content: { start: next.start, end: content.end } })]
    : [cut];
}

/** "Lee proved that …, according to the ministry": all of it is what the ministry tells. */
const outsideOf = (kept: readonly Draft[], { rule, content }: Draft): readonly Draft[] =>
  rule === "according-to" ? kept.filter((each) => !within(markOf(each), content)) : kept;

function part(reading: Reading, sentence: Sentence, kept: readonly Draft[], inner: Draft): readonly Draft[] {
  const at = kept.findIndex(({ content }) => within(markOf(inner), content));
  const outer = kept[at];
  if (!outer) return [...outsideOf(kept, inner), inner];
  const echo = echoed(reading, sentence, outer, inner);
  if (echo) return kept.toSpliced(at, 1, ...echo);
  if (within(markOf(outer), inner.content)) return kept.with(at, inner);
  const joint = jointOf(reading, sentence, outer, inner);
  if (joint !== null && isAside(reading, outer, inner))
    return outer.content.end > sentence.end ? [...kept, inner] : kept;
  const cut = joint === null ? null : cutBefore(reading, outer, joint);
  return cut ? [...kept.with(at, cut), inner] : kept;
}

function partsOf(reading: Reading, sentence: Sentence | undefined, drafts: readonly Draft[]): readonly Draft[] {
  if (!sentence || drafts.length < 2) return drafts;
  const byMark = [...drafts].sort((a, b) => markOf(a).start - markOf(b).start);
  return byMark.reduce<readonly Draft[]>((kept, each) => part(reading, sentence, kept, each), []);
}

/** What a speaker says that somebody else said is the speaker's; an attribution beside it cuts the content short. */
export const partNested: Refiner = {
  name: "part-nested",
  refine: (drafts, reading) =>
    [...grouped(drafts, ({ sentence }) => sentence)]
      .flatMap(([index, each]) => partsOf(reading, reading.sentences[index], each))
      .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end),
};
