import type { Analysis, Token } from "../analysis.ts";
import type { Clause } from "./clause.ts";
import { type ReadyTrigger, triggersFor } from "./lexicon/index.ts";

/** How far after its verb a noun that completes it may stand. */
const REACH = 14;
const PARTICLE_REACH = 5;

interface Words {
  near: string;
  /** The first words, and their lemmas. */
  close: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** What follows a verb, and what precedes it when it is passive: "sanctions were imposed". */
function wordsOf({ tokens }: Analysis, { predicate, objectTo, subjectFrom }: Clause): Words {
  const after = tokens.slice(predicate.at + 1, Math.min(objectTo, predicate.at + 1 + REACH));
  const before = predicate.passive ? tokens.slice(subjectFrom, predicate.from) : [];
  const all = [...after, ...before].flatMap(({ text, lemma }) => [text.toLowerCase(), lemma]);
  const near = after
    .filter((token, index) => !isTime(token, after[index + 1]))
    .slice(0, PARTICLE_REACH)
    .map(({ text }) => text.toLowerCase());
  return { near: ` ${near.join(" ")} `, close: new Set(all.slice(0, 2 * PARTICLE_REACH)), all: new Set(all) };
}

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|again|also)$/i;

/** "called Thursday on", "called on Thursday for": a day between a verb and its particle. */
const isTime = ({ text }: Token, next: Token | undefined): boolean =>
  TIME.test(text) || (/^on$/i.test(text) && TIME.test(next?.text ?? ""));

function fits(trigger: ReadyTrigger, words: Words): boolean {
  if (trigger.particles) return trigger.particles.some((each) => words.near.startsWith(` ${each} `));
  if (trigger.anywhere) return words.all.has(trigger.anywhere);
  if (trigger.not) return ![...words.close].some((word) => trigger.not?.has(word));
  return trigger.nouns === null || [...words.all].some((word) => trigger.nouns?.has(word));
}

/** What the verb of a clause tells, or null. A particle stands right after its verb. */
export function triggerOf(analysis: Analysis, clause: Clause): ReadyTrigger | null {
  const triggers = triggersFor(clause.predicate.lemma);
  if (triggers.length === 0) return null;
  const words = wordsOf(analysis, clause);
  return triggers.find((each) => fits(each, words)) ?? null;
}
