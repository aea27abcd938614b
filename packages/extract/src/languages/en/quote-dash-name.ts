import { firstEndingAfter } from "../../lookup.ts";
import type { Quote } from "../../quotes.ts";
import type { Reading, Rule, Sentence } from "../../rule.ts";
import { draftOf, markCue } from "./draft.ts";
import { phraseAfter, spanOf } from "./noun-phrase.ts";

const DASH = /^\s*(?:—|–|―|--|-)\s*/;

/** The split may have put the dash into a sentence of its own, and the writer into a paragraph. */
const WIDEST_GAP = 3;
const LONGEST_SIGNATURE = 60;

/** The quotation that a sentence holds or follows at once. */
function quoteBefore({ quotes }: Reading, { start, end }: Sentence): Quote | null {
  const quote = quotes[firstEndingAfter(quotes, start - WIDEST_GAP)];
  return quote && quote.end <= end ? quote : null;
}

/** On a line of its own a signature is all there is, and no sentence. */
const isAlone = ({ text }: Reading, { end }: Sentence): boolean =>
  !/(?:[^\p{Lu}]\.|[?!])$/u.test(text.slice(end - 2, end)) && /^\s*(?:\n|$)/.test(text.slice(end, end + 4));

/** `“No sympathy.” ― Ana Reyes`: a quotation signed at the end of its line, or on the next. */
export const quoteDashName: Rule = {
  name: "quote-dash-name",
  find(reading, sentence) {
    const quote = quoteBefore(reading, sentence);
    const dash = quote && DASH.exec(reading.text.slice(quote.end, quote.end + 8));
    if (!quote || !dash || quote.end + dash[0].length >= sentence.end) return [];
    const from = firstEndingAfter(reading.tokens, quote.end + dash[0].length);
    const name = phraseAfter(reading, from, sentence.to);
    const speaker = name && spanOf(reading, name);
    if (
      !speaker ||
      !/^\p{Lu}/u.test(reading.text.slice(speaker.start)) ||
      sentence.end - speaker.end > LONGEST_SIGNATURE
    )
      return [];
    if (dash[0].includes("\n") && !isAlone(reading, sentence)) return [];
    const content = { start: quote.start, end: quote.end };
    return [draftOf(sentence, { rule: "quote-dash-name", speaker, cue: markCue(reading, quote.end), content })];
  },
};
