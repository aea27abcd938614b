import type { Analysis, Token } from "../analysis.ts";
import { wordAt } from "../lookup.ts";
import { isByWords } from "./by-words.ts";
import type { Clause } from "./clause.ts";
import { type ReadyTrigger, triggersFor } from "./lexicon/index.ts";
import { isOfMembership } from "./membership.ts";
import { isOtherwise } from "./otherwise.ts";

/** How far after its verb a noun that completes it may stand. */
const REACH = 14;
const PARTICLE_REACH = 5;

/** What a trigger may ask for: the words after its verb, and those before it when it is passive ("sanctions were imposed"). */
interface Words {
  after: readonly Token[];
  before: readonly Token[];
  /** The first words, times left out, with a blank on both sides. */
  near: string;
  /** The word right before the verb: "data" in "data released on Friday". */
  last: string;
}

function wordsOf({ tokens }: Analysis, { predicate, objectTo, subjectFrom }: Clause): Words {
  const after = tokens.slice(predicate.at + 1, Math.min(objectTo, predicate.at + 1 + REACH));
  const before = predicate.passive ? tokens.slice(subjectFrom, predicate.from) : [];
  let near = " ";
  let count = 0;
  for (let index = 0; index < after.length && count < PARTICLE_REACH; index++) {
    const token = after[index] as Token;
    if (isTime(token, after[index + 1])) continue;
    near += `${token.lower} `;
    count++;
  }
  return { after, before, near, last: predicate.from === predicate.at ? wordAt({ tokens }, predicate.at - 1) : "" };
}

/** Between a verb and its particle: "called Thursday on", "is pushing hard for". */
const TIME = /^(?:hard|strongly|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|again|also)$/i;

/** "called Thursday on", "called on Thursday for": a day between a verb and its particle. */
const isTime = ({ text }: Token, next: Token | undefined): boolean =>
  TIME.test(text) || (/^on$/i.test(text) && TIME.test(next?.text ?? ""));

/** Where the first of these nouns stands; -1. */
const placeOf = (tokens: readonly Token[], nouns: ReadonlySet<string>): number =>
  tokens.findIndex(
    ({ lower, lemma }, index) => tokens[index - 1]?.lower !== "to" && (nouns.has(lemma) || nouns.has(lower)),
  );

const has = (tokens: readonly Token[], nouns: ReadonlySet<string>): boolean => placeOf(tokens, nouns) >= 0;

/** "spoke to urge calm": nobody is spoken to. */
const isPurpose = ({ type }: ReadyTrigger, [first, second]: readonly Token[]): boolean =>
  type === "CONSULT" && first?.lower === "to" && second?.pos === "VERB";

/** "fighting for her country", "fighting to keep it open": nobody is fought. */
const isCause = ({ lemma }: ReadyTrigger, [first, second]: readonly Token[]): boolean =>
  lemma === "fight" && (first?.lower === "for" || (first?.lower === "to" && second?.pos === "VERB"));

function fits(trigger: ReadyTrigger, { after, before, near }: Words): boolean {
  const { particles, anywhere, not, nouns, byWords } = trigger;
  if (byWords) return isByWords(after);
  if (trigger.membership) return isOfMembership(trigger.lemma, after);
  if (particles) return particles.some((each) => near.startsWith(` ${each} `)) && !isPurpose(trigger, after);
  if (anywhere) return after.some(({ lower }) => lower === anywhere);
  if (not) return !(has(after.slice(0, PARTICLE_REACH), not) || has(before, not) || isCause(trigger, after));
  return nouns === null || has(after, nouns) || has(before, nouns);
}

/** What the verb of a clause tells, or null. A particle stands right after its verb. */
export function triggerOf(analysis: Analysis, clause: Clause): ReadyTrigger | null {
  const triggers = triggersFor(clause.predicate.lemma);
  if (triggers.length === 0) return null;
  const words = wordsOf(analysis, clause);
  if (!clause.predicate.passive && isOtherwise(clause.predicate.lemma, words.after)) return null;
  if (triggers.some(({ not }) => not?.has(words.last))) return null;
  const first = triggers.find((each) => fits(each, words)) ?? null;
  return first?.nouns ? nearest(triggers, first, words) : first;
}

/** "halted aid in an effort to end the fighting": of nouns that tell different things the one next to the verb decides. */
function nearest(triggers: readonly ReadyTrigger[], first: ReadyTrigger, { after }: Words): ReadyTrigger {
  let best = first;
  let at = first.nouns ? placeOf(after, first.nouns) : -1;
  for (const each of triggers) {
    const place = each.nouns ? placeOf(after, each.nouns) : -1;
    if (place < 0 || place >= at) continue;
    best = each;
    at = place;
  }
  return best;
}
