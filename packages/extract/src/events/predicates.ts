import type { Span } from "@readout/model";
import type { Analysis, Sentence, Token } from "../analysis.ts";
import { firstEndingAfter, lowerOf } from "../lookup.ts";
import { isFrameWord } from "./frames.ts";
import { triggersFor } from "./lexicon/index.ts";

/** A verb with what belongs to it. All indices are into `analysis.tokens`. */
export interface Predicate {
  /** The main verb. */
  at: number;
  /** The first word of its group: "has not yet been attacked" from "has". */
  from: number;
  lemma: string;
  passive: boolean;
  negated: boolean;
  /** The first modal of the group ("will", "might"), or null. */
  modal: string | null;
  infinitive: boolean;
  gerund: boolean;
  /** "forces besieged by the rebels": a participle that says who did it. */
  reduced: boolean;
}

const modals = new Set([
  "will",
  "would",
  "shall",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "'ll",
  "’ll",
  "wo",
  "ca",
]);
const be = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "get", "got"]);
const have = new Set(["has", "have", "had", "having", "'ve", "’ve", "'d", "’d"]);
const negations = new Set(["not", "n't", "n’t", "never", "no longer", "neither", "nor"]);
const adverb =
  /ly$|^(?:also|again|yet|now|already|just|still|even|ever|first|only|then|later|earlier|both|today|yesterday|further|jointly|to|do|does|did)$/;
const GROUP = 8;

const isKnownVerb = (lemma: string): boolean => triggersFor(lemma).length > 0 || isFrameWord(lemma);

/** "Theresa May has met", "IS has attacked": a capital within a sentence makes a name. */
const wordOf = (token: Token | undefined): string =>
  token?.text === "May" || token?.text === "IS" ? token.text : lowerOf(token);

const auxiliaries: ReadonlySet<string> = new Set([...modals, ...be, ...have, ...negations]);
const isAuxiliary = (word: string) => auxiliaries.has(word);

/** "Lee's double allowed": no "is". */
const isOwning = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s$/.test(lowerOf(tokens[at])) && tokens[at]?.pos === "PART" && tokens[at + 1]?.pos !== "AUX";

/** The first word of the verb group that ends at `at`. */
function groupStart({ tokens }: Analysis, sentence: Sentence, at: number): number {
  let from = at;
  for (let index = at - 1; index >= sentence.from && index > at - GROUP; index--) {
    const word = wordOf(tokens[index]);
    if (isOwning(tokens, index)) break;
    if (isAuxiliary(word) || word === "to") from = index;
    else if (tokens[index]?.pos !== "ADV" && !adverb.test(word)) break;
  }
  return from;
}

const isParticiple = (token: Token) => {
  const word = lowerOf(token);
  return word !== token.lemma
    ? !/(?:ing|s)$/.test(word) || /(?:ss)$/.test(word)
    : /^(?:hit|put|shut|cut|set|beset|split|hurt)$/.test(word);
};

const isVerb = (token: Token) =>
  token.pos === "VERB" ||
  (token.pos === "AUX" && !isAuxiliary(lowerOf(token)) && !/^(?:do|does|did)$/.test(lowerOf(token)));

/** "Russia attacks Ukraine": between two names stands a verb, whatever wink-nlp says. */
function isTakenForNoun({ tokens }: Analysis, at: number): boolean {
  const token = tokens[at];
  if (token?.pos === "ADJ") return isParticipleWithObject(tokens, at);
  if (token?.pos !== "NOUN") return false;
  if (isGerundAfterBe(tokens, at) || isBareVerb(tokens, at) || isParticipleWithObject(tokens, at)) return true;
  if (isParticipleAfterNoun(tokens, at) || isParticipleAfterHave(tokens, at)) return true;
  if (!/^[a-z]+s$/.test(token.text)) return false;
  if (/^(?:which|who)$/.test(lowerOf(tokens[at - 1]))) return isKnownVerb(token.lemma);
  if (tokens[at - 1]?.pos !== "PROPN") return false;
  if (/^(?:alongside|against)$/.test(lowerOf(tokens[at + 1]))) return isKnownVerb(token.lemma);
  return /^(?:PROPN|DET)$/.test(tokens[at + 1]?.pos ?? "") && isKnownVerb(token.lemma);
}

const OBJECT = /^(?:DET|PROPN|NUM)$/;

/** "killed at least nine", "killed up to 30", "killed around 40": how many it was done to. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at (?:least|most)|up to|as (?:many|few)|close to|upwards of|in excess)$/.test(
    `${lowerOf(tokens[at + 1])} ${lowerOf(tokens[at + 2])}`,
  ) ||
  (/^(?:around|about|over|between|under|nearly)$/.test(lowerOf(tokens[at + 1])) && tokens[at + 2]?.pos === "NUM");

/** "IS beheaded two hostages", "Gunmen abducted at least 52". */
const isParticipleWithObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower.endsWith("ed") === true &&
  (tokens[at - 1]?.pos === "PROPN" || tokens[at - 1]?.text === "IS") &&
  (OBJECT.test(tokens[at + 1]?.pos ?? "") || isCounted(tokens, at)) &&
  isKnownVerb(lemmaOf(tokens[at] as Token));

/** "has been bombing the town". */
const isGerundAfterBe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower.endsWith("ing") === true &&
  be.has(lowerOf(tokens[at - 1])) &&
  (OBJECT.test(tokens[at + 1]?.pos ?? "") || tokens[at + 1]?.text === "IS") &&
  isKnownVerb(lemmaOf(tokens[at] as Token));

/** "Soldiers train recruits", "rebels attack a village": a bare word between those who do it and whom it is done to. */
const isBareVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower.endsWith("s") === true &&
  tokens[at]?.text === tokens[at]?.lemma &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "") &&
  /[a-z]s$/.test(tokens[at - 1]?.text ?? "") &&
  /^(?:DET|PROPN)$/.test(tokens[at + 1]?.pos ?? "") &&
  isKnownVerb(tokens[at]?.lemma ?? "");

const FIGHTING = new Set([
  "fighting",
  "battling",
  "attacking",
  "targeting",
  "firing",
  "bombing",
  "shelling",
  "killing",
]);

/** "had abducted". */
const isParticipleAfterHave = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower.endsWith("ed") === true &&
  /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? "") &&
  isKnownVerb(lemmaOf(tokens[at] as Token));

/** "gunmen shot dead two boys", "rebels shot two men"; "a shot", "his shot". */
const isShooting = (tokens: readonly Token[], at: number): boolean =>
  (lowerOf(tokens[at + 1]) === "dead" && tokens[at - 1]?.pos !== "DET") ||
  (tokens[at - 1]?.pos === "NOUN" && tokens[at - 1]?.lower.endsWith("s") === true && tokens[at + 1]?.pos === "NUM");

/** "rebels fighting the army", "gunmen shot dead two boys": between a noun and whom it is done to. */
function isParticipleAfterNoun(tokens: readonly Token[], at: number): boolean {
  const word = lowerOf(tokens[at]);
  const next = tokens[at + 1];
  if (word === "shot") return isShooting(tokens, at);
  if (!FIGHTING.has(word)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "")) return false;
  return (
    /^(?:DET|PROPN)$/.test(next?.pos ?? "") ||
    next?.text === "IS" ||
    (word === "firing" && /^(?:on|at)$/.test(lowerOf(next)))
  );
}

/** wink-nlp knows "staged" as "stag": of the lemmas a word may have, the first that tells something. */
function lemmaOf(token: Token): string {
  if (lowerOf(token) === "shot") return "shoot";
  if (isKnownVerb(token.lemma)) return token.lemma;
  const stem = /^(.{2,})(?:ed|ing)$/.exec(lowerOf(token))?.[1];
  if (stem === undefined) return token.lemma;
  const doubled = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [`${stem}e`, stem, doubled].find(isKnownVerb) ?? token.lemma;
}

/** Participles that have become prepositions. */
const PREPOSITIONAL = /^(?:including|following|according|regarding|concerning)$/;

/** "test-fired", "test-launched". */
const isTested = (tokens: readonly Token[], at: number): boolean =>
  lowerOf(tokens[at - 1]) === "-" && lowerOf(tokens[at - 2]) === "test";

/** "in killing", "without asking", "checked on accused men", "normal after shooting.": after a preposition such words are no verbs. */
function isLedByPreposition(before: Token | undefined, { lower }: Token, next: Token | undefined): boolean {
  if (!lower.endsWith("ing")) return before?.pos === "ADP" && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "");
  return (
    /^(?:in|of|on|about|without|from|against)$/.test(lowerOf(before)) ||
    (before?.pos === "ADP" && next?.pos === "PUNCT")
  );
}

/** "a planned visit", "Israeli-occupied", "ousted president", "in killing": such a word before a noun, or after "in" and "of", is no verb. */
function isAttribute({ tokens, text }: Analysis, sentence: Sentence, at: number): boolean {
  const token = tokens[at] as Token;
  if ((text[token.start - 1] === "-" && !isTested(tokens, at)) || PREPOSITIONAL.test(lowerOf(token))) return true;
  if (!/(?:ed|ing|en)$/.test(lowerOf(token))) return false;
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  if (isLedByPreposition(before, token, tokens[at + 1])) return true;
  const isInPhrase =
    before === undefined ||
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    (/ly$/.test(before.text) && /^(?:DET|ADJ|CCONJ|ADP)$/.test(tokens[at - 2]?.pos ?? "")) ||
    /^['’]s$/.test(before.text);
  return isInPhrase && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "");
}

/** "killed or wounded": what is joined to a passive verb without a word of its own is passive too. */
const sharesPassive = ({ tokens }: Analysis, previous: Predicate | undefined, at: number): boolean =>
  previous?.passive === true &&
  at - previous.at < 4 &&
  /^(?:and|or|,)$/.test(lowerOf(tokens[at - 1])) &&
  isParticiple(tokens[at] as Token);

/** "forces besieged by the rebels". */
const isReducedPassive = ({ tokens }: Analysis, at: number): boolean =>
  lowerOf(tokens[at + 1]) === "by" && isSomebodyAt(tokens, at + 2) && isParticiple(tokens[at] as Token);

/** "the rebels", "government forces"; not "phone" or "night". */
const isSomebodyAt = (tokens: readonly Token[], at: number): boolean => {
  const pos = tokens[at]?.pos ?? "";
  if (pos === "NOUN") return tokens[at + 1]?.pos === "NOUN" || tokens[at]?.lower.endsWith("s") === true;
  return /^(?:DET|PROPN|ADJ)$/.test(pos);
};

/** "could break loose and destroy": a bare verb that is joined to one with a modal shares it. */
const sharedModal = ({ tokens }: Analysis, previous: Predicate | undefined, at: number): string | null =>
  /^(?:and|or)$/.test(lowerOf(tokens[at - 1])) && tokens[at]?.text === tokens[at]?.lemma
    ? (previous?.modal ?? null)
    : null;

/** "is opposed to", "is committed to": no passive. */
const isLeaning = ({ tokens }: Analysis, at: number): boolean =>
  lowerOf(tokens[at + 1]) === "to" && /^(?:opposed|committed|resigned)$/.test(lowerOf(tokens[at]));

/** Verbs that never stand without whom it is done to. */
const UPON = new Set(["kill", "injure", "wound", "arrest", "detain", "kidnap", "abduct", "murder", "behead"]);

/** "police arrested on Saturday the captain": a day stands between. */
const isParted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 2]?.signs !== 0 && /^(?:DET|PROPN|NUM)$/.test(tokens[at + 3]?.pos ?? "");

/** "three people killed in the crash": with nobody after it, the noun before it is whom it was done to. */
const isSufferedBy = ({ tokens }: Analysis, at: number, lemma: string): boolean =>
  UPON.has(lemma) &&
  tokens[at - 1]?.pos === "NOUN" &&
  isParticiple(tokens[at] as Token) &&
  /^(?:ADP|SCONJ|AUX|PUNCT)$/.test(tokens[at + 1]?.pos ?? "") &&
  !isParted(tokens, at) &&
  !isCounted(tokens, at);

function predicateAt(analysis: Analysis, sentence: Sentence, at: number, previous: Predicate | undefined): Predicate {
  const token = analysis.tokens[at] as Token;
  const from = groupStart(analysis, sentence, at);
  const group = analysis.tokens.slice(from, at).map(wordOf);
  const lemma = isTested(analysis.tokens, at) ? `test-${lemmaOf(token)}` : lemmaOf(token);
  const isGerund = lowerOf(token).endsWith("ing") && lowerOf(token) !== lemma;
  const hasBe = group.some((word) => be.has(word));
  const reduced = from === at && (isReducedPassive(analysis, at) || isSufferedBy(analysis, at, lemma));
  return {
    at,
    from,
    lemma,
    passive:
      (hasBe && !isGerund && isParticiple(token) && !isLeaning(analysis, at)) ||
      reduced ||
      (from === at && sharesPassive(analysis, previous, at)),
    negated: group.some((word) => negations.has(word)),
    modal: group.find((word) => modals.has(word)) ?? sharedModal(analysis, previous, at),
    infinitive: group.includes("to"),
    gerund: isGerund && !hasBe,
    reduced,
  };
}

/** "on “Meet the Press”": a verb with a capital after a mark within a sentence. */
const isTitle = ({ tokens }: Analysis, sentence: Sentence, at: number): boolean =>
  at > sentence.from + 1 &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? "") &&
  /^(?:["“‘']|``)$/.test(tokens[at - 1]?.text ?? "");

/** "the Fair Sentencing Act", but "Managing Director". */
const isInName = ({ tokens }: Analysis, at: number): boolean =>
  /^\p{Lu}\p{Ll}+ing$/u.test(tokens[at]?.text ?? "") &&
  /^(?:Act|Bill|Law|Bank|Agency|Authority|Board|Bureau|Cent(?:er|re)|Co(?:mmission|mmittee|uncil|urt)|Fund|Group|Service|Union)$/.test(
    tokens[at + 1]?.text ?? "",
  );

/** "its yield", "their push": a bare word that somebody has is no verb. */
const isOwned = ({ tokens }: Analysis, at: number): boolean =>
  /^(?:its|his|their|our|my|your)$/.test(lowerOf(tokens[at - 1])) && tokens[at]?.lower === tokens[at]?.lemma;

/** Every verb of a sentence, in order, auxiliaries with their verb. Words within a name ("Red Cross") are none; `names` are those of the sentence. */
export function predicatesOf(analysis: Analysis, sentence: Sentence, names: readonly Span[]): Predicate[] {
  const found: Predicate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = analysis.tokens[at];
    if (!token || !(isVerb(token) || isTakenForNoun(analysis, at)) || isAttribute(analysis, sentence, at)) continue;
    if (isTitle(analysis, sentence, at) || isInName(analysis, at) || isOwned(analysis, at)) continue;
    const name = names[firstEndingAfter(names, token.start)];
    if (name && name.start <= token.start) continue;
    found.push(predicateAt(analysis, sentence, at, found.at(-1)));
  }
  return found;
}
