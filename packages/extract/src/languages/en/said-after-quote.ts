import type { Span } from "@readout/model";
import { firstEndingAfter } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { contentAfter } from "./content.ts";
import { contentBefore } from "./content-before.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { spanOf } from "./noun-phrase.ts";
import { resumed } from "./resumes.ts";
import { isQuoted } from "./said-content.ts";
import { isPassive, subjectOf } from "./subject.ts";

/** “A,” he said. “B.”: what is quoted next in the paragraph, unless somebody else's verb follows it. */
function nextQuoteEnd(reading: Reading, sentence: Sentence, end: number): number {
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

function spread(reading: Reading, sentence: Sentence, content: Span, after: Span | null): Span {
  const end = after ? Math.max(content.end, after.end) : content.end;
  return { start: content.start, end: nextQuoteEnd(reading, sentence, end) };
}

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (isQuoted(reading, cue) || isPassive(reading, sentence, cue)) return [];
  const after = contentAfter(reading, sentence, cue);
  const before = contentBefore(reading, sentence, cue, after);
  if (!before) return [];
  const rest =
    before.goesOn || goesOn(reading, sentence, cue)
      ? { start: sentence.start, end: Math.max(after?.span.end ?? 0, lastWordEnd(reading, sentence)) }
      : null;
  const content = spread(reading, sentence, before.content, rest);
  const { negated } = subjectOf(reading, sentence, cue);
  return [
    draftOf(sentence, {
      rule: "said-after-quote",
      speaker: spanOf(reading, before.speaker),
      cue: cueOf(reading, cue),
      content,
      negated,
    }),
  ];
}

/** Whether the quotation goes on after the cue, and nobody else speaks in between. */
function goesOn(reading: Reading, sentence: Sentence, cue: CueWord): boolean {
  const { tokens, cues } = reading;
  const next = resumed(reading, tokens[cue.from]?.end ?? 0);
  if (!next || next.start >= sentence.end) return false;
  const isBetween = ({ from, tense }: CueWord) =>
    from >= cue.to && tense !== "gerund" && (tokens[from]?.start ?? 0) < next.start;
  return !(cues[sentence.index] ?? []).some(isBetween);
}

function lastWordEnd({ tokens }: Reading, sentence: Sentence): number {
  const last = tokens[sentence.to - 1];
  return last?.text === "." ? last.start : (last?.end ?? sentence.end);
}

/** "“We will vote,” said Ana Reyes.", "The talks failed, he said.", "“A,” she said. “B.”" */
export const saidAfterQuote = cueRule("said-after-quote", read);
