import type { Span } from "@readout/model";
import type { Analysis, Sentence } from "../analysis.ts";
import { wordAt } from "../lookup.ts";
import { marked } from "../marks.ts";
import { wordSet } from "../word-lists.ts";
import { isSayingVerb } from "./frames.ts";
import type { Predicate } from "./predicates.ts";

/** Where the words around a verb stand; token indices. */
export interface Clause {
  predicate: Predicate;
  /** Where its subject may begin. */
  subjectFrom: number;
  /** Where what follows the verb ends. */
  objectTo: number;
  /** The word that opens the clause ("if", "who", "after"), or "". */
  opener: string;
  /** What the clause before is, when it only says more of its subject: "forces backed by France", "Lee, who met Cho,", "Lee, speaking in Rome,". */
  aside: "participle" | "relative" | null;
  sentence: Sentence;
}

const openers = wordSet(
  `that which who whom whose where when while after before as because although though unless if until since whether
  so but than once whereas amid and`,
);
const STRONG = wordSet("; : — –");
const OPENERS = marked([...openers, ...STRONG]);
/** Objects farther away belong to somebody else. */
const FARTHEST = 40;
/** ", a senior official of the ministry of foreign affairs said" */
const ATTRIBUTION = 14;

/** Words that join as often as they open: they open a clause only after a verb, and once. */
const JOINING = wordSet("and but so as than once");

type Verbs = ReadonlyMap<number, Predicate>;

/** "more than 20 militants", "as well as", "such as": no clause. */
function onlyJoins(analysis: Analysis, at: number): boolean {
  const word = wordAt(analysis, at);
  if (word === "than") return analysis.tokens[at + 1]?.pos === "NUM";
  return word === "as" && (wordAt(analysis, at + 1) === "well" || /^(?:well|such)$/.test(wordAt(analysis, at - 1)));
}

/** A word such as "after" opens a clause only when a verb of its own follows; "and" not when that is an infinitive. */
function opensClause(analysis: Analysis, at: number, verbs: Verbs, until: number): boolean {
  if (((analysis.tokens[at]?.marks ?? 0) & OPENERS) === 0) return false;
  const word = wordAt(analysis, at);
  if (STRONG.has(word)) return true;
  if (onlyJoins(analysis, at)) return false;
  const isVerb = (index: number) => {
    const verb = verbs.get(index);
    return verb !== undefined && !(JOINING.has(word) && (verb.infinitive || verb.gerund));
  };
  for (let index = at + 1; index < until && index < at + FARTHEST; index++) {
    if (STRONG.has(wordAt(analysis, index))) return false;
    if (isVerb(index)) return true;
  }
  return false;
}

function subjectStart(
  analysis: Analysis,
  sentence: Sentence,
  predicate: Predicate,
  previous: Predicate | undefined,
  verbs: Verbs,
) {
  const joint = wordAt(analysis, predicate.from - 1);
  if (previous && /^(?:and|but|or)$/.test(joint)) return { subjectFrom: predicate.from, opener: joint };
  let subjectFrom = previous ? previous.at + 1 : sentence.from;
  let opener = "";
  for (let index = subjectFrom; index < predicate.from; index++) {
    const word = wordAt(analysis, index);
    if (JOINING.has(word) && (opener !== "" || !previous)) continue;
    if (!opensClause(analysis, index, verbs, predicate.at + 1)) continue;
    subjectFrom = index + 1;
    opener = word;
  }
  const isAfterObjects = previous && opener === "" && isSayingVerb(predicate.lemma);
  return { subjectFrom: isAfterObjects ? pastComma(analysis, subjectFrom, predicate.from) : subjectFrom, opener };
}

/** "banned women from work, the UN said": the words before the last comma belong to the verb before. */
function pastComma(analysis: Analysis, from: number, to: number): number {
  for (let index = to - 2; index >= from; index--) if (wordAt(analysis, index) === ",") return index + 1;
  return from;
}

/** "… and said", "…, and Iran said": "and" ends the objects when a verb comes at once or a comma stands before it. */
function endsObjects(analysis: Analysis, index: number, verbs: Verbs): boolean {
  if (wordAt(analysis, index) !== "and") return true;
  return verbs.has(index + 1) || verbs.has(index + 2) || wordAt(analysis, index - 1) === ",";
}

/** ", saying …" and "…, officials said": what follows the comma is another's. */
function endsAtComma(comma: number, predicate: Predicate, next: Predicate | undefined): boolean {
  if (!next || next.at < comma) return false;
  if (next.gerund && next.from === comma + 1) return true;
  return (
    isSayingVerb(next.lemma) && !next.infinitive && !isSayingVerb(predicate.lemma) && next.from - comma < ATTRIBUTION
  );
}

function objectEnd(
  analysis: Analysis,
  sentence: Sentence,
  predicate: Predicate,
  next: Predicate | undefined,
  verbs: Verbs,
): number {
  const farthest = Math.min(sentence.to, predicate.at + FARTHEST);
  for (let index = predicate.at + 1; index < farthest; index++) {
    const word = wordAt(analysis, index);
    if (STRONG.has(word)) return index;
    if (word === "," && endsAtComma(index, predicate, next)) return index;
    if (index === predicate.at + 1 || word === "that") continue;
    if (opensClause(analysis, index, verbs, farthest) && endsObjects(analysis, index, verbs)) return index;
  }
  return farthest;
}

function asideOf(analysis: Analysis, before: Clause | undefined): Clause["aside"] {
  if (!before) return null;
  if (before.predicate.reduced) return "participle";
  if (before.predicate.gerund && wordAt(analysis, before.predicate.from - 1) === ",") return "relative";
  return /^(?:who|which)$/.test(before.opener) ? "relative" : null;
}

/** Each verb with the words before it that may name who acts and the words after it that may name upon whom. */
export function clausesOf(analysis: Analysis, sentence: Sentence, predicates: readonly Predicate[]): Clause[] {
  const verbs: Verbs = new Map(predicates.map((each) => [each.at, each]));
  const clauses: Clause[] = [];
  for (const [order, predicate] of predicates.entries()) {
    const { subjectFrom, opener } = subjectStart(analysis, sentence, predicate, predicates[order - 1], verbs);
    const objectTo = objectEnd(analysis, sentence, predicate, predicates[order + 1], verbs);
    clauses.push({ predicate, subjectFrom, opener, objectTo, aside: asideOf(analysis, clauses.at(-1)), sentence });
  }
  return clauses;
}

/** The text of some tokens. */
export function spanOf({ tokens }: Analysis, from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}
