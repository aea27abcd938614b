import { firstEndingAfter, wordAt, wordBefore } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { type Content, contentAfter } from "./content.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { phraseAfter, phraseBefore, type Range, spanOf } from "./noun-phrase.ts";
import { isQuoted, opensUp } from "./said-content.ts";
import { isFiniteCue, mainSubject, subjectOf, verbStart } from "./subject.ts";

/** "signs that suggest she left": said by the way. */
const isRelative = (reading: Reading, sentence: Sentence, cue: CueWord): boolean =>
  /^(?:who|which|that)$/.test(wordAt(reading, verbStart(reading, sentence, cue) - 1));

/** Whose "-ing" it is: the nearest that says something before it ("Lee said Cho had agreed, calling it"), else the nearest finite attribution, else the subject of the sentence. */
function speakerOf(reading: Reading, sentence: Sentence, cue: CueWord, verb: number) {
  const cues = (reading.cues[sentence.index] ?? []).filter(
    (each) => each.from < cue.from && isFiniteCue(reading, sentence, each) && !isQuoted(reading, each),
  );
  const main =
    cues.findLast((each) => each.entry.class === "say" && !isRelative(reading, sentence, each)) ?? cues.at(-1);
  const before = main && subjectOf(reading, sentence, main).range;
  const inverted = main && !before ? phraseAfter(reading, main.to, sentence.to) : null;
  return before ?? inverted ?? mainSubject(reading, sentence, verb) ?? mainSubject(reading, sentence, sentence.to);
}

/** "Citing the rates, Lee left": at the head of a sentence the subject follows. */
function afterContent(reading: Reading, sentence: Sentence, verb: number, { span }: Content): Range | null {
  if (verb !== sentence.from) return null;
  const next = firstEndingAfter(reading.tokens, span.end);
  if (wordAt(reading, next) === ",") return phraseAfter(reading, next + 1, sentence.to);
  return wordBefore(reading, next) === "," ? phraseAfter(reading, next, sentence.to) : null;
}

/** "a letter urging calm": the noun before; but "a court ruling in May" is a noun itself. */
const holderOf = (reading: Reading, sentence: Sentence, cue: CueWord, verb: number): Range | null =>
  /^(?:by|in|of|from|at|with)$/.test(wordAt(reading, cue.to)) ? null : phraseBefore(reading, verb, sentence.from);

/** Before these the "-ing" is somebody else's than the last noun's. */
const OPENERS = /^(?:,|and|by|—|–|--|while|but|or|in|for|from|after|before|of|about|when|began|started)$/;

const IMAGINES = /^(?:would|could|might)$/;

/** "It could deploy the army, calling for calm": nothing was said yet. */
const isImagined = (reading: Reading, { from, to }: Range): boolean =>
  IMAGINES.test(wordAt(reading, from - 1)) || IMAGINES.test(wordAt(reading, to));

/** "left without disclosing the terms", "goes without saying", "it is hard to judge without knowing why". */
const isUntold = (reading: Reading, cue: CueWord, { from }: Range): boolean =>
  opensUp(cue) || cue.entry.lemma === "say" || /^(?:it|there)$/.test(wordAt(reading, from));

const SHUNS = /^(?:avoids?|avoided|stops?|stopped)$/;

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (
    cue.tense !== "gerund" ||
    /^(?:address|refer)$/.test(cue.entry.lemma) ||
    isQuoted(reading, cue) ||
    isFiniteCue(reading, sentence, cue)
  )
    return [];
  const verb = verbStart(reading, sentence, cue);
  const opener = wordBefore(reading, verb);
  const isNot = /^(?:not|without)$/.test(wordAt(reading, verb)) || SHUNS.test(opener);
  const isOwn = isNot || OPENERS.test(opener) || verb === sentence.from;
  const holder = isOwn ? null : holderOf(reading, sentence, cue, verb);
  if (!isOwn && !holder) return [];
  const content = contentAfter(reading, sentence, cue);
  const range =
    content && (holder ?? afterContent(reading, sentence, verb, content) ?? speakerOf(reading, sentence, cue, verb));
  if (!content || !range || (isNot && isUntold(reading, cue, range)) || isImagined(reading, range)) return [];
  const { span, addressees, venue } = content;
  return [
    draftOf(sentence, {
      rule: "calling-for",
      speaker: spanOf(reading, range),
      cue: cueOf(reading, cue),
      content: span,
      addressees,
      venue,
      negated: isNot,
    }),
  ];
}

/** "…, calling for a ceasefire", "…, adding that …": whoever the clause before is about goes on speaking. */
export const callingFor = cueRule("calling-for", read);
