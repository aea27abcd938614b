import type { DateMention } from "@readout/model";
import type { Analysis } from "./analysis.ts";
import type { Cast } from "./cast.ts";
import { findCues } from "./languages/en/find-cues.ts";
import { isTitle } from "./quoted-titles.ts";
import { findQuotes } from "./quotes.ts";
import type { Reading } from "./rule.ts";

/** Adds to an analysis what statement rules need: quotations and attributing words. */
export const readingOf = (
  { text, tokens, sentences, referenceDay, publishedAt }: Analysis,
  cast: Cast,
  dates: readonly DateMention[],
): Reading => ({
  text,
  tokens,
  sentences,
  referenceDay,
  publishedAt,
  cast,
  dates,
  quotes: findQuotes({ text, sentences }).filter((each) => !isTitle(text, each)),
  cues: sentences.map((sentence) => findCues(tokens, sentence)),
});
