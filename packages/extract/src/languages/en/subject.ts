import { wordAt } from "../../lookup.ts";
import type { CueWord, Reading, Sentence, Token } from "../../rule.ts";
import { isHead, phraseBefore, type Range, spanOf } from "./noun-phrase.ts";
import { quoteOver } from "./quote-at.ts";
import { beForms, fillers, negations, timeWords } from "./words.ts";

export interface Subject {
  range: Range | null;
  /** Where the words before the verb begin: auxiliaries, adverbs and days between subject and verb lie after it. */
  verbFrom: number;
  negated: boolean;
}

const TIME_PREPOSITION = new Set(["on", "in", "at", "late", "early", "of", "since"]);
const FRONTED =
  /^(?:on|in|at|after|before|during|while|when|as|with|by|for|since|despite|from|following|under|if|although|though|because|asked|speaking)$/;
const YEAR = /^(?:19|20)\d\d$/;
const PAUSE = /^(?:[,—–―]|--)$/;
const RELATIVE = /^(?:who|which|that)$/;

/** "whose sister was ill said", though tagged as adverbs. */
const STATES = /^(?:ill|well|alone|away|abroad|home|here|there|asleep|awake|outside|inside|upstairs|late)$/;

/** "can be heard saying". */
const HEARD = /^(?:heard|overheard|recorded|filmed|seen|caught)$/;

/** How many words before `at` belong to the verb group: auxiliaries, adverbs, "not", "on Friday". */
function verbWords(reading: Reading, first: number, at: number): number {
  const token = reading.tokens[at - 1];
  const word = wordAt(reading, at - 1);
  if (!token || at <= first || (STATES.test(word) && beForms.has(wordAt(reading, at - 2)))) return 0;
  if (HEARD.test(word) && beForms.has(wordAt(reading, at - 2)) && wordAt(reading, at).endsWith("ing")) return 1;
  if (fillers.has(word) || token.pos === "ADV" || negations.has(word)) return 1;
  if (!(timeWords.has(word) || YEAR.test(word)) || at - 1 === first) return 0;
  if (TIME_PREPOSITION.has(wordAt(reading, at - 2))) return 2;
  return timeWords.has(word) ? 1 : 0;
}

/** Index of the first word of the verb group whose last word is at `verb`, no farther left than `first`. */
export function verbStartAt(reading: Reading, first: number, verb: number): number {
  let from = verb;
  for (let words = verbWords(reading, first, from); words > 0; words = verbWords(reading, first, from)) from -= words;
  return Math.max(from, first);
}

/** Index of the first word of the verb group that ends with the cue. */
export const verbStart = (reading: Reading, sentence: Sentence, cue: CueWord): number =>
  verbStartAt(reading, sentence.from, cue.from);

const wordsBetween = (reading: Reading, from: number, to: number): string[] =>
  reading.tokens.slice(from, to).map(({ lower }) => lower);

/** "she's called for calm": what follows a passive is no object. */
const isHas = (token: Token, reading: Reading, cue: CueWord): boolean =>
  token.pos === "AUX" &&
  /^['’]s$/.test(token.lower) &&
  !/^(?:by|to|as|an?|the|that|of|with|in|on|at|for)$/.test(wordAt(reading, cue.to)) &&
  (cue.entry.particle !== null || /^(?:NOUN|PROPN|PRON|ADJ|DET)$/.test(reading.tokens[cue.to]?.pos ?? ""));

/** "was told", "is being urged": the subject does not speak. */
export function isPassive(reading: Reading, sentence: Sentence, cue: CueWord): boolean {
  if (cue.tense !== "past" && cue.tense !== "participle") return false;
  return reading.tokens
    .slice(verbStart(reading, sentence, cue), cue.from)
    .some((token) => beForms.has(token.lower) && !isHas(token, reading, cue));
}

function lastComma(reading: Reading, before: number, first: number): number {
  let index = before - 1;
  while (index >= first && !PAUSE.test(wordAt(reading, index))) index--;
  return index >= first ? index : -1;
}

/** "54", "D-N.Y.", "Ill.", "Inc.": an age, a seat, a state. */
const LABEL = /^(?:\d{1,3}|[DRI][-–]\S+|\p{Lu}[\p{L}.]{0,6}\.)$/u;

/** "Lee, 54, of Norland, said", "Lee, D-N.Y., a critic, said": whoever has the age or the seat between the commas. */
export function pastLabels(reading: Reading, first: number, found: Range | null): Range | null {
  const comma = found ? lastComma(reading, found.from, first) : -1;
  const span = found && comma >= 0 ? spanOf(reading, { from: comma + 1, to: found.to }) : null;
  if (!span || !LABEL.test(reading.text.slice(span.start, span.end))) return found;
  return pastLabels(reading, first, phraseBefore(reading, comma, first)) ?? found;
}

/** The subject before "…, a friend of hers, said": the phrase before the first comma; before the second after an opening "In Kabul, …, said". */
function acrossCommas(reading: Reading, sentence: Sentence, comma: number): Range | null {
  const opening = lastComma(reading, comma, sentence.from);
  const near = phraseBefore(reading, comma, sentence.from);
  if (opening < 0) return near;
  const isFirst = lastComma(reading, opening, sentence.from) < 0;
  if (isFirst && FRONTED.test(wordAt(reading, sentence.from)) && near) return pastLabels(reading, sentence.from, near);
  const far = pastLabels(reading, sentence.from, phraseBefore(reading, opening, sentence.from));
  if (far && /^an?$/.test(wordAt(reading, far.from)) && PAUSE.test(wordAt(reading, far.from - 1)))
    return phraseBefore(reading, far.from - 1, sentence.from) ?? far;
  return far ?? near;
}

function beforeBracket(reading: Reading, sentence: Sentence, close: number): Range | null {
  let index = close;
  while (index > sentence.from && wordAt(reading, index) !== "(") index--;
  return phraseBefore(reading, index, sentence.from);
}

const CLOSES = /^(?:["”]|'')$/;

/** "Lee, who once called it “a sham,” said": never words within the marks. */
function aroundQuote(reading: Reading, sentence: Sentence, comma: number): Range | null {
  if (!PAUSE.test(wordAt(reading, comma))) return null;
  const range = acrossCommas(reading, sentence, comma);
  const quote = quoteOver(reading, reading.tokens[comma]?.start ?? 0);
  return range && quote && (reading.tokens[range.to - 1]?.end ?? 0) <= quote.start ? range : null;
}

/** "Lee, who …", "Lee, a farmer, …", "Lee (54) …": the subject before a pause; undefined where none stands. */
function acrossPause(reading: Reading, sentence: Sentence, end: number): Range | null | undefined {
  const word = wordAt(reading, end - 1);
  if (PAUSE.test(word)) return acrossCommas(reading, sentence, end - 1);
  if (CLOSES.test(word)) return aroundQuote(reading, sentence, end - 2);
  return word === ")" ? beforeBracket(reading, sentence, end - 1) : undefined;
}

/** The subject whose verb group begins at token `end`. */
export function subjectBefore(reading: Reading, sentence: Sentence, end: number): Range | null {
  const token = reading.tokens[end - 1];
  if (!token || end - 1 < sentence.from) return null;
  if (RELATIVE.test(token.lower) && token.text !== "WHO") {
    const comma = PAUSE.test(wordAt(reading, end - 2)) ? end - 2 : end - 1;
    const antecedent = phraseBefore(reading, comma, sentence.from);
    if (antecedent) return { from: end - 1, to: end };
  }
  const paused = acrossPause(reading, sentence, end);
  if (paused !== undefined) return paused;
  return (
    ofWhom(reading, sentence, end) ??
    pastRelative(reading, sentence, end) ??
    madeBefore(reading, sentence, end) ??
    phraseBefore(reading, end, sentence.from)
  );
}

/** No clause about a subject is longer. */
const ASIDE = 12;

/** "a man whose uncle was robbed [said]", "a doctor who treated them [said]": who stands before the clause about him. */
function pastRelative(reading: Reading, sentence: Sentence, end: number): Range | null {
  let hasVerb = false;
  for (let index = end - 1; index > Math.max(sentence.from, end - ASIDE); index--) {
    const token = reading.tokens[index];
    if (!token || token.pos === "PUNCT" || token.pos === "SCONJ" || token.pos === "CCONJ") return null;
    if (/^(?:who|whose)$/.test(token.lower)) return hasVerb ? phraseBefore(reading, index, sentence.from) : null;
    hasVerb ||= token.pos === "VERB" || token.pos === "AUX";
  }
  return null;
}

const MADE =
  /^(?:released|published|issued|conducted|taken|commissioned|obtained|filed|posted|written|signed|sent|compiled|prepared|drafted|leaked|dated|unveiled|polled|surveyed|interviewed|quoted|cited|contacted|briefed|reached|hired|appointed|led)$/;

/** "A poll released by the Herald [found]", "voters polled by the Herald [expect]": who stands before what was done to it. */
function madeBefore(reading: Reading, sentence: Sentence, end: number): Range | null {
  for (let index = end - 1; index > Math.max(sentence.from, end - ASIDE); index--) {
    const token = reading.tokens[index];
    if (!token || /^(?:PUNCT|SCONJ|CCONJ|AUX|PRON)$/.test(token.pos)) return null;
    if (MADE.test(token.lower))
      return isNounAt(reading, sentence, index - 1) ? phraseBefore(reading, index, sentence.from) : null;
  }
  return null;
}

/** The first word of a sentence has a capital, and is taken for a name. */
const isNounAt = ({ tokens }: Reading, { from }: Sentence, at: number): boolean =>
  tokens[at]?.pos === "NOUN" || (at === from && tokens[at]?.pos === "PROPN");

/** "all the nurses I asked [said]": a clause without "whom" stands between. */
function ofWhom(reading: Reading, sentence: Sentence, end: number): Range | null {
  const verb = reading.tokens[end - 1];
  if (verb?.pos !== "VERB" || !/^(?:i|we|he|she|they|you)$/.test(wordAt(reading, end - 2))) return null;
  return phraseBefore(reading, end - 2, sentence.from);
}

const NOBODY = /^(?:no|nobody|none|neither)$/;

/** Who does what the cue says, before it; null range when nobody stands there. */
export function subjectOf(reading: Reading, sentence: Sentence, cue: CueWord): Subject {
  const verbFrom = verbStart(reading, sentence, cue);
  const between = wordsBetween(reading, verbFrom, cue.from);
  const range = subjectBefore(reading, sentence, verbFrom);
  const isNobody = range !== null && NOBODY.test(wordAt(reading, range.from));
  return { range, verbFrom, negated: isNobody || between.some((word) => negations.has(word)) };
}

function subjectAt(reading: Reading, sentence: Sentence, at: number): Range | null {
  const verb = verbStartAt(reading, sentence.from, at);
  const previous = reading.tokens[verb - 1];
  if (!previous || quoteOver(reading, previous.start)) return null;
  if (previous.text === ")") return beforeBracket(reading, sentence, verb - 1);
  const across = PAUSE.test(previous.text) ? acrossCommas(reading, sentence, verb - 1) : null;
  return across ?? (isHead(previous) ? phraseBefore(reading, verb, sentence.from) : null);
}

/** The first subject of a sentence: whom "and said" goes on about. */
export function mainSubject(reading: Reading, sentence: Sentence, before: number): Range | null {
  for (let index = sentence.from + 1; index < before; index++) {
    const pos = reading.tokens[index]?.pos;
    const range = pos === "VERB" || pos === "AUX" ? subjectAt(reading, sentence, index) : null;
    if (range) return range;
  }
  return null;
}

/** The subject of the nearest verb before a token. */
export function nearSubject(reading: Reading, sentence: Sentence, before: number): Range | null {
  for (let index = before - 1; index > sentence.from; index--) {
    const pos = reading.tokens[index]?.pos;
    const range = pos === "VERB" || pos === "AUX" ? subjectAt(reading, sentence, index) : null;
    if (range) return range;
  }
  return null;
}

const HAS = /^(?:ha(?:s|ve|d|ving)|['’](?:ve|d))$/;

/** A finite verb: not "to say", and not a bare -ing or a noun. */
export function isFiniteCue(reading: Reading, sentence: Sentence, cue: CueWord): boolean {
  const between = wordsBetween(reading, verbStart(reading, sentence, cue), cue.from);
  if (cue.tense === "gerund") return between.some((word) => beForms.has(word));
  if (cue.tense === "base") return !between.includes("to");
  if (cue.tense === "participle") return between.some((word) => HAS.test(word) || beForms.has(word));
  return true;
}
