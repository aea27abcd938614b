import type { Party } from "@readout/model";
import type { Clause } from "./clause.ts";
import type { EventDraft, Story } from "./draft.ts";
import type { ReadyTrigger } from "./lexicon/index.ts";
import { isSomebody } from "./participants.ts";
import type { Deed } from "./sides.ts";
import { deedBefore } from "./subjects.ts";

type Known = Pick<Deed, "clause" | "trigger">;
type Sides = Pick<EventDraft, "sources" | "targets">;

/** "rebels fighting to …": how they are known, and no deed. */
const isWaged = ({ predicate }: Clause): boolean => predicate.gerund && predicate.lemma === "fight";

/** "they" and nobody else: too little to tell an event. */
const isPronoun = ([first]: readonly Party[]): boolean =>
  first?.actorId === null && /^(?:we|i|he|she|they)$/.test(first.name);

const isArmed = ({ sector }: Party): boolean => sector === "MIL" || sector === "REB" || sector === "UAF";

/** One side bears arms, the other is somebody. */
const isAmongArmed = (sources: readonly Party[], targets: readonly Party[]): boolean =>
  targets.some(isSomebody) && [...sources, ...targets].some(isArmed);

/** "The talks with X were cancelled", "was called off": nobody is told to have done anything to X. */
const isOff = ({ cameo, lemma }: ReadyTrigger): boolean => cameo === "125" || (cameo === "080" && lemma === "call");

/** People of whom no more is told: whoever held or killed them, that is an event. */
const PEOPLE =
  /(?:^\p{Lu}|\b(?:people|persons?|men|women|man|woman|boys?|girls?|child(?:ren)?|civilians|protesters|activists?|journalists?|suspects?|soldiers?|officers?|workers|residents|students|drivers?|migrants|prisoners|hostages)$)/u;
const UPON_PEOPLE = new Set<EventDraft["type"]>(["COERCE", "RETREAT", "ASSAULT"]);
/** "Two men were charged", "A man was sentenced": by a court, whoever that was. */
const isTried = ({ mode }: ReadyTrigger): boolean => mode === "allege";

/** "the clip, … since it was released". */
const isThing = ({ analysis }: Story, [first]: readonly Party[]): boolean =>
  first !== undefined && /^it$/i.test(analysis.text.slice(first.mention.start, first.mention.end));

/** "Two people were arrested", "A drone strike killed 30 people": whom it was done to is enough. */
function isSuffered(story: Story, { clause, trigger }: Known, targets: readonly Party[]): boolean {
  if (isOff(trigger) || (trigger.mode === "release" && isThing(story, targets))) return false;
  const isDone = trigger.type === "ASSAULT" ? deedBefore(story, clause) >= 0 : clause.predicate.passive;
  return (
    (clause.predicate.passive && targets.some(({ actorId }) => actorId !== null)) ||
    (isDone && (UPON_PEOPLE.has(trigger.type) || isTried(trigger)) && targets.some(({ name }) => PEOPLE.test(name)))
  );
}

/** "hit a high", "hit the ball", "struck a note": nobody is hit. */
const isHarmless = ({ sources, targets }: Sides, { lemma, type }: ReadyTrigger): boolean =>
  /^(?:hit|strike)$/.test(lemma) &&
  type === "ASSAULT" &&
  !sources.some(isArmed) &&
  (targets.length === 0 || sources.every(({ actorId }) => actorId?.startsWith("person:"))) &&
  !targets.some((each) => isSomebody(each) || PEOPLE.test(each.name));

/** "left the bloc" is told of states; a man who leaves CNN has another employer. */
const isGoverning = ({ actorId, sector }: Party): boolean => sector === "GOV" || actorId?.startsWith("state:") === true;
const LEAVING = /^(?:quit|leave|exit)$/;

/** "The hotel offers a pool", "an application that allows sharing": what things do, and firms to nobody. */
const isFeature = ({ sources, targets }: Sides, { lemma }: ReadyTrigger): boolean =>
  /^(?:offer|allow|permit|let)$/.test(lemma) &&
  sources.length > 0 &&
  !sources.some((each) => isGoverning(each) || isArmed(each) || each.actorId?.startsWith("person:")) &&
  !targets.some(isSomebody);

/** Too little is known of who takes part: "failed to offset losses", "they fought", guests who drove guests from a hall. */
function isLacking({ sources, targets }: Sides, { trigger, clause }: Known): boolean {
  if (trigger.armed && !isAmongArmed(sources, targets)) return true;
  if (sources.length > 0 && isHarmless({ sources, targets }, trigger)) return true;
  if (isFeature({ sources, targets }, trigger)) return true;
  if (LEAVING.test(trigger.lemma) && !sources.some(isGoverning)) return true;
  if (trigger.lemma === "fail" && targets.length === 0) return true;
  const isVague = isPronoun(sources) || isWaged(clause);
  return isVague && !targets.some((each) => each.actorId !== null || isArmed(each));
}

/** A meeting needs two, or a body of many; a deed somebody who does it or suffers it. */
export function isEnough(sides: Sides, told: Known, story: Story): boolean {
  const { sources, targets } = sides;
  if (sources.length + targets.length === 0 || isLacking(sides, told)) return false;
  if (sources.length === 0) return isSuffered(story, told, targets);
  if (told.trigger.type !== "CONSULT") return true;
  const [only] = sources;
  if (!only) return false;
  const isBody = only.actorId === null || story.cast.genderOf(only.actorId) === "none";
  return sources.length + targets.length > 1 || (told.trigger.lemma === "meet" && isBody);
}
