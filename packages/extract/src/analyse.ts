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

/** Set apart for wink-nlp, which splits them off words slowly; its words are found again in the text as it is. */
const MARK = /[“”"]/g;

function readWords(masked: string) {
  const tokens = nlp.readDoc(masked.replace(MARK, " $& ")).tokens();
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

function place(masked: string, spans: readonly SentenceSpan[]): Token[] {
  const tokens: Token[] = [];
  const { values, tags, lemmaAt } = readWords(masked);
  let end = 0;
  let sentence = 0;
  for (let index = 0; index < values.length; index++) {
    const text = values[index] as string;
    const start = hasLetters(text) ? find(masked, text, end) : -1;
    if (start < 0) continue;
    end = start + text.length;
    while (sentence < spans.length - 1 && (spans[sentence]?.end ?? 0) <= start) sentence++;
    const { pos, lower, marks, signs, lemma } = formOf(text, tags[index] ?? "X", index, lemmaAt);
    // The value is the tokeniser's own copy of the word: looked up by rules without being hashed again.
    tokens.push({ start, end, text, lower, marks, signs, lemma, pos, sentence });
  }
  return tokens;
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
 * `publishedAt` is an ISO 8601 instant. Linear in the length of the text.
 */
export function analyse(text: string, publishedAt: string | null): Analysis {
  const masked = maskRuns(text);
  const spans = splitSentences(text);
  const tokens = place(masked, spans);
  const sentences = withTokens(spans, tokens);
  return { text, tokens, sentences, referenceDay: referenceDay(text, spans, publishedAt), publishedAt };
}
