import type { Token } from "../analysis.ts";
import { lowerOf } from "../lookup.ts";
import { wordSet } from "../word-lists.ts";
import type { Direction } from "./rule.ts";

const modals = wordSet("will shall 'll ’ll would may might can could should must wo to");
/** Words whose "to" tells what is ahead; any other "to" tells what for, in the tense of the verb before: "flew to Rome to meet them on Monday". */
const looksAhead = wordSet(
  `agree agreement aim allow ask authorise authorize be call choose commit deadline decide decision demand due expect going
  have hope instruct intend intention invite invitation like likely need offer order permit plan pledge poise prepare promise
  proposal propose ready readiness request require schedule set slate suppose swear tell threaten threat urge vote vow want willing
  wish`,
);
const scheduled = wordSet("schedule due expect slate plan set propose poise");
/** As "talks scheduled Monday": the day after them is the one they name. */
const namesItsDay = wordSet("schedule due expect slate plan");
/** Verbs whose present tells a timetable: "the trial begins Monday", "she is arriving on Monday". */
const timetable = wordSet(
  `begin start open meet end expire arrive resume visit leave take go come return depart run travel fly reopen convene conclude
  premiere debut sail`,
);
const timetableWhenGoingOn = wordSet("hold host speak address head");
/** "would not comment Monday": a refusal that was met with. */
const answers = wordSet(
  "comment say discuss confirm disclose elaborate identify answer give provide specify reveal name",
);
/** What is done to things that then wait: "postponed until Monday", "gave them until Monday". */
const putOff = wordSet(
  `adjourn allow ban bar block book cancel close continue defer delay detain extend freeze give halt hold jail keep move order
  postpone push put recess remand reschedule schedule set shut stay suspend have`,
);
const FARTHEST = 20;
const GROUP = 4;

const isVerb = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";
/** "was scheduled", "the army plans a parade", but no noun ("unveiled plans"). */
function isScheduled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !(scheduled.has(token.lemma) || scheduled.has(token.lower))) return false;
  return token.pos !== "NOUN" || tokens[at + 1]?.pos === "DET";
}

/** "would have met", "may have fled": what is said to be over, if it is not to be ("will have fled"). */
const isPerfect = (tokens: readonly Token[], at: number) =>
  lowerOf(tokens[at + 1]) === "have" && lowerOf(tokens[at]) !== "will";

/** "met", "meeting": no present tense. */
export const isPast = (verb: Token): boolean =>
  verb.lower === "was" || (verb.lower !== verb.lemma && !verb.lower.endsWith("s"));

const isNot = (token: Token | undefined) => /^(?:not|n['’]t|never)$/.test(lowerOf(token));

const isInGroup = (token: Token) =>
  isVerb(token) || token.pos === "ADV" || token.pos === "PART" || token.lower === "all" || token.lower === "both";

/** Where the verb group that ends at `index` begins: "will not be able to meet" from "will". */
function groupStart(tokens: readonly Token[], index: number): number {
  let start = index;
  while (start > 0 && start > index - GROUP && isInGroup(tokens[start - 1] as Token)) start--;
  return start;
}

/** "called to thank him" has rung him up; "was called to testify" is to come. */
const isPhoning = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lemma === "call" && tokens[at]?.pos === "VERB" && !isVerb(tokens[at - 1]);

/** What "to" at an index says. */
function tenseOfTo(tokens: readonly Token[], at: number): Direction {
  const governor = tokens[at - 1];
  if (!governor || lowerOf(tokens[at + 1]) === "be") return "future";
  if (isPhoning(tokens, at - 1)) return tenseOf(tokens, at - 1);
  if (looksAhead.has(governor.lemma) || isScheduled(tokens, at - 1)) return "future";
  const before = verbBefore(tokens, at);
  const verb = tokens[before];
  if (!verb || looksAhead.has(verb.lemma)) return "future";
  return tenseOf(tokens, before);
}

/** "could not be reached", "would not comment". */
function isRefused(tokens: readonly Token[], modal: number, verb: number): boolean {
  if (!isNot(tokens[modal + 1])) return false;
  const word = lowerOf(tokens[modal]);
  return word === "could" || (word === "would" && answers.has(tokens[verb]?.lemma ?? ""));
}

/** What a modal or "to" within the verb group that ends at `index` says. */
function modalTense(tokens: readonly Token[], index: number): Direction {
  const start = groupStart(tokens, index);
  const at = tokens.slice(start, index + 1).findLastIndex((token) => modals.has(lowerOf(token)));
  if (at < 0) return null;
  const modal = start + at;
  if (lowerOf(tokens[modal]) === "to") return tenseOfTo(tokens, modal);
  return isPerfect(tokens, modal) || isRefused(tokens, modal, index) ? "past" : "future";
}

/** Words of the group that ends at `index`, its last one left out. */
const groupBefore = (tokens: readonly Token[], index: number) =>
  tokens.slice(groupStart(tokens, index), index).map(lowerOf);

/** "meets", "is arriving": the present of a verb of timetables. */
function isOnTimetable(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index] as Token;
  if (!/^[a-z]+$/.test(verb.text)) return false;
  const group = groupBefore(tokens, index);
  if (group.some((word) => /^(?:has|have|had|['’]ve|did|was|were|been)$/.test(word))) return false;
  if (verb.text.endsWith("ing"))
    return (
      /^(?:is|are|am)$/.test(group.at(-1) ?? "") && (timetable.has(verb.lemma) || timetableWhenGoingOn.has(verb.lemma))
    );
  return timetable.has(verb.lemma) && !isPast(verb);
}

/** "plans a parade on Sunday", "talks set for Sunday", but "more than expected on Sunday". `here` is the index of the date. */
function scheduledTense(tokens: readonly Token[], index: number, here: number): Direction {
  const verb = tokens[index] as Token;
  const before = tokens[index - 1];
  if (isVerb(before)) return "future";
  if (/^(?:as|than)$/.test(lowerOf(before))) return "past";
  const isPlanning = verb.pos !== "ADJ" && !isPast(verb) && verb.lemma !== "set";
  const isNextTo = here === index + 1 || (here === index + 2 && tokens[index + 1]?.pos === "ADP");
  return isPlanning || (isNextTo && namesItsDay.has(verb.lemma)) ? "future" : "past";
}

/** "The deadline is Friday." "Friday is a holiday." `here` is the index of the date. */
function isDayNamed(tokens: readonly Token[], index: number, here: number): boolean {
  if (here < 0 || !/^(?:is|are)$/.test(lowerOf(tokens[index]))) return false;
  return index > here || index === here - 1 || (index === here - 2 && lowerOf(tokens[here - 1]) === "on");
}

/** The tense of the verb group that ends at `index`, for a date at `here`. */
export function tenseOf(tokens: readonly Token[], index: number, here = -1): Direction {
  const verb = tokens[index];
  if (!verb) return null;
  if (isScheduled(tokens, index)) return scheduledTense(tokens, index, here);
  if (isDayNamed(tokens, index, here)) return "future";
  return modalTense(tokens, index) ?? (isOnTimetable(tokens, index) ? "future" : "past");
}

/** "after leaving", "a holding company": it has the tense of another verb. */
const isBareGerund = (tokens: readonly Token[], at: number) =>
  /ing$/.test(lowerOf(tokens[at])) && tokens[at - 1]?.pos !== "AUX";

/** The last word of the last verb group before `here`, or -1. */
export function verbBefore(tokens: readonly Token[], here: number): number {
  for (let at = here - 1; at >= 0 && at >= here - FARTHEST; at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return -1;
    if ((isVerb(token) || isScheduled(tokens, at)) && !isBareGerund(tokens, at)) return at;
  }
  return -1;
}

/** The last word of the first verb group from `here` on, or -1. */
export function verbAfter(tokens: readonly Token[], here: number): number {
  const until = Math.min(tokens.length, here + FARTHEST);
  let at = here;
  while (at < until && !isVerb(tokens[at])) at++;
  while (at + 1 < until && isVerb(tokens[at + 1])) at++;
  return at < until ? at : -1;
}

/** "did not resign until Monday", "has been closed until Monday": whether what lasts until a day lasts still. */
export function lastsUntil(tokens: readonly Token[], index: number): Direction {
  const verb = tokens[index];
  if (!verb) return "future";
  const group = [...groupBefore(tokens, index), verb.lower];
  if (group.includes("did")) return "past";
  if (group.some((word) => /^(?:has|have|will|is|are)$/.test(word))) return "future";
  return putOff.has(verb.lemma) || !isPast(verb) ? "future" : tenseOf(tokens, index);
}
