import type { Party } from "@readout/model";
import type { Sentence } from "../analysis.ts";
import { wordAt } from "../lookup.ts";
import { spanOf } from "./clause.ts";
import type { Story } from "./draft.ts";
import type { NounTrigger } from "./lexicon/trigger.ts";
import { directObjects } from "./objects.ts";
import { ownerBefore } from "./owners.ts";
import { actingIn, apart, isSomebody, upon } from "./participants.ts";

/** So far from a noun its parties may begin. */
export const REACH = 14;
const BACK = 5;
const POSSESSIVE = /^(?:its|their|his|her)$/;
/** What leads from who did it to the noun: "responsible for the attack", "claimed the attack". */
const ANSWERING = /^(?:claim(?:s|ed|ing)?|responsible|responsibility)$/;
const BETWEEN = /^(?:for|the|an?|of|recent|last|deadly|attacks?|brutal|fierce|heavy)$/;

interface Place {
  story: Story;
  sentence: Sentence;
  at: number;
}

function beforeComma(story: Story, from: number, to: number): number {
  for (let index = from; index < to; index++) if (wordAt(story.analysis, index) === ",") return index;
  return to;
}

/** The parties after the first of the given prepositions that follows the noun and leads to any; for deeds, whatever is hit. */
function after({ story, sentence, at }: Place, prepositions: string, mayBeThing: boolean): Party[] {
  const wanted = prepositions.split(" ");
  const last = Math.min(sentence.to, at + REACH);
  for (let index = at + 1; index < last; index++) {
    const word = wordAt(story.analysis, index);
    if (/^[;:.,]$/.test(word)) return [];
    if (!wanted.includes(word)) continue;
    const objectTo = Math.min(sentence.to, index + REACH);
    const direct = directObjects(story, index + 1, { objectTo });
    const found = mayBeThing ? direct : direct.filter(isSomebody);
    if (found.length > 0) return found;
    const near = upon(story, spanOf(story.analysis, index + 1, beforeComma(story, index + 1, objectTo)), false);
    if (near.length > 0) return near;
  }
  return [];
}

/** "their campaign", "its long siege": a pronoun owns the noun. */
function isOwnedByPronoun({ story, sentence, at }: Place): boolean {
  for (let index = at - 1; index >= sentence.from && index > at - BACK; index--) {
    if (POSSESSIVE.test(wordAt(story.analysis, index))) return true;
    if (!/^(?:ADJ|NOUN|PUNCT)$/.test(story.analysis.tokens[index]?.pos ?? "")) return false;
  }
  return false;
}

/** "claimed the attack", "is responsible for the killing". */
function isAnsweredFor({ story, sentence, at }: Place): boolean {
  for (let index = at - 1; index >= sentence.from && index > at - BACK; index--) {
    const word = wordAt(story.analysis, index);
    if (ANSWERING.test(word)) return true;
    if (!BETWEEN.test(word) && story.analysis.tokens[index]?.pos !== "ADJ") return false;
  }
  return false;
}

/** "engaged in fierce clashes with": the noun is what somebody is in. */
function isTakenPartIn({ story, sentence, at }: Place): boolean {
  let index = at - 1;
  while (index > sentence.from && /^(?:ADJ|NOUN|DET)$/.test(story.analysis.tokens[index]?.pos ?? "")) index--;
  return /^(?:in|into)$/.test(wordAt(story.analysis, index));
}

/** "clashes between", not "attack by". */
const isMutual = ({ by }: NounTrigger): boolean => by.startsWith("between");

/** "at the request of X": why somebody does what the sentence tells. */
const isWhy = ({ story, at }: Place): boolean =>
  wordAt(story.analysis, at - 1) === "the" && wordAt(story.analysis, at - 2) === "at";

/** Whether the words make those whom the sentence is about the ones who do what the noun tells. */
function isTheirs(place: Place, trigger: NounTrigger): boolean {
  if (trigger.type === "COOPERATE") return isTakenPartIn(place);
  if (trigger.type === "RETREAT") return isOwnedByPronoun(place);
  if (trigger.type !== "ASSAULT" && trigger.type !== "COERCE") return false;
  return isOwnedByPronoun(place) || isAnsweredFor(place) || (isMutual(trigger) && isTakenPartIn(place));
}

/** Whom the sentence is about, where they do what the noun tells. */
function mainActor(place: Place, trigger: NounTrigger, main: readonly Party[]): readonly Party[] {
  // "after talks with X, Y said": those who met are X and whom the sentence is about.
  if (trigger.type === "CONSULT") return main;
  if (!isTheirs(place, trigger)) return [];
  return main.length > 0 ? main : actingIn(place.story, spanOf(place.story.analysis, place.sentence.from, place.at));
}

/** Who does what a noun tells, and upon whom. */
export function sidesOfNoun(place: Place, trigger: NounTrigger, main: readonly Party[]) {
  const { story, sentence, at } = place;
  const named = [...ownerBefore(story, sentence.from, at), ...after(place, trigger.by, false)];
  const by = named.length === 0 ? mainActor(place, trigger, main) : named;
  if (trigger.type === "REQUEST") return apart(by, isWhy(place) ? main : []);
  const isDeed = /^(?:ASSAULT|COERCE)$/.test(trigger.type) && !isMutual(trigger) && by.some(isSomebody);
  return apart(by, trigger.upon ? after(place, trigger.upon, isDeed) : []);
}
