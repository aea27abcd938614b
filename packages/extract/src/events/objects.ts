import type { Party, Span } from "@readout/model";
import type { Token } from "../analysis.ts";
import { firstEndingAfter, lowerOf } from "../lookup.ts";
import { namedBy } from "../parties.ts";
import { type Clause, spanOf } from "./clause.ts";
import type { Story } from "./draft.ts";
import { adjectivesIn } from "./participants.ts";

const LONGEST = 9;
const MOST = 5;
const SKIPPED = /^(?:dead|down|up|off|again|also|about|around|nearly|some|both|either)$/;
const NOMINAL = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
/** "villagers of the north", "a number of ministers". */
const MANY = /s$|^(?:number|group|couple|pair|handful|majority|range|team)$/;
const SHELLED = /^(?:bombardment|shelling|bombing|siege)$/;
const RELATIVE = /^(?:that|which|who|whose|whom)$/;
const JOINED_BY = /^(?:and|or|,|including|&)$/;
/** What is struck, hit or shot and is nobody: "fire", "a deal", "home". */
const NOTHING =
  /^(?:himself|herself|itself|themselves|fire|deal|home|back|chord|balance|time|day|days|week|weeks|month|months|year|years|hour|hours|morning|night|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|way|war|battle|battles|fight|election|elections|record|low|high)$/i;

function phraseEnd(tokens: readonly Token[], from: number, last: number, names: readonly Span[]): number {
  let to = from;
  while (to < Math.min(last, from + LONGEST)) {
    const token = tokens[to] as Token;
    const isOf = lowerOf(token) === "of" && MANY.test(lowerOf(tokens[to - 1])) && to > from;
    if (RELATIVE.test(lowerOf(token)) && to > from) break;
    if (
      !NOMINAL.has(token.pos) &&
      !isOf &&
      !isNamed(names, token) &&
      !/^(?:['’]s?|its|their|his|her|our|-)$/.test(lowerOf(token))
    )
      break;
    to++;
  }
  return to;
}

/** "IS" is a verb to wink-nlp. */
const isNamed = (names: readonly Span[], { start, end }: Span): boolean =>
  names.some((name) => name.start <= start && name.end >= end);

const isThing = (token: Token | undefined, names: readonly Span[]): boolean =>
  token !== undefined &&
  (token.pos === "NOUN" || token.pos === "PROPN" || isNamed(names, token)) &&
  !NOTHING.test(token.text);

/** Whom a phrase names: the party it ends with or the last in it, with all its words; else its own words. */
function partyIn(story: Story, from: number, to: number): Party {
  const mention = spanOf(story.analysis, from, to);
  const known = story.cast.partiesIn(mention).at(-1);
  if (known) return namedBy(known, mention);
  const name = story.analysis.text.slice(mention.start, mention.end).replace(/^(?:the|an?) /i, "");
  const country = adjectivesIn(story, mention)[0]?.country ?? null;
  return { actorId: null, name, mention, country, sector: null, role: null };
}

/** "shot dead at least …", "killed more than …". */
function pastQuantity(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const pair = `${lowerOf(tokens[at])} ${lowerOf(tokens[at + 1])}`;
    if (/^(?:at least|more than|up to)$/.test(pair)) at += 2;
    else if (SKIPPED.test(lowerOf(tokens[at])) || tokens[at]?.pos === "ADV") at++;
    else break;
  }
  return at;
}

/** Where "against" stands, or "on" before somebody ("strikes on the town", not "on Monday"); -1. */
export function againstIn({ analysis: { tokens } }: Story, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = lowerOf(tokens[at]);
    if (word === "against" || word === "targeting") return at;
    if (word === "of" && SHELLED.test(lowerOf(tokens[at - 1]))) return at;
    if (word === "on" && !NOTHING.test(lowerOf(tokens[at + 1])) && tokens[at + 1]?.pos !== "NUM") return at;
  }
  return -1;
}

/** The one whom the words right before token `end` name, no farther back than `from`: "a tribal leader" fighting. */
export function phraseBefore(story: Story, from: number, end: number): Party | null {
  const { tokens } = story.analysis;
  if (!isThing(tokens[end - 1], [])) return null;
  let start = end - 1;
  while (start > from && end - start < LONGEST && NOMINAL.has(tokens[start - 1]?.pos ?? "")) start--;
  return partyIn(story, start, end);
}

/** Those who fight along with somebody: after "alongside" or "together with". */
export function alliesIn(story: Story, from: number, to: number): Party[] {
  const { tokens } = story.analysis;
  for (let at = from; at < to; at++) {
    if (lowerOf(tokens[at]) === "alongside") return directObjects(story, at + 1, { objectTo: to });
    if (lowerOf(tokens[at]) === "together" && lowerOf(tokens[at + 1]) === "with")
      return directObjects(story, at + 2, { objectTo: to });
  }
  return [];
}

/** What stands right after a verb, named or not: "killed 15 civilians", "bombed a school and two bridges". */
export function directObjects(story: Story, start: number, { objectTo }: Pick<Clause, "objectTo">): Party[] {
  const { tokens } = story.analysis;
  const names = story.cast.partiesIn(spanOf(story.analysis, start, objectTo)).map(({ mention }) => mention);
  const found: Party[] = [];
  let sure = 1;
  for (let at = start; at < objectTo && found.length < MOST; ) {
    at = pastQuantity(tokens, at, objectTo);
    const end = phraseEnd(tokens, at, objectTo, names);
    if (end === at || !isThing(tokens[end - 1], names)) break;
    found.push(partyIn(story, at, end));
    if (/^(?:and|or|including)$/.test(lowerOf(tokens[at - 1]))) sure = found.length;
    if (!JOINED_BY.test(lowerOf(tokens[end]))) break;
    at = end + 1;
    if (JOINED_BY.test(lowerOf(tokens[at]))) at++;
  }
  return found.slice(0, sure);
}

/** Those whom the words of a span begin with, a "with" or "to" before them aside: "with local leaders and two mayors". */
export function directParties(story: Story, span: Span): Party[] {
  const { tokens } = story.analysis;
  const first = firstEndingAfter(tokens, span.start);
  const start = /^(?:with|to)$/.test(lowerOf(tokens[first])) ? first + 1 : first;
  return directObjects(story, start, { objectTo: firstEndingAfter(tokens, span.end) });
}
