import type { Analysis } from "../analysis.ts";
import { wordAt } from "../lookup.ts";
import type { Clause } from "./clause.ts";

const THINKS = /^(?:believe|think)$/;
const NOBODY = /^(?:nobody|no-one|none)$/;
/** So far before "that" stands the "not" of "not really true that". */
const BACK = 3;

/** "No one in the government believes", "nobody thinks", "does not think". */
function isDisbelief(analysis: Analysis, { predicate, subjectFrom }: Clause): boolean {
  if (!THINKS.test(predicate.lemma)) return false;
  if (predicate.negated) return true;
  for (let at = subjectFrom; at < predicate.from; at++) {
    const word = wordAt(analysis, at);
    if (NOBODY.test(word) || (word === "no" && wordAt(analysis, at + 1) === "one")) return true;
  }
  return false;
}

/** "not true that", "untrue that", "false that". */
function isUntrueBefore(analysis: Analysis, that: number): boolean {
  const word = wordAt(analysis, that - 1);
  if (/^(?:untrue|false)$/.test(word)) return true;
  if (!/^(?:true|so)$/.test(word)) return false;
  for (let at = that - 2; at >= that - BACK; at--) if (/^(?:not|n['’]t|never)$/.test(wordAt(analysis, at))) return true;
  return false;
}

/** "denied attacking", "denied (that) it had attacked", "denied the claim that it had". */
function isWhatIsDenied(analysis: Analysis, { predicate, subjectFrom, opener }: Clause, before: Clause): boolean {
  const from = before.predicate.at + 1;
  if (predicate.gerund) return predicate.from === from || wordAt(analysis, from) === "ever";
  if (predicate.infinitive || !/^(?:that|)$/.test(opener)) return false;
  for (let at = from; at < subjectFrom; at++) if (wordAt(analysis, at) === ",") return false;
  return opener === "that" || hasSubject(analysis, subjectFrom, predicate.from);
}

/** "denied it had": words stand between, and no comma. */
function hasSubject(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(analysis, at) === ",") return false;
  return from < to;
}

/** "denied having attacked": "having" is read as a verb of its own, too. */
const goesOn = ({ predicate }: Clause, before: Clause): boolean => predicate.from === before.predicate.at;

/** Whether somebody says that what the clause tells did not happen; `wasDenied` is the answer for the clause before. */
export function isDenied(analysis: Analysis, clause: Clause, before: Clause | undefined, wasDenied: boolean): boolean {
  if (clause.opener === "that" && isUntrueBefore(analysis, clause.subjectFrom - 1)) return true;
  if (!before) return false;
  if (wasDenied && goesOn(clause, before)) return true;
  const { lemma, negated, passive } = before.predicate;
  if (lemma === "deny") return !negated && !passive && isWhatIsDenied(analysis, clause, before);
  return isDisbelief(analysis, before) && /^(?:that|)$/.test(clause.opener) && isWhatIsDenied(analysis, clause, before);
}
