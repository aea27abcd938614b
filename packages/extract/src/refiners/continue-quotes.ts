import type { Span } from "@readout/model";
import { firstEndingAfter, sentenceAt } from "../lookup.ts";
import type { Quote } from "../quotes.ts";
import type { Refiner } from "../refiner.ts";
import { type Draft, type Reading, type Sentence, withParts } from "../rule.ts";

/** Shorter, or without a stop, words that stand alone are a title or a motto. */
const SHORTEST = 15;
const STOPS = /[.?!…—–-][\s"”’'*)]*$/;
const NOTHING_MORE = /^[\s\p{P}]*$/u;

/** The sentence a quotation opens, when it fills it and those it goes on in. */
function filledBy(reading: Reading, { start, end, double, inner }: Quote): Sentence | null {
  const first = sentenceAt(reading, start);
  const last = sentenceAt(reading, end - 1);
  if (!double || !first || !last || first.start !== start || inner.end - inner.start < SHORTEST) return null;
  const isWhole =
    NOTHING_MORE.test(reading.text.slice(end, last.end)) && STOPS.test(reading.text.slice(end - 3, last.end));
  return isWhole ? first : null;
}

/** The index of the sentence in which a statement ends, its verb and speaker included. */
function lastSentence(reading: Reading, { content, cue, speaker }: Draft): number {
  const end = Math.max(content.end, cue?.end ?? 0, speaker?.end ?? 0);
  return firstEndingAfter(reading.sentences, end - 1);
}

/** Signed, or read out by somebody else: what follows is another's. */
const CLOSED_RULES = /^(?:heading-colon|quote-dash-name)$/;
/** Not across paragraphs: what somebody thinks, or a report says, is often the writer's last word on it. */
const NEAR_ONLY = /^(?:think|ask)$/;

function goesOn({ text, sentences }: Reading, { cue, speaker, rule, negated }: Draft, next: Sentence): boolean {
  if (!speaker || negated || CLOSED_RULES.test(rule)) return false;
  if (sentences[next.index - 1]?.paragraph === next.paragraph) return cue?.class !== "ask";
  return rule !== "according-to" && !NEAR_ONLY.test(cue?.class ?? "") && text.slice(speaker.start, speaker.end) !== "I";
}

/** Tells of each quotation, asked in order, whether a statement holds words of it. */
function claimedIn(contents: readonly Span[]): (quote: Span) => boolean {
  let index = 0;
  let reached = 0;
  return ({ start, end }) => {
    for (; (contents[index]?.start ?? end) < end; index++) reached = Math.max(reached, contents[index]?.end ?? 0);
    return reached > start;
  };
}

/** "Lee called it a gamble. “Nobody knows.”", "“It leaks,” Lee said. / “We all saw it.”": a quotation that stands alone goes on with what was said before it. */
export const continueQuotes: Refiner = {
  name: "continue-quotes",
  refine(drafts, reading) {
    const kept = [...drafts];
    const isClaimed = claimedIn(drafts.map(({ content }) => content).sort((a, b) => a.start - b.start));
    const lastIn = new Map(kept.map((draft, at) => [lastSentence(reading, draft), at]));
    for (const quote of reading.quotes) {
      const sentence = isClaimed(quote) ? null : filledBy(reading, quote);
      const at = sentence && lastIn.get(sentence.index - 1);
      const draft = kept[at ?? -1];
      if (!sentence || at == null || !draft || !goesOn(reading, draft, sentence)) continue;
      kept[at] = withParts(draft, { content: { start: draft.content.start, end: quote.end } });
      lastIn.set(lastSentence(reading, kept[at]), at);
    }
    return kept;
  },
};
