import type { Party } from "@readout/model";
import { type Clause, spanOf } from "./clause.ts";
import type { Story } from "./draft.ts";
import { actingIn } from "./participants.ts";

/** Who acted so far: what "he", "it" and a verb without a subject point back to. */
export interface Thread {
  /** Subjects of clauses, newest last. */
  recent: Party[][];
  /** Of the clause before, in this sentence. */
  current: Party[];
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

/** The pronoun that is the subject, if one is: the last word before the verb that is no adverb. */
function pronounBefore({ analysis }: Story, { subjectFrom, predicate, opener }: Clause): string | null {
  for (let at = predicate.from - 1; at >= subjectFrom && at > predicate.from - 4; at--) {
    const word = analysis.tokens[at]?.lower ?? "";
    if (PRONOUN.test(word)) return word;
    if (analysis.tokens[at]?.pos !== "ADV" && analysis.tokens[at]?.pos !== "PUNCT") return null;
  }
  return /^(?:who|which|that)$/.test(opener) && predicate.from - subjectFrom < 2 ? opener : null;
}

/** "Pakistan, which …": whom the words just before name. */
function antecedent(story: Story, clause: Clause): Party[] {
  const { start } = spanOf(story.analysis, clause.subjectFrom, clause.predicate.at + 1);
  const last = story.cast.partiesIn({ start: clause.sentence.start, end: start }).at(-1);
  return last ? [last] : [];
}

/** Who acts in a clause: named before the verb, or meant by a pronoun, or the subject of the clause before. */
export function subjectsOf(story: Story, clause: Clause, thread: Thread): Party[] {
  const word = pronounBefore(story, clause);
  if (word === "we" || word === "i") return [];
  if (word !== null && /^(?:who|which|that)$/.test(word)) return antecedent(story, clause);
  if (clause.predicate.gerund && isAfterComma(story, clause)) return thread.current;
  if (word !== null) return thread.recent.findLast((each) => suits(story, each, word)) ?? [];
  if (clause.subjectFrom < clause.predicate.from) {
    const acting = actingIn(story, spanOf(story.analysis, clause.subjectFrom, clause.predicate.from));
    if (acting.length > 0) return acting;
  }
  return isOpen(clause) ? thread.current : [];
}

/** "Israel bombed Syria, killing ten": Israel killed. */
const isAfterComma = ({ analysis }: Story, { predicate }: Clause): boolean =>
  analysis.tokens[predicate.from - 1]?.text === ",";

/** A verb that follows the clause before without a subject of its own has that of the clause before: "…, and called for". */
const isOpen = ({ predicate, opener }: Clause): boolean =>
  predicate.gerund || predicate.infinitive || opener === "" || opener === "and" || opener === "but";

/** Remembers a clause's subject. */
export function follow(thread: Thread, subjects: Party[]): void {
  if (subjects.length === 0) return;
  thread.current = subjects;
  thread.recent.push(subjects);
  if (thread.recent.length > KEPT) thread.recent.shift();
}
