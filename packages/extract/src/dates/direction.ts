import type { Token } from "../analysis.ts";
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
/** Verbs after which "to" tells what was done, not what is ahead. */
const done = new Set([
  "manage",
  "fail",
  "refuse",
  "decline",
  "force",
  "continue",
  "begin",
  "use",
  "seem",
  "appear",
  "prove",
]);
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
const lower = (token: Token | undefined) => token?.lower ?? "";
const isScheduled = (token: Token) => scheduled.has(token.lemma) || scheduled.has(lower(token));

/** "would have met", "may have fled": what is said to be over. */
const isPerfect = (tokens: readonly Token[], at: number) => lower(tokens[at + 1]) === "have";

const isPast = (verb: Token) => lower(verb) !== verb.lemma && !lower(verb).endsWith("s");

const isInGroup = (token: Token) => isVerb(token) || token.pos === "ADV" || token.pos === "PART";

/** Where the verb group that ends at `index` begins: "will not be able to meet" from "will". */
function groupStart(tokens: readonly Token[], index: number): number {
  let start = index;
  while (start > 0 && start > index - GROUP && isInGroup(tokens[start - 1] as Token)) start--;
  return start;
}

/** What a modal or "to" within the verb group that ends at `index` says. */
function modalTense(tokens: readonly Token[], index: number): Direction {
  const start = groupStart(tokens, index);
  const at = tokens.slice(start, index + 1).findLastIndex((token) => modals.has(lower(token)));
  if (at < 0) return null;
  const isDone =
    lower(tokens[start + at]) === "to" ? done.has(tokens[start + at - 1]?.lemma ?? "") : isPerfect(tokens, start + at);
  return isDone ? "past" : "future";
}

/** The tense of the verb group that ends at `index`. */
function tenseOf(tokens: readonly Token[], index: number): Direction {
  const verb = tokens[index];
  if (!verb) return null;
  if (isScheduled(verb)) return isVerb(tokens[index - 1] ?? verb) ? "future" : "past";
  const onTimetable = timetable.has(verb.lemma) && !isPast(verb) && /^[a-z]+$/.test(verb.text);
  return modalTense(tokens, index) ?? (onTimetable ? "future" : "past");
}

function verbBefore(tokens: readonly Token[], here: number): number {
  for (let at = here - 1; at >= 0 && at >= here - FARTHEST; at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return -1;
    if (isVerb(token) || isScheduled(token)) return at;
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
