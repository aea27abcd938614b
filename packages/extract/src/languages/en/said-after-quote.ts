import type { Span } from "@readout/model";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { contentAfter, hearersAfter } from "./content.ts";
import { contentBefore } from "./content-before.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { spanOf } from "./noun-phrase.ts";
import { lastWordEnd, nextQuoteEnd, resumed } from "./resumes.ts";
import { isQuoted } from "./said-content.ts";
import { isPassive, subjectOf } from "./subject.ts";

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
  const { speaker } = before;
  const { addressees, venue } = hearersAfter(reading, sentence, cue, Math.max(cue.to, speaker.to));
  return [
    draftOf(sentence, {
      rule: "said-after-quote",
      speaker: spanOf(reading, speaker),
      cue: cueOf(reading, cue),
      content,
      addressees,
      venue,
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

/** "“We will vote,” said Ana Reyes.", "The talks failed, he said.", "“A,” she said. “B.”" */
export const saidAfterQuote = cueRule("said-after-quote", read);
