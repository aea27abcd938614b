import type { Party, Span } from "@readout/model";
import { firstEndingAfter, spansWithin } from "../lookup.ts";
import type { Spot, Story } from "./draft.ts";

const PREPOSITION =
  /\b(?:of|in|for|with|to|from|against|on|by|at|about|over|near|after|during|under|between|among|into) (?:[\p{L}\p{N}'’-]+ ){0,2}$/iu;
const GROUP_OF =
  /\b(?:group|groups|hundreds|thousands|dozens|scores|members|leaders|supporters|millions|tens|number|residents|some|most|many|all|one|two|both|crowd|crowds|third|couple|patch|team|head|leader|chief) of (?:[\p{L}\p{N}'’-]+ ){0,3}$/iu;
const JOINED =
  /^(?: of \p{L}+)?(?:\s*\([^)]{0,60}\))?\s*(?:,|,? and|,? as well as|,? along with|&)\s+(?:(?:with|to|the|his|her|its|their|a|an|former|then|both)\s+)*(?:[\p{L}'’.-]+\s+){0,4}$/iu;

const textOf = ({ analysis }: Story, start: number, end: number) => analysis.text.slice(start, end);
const hangsOn = (story: Story, party: Party, from: number) => {
  const text = textOf(story, Math.max(from, party.mention.start - 60), party.mention.start);
  const title = `${party.role ?? ""} `;
  const before = title.length > 1 && text.endsWith(title) ? text.slice(0, -title.length) : text;
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

const isNamed = ({ actorId, country }: Party) => actorId !== null || country !== null;

/** Anybody of whom more than a word is known. */
export const isSomebody = ({ actorId, country, sector }: Party): boolean =>
  actorId !== null || country !== null || sector !== null;

/** "the capital Juba" when it is no party: a place acted upon, with its country. */
const partyAt = ({ place, start, end }: Spot): Party => ({
  actorId: null,
  name: place.name,
  mention: { start, end },
  country: place.country,
  sector: null,
  role: null,
});

export const adjectivesIn = ({ adjectives }: Story, { start, end }: Span): Party[] => {
  const found: Party[] = [];
  for (
    let at = firstEndingAfter(
      adjectives.map(({ mention }) => mention),
      start,
    );
    at < adjectives.length;
    at++
  ) {
    const each = adjectives[at];
    if (!each || each.mention.start >= end) break;
    if (each.mention.start >= start) found.push(each);
  }
  return found;
};

/** "(Reuters) Xi met …": whose picture or report it is. */
const isBracketed = (story: Story, { mention: { start, end } }: Party): boolean =>
  textOf(story, end, end + 1) === ")" && /\((?:The )?$/.test(textOf(story, Math.max(0, start - 5), start));

/** Who acts, among the words before a verb: the first party that hangs on no preposition, with those joined to it; else a state by its adjective or seat. */
export function actingIn(story: Story, span: Span): Party[] {
  const parties = story.cast.partiesIn(span).filter((party) => !isBracketed(story, party));
  const free = parties.findIndex((party) => !hangsOn(story, party, span.start));
  const first = parties[free];
  if (first && isOwnerOf(story, first, parties[free + 1])) return joinedTo(story, parties, free + 1);
  if (first && (isNamed(first) || !isOfNext(story, first, parties[free + 1]))) return joinedTo(story, parties, free);
  if (first) return joinedTo(story, parties, free + 1);
  const others = [...adjectivesIn(story, span), ...spansWithin(story.spots, span).map(partyAt)];
  const other = others.find((party) => !hangsOn(story, party, span.start));
  if (other) return [other];
  return joinedTo(story, parties, parties.length - 1);
}

/** "a group of Moroccan diplomats": the diplomats. */
const isOfNext = (story: Story, party: Party, next: Party | undefined): boolean =>
  next !== undefined && / of (?:[\p{Ll}]+ ){0,2}$/u.test(` ${textOf(story, party.mention.end, next.mention.start)}`);

/** "the agency's chief, Ana Lee,", "Turkey's Erdogan": who is named after an owner acts. */
const isOwnerOf = (story: Story, owner: Party, next: Party | undefined): boolean =>
  next?.actorId?.startsWith("person:") === true &&
  /^['’]s (?:[\p{Ll}-]+ ){0,3}(?:[\p{Ll}-]+, )?$/u.test(textOf(story, owner.mention.end, next.mention.start));

/** "its forces", "their own leaders". */
const isOwn = (story: Story, { mention }: Party): boolean =>
  /\b(?:its|their|his|her) (?:own )?(?:[\p{Ll}-]+ )?$/iu.test(
    textOf(story, Math.max(0, mention.start - 24), mention.start),
  ) || /^(?:its|their|his|her) /i.test(textOf(story, mention.start, mention.end));

/**
 * Upon whom, among the words after a verb: the first party that has a name or a country, with those joined to it, else a nameless one.
 * A place serves where `mayBePlace`. Nobody acts upon himself: parties in `not` are passed over.
 */
export function upon(story: Story, span: Span, mayBePlace: boolean, not: readonly Party[] = []): Party[] {
  const others = story.cast.partiesIn(span).filter((party) => !not.some((other) => sameParty(party, other)));
  const free = others.filter((party) => !isOwn(story, party));
  const parties = free.length > 0 || mayBePlace ? free : others;
  const places = mayBePlace ? spansWithin(story.spots, span).map(partyAt) : [];
  const named = [...parties.filter(isNamed), ...adjectivesIn(story, span), ...places]
    .filter((party) => !not.some((other) => sameParty(party, other)))
    .sort((a, b) => a.mention.start - b.mention.start)[0];
  const chosen = named ?? parties[0];
  if (!chosen) return [];
  const at = parties.indexOf(chosen);
  return at < 0 ? [chosen] : joinedTo(story, parties, at);
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
