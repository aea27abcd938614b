import type { Party } from "@readout/model";
import type { Sentence, Token } from "../analysis.ts";
import { lowerOf } from "../lookup.ts";
import { wordSet } from "../word-lists.ts";
import { spanOf } from "./clause.ts";
import type { EventDraft, Story } from "./draft.ts";
import { dropAt } from "./dropped.ts";
import { directObjects } from "./objects.ts";
import { adjectivesIn, apart, joinedTo, sameParty } from "./participants.ts";
import { unnamed } from "./subjects.ts";

/** Whom an effort is against: "the campaign to defeat X", "focused on defeating X". */
const fighting = wordSet(
  "defeat counter combat fight destroy degrade dismantle eliminate confront attack strike target battle kill injure",
);
const FIGHTING: ReadonlySet<string> = new Set([...fighting].flatMap((verb) => [verb, `${verb}ing`]));
const LEADING_IN = wordSet("to in on at of for");
const EFFORT = wordSet(
  `fight campaign war battle operation operations mission missions offensive strike strikes airstrike airstrikes attack attacks raid
  raids unite united bombardment`,
);
const UNREAL =
  /^(?:no|without|end|halt|stop|fears?|condemn(?:s|ed)?|denied|denies|alleged|if|any|threats?|possible|not|never|whether|wants?|wanted|refus(?:e|es|ed)|renounces?|renounced)$/;
const AHEAD = /^(?:will|would|to|plans?|planned|could|may|might|future|shall)$/;
const REACH = 30;
const OBJECTS = 16;
const BEFORE = 7;
const AIMED = { type: "ASSAULT", mode: null } as const;

/** "to degrade and defeat": what leads a verb in leads in those joined to it. */
function isLedIn(tokens: readonly Token[], at: number): boolean {
  const before = lowerOf(tokens[at - 1]);
  if (before === "to") return !lowerOf(tokens[at]).endsWith("ing");
  if (LEADING_IN.has(before)) return lowerOf(tokens[at]).endsWith("ing");
  return /^(?:and|or)$/.test(before) && FIGHTING.has(lowerOf(tokens[at - 2])) && isLedIn(tokens, at - 2);
}

/** Where those aimed at begin, when the word at `at` tells an aim; -1. */
function aimAt(tokens: readonly Token[], at: number): number {
  const word = lowerOf(tokens[at]);
  if (FIGHTING.has(word) && isLedIn(tokens, at)) return at + 1;
  return EFFORT.has(word) && lowerOf(tokens[at + 1]) === "against" ? at + 2 : -1;
}

/** "we" among the words before an aim. */
function ourselves({ analysis }: Story, from: number, at: number): Party | null {
  for (let index = at - 1; index >= from; index--)
    if (analysis.tokens[index]?.lower === "we") return unnamed("we", spanOf(analysis, index, index + 1));
  return null;
}

/** The last parties named before a word, all that are joined to each other. */
function nearestBefore(story: Story, sentence: Sentence, at: number, not: readonly Party[]): Party[] {
  const span = spanOf(story.analysis, Math.max(sentence.from, at - REACH), at);
  const parties = story.cast.partiesIn(span).filter((party) => !not.some((other) => sameParty(other, party)));
  const adjective = adjectivesIn(story, span).at(-1);
  let first = parties.length - 1;
  const last = parties[first];
  const us = ourselves(story, Math.max(sentence.from, at - REACH), at);
  if (us && us.mention.start > (last?.mention.start ?? -1)) return [us];
  if (adjective && adjective.mention.start > (last?.mention.start ?? -1)) return [adjective];
  while (first > 0 && joinedTo(story, parties, first - 1).includes(last as Party)) first--;
  return joinedTo(story, parties, Math.max(0, first));
}

function factualityAt(tokens: readonly Token[], from: number, at: number): EventDraft["factuality"] | null {
  const before = tokens.slice(from, at).map(lowerOf);
  if (before.some((word) => UNREAL.test(word))) return null;
  return before.some((word) => AHEAD.test(word)) || FIGHTING.has(lowerOf(tokens[at])) ? "planned" : "asserted";
}

const isSomebody = ({ actorId, country, sector }: Party): boolean =>
  actorId !== null || country !== null || sector !== null;

/** "X works as part of Y to defeat Z": X takes part. */
const isPart = ({ analysis }: Story, [first]: readonly Party[]): boolean =>
  first !== undefined &&
  / as part of (?:an? |the )?$/.test(analysis.text.slice(Math.max(0, first.mention.start - 20), first.mention.start));

function draftAt(
  story: Story,
  sentence: Sentence,
  at: number,
  objectsFrom: number,
  main: readonly Party[],
): EventDraft | null {
  const { analysis } = story;
  const { tokens } = analysis;
  const factuality = factualityAt(tokens, Math.max(sentence.from, at - BEFORE), at);
  const objectTo = Math.min(sentence.to, objectsFrom + OBJECTS);
  if (!factuality) return dropAt(story, "being unreal", at, AIMED);
  const aimedAt = directObjects(story, objectsFrom, { objectTo });
  if (!aimedAt.some(isSomebody)) return dropAt(story, "too few participants", at, AIMED);
  const nearest = nearestBefore(story, sentence, at, aimedAt);
  const { sources, targets } = apart(isPart(story, nearest) ? [...nearest, ...main] : nearest, aimedAt);
  if (sources.length === 0 || targets.length === 0)
    return dropAt(story, "too few participants", at, AIMED, { sources, targets });
  return {
    ...AIMED,
    cameo: "190",
    factuality,
    sources,
    targets,
    trigger: spanOf(analysis, at, at + 1),
    lemma: tokens[at]?.lemma ?? "",
    clause: spanOf(analysis, Math.max(sentence.from, at - BEFORE), objectTo),
    sentence,
    opener: "",
    participial: false,
    nominal: true,
  };
}

/** Whom somebody fights, told as what an effort is for: "their campaign to defeat X", "operations against X". */
export function toldByAim(story: Story, sentence: Sentence, main: readonly Party[]): EventDraft[] {
  const found: EventDraft[] = [];
  const { tokens } = story.analysis;
  for (let at = sentence.from; at < sentence.to; at++) {
    const objectsFrom = aimAt(tokens, at);
    const draft = objectsFrom < 0 ? null : draftAt(story, sentence, at, objectsFrom, main);
    if (draft) found.push(draft);
  }
  return found;
}
