import { firstEndingAfter } from "../../lookup.ts";
import type { Rule } from "../../rule.ts";
import { draftOf, markCue } from "./draft.ts";
import { phraseAfter, spanOf } from "./noun-phrase.ts";

const DASH = /^\s*(?:—|–|―|--|-)\s*/;

/** The split may have put the dash into a sentence of its own. */
const WIDEST_GAP = 3;

/** `“No sympathy.” ― Ana Reyes`: a quotation signed at the end of its line. */
export const quoteDashName: Rule = {
  name: "quote-dash-name",
  find(reading, sentence) {
    const quote = reading.quotes[firstEndingAfter(reading.quotes, sentence.start - WIDEST_GAP)];
    const dash = quote && quote.end <= sentence.end ? DASH.exec(reading.text.slice(quote.end, quote.end + 8)) : null;
    if (!quote || !dash || quote.end + dash[0].length >= sentence.end || /\n/.test(dash[0])) return [];
    const from = firstEndingAfter(reading.tokens, quote.end + dash[0].length);
    const name = phraseAfter(reading, from, sentence.to);
    const speaker = name && spanOf(reading, name);
    if (!speaker || !/^\p{Lu}/u.test(reading.text.slice(speaker.start)) || sentence.end - speaker.end > 60) return [];
    const content = { start: quote.start, end: quote.end };
    return [draftOf(sentence, { rule: "quote-dash-name", speaker, cue: markCue(reading, quote.end), content })];
  },
};
