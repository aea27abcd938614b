import type { Token } from "../analysis.ts";
import { lowerOf } from "../lookup.ts";
import { wordSet } from "../word-lists.ts";
import type { Direction } from "./rule.ts";

const modals = new Set([
  "will",
  "shall",
  "'ll",
  "’ll",
  "would",
  "may",
  "might",
  "can",
  "could",
  "should",
  "must",
  "wo",
  "to",
]);
/** Words whose "to" tells what is ahead; any other "to" tells what for, in the tense of the verb before: "flew to Rome to meet them on Monday". */
const looksAhead = wordSet(
  `agree agreement aim allow ask authorise authorize be call choose commit deadline decide decision demand due expect going
  have hope instruct intend intention invite invitation like likely need offer order permit plan pledge poise prepare promise
  proposal propose ready readiness request require schedule set slate suppose swear tell threaten threat urge vote vow want willing
  wish`,
);
const scheduled = new Set(["schedule", "due", "expect", "slate", "plan", "set", "propose", "poise"]);
const timetable = new Set([
  "begin",
  "start",
  "open",
  "meet",
  "end",
  "expire",
  "arrive",
  "resume",
  "visit",
  "leave",
  "take",
  "go",
  "come",
]);
const towards = /\b(?:coming|upcoming|effective|payable|until|till|ahead of|no later than)(?: the)? $/;
const FARTHEST = 14;
const GROUP = 4;

const isVerb = (token: Token) => token.pos === "VERB" || token.pos === "AUX";
const isScheduled = (token: Token) => scheduled.has(token.lemma) || scheduled.has(lowerOf(token));

/** "would have met", "may have fled": what is said to be over. */
const isPerfect = (tokens: readonly Token[], at: number) => lowerOf(tokens[at + 1]) === "have";

const isPast = (verb: Token) => lowerOf(verb) !== verb.lemma && !lowerOf(verb).endsWith("s");

const isInGroup = (token: Token) => isVerb(token) || token.pos === "ADV" || token.pos === "PART";

/** Where the verb group that ends at `index` begins: "will not be able to meet" from "will". */
function groupStart(tokens: readonly Token[], index: number): number {
  let start = index;
  while (start > 0 && start > index - GROUP && isInGroup(tokens[start - 1] as Token)) start--;
  return start;
}

/** What "to" at an index says. */
function tenseOfTo(tokens: readonly Token[], at: number): Direction {
  const governor = tokens[at - 1];
  if (!governor || lowerOf(tokens[at + 1]) === "be" || looksAhead.has(governor.lemma) || isScheduled(governor))
    return "future";
  const before = verbBefore(tokens, at);
  const verb = tokens[before];
  if (!verb || looksAhead.has(verb.lemma)) return "future";
  return tenseOf(tokens, before);
}

/** What a modal or "to" within the verb group that ends at `index` says. */
function modalTense(tokens: readonly Token[], index: number): Direction {
  const start = groupStart(tokens, index);
  const at = tokens.slice(start, index + 1).findLastIndex((token) => modals.has(lowerOf(token)));
  if (at < 0) return null;
  if (lowerOf(tokens[start + at]) === "to") return tenseOfTo(tokens, start + at);
  return isPerfect(tokens, start + at) ? "past" : "future";
}

/** "have come" */
const isAfterHave = (tokens: readonly Token[], index: number) =>
  /^(?:has|have|had|['’]ve)$/.test(lowerOf(tokens[index - 1]));

/** The tense of the verb group that ends at `index`. */
function tenseOf(tokens: readonly Token[], index: number): Direction {
  const verb = tokens[index];
  if (!verb) return null;
  if (isScheduled(verb)) return isVerb(tokens[index - 1] ?? verb) ? "future" : "past";
  const onTimetable =
    timetable.has(verb.lemma) && !isPast(verb) && /^[a-z]+$/.test(verb.text) && !isAfterHave(tokens, index);
  return modalTense(tokens, index) ?? (onTimetable ? "future" : "past");
}

/** "after leaving", "a holding company": it has the tense of another verb. */
const isBareGerund = (tokens: readonly Token[], at: number) =>
  /ing$/.test(lowerOf(tokens[at])) && tokens[at - 1]?.pos !== "AUX";

function verbBefore(tokens: readonly Token[], here: number): number {
  for (let at = here - 1; at >= 0 && at >= here - FARTHEST; at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return -1;
    if ((isVerb(token) || isScheduled(token)) && !isBareGerund(tokens, at)) return at;
  }
  return -1;
}

/** The last word of the first verb group from `here` on. */
function verbAfter(tokens: readonly Token[], here: number): number {
  const until = Math.min(tokens.length, here + FARTHEST);
  let at = here;
  while (at < until && !isVerb(tokens[at] as Token)) at++;
  while (at + 1 < until && isVerb(tokens[at + 1] as Token)) at++;
  return at < until ? at : -1;
}

/**
 * Whether the clause around an offset looks back or ahead: by the nearest verb before it, else by the first after it.
 * "said Tuesday it will" looks back, "will meet on Tuesday" ahead. `tokens` are those of the sentence.
 */
export function directionAt(tokens: readonly Token[], offset: number, textBefore: string): Direction {
  if (towards.test(textBefore)) return "future";
  const found = tokens.findIndex((token) => token.start >= offset);
  const here = found < 0 ? tokens.length : found;
  const before = verbBefore(tokens, here);
  if (before >= 0) return tenseOf(tokens, before);
  const after = verbAfter(tokens, here);
  return after < 0 ? null : tenseOf(tokens, after);
}
