import { quoteOver } from "../languages/en/quote-at.ts";
import type { Refiner } from "../refiner.ts";
import { type Draft, type Reading, withParts } from "../rule.ts";

/** Content that ends within a quotation goes on to its end, sentences later though it be. */
function whole(reading: Reading, draft: Draft): Draft {
  const { start, end } = draft.content;
  const quote = quoteOver(reading, end - 1);
  return quote?.double && quote.start >= start && quote.end > end
    ? withParts(draft, { content: { start, end: quote.end } })
    : draft;
}

/** "According to Lee, “it is late. We must go.”": the second sentence is quoted as well. */
export const wholeQuotes: Refiner = {
  name: "whole-quotes",
  refine: (drafts, reading) => drafts.map((draft) => whole(reading, draft)),
};
