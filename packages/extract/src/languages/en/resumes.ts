import type { Span } from "@readout/model";
import { firstEndingAfter } from "../../lookup.ts";
import type { Quote } from "../../quotes.ts";
import type { Reading, Sentence } from "../../rule.ts";

const COMMA_BEFORE = /, ?(?:(?:but|and|or) )?(?:(?:still|then|also|even|not|that) )?$/;

/** The quotation after `offset`, when a comma and a small letter show that it goes on with an earlier one: "“A,” he said, pausing, “b.”" */
export function resumed({ text, quotes }: Reading, offset: number): Quote | null {
  const next = quotes[firstEndingAfter(quotes, offset)];
  if (!next?.double || !/^\p{Ll}/u.test(text.slice(next.inner.start, next.inner.start + 2))) return null;
  return COMMA_BEFORE.test(text.slice(next.start - 12, next.start)) ? next : null;
}

/** Where the words of a sentence end, its stop left out. */
export function lastWordEnd({ tokens }: Reading, sentence: Sentence): number {
  const last = tokens[sentence.to - 1];
  return last?.text === "." ? last.start : (last?.end ?? sentence.end);
}

/** “A,” he said. “B.”: what is quoted next in the paragraph, unless somebody else's verb follows it. */
export function nextQuoteEnd(reading: Reading, sentence: Sentence, end: number): number {
  const { text, quotes } = reading;
  let reached = end;
  const paragraphEnd = sentence.end;
  for (let index = firstEndingAfter(quotes, Math.max(end, paragraphEnd)); index < quotes.length; index++) {
    const next = quotes[index];
    const between = next && text.slice(Math.max(reached, paragraphEnd), next.start);
    if (!next || next.start < paragraphEnd || between === undefined || between.length > 3 || /[^ ]/.test(between))
      break;
    if (/[,]$/.test(text.slice(next.inner.start, next.inner.end))) break;
    if (/^ ?\p{Ll}/u.test(text.slice(next.end, next.end + 2))) return Math.max(reached, mixedEnd(reading, next));
    reached = next.end;
  }
  return reached;
}

/** No quoted words that a sentence goes on with in the writer's own are fewer, in characters. */
const SHORTEST_MIXED = 20;

/** “It is late” for all of us.: the end of the sentence, unless somebody else's verb stands there. */
function mixedEnd(reading: Reading, quote: Span): number {
  const { sentences, cues, tokens } = reading;
  const sentence = sentences[firstEndingAfter(sentences, quote.end)];
  if (!sentence || quote.end - quote.start < SHORTEST_MIXED) return 0;
  const hasVerb = (cues[sentence.index] ?? []).some(({ from }) => (tokens[from]?.start ?? 0) >= quote.end);
  return hasVerb ? 0 : lastWordEnd(reading, sentence);
}

/** Quoted words before "according to Lee" or "Lee was quoted as saying", with those that follow the sentence. */
export function withNextQuote(reading: Reading, sentence: Sentence, content: Span): Span {
  const isQuoted = reading.quotes[firstEndingAfter(reading.quotes, content.start)]?.start === content.start;
  return isQuoted ? { start: content.start, end: nextQuoteEnd(reading, sentence, content.end) } : content;
}
