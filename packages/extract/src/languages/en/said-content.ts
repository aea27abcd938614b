import { wordAt } from "../../lookup.ts";
import type { CueWord, Draft, Reading, Sentence } from "../../rule.ts";
import { withAntecedent } from "./antecedent.ts";
import { type Content, contentAfter } from "./content.ts";
import { contentBefore } from "./content-before.ts";
import { cueRule } from "./cue-rule.ts";
import { cueOf, draftOf } from "./draft.ts";
import { canShow } from "./evidence.ts";
import { phraseBefore, type Range, spanOf } from "./noun-phrase.ts";
import { quoteOver } from "./quote-at.ts";
import { isFiniteCue, isPassive, mainSubject, type Subject, subjectOf } from "./subject.ts";

/** Inside double marks somebody else speaks. */
export const isQuotedAt = (reading: Reading, index: number): boolean =>
  quoteOver(reading, reading.tokens[index]?.start ?? 0)?.double === true;

/** A cue inside double marks is somebody else's. */
export const isQuoted = (reading: Reading, cue: CueWord): boolean => isQuotedAt(reading, cue.from);

/** Not to disclose a thing is to say nothing of it. */
export const opensUp = ({ entry }: CueWord): boolean => OPENS_UP.test(entry.lemma);
const OPENS_UP =
  /^(?:disclose|reveal|unveil|announce|publish|release|share|detail|offer|address|elaborate|comment|show|respond|reply|answer|react)$/;

/** How far back an auxiliary may stand whose second verb the cue is. */
const CHAIN = 25;

const CHAINS = /^(?:should|would|could|will|can|may|might|must|to|let|['’](?:ll|d))$/;

/** "should respect the vote and encourage others": the bare form hangs on "should" or "to"; but "to accuse one and urge another" is said twice. */
function isInChain(reading: Reading, sentence: Sentence, verb: number): boolean {
  let index = verb - 2;
  const first = Math.max(sentence.from, verb - CHAIN);
  while (index >= first && !CHAINS.test(wordAt(reading, index))) index--;
  if (index < first) return false;
  return (
    wordAt(reading, index) !== "to" || !(reading.cues[sentence.index] ?? []).some(({ from }) => from === index + 1)
  );
}

/** The subject, or whoever the clause before is about: "met the board and said". */
function speakerOf(reading: Reading, sentence: Sentence, cue: CueWord, { range, verbFrom }: Subject): Range | null {
  if (!/^(?:and|but|or|,|then)$/.test(wordAt(reading, verbFrom - 1))) return range;
  if (cue.tense === "base" && isInChain(reading, sentence, verbFrom)) return null;
  return range ?? mainSubject(reading, sentence, verbFrom);
}

/** Whether a thing is kept back, not told: "did not share the plan", "offered no proof". */
const isUntold = (reading: Reading, cue: CueWord, { negated }: Subject, by: Content["by"]): boolean =>
  by === "phrase" && (negated || wordAt(reading, cue.to) === "no") && opensUp(cue);

/** A verb, at once or after the mark that closes a quotation. */
const opensVerb = ({ tokens }: Reading, at: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[/^["”]$/.test(tokens[at]?.text ?? "") ? at + 1 : at]?.pos ?? "");

const ASKED = /^(?:ask|tell|press|question|quiz|grill|urge|warn|inform|remind|challenge|dub|label|brand|term)$/;

/** "Lee, asked about the dam, replied …", "the dam, dubbed “the leak”, fell": who is asked asks nothing; but "Lee, a farmer, asked whether …". */
function isAskedOf(reading: Reading, sentence: Sentence, { entry, tense, from, to }: CueWord): boolean {
  const comma = /^(?:when|once|if)$/.test(wordAt(reading, from - 1)) ? from - 2 : from - 1;
  if (tense !== "past" || !ASKED.test(entry.lemma) || wordAt(reading, comma) !== ",") return false;
  if (phraseBefore(reading, comma, sentence.from)?.from !== sentence.from) return false;
  for (let index = to + 1; index < sentence.to - 1; index++)
    if (wordAt(reading, index) === ",") return opensVerb(reading, index + 1);
  return false;
}

function read(reading: Reading, sentence: Sentence, cue: CueWord): Draft[] {
  if (isQuoted(reading, cue) || !isFiniteCue(reading, sentence, cue) || isPassive(reading, sentence, cue)) return [];
  if (isAskedOf(reading, sentence, cue)) return [];
  const content = contentAfter(reading, sentence, cue);
  if (!content || contentBefore(reading, sentence, cue, content)) return [];
  const subject = subjectOf(reading, sentence, cue);
  const range = speakerOf(reading, sentence, cue, subject);
  if (
    !range ||
    /^(?:if|unless)$/.test(wordAt(reading, range.from - 1)) ||
    isUntold(reading, cue, subject, content.by) ||
    !canShow(reading, cue, range, content.by)
  )
    return [];
  const { span, addressees, venue } = content;
  const speaker = spanOf(reading, range);
  return [
    draftOf(sentence, {
      rule: "said-content",
      speaker,
      cue: cueOf(reading, cue),
      content: content.by === "infinitive" ? withAntecedent(reading, sentence, range, span) : span,
      addressees,
      venue,
      negated: subject.negated,
    }),
  ];
}

/** "Putin said the changes show …", "Xi told Putin that …", "they vowed to leave", "she criticised the ban". */
export const saidContent = cueRule("said-content", read);
