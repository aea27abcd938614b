import { firstEndingAfter, wordAt } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Rule, Sentence } from "../../rule.ts";
import { CUES } from "./cue-forms.ts";
import { cueOf, draftOf } from "./draft.ts";
import { spanOf } from "./noun-phrase.ts";
import { isQuoted } from "./said-content.ts";
import { mainSubject, subjectOf } from "./subject.ts";

/** The quotation that opens the next paragraph, and those that go on where it is left open. */
export function blockAfter({ quotes, sentences }: Reading, sentence: Sentence) {
  const next = sentences[sentence.index + 1];
  const at = firstEndingAfter(quotes, sentence.end);
  const first = quotes[at];
  if (!next || first?.start !== next.start) return null;
  let last = at;
  while (quotes[last]?.closed === false && quotes[last + 1]) last++;
  return { start: first.start, end: quotes[last]?.end ?? first.end };
}

/** Verbs after which a paragraph stands that is somebody's words, marks or none. */
const SPOKEN = /^(?:say|add|write|continue|reply|answer|tweet|conclude|explain)$/;
const SHORTEST_BLOCK = 60;

/** The next paragraph, set apart without marks: "The mayor added:" and what she added. */
function plainBlockAfter({ text, sentences }: Reading, sentence: Sentence, cue: CueWord) {
  const first = sentences[sentence.index + 1];
  if (!first || !SPOKEN.test(cue.entry.lemma) || first.paragraph !== sentence.paragraph + 1) return null;
  let last = first;
  while (sentences[last.index + 1]?.paragraph === first.paragraph) last = sentences[last.index + 1] as Sentence;
  const isProse = last.end - first.start >= SHORTEST_BLOCK && /[.!?]["”’)]?$/.test(text.slice(last.end - 2, last.end));
  return isProse ? { start: first.start, end: last.end } : null;
}

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (isQuoted(reading, cue) || wordAt(reading, sentence.to - 1) !== ":" || sentence.to - cue.to > 12) return [];
  if (!["s", "c", "t", "q"].some((frame) => cue.entry.frames.has(frame as "s"))) return [];
  const content = blockAfter(reading, sentence) ?? plainBlockAfter(reading, sentence, cue);
  const range = content && (subjectOf(reading, sentence, cue).range ?? mainSubject(reading, sentence, cue.from));
  return content && range
    ? [draftOf(sentence, { rule: "said-block", speaker: spanOf(reading, range), cue: cueOf(reading, cue), content })]
    : [];
}

/** "The Herald reports:" and a quotation as the next paragraph. */
export const saidBlock: Rule = {
  name: "said-block",
  waitsFor: CUES,
  find: (reading, sentence) =>
    (reading.cues[sentence.index] ?? []).slice(-1).flatMap((cue) => read(reading, sentence, cue)),
};
