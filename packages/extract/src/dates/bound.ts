import type { Span } from "@readout/model";
import type { Analysis, Token } from "../analysis.ts";
import { firstEndingAfter } from "../lookup.ts";

/** So far before a date its preposition or "who" may stand. */
const FARTHEST_LEAD = 12;
const RELATIVE = /^(?:who|whom|which|whose|what|where)$/;
const NOUN_OF = /^(?:['’]s?)?(?: [\p{L}-]+){0,3} $/u;
const OWNING = /^(?:the|his|her|its|their|our)$/;
const POSSESSIVE = /^['’]s? /;
const LEADING = /^(?:after|following|before|since|despite|ahead|amid)$/;
/** "although he left in June": a clause of its own, with another time than that of what is told beside it. */
const ASIDE_CLAUSE = /^(?:after|before|since|until|although|though|because)$/;
const HAPPENING =
  /^(?:accident|airstrike|ambush|assault|attack|blast|bombing|clash|crash|explosion|killing|massacre|protest|raid|rally|riot|shelling|shooting|strike)$/;
const SAYING = /^(?:say|tell|add|report|state)$/;
const SUBORDINATE = /^(?:as|when|while|after|before|until)$/;
const STRETCH = /^(?:since|until|till|through|to)$/;
const INNER = /^(?:of|for|with)$/;

/** The words before a date, nearest first, up to a comma. */
function wordsBefore({ tokens }: Analysis, { start }: Span): Token[] {
  const words: Token[] = [];
  for (let index = firstEndingAfter(tokens, start) - 1; index >= 0 && words.length < FARTHEST_LEAD; index--) {
    const token = tokens[index] as Token;
    if (token.pos === "PUNCT") break;
    words.push(token);
  }
  return words;
}

/** "Tuesday's election", "the Sept. 3 election": it dates the election, unless that is what is told. */
function isOwner(date: Span, { text, tokens }: Analysis, words: readonly Token[], trigger?: Span): boolean {
  const next = tokens[firstEndingAfter(tokens, date.end)];
  const isAttribute = OWNING.test(words[0]?.lower ?? "") && next?.pos === "NOUN" && next.start === date.end + 1;
  if (!(isAttribute || POSSESSIVE.test(text.slice(date.end, date.end + 4)))) return false;
  return !(trigger && trigger.start > date.end && NOUN_OF.test(text.slice(date.end, trigger.start)));
}

/** "since Monday", "until June", "as of May": a stretch of time begins or ends, and nothing need have happened on that day. */
export function isStretch(date: Span, { tokens }: Analysis): boolean {
  const at = firstEndingAfter(tokens, date.start);
  const [first, last] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower ?? ""];
  return STRETCH.test(last) || (first === "as" && last === "of");
}

/** "after the defeat of his rival on Tuesday", "after his rival fell on Tuesday"; "after Tuesday" may date what is told. */
function isLed(words: readonly Token[], trigger?: Span): boolean {
  const lead = words.findIndex(({ lower }, index) => index > 0 && LEADING.test(lower));
  const between = words.slice(1, Math.max(0, lead));
  if (lead < 0 || between.some(({ start }) => start === trigger?.start)) return false;
  const isClause = between.some(({ pos }) => pos === "VERB" || pos === "AUX");
  return !isClause || (trigger !== undefined && ASIDE_CLAUSE.test(words[lead]?.lower ?? ""));
}

/** "accused Iran of seizing a ship on Monday": the day of what one is accused of. */
function isWithin(words: readonly Token[], trigger?: Span): boolean {
  const at = words.findIndex(
    ({ lower }, index) => INNER.test(lower) && /^[a-z]{2,}ing$/.test(words[index - 1]?.lower ?? ""),
  );
  return at > 0 && (trigger === undefined || trigger.start < (words[at]?.start ?? 0));
}

/** "bonds due on May 3, 2030", "a letter dated May 3": it says what kind of thing that is. */
const TERM = /^(?:due|dated|maturing|expiring|effective)$/;
const isTerm = ([first, second]: readonly Token[]): boolean =>
  TERM.test((first?.pos === "ADP" ? second : first)?.lower ?? "");

/** "his rival, who won on Tuesday, said": the day of what is told in passing. */
function isInPassing(date: Span, words: readonly Token[], trigger?: Span): boolean {
  const relative = words.find(({ lower }) => RELATIVE.test(lower));
  return relative !== undefined && !(trigger && trigger.start > relative.start && trigger.start < date.end);
}

/** "as he took office on Tuesday": within a clause with a verb that hangs on another. */
export function isInSubordinate(date: Span, analysis: Analysis): boolean {
  const words = wordsBefore(analysis, date);
  const opener = words.findIndex(({ lower }) => SUBORDINATE.test(lower));
  return words.slice(0, Math.max(0, opener)).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

const sayingBefore = (words: readonly Token[]): Token | undefined => {
  const verb = words.find(({ pos }) => pos === "VERB");
  return SAYING.test(verb?.lemma ?? "") ? verb : undefined;
};

/** "…, officials said on Friday": the day of the saying. */
export const isOfSaying = (date: Span, analysis: Analysis): boolean =>
  sayingBefore(wordsBefore(analysis, date)) !== undefined;

/** The day of the saying, where what is told comes before it. */
function isSaid(words: readonly Token[], trigger?: Span): boolean {
  const verb = trigger && sayingBefore(words);
  return verb !== undefined && trigger !== undefined && trigger.end <= verb.start;
}

/** "the attack on Monday that killed ten": it dates the attack. */
function isOfNoun(date: Span, { tokens }: Analysis, words: readonly Token[], trigger?: Span): boolean {
  const at = firstEndingAfter(tokens, date.end);
  const noun = words.find(({ pos }) => pos === "NOUN" || pos === "VERB");
  const [joint, verb] = [tokens[at], tokens[at + 1]];
  const isRelative = /^(?:that|which)$/.test(joint?.lower ?? "") && /^(?:VERB|AUX)$/.test(verb?.pos ?? "");
  return isRelative && HAPPENING.test(noun?.lemma ?? "") && noun?.start !== trigger?.start;
}

/** A date that belongs to a noun or to a clause told in passing, not to what `trigger` tells. */
export function isBound(date: Span, analysis: Analysis, trigger?: Span): boolean {
  const words = wordsBefore(analysis, date);
  return (
    isStretch(date, analysis) ||
    isOwner(date, analysis, words, trigger) ||
    isOfNoun(date, analysis, words, trigger) ||
    isLed(words, trigger) ||
    isTerm(words) ||
    isInPassing(date, words, trigger) ||
    isWithin(words, trigger) ||
    isSaid(words, trigger)
  );
}
