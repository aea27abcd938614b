import { wordAt } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { contentEnd } from "./content-end.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { type Range, spanOf } from "./noun-phrase.ts";
import { isQuoted } from "./said-content.ts";
import { isFiniteCue, subjectOf } from "./subject.ts";

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|does|did|now)$/;
/** "Everything Lee says is a lie": what is said of it is the writer's. */
const ALL_SAID = /^(?:everything|anything|nothing|something|what|whatever|all|much|one)$/;
const OPENS = /^(?:the|an?|his|her|their|its|our)$/;

/** "a gift Lee said": the phrase before the verb of saying, without the thing that is spoken of. */
function speakerIn(reading: Reading, { from, to }: Range): Range {
  for (let index = to - 1; index > from; index--)
    if (OPENS.test(reading.tokens[index]?.lower ?? "")) return { from: index, to };
  return { from, to };
}

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  const next = reading.tokens[cue.to];
  if (!next || !FINITE.test(next.lower) || !cue.entry.frames.has("c") || isQuoted(reading, cue)) return [];
  const { range, verbFrom, negated } = subjectOf(reading, sentence, cue);
  if (!range || range.to !== verbFrom || !isFiniteCue(reading, sentence, cue)) return [];
  if (ALL_SAID.test(wordAt(reading, range.from)) || ALL_SAID.test(wordAt(reading, range.from - 1))) return [];
  const content = spanOf(reading, { from: cue.to, to: contentEnd(reading, sentence, cue.to, cue) });
  const speaker = spanOf(reading, speakerIn(reading, range));
  return content ? [draftOf(sentence, { rule: "x-said-is", speaker, cue: cueOf(reading, cue), content, negated })] : [];
}

/** "meddling the mayor said is meant to sow doubt", "a wall that Lee says will leak": what is said of a thing named before. */
export const xSaidIs = cueRule("x-said-is", read);
