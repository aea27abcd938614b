import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import type { Analysis, Sentence, Token } from "./analysis.ts";
import { isBlank } from "./blank.ts";
import { formOf } from "./forms.ts";
import { maskRuns } from "./mask.ts";
import { referenceDay } from "./reference-day.ts";
import { type SentenceSpan, splitSentences } from "./sentences.ts";

const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/** Should a word not stand where it is expected, it is looked for this far and no farther. */
const FARTHEST_SKIP = 200;

/** More words and marks than a megabyte of prose has: a text made to cost. */
export const MOST_TOKENS = 220_000;
/** So many characters at a time are shown to wink-nlp; nearly all articles are shorter. */
const PIECE = 2 ** 17;

/** Set apart for wink-nlp, which splits them off words slowly; its words are found again in the text as it is. */
const MARK = /[“”"]/g;
/** Set apart too, for wink-nlp would remember "'No" and "Lee's" (before a comma) as words, and read later texts otherwise. */
const APOSTROPHE = /['’‘]\p{L}*/gu;
const CLITIC = /^(?:s|re|ve|ll|d|m|t|em|til|cause|tis|twas|n|bout|round)$/i;
const WORDY = /[\p{L}\p{N}]/u;
const STOP = /[.,;:!?)\]]/;

function apart(found: string, at: number, text: string): string {
  const letters = found.slice(1);
  if (letters === "") return found;
  if (WORDY.test(text[at - 1] ?? "")) return STOP.test(text[at + found.length] ?? "") ? `${found} ` : found;
  return found.startsWith("’") || CLITIC.test(letters) ? found : `${found[0]} ${letters}`;
}

const setApart = (masked: string): string => masked.replace(MARK, " $& ").replace(APOSTROPHE, apart);

function readWords(masked: string) {
  const tokens = nlp.readDoc(setApart(masked)).tokens();
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos as ItsFunction<string>);
  return { values, tags, lemmaAt: (index: number) => tokens.itemAt(index).out(its.lemma as ItsFunction<string>) };
}

/** `startsWith`, which takes longer than to compare so few letters. */
function standsAt(masked: string, value: string, start: number): boolean {
  for (let at = 0; at < value.length; at++) if (masked.charCodeAt(start + at) !== value.charCodeAt(at)) return false;
  return true;
}

/** Where a word stands at or shortly after `at`, or -1: wink-nlp keeps words as they are, so they follow each other but for spaces. */
function find(masked: string, value: string, at: number): number {
  let start = at;
  while (isBlank(masked.charCodeAt(start))) start++;
  if (standsAt(masked, value, start)) return start;
  const skipped = masked.slice(start, start + FARTHEST_SKIP).indexOf(value);
  return skipped < 0 ? -1 : start + skipped;
}

const hasLetters = (value: string): boolean => !isBlank(value.charCodeAt(0)) || /\S/.test(value);

/** Reads the sentences `from` to `to` (exclusive) of a masked text. */
function readInto(tokens: Token[], masked: string, spans: readonly SentenceSpan[], from: number, to: number): void {
  let end = spans[from]?.start ?? 0;
  const { values, tags, lemmaAt } = readWords(masked.slice(end, spans[to - 1]?.end));
  let sentence = from;
  for (let index = 0; index < values.length; index++) {
    const text = values[index] as string;
    const start = hasLetters(text) ? find(masked, text, end) : -1;
    if (start < 0) continue;
    end = start + text.length;
    while (sentence < to - 1 && (spans[sentence]?.end ?? 0) <= start) sentence++;
    const { pos, lower, marks, signs, lemma } = formOf(text, tags[index] ?? "X", index, lemmaAt);
    // The value is the tokeniser's own copy of the word: looked up by rules without being hashed again.
    tokens.push({ start, end, text, lower, marks, signs, lemma, pos, sentence });
  }
}

/** The sentence after which a piece that begins at `from` is long enough to be read. */
function pieceEnd(spans: readonly SentenceSpan[], from: number): number {
  const long = (spans[from]?.start ?? 0) + PIECE;
  let to = from + 1;
  while (to < spans.length && (spans[to]?.end ?? 0) <= long) to++;
  return to;
}

/** The words of a text, and how many of its sentences they fill: a text of more words is read no farther. */
function place(masked: string, spans: readonly SentenceSpan[]): { tokens: Token[]; read: number } {
  const tokens: Token[] = [];
  let read = 0;
  while (read < spans.length && tokens.length < MOST_TOKENS) {
    const to = pieceEnd(spans, read);
    readInto(tokens, masked, spans, read, to);
    read = to;
  }
  return { tokens, read };
}

function withTokens(spans: readonly SentenceSpan[], tokens: readonly Token[]): Sentence[] {
  let from = 0;
  return spans.map((span, index) => {
    let to = from;
    let marks = 0;
    let signs = 0;
    for (let next = tokens[to]; next?.sentence === index; next = tokens[++to]) {
      marks |= next.marks;
      signs |= next.signs;
    }
    const { start, end, paragraph, heading } = span;
    const sentence = { start, end, paragraph, heading, index, from, to, marks, signs };
    from = to;
    return sentence;
  });
}

/**
 * Reads a text once, for all rules: sentences, and tokens with parts of speech. Offsets are UTF-16 code units into `text`.
 * `publishedAt` is an ISO 8601 instant. Linear in the length of the text, of which no more is read, and given back, than
 * about 220,000 words and marks: a megabyte of prose.
 */
export function analyse(text: string, publishedAt: string | null): Analysis {
  const spans = splitSentences(text);
  const { tokens, read } = place(maskRuns(text), spans);
  const sentences = withTokens(read < spans.length ? spans.slice(0, read) : spans, tokens);
  return {
    text: read < spans.length ? text.slice(0, spans[read - 1]?.end) : text,
    tokens,
    sentences,
    referenceDay: referenceDay(text, spans, publishedAt),
    publishedAt,
  };
}
