import { firstEndingAfter, wordAt } from "../../lookup.ts";
import type { Quote } from "../../quotes.ts";
import type { Reading } from "../../rule.ts";

/** The quotation that covers an offset. */
export const quoteOver = (reading: Reading, offset: number): Quote | undefined => {
  const quote = reading.quotes[firstEndingAfter(reading.quotes, offset)];
  return quote && quote.start <= offset ? quote : undefined;
};

/** The quote that opens with this token. */
export function quoteFrom(reading: Reading, index: number): Quote | undefined {
  const token = reading.tokens[index];
  const quote = token && quoteOver(reading, token.start);
  return quote?.start === token?.start ? quote : undefined;
}

/** Whether a quotation opens within a few words, before the next comma. */
export function quotedSoon(reading: Reading, from: number, last: number): boolean {
  for (let index = from; index < Math.min(from + 10, last); index++) {
    if (/^[,;]$/.test(wordAt(reading, index))) return false;
    if (quoteFrom(reading, index)) return true;
  }
  return false;
}
