import type { Party, Span } from "@readout/model";
import { spansWithin } from "../lookup.ts";
import type { Story } from "./draft.ts";

const PREPOSITION =
  /\b(?:of|in|for|with|to|from|against|on|by|at|about|over|near|after|during|under|between|among|into) (?:[\p{L}\p{N}'’-]+ ){0,2}$/iu;
const GROUP_OF =
  /\b(?:group|groups|hundreds|thousands|dozens|scores|members|leaders|supporters|millions|tens|number|residents|some|most|many|all|one|two|both|crowd|crowds|third|couple|patch|team|head|leader|chief) of (?:[\p{L}\p{N}'’-]+ ){0,3}$/iu;
const JOINED =
  /^(?:\s*\([^)]{0,60}\))?\s*(?:,|,? and|,? as well as|,? along with|&)\s+(?:(?:the|his|her|its|their|a|an|former|then|both)\s+)*(?:[\p{L}'’.-]+\s+){0,4}$/iu;

const textOf = ({ analysis }: Story, start: number, end: number) => analysis.text.slice(start, end);
const hangsOn = (story: Story, party: Party, from: number) => {
  const before = textOf(story, Math.max(from, party.mention.start - 60), party.mention.start);
  return PREPOSITION.test(before) && !GROUP_OF.test(before);
};

/** A party and those that are joined to it: "Xi and Putin", "A, B and C". A verb or another noun between them parts them, and a comma without an "and" after it. */
export function joinedTo(story: Story, parties: readonly Party[], first: number): Party[] {
  const head = parties[first];
  if (!head) return [];
  const group = [head];
  let sure = 1;
  for (let index = first + 1; index < parties.length; index++) {
    const before = group.at(-1) as Party;
    const next = parties[index] as Party;
    const between = textOf(story, before.mention.end, next.mention.start);
    if (between.length > 60 || !JOINED.test(between)) break;
    group.push(next);
    if (/\band\b|&|as well as|along with/i.test(between)) sure = group.length;
  }
  return group.slice(0, sure);
}

/** Who acts, among the words before a verb: the first party that hangs on no preposition, with those joined to it. */
export function actingIn(story: Story, span: Span): Party[] {
  const parties = story.cast.partiesIn(span);
  const free = parties.findIndex((party) => !hangsOn(story, party, span.start));
  if (free >= 0) return joinedTo(story, parties, free);
  return joinedTo(story, parties, parties.length - 1);
}

/** "the capital Juba" when it is no party: a place acted upon, with its country. */
function placeIn({ spots }: Story, span: Span): Party | null {
  const [first] = spansWithin(spots, span);
  if (!first) return null;
  const { place, start, end } = first;
  return { actorId: null, name: place.name, mention: { start, end }, country: place.country, sector: null, role: null };
}

/** Upon whom, among the words after a verb: the first party, with those joined to it; else a place. */
export function upon(story: Story, span: Span, mayBePlace: boolean): Party[] {
  const parties = story.cast.partiesIn(span);
  if (parties.length > 0) return joinedTo(story, parties, 0);
  const place = mayBePlace ? placeIn(story, span) : null;
  return place ? [place] : [];
}

export const sameParty = (a: Party, b: Party) => (a.actorId !== null && a.actorId === b.actorId) || a.name === b.name;

/** Nobody acts upon himself: of two equal parties the first stays. */
export function apart(sources: readonly Party[], targets: readonly Party[]): { sources: Party[]; targets: Party[] } {
  const unique = (parties: readonly Party[], not: readonly Party[]): Party[] =>
    parties.filter(
      (each, index) =>
        !not.some((other) => sameParty(each, other)) &&
        !parties.slice(0, index).some((other) => sameParty(each, other)),
    );
  return { sources: unique(sources, []), targets: unique(targets, sources) };
}
