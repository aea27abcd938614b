import type { Span } from "@readout/model";
import type { Analysis, Sentence, Token } from "./analysis.ts";

/** Index of the first span that ends after `offset`; the number of spans when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A word in small letters; "" where there is none. */
export const lowerOf = (token: Token | undefined): string => token?.lower ?? "";

/** The word at a token index, in small letters; "" beyond the text. */
export const wordAt = ({ tokens }: Pick<Analysis, "tokens">, index: number): string => lowerOf(tokens[index]);

/** The word before a token index, past the mark that closes a quotation: the comma of `“…,” adding`. */
export const wordBefore = (reading: Pick<Analysis, "tokens">, index: number): string => {
  const word = wordAt(reading, index - 1);
  return /^(?:["”]|'')$/.test(word) ? wordAt(reading, index - 2) : word;
};

/** Whether one span lies wholly in another. */
export const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The token that covers `offset`, if any. */
export function tokenAt({ tokens }: Analysis, offset: number): Token | undefined {
  const token = tokens[firstEndingAfter(tokens, offset)];
  return token && token.start <= offset ? token : undefined;
}

/** The sentence that covers `offset`, if any. */
export function sentenceAt({ sentences }: Analysis, offset: number): Sentence | undefined {
  const sentence = sentences[firstEndingAfter(sentences, offset)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** The tokens that lie within a span. */
export function tokensIn({ tokens }: Analysis, span: Span): readonly Token[] {
  const from = firstEndingAfter(tokens, span.start);
  const first = tokens[from];
  const begin = first && first.start < span.start ? from + 1 : from;
  const end = firstEndingAfter(tokens, span.end);
  return begin < end ? tokens.slice(begin, end) : [];
}

/** Spans of a sorted list that begin within `span`. */
export function spansWithin<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let index = firstEndingAfter(sorted, span.start); index < sorted.length; index++) {
    const each = sorted[index];
    if (!each || each.start >= span.end) break;
    if (each.start >= span.start) found.push(each);
  }
  return found;
}
