import { wordAt } from "../../lookup.ts";
import type { CueWord, Reading, Sentence } from "../../rule.ts";
import { phraseBefore } from "./noun-phrase.ts";
import { quotedSoon, quoteOver } from "./quote-at.ts";
import { verbStart } from "./subject.ts";

/** "was fed and raised by monks": some verbs attribute only what is quoted. */
const speaksOn = (reading: Reading, sentence: Sentence, { entry, to }: CueWord): boolean =>
  entry.frames.size > 1 || !entry.frames.has("q") || quotedSoon(reading, to, sentence.to);

/** Whether another attribution begins here: ", according to", ", adding that", "and called for". */
function isCut(reading: Reading, sentence: Sentence, index: number, cue: CueWord): boolean {
  const word = wordAt(reading, index);
  if (word === "," && wordAt(reading, index + 1) === "according") return true;
  const next = (reading.cues[sentence.index] ?? []).find((each) => each.from > index);
  if (!next || !speaksOn(reading, sentence, next)) return false;
  if (word === ",") return next.from === index + 1 && next.tense === "gerund";
  if (!/^(?:and|but|or)$/.test(word) || next.tense !== "past" || cue.tense !== "past") return false;
  return verbStart(reading, sentence, next) === index + 1;
}

function cutAt(reading: Reading, sentence: Sentence, index: number, cue: CueWord): number | null {
  if (!/^(?:,|and|but|or)$/.test(wordAt(reading, index)) || !isCut(reading, sentence, index, cue)) return null;
  if (quoteOver(reading, reading.tokens[index]?.start ?? 0)?.double) return null;
  return wordAt(reading, index - 1) === "," ? index - 1 : index;
}

const OPENS = /^(?:in|at|on|with|during|after|by)$/;

const hasVerb = ({ tokens }: Reading, from: number, to: number, verbs = /^(?:VERB|AUX)$/): boolean =>
  tokens.slice(from, to).some(({ pos }) => verbs.test(pos));

/** "Citing the rates, Lee …", "Worried about rates, Lee …", "In a statement announcing the pick, Lee …", "With farmers worried about rates, Lee …": before the clause it hangs on. */
function opensSentence(reading: Reading, sentence: Sentence, { tense }: CueWord, verb: number): boolean {
  const { tokens } = reading;
  if (verb === sentence.from || (verb === sentence.from + 1 && tokens[sentence.from]?.pos === "ADV"))
    return tense === "gerund" || tense === "past";
  const opens = tense === "gerund" ? OPENS : /^with$/;
  return opens.test(wordAt(reading, sentence.from)) && !hasVerb(reading, sentence.from, verb, /^(?:VERB|AUX|PUNCT)$/);
}

/** "Lee, who said …", "Lee, calling for …": between the subject and its verb. */
function standsAside(reading: Reading, sentence: Sentence, { tense }: CueWord, verb: number): boolean {
  if (/^(?:who|which)$/.test(wordAt(reading, verb - 1))) return /^[,"”]$/.test(wordAt(reading, verb - 2));
  const subject = phraseBefore(reading, verb, sentence.from);
  if (subject && /^(?:whom|which)$/.test(wordAt(reading, subject.from - 1)))
    return wordAt(reading, subject.from - 2) === ",";
  return tense === "gerund" && wordAt(reading, verb - 1) === "," && !hasVerb(reading, sentence.from, verb);
}

const CLAUSE = /^(?:PROPN|PRON|DET)$/;

/** "President Lee". */
const isTitled = ({ tokens }: Reading, at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.pos === "PROPN";

/** "Lee, who said rates would rise, left", "Citing the rates, Lee left": tells the comma after which the clause around goes on. */
function returnOf(reading: Reading, sentence: Sentence, cue: CueWord): ((index: number) => boolean) | null {
  const verb = verbStart(reading, sentence, cue);
  const posAt = (index: number) => reading.tokens[index]?.pos ?? "";
  const isQuotedComma = (index: number) => /^["”],$/.test(wordAt(reading, index) + wordAt(reading, index - 1));
  const isComma = (index: number) => wordAt(reading, index) === "," || isQuotedComma(index);
  if (opensSentence(reading, sentence, cue, verb))
    return (index) =>
      isQuotedComma(index) || (isComma(index) && (CLAUSE.test(posAt(index + 1)) || isTitled(reading, index + 1)));
  if (!standsAside(reading, sentence, cue, verb)) return null;
  return (index) => isComma(index) && /^(?:VERB|AUX)$/.test(posAt(posAt(index + 1) === "ADV" ? index + 2 : index + 1));
}

const REMARK =
  /^(?:claim|charge|accusation|assertion|allegation|argument|statement|remark|comment|sentiment|view|position|promise|pledge|reference)$/;
const JOINT = /^(?:[,—–―]|--)$/;

/** "…, a claim engineers dispute", "“…” — a reference to Cho", "… when asked about it": the writer's own again. */
function opensRemark(reading: Reading, index: number): boolean {
  if (wordAt(reading, index) === "when") return /^(?:asked|pressed)$/.test(wordAt(reading, index + 1));
  const isJoint =
    JOINT.test(wordAt(reading, index)) || /^["”],$/.test(wordAt(reading, index) + wordAt(reading, index - 1));
  if (!isJoint || !/^an?$/.test(wordAt(reading, index + 1))) return false;
  return REMARK.test(wordAt(reading, index + 2)) && !/^of$/.test(wordAt(reading, index + 3));
}

const OF_SPEECH =
  /^(?:statement|interview|speech|address|remarks|comments|letter|memo|email|e-mail|post|tweet|briefing|conference|broadcast|testimony|call)$/;
const OF_TIME = /^(?:minutes?|hours?|days?|weeks?|months?|years?|moments|shortly)$/;
/** So few words stand between "in" and what was given, or begin "a few hours after". */
const NEAR = 5;

/** "…, Lee said, without giving details", "…, speaking in Rome", "…, in his first remarks since", "…, hours after Cho left": how and when it was said. */
export function opensCircumstance({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (/^(?:without|speaking|referring|alluding)$/.test(word)) return true;
  const near = tokens.slice(at, at + NEAR);
  if (word === "in") return near.some(({ lower }) => OF_SPEECH.test(lower));
  return near.some(
    ({ lower }, index) => OF_TIME.test(lower) && /^(?:after|before)$/.test(near[index + 1]?.lower ?? ""),
  );
}

/** Where content that begins at token `from` ends, as a token index: before the next attribution or the stop. */
export function contentEnd(reading: Reading, sentence: Sentence, from: number, cue: CueWord): number {
  let to = sentence.to;
  while (to > from && /^[.;:,—–]$/.test(wordAt(reading, to - 1))) to--;
  const goesBack = returnOf(reading, sentence, cue);
  for (let index = from + 1; index < to; index++) {
    const isOver = goesBack?.(index) || opensRemark(reading, index);
    const cut = isOver ? index : cutAt(reading, sentence, index, cue);
    if (cut !== null) return cut;
  }
  return to;
}
