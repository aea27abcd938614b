import type { Span } from "@readout/model";
import { firstEndingAfter, wordAt } from "../../lookup.ts";
import type { Quote } from "../../quotes.ts";
import type { CueWord, Reading, Sentence } from "../../rule.ts";
import type { Content } from "./content.ts";
import { opensCircumstance } from "./content-end.ts";
import { canShow } from "./evidence.ts";
import { phraseAfter, phraseBefore, type Range } from "./noun-phrase.ts";
import { quoteFrom } from "./quote-at.ts";
import { pastLabels, verbStart } from "./subject.ts";

export interface Before {
  content: Span;
  speaker: Range;
  /** The cue stands within the content: "The plan, he said, would fail." */
  goesOn: boolean;
}

const SUBORDINATE =
  /^(?:in|on|at|after|before|during|while|when|as|with|by|for|since|despite|from|following|under|if|although|though|because|speaking|asked|to|last|earlier|later)$/;
const CONJUNCTION = /^(?:but|and|still|yet|so)$/;

/** The quotation that closes just before token `index`, with at most a comma between; one of an earlier paragraph is somebody else's. */
function quoteEndingBefore(reading: Reading, sentence: Sentence, index: number): Quote | null {
  const before = reading.tokens[index - 1];
  if (!before || reading.sentences[before.sentence]?.paragraph !== sentence.paragraph) return null;
  const at = firstEndingAfter(reading.quotes, before.end - 2);
  for (const quote of [reading.quotes[at], reading.quotes[at - 1]])
    if (quote?.closed && Math.abs(quote.end - before.end) <= 1) return quote;
  return null;
}

/** A quotation within a sentence belongs to the whole of it; one that opens its sentence or follows a colon stands alone. */
function wideBefore(reading: Reading, sentence: Sentence, quote: Quote): Span {
  if (/:\s*$/.test(reading.text.slice(quote.start - 3, quote.start))) return { start: quote.start, end: quote.end };
  const opened = reading.sentences[firstEndingAfter(reading.sentences, quote.start)] ?? sentence;
  return { start: Math.min(opened.start, quote.start), end: quote.end };
}

function isClause(reading: Reading, from: number, to: number): boolean {
  if (to - from < 3) return false;
  const opener = wordAt(reading, from);
  if (SUBORDINATE.test(opener) && !isAmount(reading, from)) return afterComma(reading, from, to);
  if (opener.endsWith("ing")) return reading.tokens.slice(from, to).some(({ pos }) => pos === "AUX");
  for (let index = from; index < to; index++) if (/^(?:VERB|AUX)$/.test(reading.tokens[index]?.pos ?? "")) return true;
  return false;
}

/** "At least three people died", "As many as 40 fled", "For now the port is shut": the clause begins at once. */
const isAmount = (reading: Reading, at: number): boolean =>
  /^(?:at (?:least|most)|as (?:many|few|much|little)|for now|to date)$/.test(
    `${wordAt(reading, at)} ${wordAt(reading, at + 1)}`,
  );

/** "In March, the talks failed": a clause stands after the comma. */
function afterComma(reading: Reading, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++)
    if (wordAt(reading, index) === ",") return isClause(reading, index + 1, to);
  return false;
}

/** "Lee, who signed the letter," has no verb of its own. */
function isSubject(reading: Reading, from: number, end: number): boolean {
  const comma = phraseAfter(reading, from, end)?.to ?? from;
  if (wordAt(reading, comma) !== "," || !/^(?:who|which|whose)$/.test(wordAt(reading, comma + 1))) return false;
  return !reading.tokens.slice(comma + 1, end).some(({ text }) => text === ",");
}

function clauseBefore(reading: Reading, sentence: Sentence, end: number): Span | null {
  const from = CONJUNCTION.test(wordAt(reading, sentence.from)) ? sentence.from + 1 : sentence.from;
  const first = reading.tokens[from];
  const last = reading.tokens[end - 1];
  return first && last && isClause(reading, from, end) && !isSubject(reading, from, end)
    ? { start: first.start, end: last.end }
    : null;
}

const AFTER_CUE =
  /^(?:[.,;:—–()?!]|--|in|on|at|during|after|while|without|as|of|when|before|to|through|via|by|with|from|and|but|last|this|\w+day)$/;

/** What comes after the cue does not go on as its content. */
const closes = (reading: Reading, sentence: Sentence, at: number): boolean =>
  at >= sentence.to ||
  AFTER_CUE.test(wordAt(reading, at)) ||
  quoteFrom(reading, at) !== undefined ||
  reading.tokens[at]?.pos === "ADV";

/** Whether words before the cue are its content, and who speaks: "…, X said", "…,” said X". `after` is what follows the cue, read as content. */
export function contentBefore(
  reading: Reading,
  sentence: Sentence,
  cue: CueWord,
  after: Content | null,
): Before | null {
  if (!cue.entry.frames.has("s")) return null;
  const verb = verbStart(reading, sentence, cue);
  const before = phraseBefore(reading, verb, sentence.from);
  return (
    beforeSubject(reading, sentence, cue, before, after) ??
    farQuote(reading, sentence, cue, after) ??
    (before ? null : inverted(reading, sentence, cue, verb)) ??
    invertedByName(reading, sentence, cue, verb)
  );
}

/** "Asked why, he said, “No.”": words in marks that begin with a capital do not go on with what stands before. */
const opensSentence = ({ text }: Reading, { start }: Span): boolean =>
  /^[^\p{L}]*\p{Lu}/u.test(text.slice(start, start + 8));

function beforeSubject(
  reading: Reading,
  sentence: Sentence,
  cue: CueWord,
  subject: Range | null,
  after: Content | null,
): Before | null {
  const speaker = subject ?? withApposition(reading, sentence, cue);
  if (!speaker) return null;
  const quote = quoteEndingBefore(reading, sentence, speaker.from);
  const isOwn = speaker.from > sentence.from || !after;
  if (quote && isOwn && (quote.double || !after))
    return { content: wideBefore(reading, sentence, quote), speaker, goesOn: after?.by === "quote" };
  const isAfter = after && (after.by !== "quote" || opensSentence(reading, after.span));
  if (isAfter && !isEnclosed(reading, sentence, cue, speaker)) return null;
  return unquotedBefore(reading, sentence, cue, speaker);
}

/** No apposition between a speaker and the verb is longer, in tokens. */
const LONGEST_APPOSITION = 40;

/** "Scorning “old,” Cho mocked the board, as papers tell": who stands there does something else. */
const hasOwnVerb = (reading: Reading, sentence: Sentence, cue: CueWord, speaker: Range): boolean =>
  (reading.cues[sentence.index] ?? []).some(({ from }) => from === speaker.to && from !== cue.from);

/** "an aide, who asked not to be named, said". */
const isRelative = (reading: Reading, sentence: Sentence, cue: CueWord): boolean =>
  /^(?:who|which|whom)$/.test(wordAt(reading, verbStart(reading, sentence, cue) - 1));

/** "“…,” Rep. Ana Reyes (Norland), one of those who left, said": the comma within the marks asks for a speaker. */
function farQuote(reading: Reading, sentence: Sentence, cue: CueWord, after: Content | null): Before | null {
  const { text, tokens, quotes } = reading;
  const start = tokens[cue.from]?.start ?? 0;
  const quote = quotes[firstEndingAfter(quotes, start) - 1];
  if (!quote?.double || quote.end <= sentence.start || !/[,?!—]$/.test(text.slice(quote.inner.start, quote.inner.end)))
    return null;
  const from = firstEndingAfter(tokens, quote.end);
  if (cue.from - from > LONGEST_APPOSITION || !/^[\s]*\p{L}/u.test(text.slice(quote.end, quote.end + 4))) return null;
  const isFirst = !(reading.cues[sentence.index] ?? []).some(
    (each) =>
      each.from >= from && each.from < cue.from && each.entry.frames.has("s") && !isRelative(reading, sentence, each),
  );
  const speaker =
    isFirst && !isRelative(reading, sentence, cue) && cue.tense !== "gerund"
      ? phraseAfter(reading, from, cue.from)
      : null;
  if (!speaker || hasOwnVerb(reading, sentence, cue, speaker)) return null;
  return { content: wideBefore(reading, sentence, quote), speaker, goesOn: after?.by === "quote" };
}

/** "The plan, he said on Monday, would fail": the verb after the second comma is that of the words before the first. */
function isEnclosed(reading: Reading, sentence: Sentence, cue: CueWord, speaker: Range): boolean {
  const comma = afterCircumstance(reading, sentence, cue.to);
  const hasCommas = wordAt(reading, speaker.from - 1) === "," && wordAt(reading, comma) === ",";
  return hasCommas && posAt(reading, comma + 1) === "AUX" && !SUBORDINATE.test(wordAt(reading, sentence.from));
}

const LONGEST_CIRCUMSTANCE = 10;

const posAt = ({ tokens }: Reading, index: number): string => tokens[index]?.pos ?? "";

/** "…, Lee told reporters on Monday": where whom it was told to ends. */
const afterHearer = (reading: Reading, sentence: Sentence, { entry, to }: CueWord): number =>
  entry.lemma === "tell" ? (phraseAfter(reading, to, sentence.to)?.to ?? to) : to;

function unquotedBefore(reading: Reading, sentence: Sentence, cue: CueWord, speaker: Range): Before | null {
  const end = speaker.from - 1;
  if (
    cue.entry.frames.has("q") ||
    reading.tokens[speaker.from]?.text === "who" ||
    !canShow(reading, cue, speaker, "before")
  )
    return null;
  if (
    !/^(?:,|—|–|―|--|\?|!)$/.test(wordAt(reading, end)) ||
    !closes(reading, sentence, afterHearer(reading, sentence, cue))
  )
    return null;
  const clause = clauseBefore(reading, sentence, end);
  const comma = clause ? cue.to : afterCircumstance(reading, sentence, cue.to);
  const isMore = wordAt(reading, comma) === "," && sentence.to - comma > 3;
  const goesOn = isMore && !(clause && isWriters(reading, sentence, comma + 1));
  const content = clause ?? (goesOn ? opening(reading, sentence, end) : null);
  return content && { content, speaker, goesOn };
}

/** "…, Lee said, hours after Cho left", "…, Lee said, the second flood in a week": no more of what was said. */
const isWriters = (reading: Reading, sentence: Sentence, at: number): boolean =>
  opensCircumstance(reading, at) ||
  !reading.tokens.slice(at, sentence.to).some(({ pos }) => /^(?:VERB|AUX|CCONJ|SCONJ)$/.test(pos));

/** "The plan, he said on Monday at a briefing, would …": where the words on time and place end. */
function afterCircumstance(reading: Reading, sentence: Sentence, from: number): number {
  let at = from;
  while (at < sentence.to && at - from < LONGEST_CIRCUMSTANCE && !/^(?:VERB|AUX|PUNCT)$/.test(posAt(reading, at))) at++;
  return at;
}

/** "The plan, he said, would …": the words before are no clause yet. */
function opening(reading: Reading, sentence: Sentence, end: number): Span | null {
  const first = reading.tokens[sentence.from];
  const last = reading.tokens[end - 1];
  return first && last && end > sentence.from ? { start: first.start, end: last.end } : null;
}

/** "“…,” Ana Reyes, the mayor, said." */
function withApposition(reading: Reading, sentence: Sentence, cue: CueWord): Range | null {
  if (wordAt(reading, cue.from - 1) !== ",") return null;
  let comma = cue.from - 2;
  while (comma > sentence.from && wordAt(reading, comma) !== ",") comma--;
  return comma > sentence.from ? pastLabels(reading, sentence.from, phraseBefore(reading, comma, sentence.from)) : null;
}

function inverted(reading: Reading, sentence: Sentence, cue: CueWord, verb: number): Before | null {
  const speaker = phraseAfter(reading, cue.to, sentence.to);
  if (!speaker || cue.tense === "gerund" || cue.entry.lemma === "tell") return null;
  const quote = quoteEndingBefore(reading, sentence, verb);
  if (quote && !/^(?:AUX|VERB)$/.test(posAt(reading, speaker.to)))
    return { content: wideBefore(reading, sentence, quote), speaker, goesOn: false };
  if (cue.entry.lemma !== "say" || wordAt(reading, verb - 1) !== "," || !isLast(reading, sentence, speaker))
    return null;
  const content = clauseBefore(reading, sentence, verb - 1);
  return content && { content, speaker, goesOn: false };
}

/** "…, said Lee on Monday"; in "…, said that …", "…, said it would …" and "…, said parents still …", "…, said Lee “must go”" what is said follows. */
const isLast = (reading: Reading, sentence: Sentence, speaker: Range): boolean =>
  !/^(?:that|it)$/.test(wordAt(reading, speaker.from)) &&
  quoteFrom(reading, speaker.to) === undefined &&
  closes(reading, sentence, speaker.to) &&
  !(posAt(reading, speaker.to) === "ADV" && /^(?:VERB|AUX)$/.test(posAt(reading, speaker.to + 1)));

/** "Debates will not change the vote, noted Ana Reyes.": a name and the end of the sentence after a comma and the verb. */
function invertedByName(reading: Reading, sentence: Sentence, cue: CueWord, verb: number): Before | null {
  if (verb !== cue.from || wordAt(reading, verb - 1) !== "," || cue.tense !== "past") return null;
  const speaker = phraseAfter(reading, cue.to, sentence.to);
  if (!speaker || posAt(reading, speaker.to - 1) !== "PROPN" || !/^[.]?$/.test(wordAt(reading, speaker.to)))
    return null;
  const content = clauseBefore(reading, sentence, verb - 1);
  return content && { content, speaker, goesOn: false };
}
