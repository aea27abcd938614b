import type { Analysis } from "../analysis.ts";
import type { Clause } from "./clause.ts";
import { type ReadyTrigger, triggersFor } from "./lexicon/index.ts";

/** How far after its verb a noun that completes it may stand. */
const REACH = 14;
const PARTICLE_REACH = 5;

interface Words {
  near: string;
  all: ReadonlySet<string>;
}

/** What follows a verb, and what precedes it when it is passive: "sanctions were imposed". */
function wordsOf({ tokens }: Analysis, { predicate, objectTo, subjectFrom }: Clause): Words {
  const after = tokens.slice(predicate.at + 1, Math.min(objectTo, predicate.at + 1 + REACH));
  const before = predicate.passive ? tokens.slice(subjectFrom, predicate.from) : [];
  const all = [...after, ...before].flatMap(({ text, lemma }) => [text.toLowerCase(), lemma]);
  const near = after.slice(0, PARTICLE_REACH).map(({ text }) => text.toLowerCase());
  return { near: ` ${near.join(" ")} `, all: new Set(all) };
}

function fits(trigger: ReadyTrigger, words: Words): boolean {
  if (trigger.particles) return trigger.particles.some((each) => words.near.startsWith(` ${each} `));
  if (trigger.anywhere) return words.all.has(trigger.anywhere);
  if (trigger.not)
    return !words.near
      .trim()
      .split(" ")
      .some((word) => trigger.not?.has(word));
  return trigger.nouns === null || [...words.all].some((word) => trigger.nouns?.has(word));
}

/** What the verb of a clause tells, or null. A particle stands right after its verb. */
export function triggerOf(analysis: Analysis, clause: Clause): ReadyTrigger | null {
  const triggers = triggersFor(clause.predicate.lemma);
  if (triggers.length === 0) return null;
  const words = wordsOf(analysis, clause);
  return triggers.find((each) => fits(each, words)) ?? null;
}
