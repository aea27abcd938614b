import type { Party, Span } from "@readout/model";
import { namedBy } from "../parties.ts";
import { type Clause, spanOf } from "./clause.ts";
import type { Story } from "./draft.ts";
import { phraseBefore } from "./objects.ts";
import { isDeed, ownerBefore } from "./owners.ts";
import { actingIn, sameParty } from "./participants.ts";
import type { Predicate } from "./predicates.ts";

/** Who acted so far: what "he", "it" and a verb without a subject point back to. */
export interface Thread {
  /** Subjects of clauses, newest last. */
  recent: Party[][];
  /** Of the clause before, in this sentence. */
  current: Party[];
  /** Of the last clause of this sentence whose verb is neither "to do" nor "doing". */
  finite: Party[];
  /** Of the first clause of this sentence that has one. */
  main: Party[];
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that)$/;
const KEPT = 12;
const singular: Readonly<Record<string, "male" | "female" | "none">> = { he: "male", she: "female", it: "none" };

function suits({ cast }: Story, [first]: readonly Party[], word: string): boolean {
  if (!first) return false;
  const wanted = singular[word];
  if (wanted === undefined || first.actorId === null) return wanted !== "male" && wanted !== "female";
  const gender = cast.genderOf(first.actorId);
  return gender === wanted || (gender === "unknown" && wanted !== "none");
}

interface Pronoun {
  word: string;
  mention: Span;
}

const US = /^(?:we|i)$/;
const RELATIVE = /^(?:who|which|that)$/;

/** "we" and "I": somebody takes part, nobody says who. */
export const unnamed = (name: string, mention: Span): Party => ({
  actorId: null,
  name,
  mention,
  country: null,
  sector: null,
  role: null,
});

const isUs = ([first]: readonly Party[]): boolean => first?.actorId === null && US.test(first.name);

/** Those whom a pronoun means, with the pronoun as the words that name them here. */
const saidOf = (parties: readonly Party[], mention: Span): Party[] => parties.map((party) => namedBy(party, mention));

/** Those whom a pronoun means; one who suffers something takes part even when nobody says who it is. */
function meantBy(story: Story, { word, mention }: Pronoun, thread: Thread): Party[] {
  if (US.test(word)) return [unnamed(word, mention)];
  const known = thread.recent.findLast((each) => suits(story, each, word));
  if (known) return saidOf(known, mention);
  return word === "it" ? [] : [unnamed(word, mention)];
}

const OBJECTIVE = new Map([
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
]);
const LEADING_TO = /^(?:to|with|on|upon|at|against|for|by)$/;

/** "attacked them", "spoke to her": whom a pronoun right after the verb means, others than who acts. */
export function pronounObject(
  story: Story,
  { predicate }: Clause,
  subjects: readonly Party[],
  thread: Thread,
): Party[] {
  const { tokens } = story.analysis;
  const at = LEADING_TO.test(tokens[predicate.at + 1]?.lower ?? "") ? predicate.at + 2 : predicate.at + 1;
  const word = OBJECTIVE.get(tokens[at]?.lower ?? "");
  if (word === undefined || (word === "she" && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? ""))) return [];
  const isOther = (each: readonly Party[]) => !each.some((party) => subjects.some((other) => sameParty(party, other)));
  const known = thread.recent.findLast(
    (each) => isOther(each) && (word === "they" ? areMany(story, each) : suits(story, each, word)),
  );
  return known ? saidOf(known, spanOf(story.analysis, at, at + 1)) : [];
}

/** Two or more, a body, or those of whom only a word is known. */
const areMany = ({ cast }: Story, [first, second]: readonly Party[]): boolean =>
  first !== undefined && (second !== undefined || first.actorId === null || cast.genderOf(first.actorId) === "none");

/** The pronoun that is the subject, if one is: the last word before the verb that is no adverb. */
function pronounBefore({ analysis }: Story, { subjectFrom, predicate, opener }: Clause): Pronoun | null {
  for (let at = predicate.from - 1; at >= subjectFrom && at > predicate.from - 4; at--) {
    const word = analysis.tokens[at]?.lower ?? "";
    if (PRONOUN.test(word)) return { word, mention: spanOf(analysis, at, at + 1) };
    if (analysis.tokens[at]?.pos !== "ADV" && analysis.tokens[at]?.pos !== "PUNCT") return null;
  }
  const isRelative = RELATIVE.test(opener) && predicate.from - subjectFrom < 2;
  return isRelative ? { word: opener, mention: spanOf(analysis, subjectFrom - 1, subjectFrom) } : null;
}

const THOSE = /^(?:those|people|anyone|everyone|someone|somebody|all)$/;

/** "those who", "five counties that": the word before is what is meant, and no name that stands farther back. */
function isOther({ analysis: { tokens } }: Story, nameEnd: number, subjectFrom: number): boolean {
  const before = tokens[subjectFrom - 2];
  return before !== undefined && before.start >= nameEnd && (before.pos === "NOUN" || THOSE.test(before.lower));
}

/** "Pakistan, which …": whom the words just before name. */
function antecedent(story: Story, clause: Clause): Party[] {
  const { start } = spanOf(story.analysis, clause.subjectFrom, clause.predicate.at + 1);
  const before = story.cast.partiesIn({ start: clause.sentence.start, end: start });
  const last = before.at(-1);
  if (!last || isOther(story, last.mention.end, clause.subjectFrom)) return [];
  return isPlural(story, clause) ? joinedTo(story, before) : [last];
}

const isPlural = ({ analysis: { tokens } }: Story, { predicate }: Clause): boolean =>
  /^(?:are|were|have)$/.test(tokens[predicate.from]?.lower ?? "");

/** "Egypt and Qatar, which are": the last with those it is joined to. */
function joinedTo({ analysis: { text } }: Story, parties: readonly Party[]): Party[] {
  let from = parties.length - 1;
  while (/^,? (?:and )?$/.test(text.slice(parties[from - 1]?.mention.end ?? 0, parties[from]?.mention.start))) from--;
  return parties.slice(from);
}

/** Who acts in a clause: named before the verb, or meant by a pronoun, or the subject of the clause before. */
export function subjectsOf(story: Story, clause: Clause, thread: Thread): Party[] {
  const pronoun = pronounBefore(story, clause);
  if (pronoun && RELATIVE.test(pronoun.word)) return antecedent(story, clause);
  if (clause.predicate.gerund && isAfterComma(story, clause)) return currentOr(thread, sufferers(story, clause));
  if (pronoun) return meantBy(story, pronoun, thread);
  const head = headBefore(story, clause);
  if (head) return [head];
  if (clause.predicate.reduced) return sufferers(story, clause);
  const owner = ownerOfDeed(story, clause);
  if (owner) return owner;
  const aside = pastAside(story, clause, thread);
  if (aside.length > 0) return aside;
  const acting = actingBefore(story, clause);
  return acting.length > 0 || !isOpen(clause) || hasOwnNoun(story, clause) ? acting : shared(story, clause, thread);
}

/** "officials said two guards were killed": of the guards no more is known, and no official was killed. */
const hasOwnNoun = ({ analysis: { tokens } }: Story, { predicate, subjectFrom }: Clause): boolean =>
  predicate.passive && !predicate.reduced && predicate.from > subjectFrom && tokens[predicate.from - 1]?.pos === "NOUN";

const currentOr = ({ current }: Thread, others: Party[]): Party[] => (current.length > 0 ? current : others);

/** The subject of the clause before, for a verb without one of its own; "blamed Cho for leaving and urged": of those of its form. */
function shared(story: Story, clause: Clause, { main, current, finite }: Thread): Party[] {
  const near = isTensed(story, clause) && finite.length > 0 ? finite : current;
  const goesBack = isCoordinate(story, clause) && main.length > 0 && !isSameSide(main, near);
  return goesBack ? main : near;
}

/** "urged", "has urged"; "urge" may be an infinitive. */
const isTensed = (
  { analysis: { tokens } }: Story,
  { predicate: { at, from, gerund, infinitive, lemma } }: Clause,
): boolean => !gerund && !infinitive && (from < at || tokens[at]?.lower !== lemma);

const isSameSide = ([one]: readonly Party[], [other]: readonly Party[]): boolean =>
  one !== undefined && other !== undefined && sameParty(one, other);

/** "…, and attacked": a comma before the "and" goes back to the first clause. */
const isCoordinate = ({ analysis }: Story, { subjectFrom, predicate, opener }: Clause): boolean =>
  subjectFrom === predicate.from && opener !== "" && analysis.tokens[subjectFrom - 2]?.text === ",";

/** "a tribal leader fighting the army": who stands right before a participle. */
const headBefore = (story: Story, { predicate, subjectFrom }: Clause): Party | null =>
  predicate.gerund && predicate.from === predicate.at ? phraseBefore(story, subjectFrom, predicate.from) : null;

/** No noun phrase before a participle is longer. */
const LONGEST = 9;

/** "forces besieged by the rebels", "forces, backed by France,", "Lee, speaking in Rome,": those right before the participle. */
function sufferers(story: Story, { predicate, sentence }: Clause): Party[] {
  const { tokens } = story.analysis;
  const end = tokens[predicate.from - 1]?.text === "," ? predicate.from - 1 : predicate.from;
  const span = spanOf(story.analysis, Math.max(sentence.from, end - LONGEST), end);
  return story.cast.partiesIn(span).filter(({ mention }) => mention.end === span.end);
}

/** "Forces backed by France took the town", "Lee, who met Cho, left": the subject of an aside is that of the verb after it, unless another follows. */
function pastAside(story: Story, { aside, subjectFrom, predicate, opener }: Clause, { current }: Thread): Party[] {
  const { tokens } = story.analysis;
  if (aside === null || opener !== "" || predicate.gerund) return [];
  let from = predicate.from;
  while (from > subjectFrom && tokens[from - 1]?.text !== ",") from--;
  if (from === predicate.from) return current;
  const isNew = from > subjectFrom && story.cast.partiesIn(spanOf(story.analysis, from, predicate.from)).length > 0;
  return isNew || aside === "relative" ? [] : current;
}

const actingBefore = (story: Story, { subjectFrom, predicate }: Clause): Party[] =>
  subjectFrom < predicate.from ? actingIn(story, spanOf(story.analysis, subjectFrom, predicate.from)) : [];

/** Where the deed stands that is the subject of a verb ("airstrikes on the town killed"); -1. */
export function deedBefore({ analysis: { tokens } }: Story, { subjectFrom, predicate }: Clause): number {
  for (let at = subjectFrom; at < predicate.from; at++) {
    const token = tokens[at];
    if (isDeed(token?.lower ?? "")) return at;
    if (token?.pos === "ADP" && token.text !== "of") return -1;
  }
  return -1;
}

/** "Israeli airstrikes on the town killed": whose airstrikes they were, if anybody's; null when no deed is the subject. */
function ownerOfDeed(story: Story, clause: Clause): Party[] | null {
  const at = deedBefore(story, clause);
  return at < 0 ? null : ownerBefore(story, clause.subjectFrom, at);
}

/** "Israel bombed Syria, killing ten": Israel killed; a dash or the end of a quotation parts as well. */
const isAfterComma = ({ analysis }: Story, { predicate }: Clause): boolean =>
  /^(?:,|["”]|''|--|[—–])$/.test(analysis.tokens[predicate.from - 1]?.text ?? "");

/** A verb that follows the clause before without a subject of its own has that of the clause before: "…, and called for". */
const isOpen = ({ predicate, opener }: Clause): boolean =>
  predicate.gerund || predicate.infinitive || opener === "" || opener === "and" || opener === "but";

/** Remembers a clause's subject. */
export function follow(thread: Thread, subjects: Party[], { gerund, infinitive }: Predicate): void {
  if (subjects.length === 0) return;
  thread.current = subjects;
  if (!gerund && !infinitive) thread.finite = subjects;
  if (thread.main.length === 0) thread.main = subjects;
  if (isUs(subjects)) return;
  thread.recent.push(subjects);
  if (thread.recent.length > KEPT) thread.recent.shift();
}
