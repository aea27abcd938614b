import type { Span } from "@readout/model";
import { wordAt, wordBefore } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { spanOf } from "./noun-phrase.ts";
import { isQuoted } from "./said-content.ts";
import { subjectOf } from "./subject.ts";

const CLOSES = /^(?:[,.;:)]|--|—|–|in|on|at|last|this|during|earlier|later)$/;
/** No clause of manner is longer, in tokens. */
const LONGEST = 20;

/** The comma that closes "As Reyes put it in a letter,". */
function closingComma(reading: Reading, sentence: Sentence, from: number): number | null {
  for (let index = from; index < Math.min(from + LONGEST, sentence.to); index++)
    if (wordAt(reading, index) === ",") return index;
  return null;
}

function lastWord(reading: Reading, { to }: Sentence): number {
  let end = to;
  while (/^[.;:]$/.test(wordAt(reading, end - 1))) end--;
  return end;
}

/** "…, as": the comma is left out, but not where a quotation closes after it. */
const lastBefore = (reading: Reading, as: number): number => (wordAt(reading, as - 1) === "," ? as - 1 : as);

/** What is said stands after an opening "As X said,", before a closing "…, as X said", or around it. */
function contentAround(reading: Reading, sentence: Sentence, as: number, after: number): Span | null {
  if (as - sentence.from <= 1) {
    const comma = closingComma(reading, sentence, after);
    return comma === null ? null : spanOf(reading, { from: comma + 1, to: lastWord(reading, sentence) });
  }
  if (wordBefore(reading, as) !== ",") return null;
  const comma = closingComma(reading, sentence, after);
  return spanOf(reading, {
    from: sentence.from,
    to: comma === null ? lastBefore(reading, as) : lastWord(reading, sentence),
  });
}

const isPutIt = (reading: Reading, cue: CueWord): boolean =>
  cue.entry.lemma === "put" && wordAt(reading, cue.to) === "it";

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  const after = isPutIt(reading, cue) ? cue.to + 1 : cue.to;
  if (after === cue.to && !cue.entry.frames.has("s")) return [];
  const { range, verbFrom } = subjectOf(reading, sentence, cue);
  if (!range || wordAt(reading, range.from - 1) !== "as" || range.to !== verbFrom) return [];
  if ((after < sentence.to && !CLOSES.test(wordAt(reading, after))) || isQuoted(reading, cue)) return [];
  const content = contentAround(reading, sentence, range.from - 1, after);
  const speaker = spanOf(reading, range);
  return content ? [draftOf(sentence, { rule: "as-x-said", speaker, cue: cueOf(reading, cue), content })] : [];
}

/** "As Reyes put it, the talks failed", "the talks, as police said, failed": a clause of manner attributes the rest. */
export const asXSaid = cueRule("as-x-said", read);
