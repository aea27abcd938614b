import type { Span } from "@readout/model";
import { wordAt } from "../../lookup.ts";
import type { Reading, Token } from "../../rule.ts";
import { clauseOpeners, fillers, prepositions, questionWords, subjectPronouns, timeWords } from "./words.ts";

/** Token indices, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "ADJ", "DET", "PART"]);
const HEAD = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const JOINERS = new Set(["of", "for", "from", "in", "at", "with"]);
/** Adjectives that stand for people: "the Israeli military". */
const NOUNS_TOO = new Set(["general", "military"]);
const SUBJECTS = new Set([...subjectPronouns, "this", "that", "these", "those"]);
/** No noun phrase worth naming is longer. */
const LONGEST = 25;

const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text);

export function spanOf({ tokens }: Reading, { from, to }: Range): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

export function isHead(token: Token): boolean {
  const word = token.lower;
  if (SUBJECTS.has(word) && token.pos !== "ADV") return true;
  if (fillers.has(word) || timeWords.has(word)) return false;
  return (
    NOUNS_TOO.has(word) ||
    HEAD.has(token.pos) ||
    (isCapital(token) && token.pos !== "ADP" && token.pos !== "ADV" && token.pos !== "PUNCT")
  );
}

function isPart(token: Token): boolean {
  const word = token.lower;
  if (questionWords.has(word) || (timeWords.has(word) && !isCapital(token))) return false;
  if (NOMINAL.has(token.pos)) return word !== "not" && word !== "n't" && word !== "n’t" && word !== "to";
  return (
    (isCapital(token) && token.pos !== "PUNCT" && token.pos !== "ADP") ||
    /^(?:['’]s?|-|&|her|his|its|their|our|my|your)$/.test(word) ||
    (token.pos === "VERB" && /(?:ed|ing)$/.test(word))
  );
}

/** "state-run": what hangs on a hyphen is one word with what stands before it. */
function isHyphenated({ tokens }: Reading, index: number): boolean {
  const hyphen = tokens[index - 1];
  const token = tokens[index];
  return hyphen?.text === "-" && hyphen.start === tokens[index - 2]?.end && hyphen.end === token?.start;
}

/** "the Commission on Human Rights"; "Reyes on Monday" is no name. */
const isNamedAt = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at];
  return token?.pos === "PROPN" && isCapital(token) && !timeWords.has(token.lower);
};

/** "advisers to the president", "a person close to Reyes", "people familiar with the plan". */
const NEAR: Readonly<Record<string, RegExp>> = {
  to: /^(?:close|loyal|near|sympathetic|advis[eo]rs?|aides?|ambassadors?|envoys?|assistants?|counsel)$/,
  with: /^(?:familiar|acquainted)$/,
};

/** "the spokesman for the ministry", "head of the office": a preposition between two nouns; "and" between two names. */
function joins(reading: Reading, index: number, first: number): boolean {
  const before = reading.tokens[index - 1];
  const word = wordAt(reading, index);
  if (!before || index - 1 < first) return false;
  if (isCounted(reading, index - 1)) return true;
  if (NEAR[word]?.test(before.lower)) return true;
  if (JOINERS.has(word)) return (before.pos === "NOUN" || before.pos === "PROPN") && !timeWords.has(before.lower);
  if (word === "on") return before.pos === "PROPN" && isNamedAt(reading, index + 1);
  if (word === "and" || word === "&") return isHead(before) && before.pos !== "PRON";
  return false;
}

const SOME = /^(?:one|nobody|none|few|many|some|most|several|someone|somebody|everyone|everybody|anyone|those|both)$/;

/** "nobody in the government", "some of them": who is counted before "of" or "in". */
const isCounted = (reading: Reading, index: number): boolean =>
  SOME.test(wordAt(reading, index)) && JOINERS.has(wordAt(reading, index + 1));

const JUNK = /^(?:['’]s?|-|&|and|not|than|ago)$/;

/** How far left the phrase that ends with token `head` reaches. */
function reachLeft(reading: Reading, head: number, first: number): number {
  let from = head;
  while (from > first && head - from < LONGEST) {
    const token = reading.tokens[from - 1];
    if (!token || !(isPart(token) || joins(reading, from - 1, first) || isCounted(reading, from - 1))) break;
    from--;
  }
  while (from < head && JUNK.test(wordAt(reading, from))) from++;
  return from;
}

/** The noun phrase whose last word stands just before `end`; null when no noun stands there. */
export function phraseBefore(reading: Reading, end: number, first: number): Range | null {
  const head = reading.tokens[end - 1];
  if (!head || end - 1 < first || !isHead(head)) return null;
  if (head.text !== "WHO" && (head.pos === "PRON" || SUBJECTS.has(head.lower))) return { from: end - 1, to: end };
  return { from: dropTime(reading, reachLeft(reading, end - 1, first), end), to: end };
}

/** "Wednesday President Xi": a day before the name is no part of it. */
function dropTime(reading: Reading, from: number, to: number): number {
  let start = from;
  while (
    start < to - 1 &&
    timeWords.has(wordAt(reading, start)) &&
    !/^(?:may|march|this)$/.test(wordAt(reading, start))
  )
    start++;
  return start;
}

function endsPhrase(reading: Reading, index: number, from: number): boolean {
  const token = reading.tokens[index];
  const word = wordAt(reading, index);
  if (!token) return true;
  if (token.text === "WHO") return false;
  if (index > from && (clauseOpeners.has(word) || subjectPronouns.has(word)) && wordAt(reading, index - 1) !== "of")
    return !prepositions.has(wordAt(reading, index - 1));
  if (index > from && timeWords.has(word)) return true;
  if (index > from && isHyphenated(reading, index)) return false;
  return !(isPart(token) || isHead(token) || (word === "of" && index > from));
}

/** A pronoun is a phrase of its own, but "her spokesman" is not "her". */
function pronounAt(reading: Reading, at: number): Range | null {
  const word = wordAt(reading, at);
  if (!/^(?:him|her|them|us|me|you|it|he|she|they|i|we|everyone|everybody|anyone)$/.test(word)) return null;
  return word === "her" && reading.tokens[at + 1]?.pos === "NOUN" ? null : { from: at, to: at + 1 };
}

function reachRight(reading: Reading, from: number, last: number): number {
  let to = from;
  while (to < last && to - from < LONGEST && !endsPhrase(reading, to, from)) to++;
  while (to > from && !isHead(reading.tokens[to - 1] as Token)) to--;
  return to;
}

/** The noun phrase that begins at `from`: names, "of" and what hangs on it, no clause. */
export function phraseAfter(reading: Reading, from: number, last: number): Range | null {
  if (from >= last) return null;
  const pronoun = pronounAt(reading, from);
  if (pronoun) return pronoun;
  const to = reachRight(reading, from, last);
  if (to === from) return null;
  const joined = wordAt(reading, to) === "and" && isName(reading, to - 1) && isName(reading, to + 1);
  return { from, to: joined ? Math.max(to, reachRight(reading, to + 1, last)) : to };
}

const isName = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index];
  return token !== undefined && isCapital(token) && token.pos !== "PRON";
};
