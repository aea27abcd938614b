import type { Party } from "@readout/model";
import type { Sentence, Token } from "../analysis.ts";
import { lowerOf } from "../lookup.ts";
import { AIMS, type Aim, aimAt, isFighting } from "./aims.ts";
import { spanOf } from "./clause.ts";
import type { EventDraft, Story } from "./draft.ts";
import { dropAt } from "./dropped.ts";
import { directObjects } from "./objects.ts";
import { isMerelyAdjective } from "./owners.ts";
import { adjectivesIn, apart, isSomebody, joinedTo, sameParty } from "./participants.ts";
import { unnamed } from "./subjects.ts";

const UNREAL =
  /^(?:no|without|end|halt|stop|fears?|condemn(?:s|ed)?|denied|denies|alleged|if|any|threats?|possible|not|never|whether|wants?|wanted|refus(?:e|es|ed)|renounces?|renounced)$/;
const AHEAD = /^(?:will|would|to|plans?|planned|could|may|might|future|shall)$/;
const REACH = 30;
const OBJECTS = 16;
const BEFORE = 7;
const AIMED = { type: "ASSAULT", mode: null } as const;

/** "we" among the words before an aim. */
function ourselves({ analysis }: Story, from: number, at: number): Party | null {
  for (let index = at - 1; index >= from; index--)
    if (analysis.tokens[index]?.lower === "we") return unnamed("we", spanOf(analysis, index, index + 1));
  return null;
}

/** "its forces in Iraq": where it is, and nobody who has the aim. */
const isWhereabouts = ({ analysis }: Story, { actorId, mention }: Party): boolean =>
  actorId?.startsWith("state:") === true &&
  /\b(?:in|at|from|near|across|inside|over|into) (?:the |northern |southern |eastern |western )?$/.test(
    analysis.text.slice(Math.max(0, mention.start - 24), mention.start),
  );

/** The last parties named before a word, all that are joined to each other. */
function nearestBefore(story: Story, sentence: Sentence, at: number, not: readonly Party[]): Party[] {
  const span = spanOf(story.analysis, Math.max(sentence.from, at - REACH), at);
  const parties = story.cast
    .partiesIn(span)
    .filter(
      (party) =>
        !not.some((other) => sameParty(other, party)) &&
        !isWhereabouts(story, party) &&
        !isMerelyAdjective(story, party),
    );
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
  return before.some((word) => AHEAD.test(word)) || isFighting(tokens[at]) ? "planned" : "asserted";
}

const TOGETHER =
  /\b(?:as part of|with|alongside|join(?:s|ed|ing)?|leads?|leading|led) (?:(?:an?|the|our|its|his|their|local) )?(?:[\p{L}-]+ )?$/u;

/** "X works as part of Y to defeat Z", "X works with Y to defeat Z": X takes part. */
const isPart = ({ analysis }: Story, [first]: readonly Party[]): boolean =>
  first !== undefined && TOGETHER.test(analysis.text.slice(Math.max(0, first.mention.start - 40), first.mention.start));

/** "the campaign by X against", "the coalition against": who is named with the word itself. */
function namedWith(story: Story, { at, objectsFrom, isFighter }: Aim): Party[] {
  const { tokens } = story.analysis;
  if (isFighter) {
    const end = tokens[at]?.end;
    return story.cast
      .partiesIn(spanOf(story.analysis, Math.max(0, at - BEFORE), at + 1))
      .filter(({ mention }) => mention.end === end);
  }
  const by = tokens.slice(at + 1, objectsFrom).findIndex((token) => token.lower === "by");
  return by < 0 ? [] : directObjects(story, at + by + 2, { objectTo: objectsFrom - 1 }).filter(isSomebody);
}

/** "The operation against X is led by Y". */
function leaders(story: Story, sentence: Sentence, from: number): Party[] {
  const { tokens } = story.analysis;
  for (let at = from; at < Math.min(sentence.to, from + OBJECTS); at++)
    if (lowerOf(tokens[at]) === "by" && /^(?:led|conducted|waged|mounted|launched|run)$/.test(lowerOf(tokens[at - 1])))
      return directObjects(story, at + 1, { objectTo: sentence.to }).filter(isSomebody);
  return [];
}

/** Who has the aim: named with it, else the nearest named before it, else whom the sentence is about or who leads it. */
function aimers(
  story: Story,
  sentence: Sentence,
  aim: Aim,
  aimedAt: readonly Party[],
  main: readonly Party[],
): readonly Party[] {
  const named = namedWith(story, aim);
  if (named.length > 0 || aim.isFighter) return named;
  const nearest = nearestBefore(story, sentence, aim.at, aimedAt);
  if (isPart(story, nearest)) return [...nearest, ...main];
  const about = main[0]?.mention.start ?? -1;
  const isNearer = about > (nearest[0]?.mention.start ?? -1) && about < (story.analysis.tokens[aim.at]?.start ?? 0);
  if (isNearer) return main;
  return nearest.length > 0 ? nearest : leaders(story, sentence, aim.objectsFrom);
}

function draftAt(story: Story, sentence: Sentence, aim: Aim, main: readonly Party[]): EventDraft | null {
  const { at, objectsFrom } = aim;
  const { analysis } = story;
  const { tokens } = analysis;
  const factuality = factualityAt(tokens, Math.max(sentence.from, at - BEFORE), at);
  const objectTo = Math.min(sentence.to, objectsFrom + OBJECTS);
  if (!factuality) return dropAt(story, "being unreal", at, AIMED);
  const aimedAt = directObjects(story, objectsFrom, { objectTo });
  if (!aimedAt.some(isSomebody)) return dropAt(story, "too few participants", at, AIMED);
  const { sources, targets } = apart(aimers(story, sentence, aim, aimedAt, main), aimedAt);
  if (sources.length === 0 || targets.length === 0)
    return dropAt(story, "too few participants", at, AIMED, { sources, targets });
  return {
    type: AIMED.type,
    mode: AIMED.mode,
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
  if ((sentence.marks & AIMS) === 0) return found;
  for (let at = sentence.from; at < sentence.to; at++) {
    const aim = (tokens[at]?.marks ?? 0) & AIMS ? aimAt(tokens, at, sentence.to) : null;
    const draft = aim && draftAt(story, sentence, aim, main);
    if (draft) found.push(draft);
  }
  return found;
}
