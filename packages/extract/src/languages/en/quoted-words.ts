import type { Span } from "@readout/model";
import { firstEndingAfter, spansWithin, wordAt } from "../../lookup.ts";
import type { Quote } from "../../quotes.ts";
import type { Draft, Reading, Rule, Sentence } from "../../rule.ts";
import { draftOf, markCue } from "./draft.ts";
import { spanOf } from "./noun-phrase.ts";
import { blockAfter } from "./said-block.ts";
import { nearSubject, verbStartAt } from "./subject.ts";
import { beForms } from "./words.ts";

/** Fewer words in marks are as often a nickname or irony as somebody's words. */
const FEWEST = 6;
const FEWEST_AFTER_COLON = 4;
const WORD = /[\p{L}\p{N}]+/gu;
/** No object is longer, in tokens. */
const LONGEST_OBJECT = 10;

function hasWords({ text }: Reading, { start, end }: Span, least: number): boolean {
  WORD.lastIndex = 0;
  const words = text.slice(start, Math.min(end, start + 200));
  for (let count = 0; count < least; count++) if (!WORD.exec(words)) return false;
  return true;
}

/** "pounded Cho as a “con artist”": the verb, when what it is done to stands between it and "as"; null when no "as" leads here. */
function verbBeforeAs(reading: Reading, { from }: Sentence, at: number): number | null {
  const as = /^(?:an?|the)$/.test(wordAt(reading, at - 1)) ? at - 2 : at - 1;
  if (wordAt(reading, as) !== "as") return null;
  for (let index = as - 1; index >= Math.max(from, as - LONGEST_OBJECT); index--)
    if (reading.tokens[index]?.pos === "VERB") return index < as - 1 ? index : null;
  return null;
}

const rule = "quoted-words";

/** Whose words they are: the nearest subject; nobody can be told of a bare "going after Cho as …". */
function speakerOf(reading: Reading, sentence: Sentence, before: number): Span | null {
  const range = nearSubject(reading, sentence, before);
  return range && spanOf(reading, range);
}

function taken(reading: Reading, sentence: Sentence, quote: Quote, verb: number): Draft[] {
  const cue = spanOf(reading, { from: verb, to: verb + 1 });
  const group = reading.tokens.slice(verbStartAt(reading, sentence.from, verb), verb);
  const isBare = wordAt(reading, verb).endsWith("ing") && !group.some(({ lower }) => beForms.has(lower));
  const start = reading.tokens[verb + 1]?.start;
  if (!cue || start === undefined) return [];
  const lemma = `${reading.tokens[verb]?.lemma} as`;
  const speaker = isBare ? null : speakerOf(reading, sentence, verb + 1);
  return [
    draftOf(sentence, { rule, speaker, cue: { ...cue, lemma, class: "say" }, content: { start, end: quote.end } }),
  ];
}

/** "He was blunt: “…”". */
function afterColon(reading: Reading, sentence: Sentence, colon: number, content: Span): Draft[] {
  const speaker = speakerOf(reading, sentence, colon);
  if (!speaker || !hasWords(reading, content, FEWEST_AFTER_COLON)) return [];
  return [draftOf(sentence, { rule, speaker, cue: markCue(reading, reading.tokens[colon]?.start ?? 0), content })];
}

/** No title: a longer word without a capital. */
const ORDINARY = /(?:^|\s)\p{Ll}{5}/u;

/** "“You blame the people who work twelve hours” there.": the one who spoke before goes on. */
function opening(reading: Reading, sentence: Sentence, quote: Quote): Draft[] {
  const goesOn = /^ \p{Ll}/u.test(reading.text.slice(quote.end, quote.end + 2));
  const words = reading.text.slice(quote.inner.start, quote.inner.end);
  if (!goesOn || !hasWords(reading, quote.inner, FEWEST) || !ORDINARY.test(words)) return [];
  const before = reading.sentences[sentence.index - 1];
  const speaker = before?.paragraph === sentence.paragraph ? speakerOf(reading, before, before.to) : null;
  return [draftOf(sentence, { rule, speaker, content: { start: quote.start, end: quote.end } })];
}

function read(reading: Reading, sentence: Sentence, quote: Quote): Draft[] {
  const at = firstEndingAfter(reading.tokens, quote.start);
  if (!quote.double || !quote.closed || at < sentence.from) return [];
  if (at === sentence.from) return opening(reading, sentence, quote);
  const content = { start: quote.start, end: quote.end };
  if (wordAt(reading, at - 1) === ":") return afterColon(reading, sentence, at - 1, content);
  const verb = verbBeforeAs(reading, sentence, at);
  if (verb !== null) return taken(reading, sentence, quote, verb);
  const speaker = hasWords(reading, quote.inner, FEWEST) ? speakerOf(reading, sentence, at) : null;
  return speaker ? [draftOf(sentence, { rule, speaker, content })] : [];
}

/** No sentence that hands over to the next paragraph is longer, in tokens. */
const LONGEST_LEAD = 14;

/** "She had one answer:", and the quotation as the next paragraph. */
function block(reading: Reading, sentence: Sentence): Draft[] {
  const isLead = wordAt(reading, sentence.to - 1) === ":" && sentence.to - sentence.from <= LONGEST_LEAD;
  const content = isLead ? blockAfter(reading, sentence) : null;
  return content ? afterColon(reading, sentence, sentence.to - 1, content) : [];
}

/** "The board barred whoever “took part in it as an officer”": so many words in marks are somebody's, whatever the verb. */
export const quotedWords: Rule = {
  name: rule,
  find: (reading, sentence) => [
    ...spansWithin(reading.quotes, sentence).flatMap((quote) => read(reading, sentence, quote)),
    ...block(reading, sentence),
  ],
};
