import type { Span } from "@readout/model";
import type { Token } from "../analysis.ts";
import { lowerOf } from "../lookup.ts";
import { wordSet } from "../word-lists.ts";
import type { Direction } from "./rule.ts";
import { isPast, lastsUntil, tenseOf, verbAfter, verbBefore } from "./tense.ts";

const LEAD = "(?: (?:on|the|this|early|late|at least))? $";
const towards = new RegExp(
  `\\b(?:coming|upcoming|effective|payable|ahead of|no later than|advance of|run-up to|eve of|deadline of|prepar(?:e|es|ed|ing) for)${LEAD}`,
);
const back = new RegExp(`\\b(?:since|(?:wake|aftermath|victims|survivors|results?|outcome) of)${LEAD}`);
const until = new RegExp(`\\b(?:until|till|through|starting|beginning)${LEAD}`);
/** "set a Monday deadline" is ahead, unless it was missed. */
const isNewDeadline = ({ before, after }: DateInSentence) => / a $/.test(before) && /^ deadline\b/.test(after);
const misses = wordSet("miss defy ignore pass expire let");
/** "called a strike for Friday" is ahead, "figures for Friday" are not. */
const meantFor = /(?<!figures|data|results|numbers|volume|totals?) for (?:the |this |early |late )?$/;
const invitedTo = /\binvit(?:e|es|ed|ing|ation)(?: [\w’'-]+){1,4} to $/;
const movedTo = /\b(?:postponed|moved|pushed|put off|brought|delayed|rescheduled)(?: \w+)? to $/;
const POSSESSIVE = /^['’]s? /;
/** What nobody puts down in a diary: "Monday's blast" was. */
const unforeseen = wordSet(
  `accident ambush arrest arrests assassination assault attack attacks blast blasts bombing bombings carnage clash clashes collapse
  crash defeat derailment disaster earthquake explosion explosions fire incident killing killings massacre murder outage quake raid
  raids riot riots shooting shootings stabbing tragedy violence`,
);
/** Verbs whose past is their present. */
const unchanged = wordSet("beat cast cost cut hit hurt let put quit set shut shed split spread upset");
const claims = wordSet("say add warn believe think insist predict note claim argue that");

/** "Monday's bomb attack", "the Monday attack". */
function isUnforeseen(after: string): boolean {
  const lead = /^['’]?s? /.exec(after)?.[0].length;
  if (lead === undefined) return false;
  const words = after.slice(lead).split(" ", 3);
  return words.some((word) => unforeseen.has(word.replace(/[,.;]$/, "")));
}

/** "The court (on) Monday rejected it": the verb after it holds it, whatever clause stands before. */
function isSandwiched(tokens: readonly Token[], here: number, next: number): boolean {
  const verb = tokens[next];
  if (
    verb?.pos !== "VERB" ||
    !(isPast(verb) || unchanged.has(verb.lower)) ||
    verb.lower.endsWith("ing") ||
    lowerOf(tokens[next + 1]) === "by"
  )
    return false;
  const before = tokens[here - 1]?.lower === "on" ? tokens[here - 2] : tokens[here - 1];
  return before?.pos === "NOUN" || before?.pos === "PROPN" || before?.pos === "PRON";
}

/** The verb of a clause that a date begins: "…, and on Monday the army left", "he said Monday's vote would be close". */
function verbOfOwnClause(tokens: readonly Token[], here: number, next: number, isPossessive: boolean): number {
  const lead = /^(?:on|early|late)$/.test(lowerOf(tokens[here - 1])) ? here - 2 : here - 1;
  const before = tokens[lead];
  const isBegun = isPossessive
    ? claims.has(before?.lemma ?? "")
    : (before?.text === "," || before?.pos === "CCONJ") && /^(?:DET|PRON|PROPN|NOUN)$/.test(tokens[next]?.pos ?? "");
  const verb = isBegun ? verbAfter(tokens, next) : -1;
  return verb >= 0 && !tokens.slice(next, verb).some(({ pos, lower }) => pos === "PUNCT" || lower === "to") ? verb : -1;
}

const firstFrom = (tokens: readonly Token[], offset: number) => {
  const found = tokens.findIndex(({ start }) => start >= offset);
  return found < 0 ? tokens.length : found;
};

/** A date among the tokens of its sentence, and the words right before and after it. */
export interface DateInSentence {
  tokens: readonly Token[];
  start: number;
  end: number;
  before: string;
  after: string;
  /** "sales for August" are over; what is set for a day is to come. */
  isDay: boolean;
}

/** So many characters beside a date are read for what they say of it. */
const BESIDE = 40;

/** The words right before and after a date of a text. */
export const wordsBeside = (text: string, { start, end }: Span): Pick<DateInSentence, "before" | "after"> => ({
  before: text.slice(Math.max(0, start - BESIDE), start),
  after: text.slice(end, end + BESIDE),
});

/** What the words beside a date say, whatever the verb. */
function besideDate({ before, after, isDay }: DateInSentence): Direction {
  if (back.test(before) || isUnforeseen(after)) return "past";
  if (/\bfrom(?: the)? $/.test(before) && POSSESSIVE.test(after)) return "past";
  if (towards.test(before) || movedTo.test(before) || invitedTo.test(before)) return "future";
  return isDay && meantFor.test(before) && !POSSESSIVE.test(after) ? "future" : null;
}

/**
 * Whether the clause around a date looks back or ahead: by the words beside it, else by the nearest verb before it, else by the first
 * after it. "said Tuesday it will" looks back, "will meet on Tuesday" ahead.
 */
export function directionOf(date: DateInSentence): Direction {
  const beside = besideDate(date);
  if (beside) return beside;
  const { tokens } = date;
  const here = firstFrom(tokens, date.start);
  const next = firstFrom(tokens, date.end);
  const before = verbBefore(tokens, here);
  if (isNewDeadline(date) && !misses.has(tokens[before]?.lemma ?? "")) return "future";
  if (until.test(date.before)) return lastsUntil(tokens, before);
  if (isSandwiched(tokens, here, next)) return "past";
  const own = verbOfOwnClause(tokens, here, next, POSSESSIVE.test(date.after));
  const verb = [own, before].find((each) => each >= 0) ?? verbAfter(tokens, next);
  return verb < 0 ? null : tenseOf(tokens, verb, verb === next || verb < here ? here : -1);
}
