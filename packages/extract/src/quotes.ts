import type { Span } from "@readout/model";
import type { Analysis } from "./analysis.ts";

/** Words within quotation marks: the span takes the marks in, `inner` does not. */
export interface Quote extends Span {
  inner: Span;
  /** True for double marks; single ones are often mere emphasis. */
  double: boolean;
  /** False when the paragraph ends before the mark does: the next paragraph goes on. */
  closed: boolean;
}

interface Pair {
  opens: RegExp;
  closes: RegExp;
  double: boolean;
}

/** No quotation in single marks is longer: an apostrophe must not swallow a page. */
const LONGEST_SINGLE = 1000;
const pairs: Record<string, Pair> = {
  "“": { opens: /[\s\S]/, closes: /[”"]/g, double: true },
  // Some writers open with the closing mark; only where a paragraph begins is that plain.
  "”": { opens: /\n/, closes: /[”"]/g, double: true },
  "«": { opens: /[\s\S]/, closes: /»/g, double: true },
  "„": { opens: /[\s\S]/, closes: /[“”]/g, double: true },
  '"': { opens: /[\s\S]/, closes: /["“”]/g, double: true },
  "''": { opens: /[\s\S]/, closes: /''|"/g, double: true },
  "``": { opens: /[\s\S]/, closes: /''|"/g, double: true },
  "‘": { opens: /[\s([“—–-]/, closes: /[’'](?![\p{L}\p{N}])/gu, double: false },
  "'": { opens: /[\s([“"—–-]/, closes: /['’](?![\p{L}\p{N}'])/gu, double: false },
};
const OPENING = /[“”«„"‘]|''|``|'/g;

/** A straight mark after a letter and before a space closes what nobody opened. */
const CLOSES = /^[\p{L}\p{N}.,?!]"\s$/u;

/** Elsewhere in a paragraph a straight mark that nothing closes may stand for inches. */
const AFTER_COLON = /^: $/;

/** "the groups’ leaders said ‘no’": a mark after an s that goes on in small letters may be a possessive. */
function isPossessive(text: string, at: number, to: number): boolean {
  if (!/s$/.test(text.slice(at - 1, at)) || !/^. \p{Ll}/u.test(text.slice(at, at + 3))) return false;
  const later = text.slice(at + 1, Math.min(to, at + LONGEST_SINGLE));
  const close = /[’'](?![\p{L}\p{N}])/u.exec(later)?.index ?? -1;
  const open = /[\s]‘|\s'(?=\p{L})/u.exec(later)?.index ?? later.length;
  return close >= 0 && close < open;
}

/** "“It rained. “It snowed. “I ran.”": where paragraphs were run together, each begins with a mark and only the last has one at its end. */
const REOPENS = /^[.?!] "\p{Lu}/u;
/** A longer run of them closes nowhere: looking on from each would be quadratic. */
const MOST_REOPENED = 20;
const isOpenedAgain = (text: string, at: number) => text[at] === '"' && REOPENS.test(text.slice(at - 2, at + 2));

/** Where each kind of opening mark of a paragraph has been looked for its end in vain so far. */
type Vain = Record<string, number>;

/** Tells of the marks that may close a quotation, asked in order, which do not: possessives, and "It was “too loud” to her." */
function closesNothing(text: string, mark: string, to: number): (at: number) => boolean {
  if (!pairs[mark]?.double) return (at) => isPossessive(text, at, to);
  let depth = 0;
  return (at) => {
    const found = text[at];
    if (mark !== '"' || !(found === "“" || (found === "”" && depth > 0))) return false;
    depth += found === "“" ? 1 : -1;
    return true;
  };
}

/** Looks no farther than `to`, and nowhere twice in vain, so that many unclosed marks stay linear. */
function closing(
  text: string,
  mark: string,
  from: number,
  to: number,
  vain: Vain,
): { at: number; width: number } | null {
  const pair = pairs[mark] as Pair;
  const last = pair.double ? to : Math.min(to, from + LONGEST_SINGLE);
  const begin = pair.double ? from : Math.max(from, vain[mark] ?? 0);
  const rest = text.slice(begin, last);
  let again: { at: number; width: number } | null = null;
  let times = 0;
  const isPassed = closesNothing(text, mark, to);
  pair.closes.lastIndex = 0;
  for (let found = pair.closes.exec(rest); found; found = pair.closes.exec(rest)) {
    const end = { at: begin + found.index, width: found[0].length };
    if (isPassed(end.at)) continue;
    if (!isOpenedAgain(text, end.at)) return end;
    again ??= end;
    if (++times === MOST_REOPENED) break;
  }
  if (!pair.double) vain[mark] = Math.max(begin, last);
  return again;
}

function quoteAt(text: string, mark: string, start: number, bounds: Span, vain: Vain): Quote | null {
  const pair = pairs[mark];
  if (!pair || (start > bounds.start && !pair.opens.test(text[start - 1] ?? " "))) return null;
  if (mark === '"' && CLOSES.test(text.slice(Math.max(bounds.start, start - 1), start + 2))) return null;
  const from = start + mark.length;
  const end = closing(text, mark, from, bounds.end, vain);
  if (end)
    return { start, end: end.at + end.width, inner: { start: from, end: end.at }, double: pair.double, closed: true };
  const goesOn =
    pair.double && (mark !== '"' || start === bounds.start || AFTER_COLON.test(text.slice(start - 2, start)));
  return goesOn
    ? { start, end: bounds.end, inner: { start: from, end: bounds.end }, double: true, closed: false }
    : null;
}

function quotesOf(text: string, bounds: Span): Quote[] {
  const found: Quote[] = [];
  const vain: Vain = {};
  // Only this paragraph: a search over the rest of the text from every paragraph without marks would be quadratic.
  const read = text.slice(0, bounds.end);
  OPENING.lastIndex = bounds.start;
  for (let mark = OPENING.exec(read); mark; mark = OPENING.exec(read)) {
    const quote = quoteAt(text, mark[0], mark.index, bounds, vain);
    if (!quote) continue;
    if (quote.inner.end > quote.inner.start) found.push(quote);
    OPENING.lastIndex = quote.end;
  }
  return found;
}

/** All quotations of a text, outermost only, in order; none crosses a paragraph. */
export function findQuotes({ text, sentences }: Pick<Analysis, "text" | "sentences">): Quote[] {
  const found: Quote[] = [];
  for (let index = 0; index < sentences.length; ) {
    const first = sentences[index];
    if (!first) break;
    let last = first;
    while (sentences[index]?.paragraph === first.paragraph) last = sentences[index++] ?? last;
    for (const each of quotesOf(text, { start: first.start, end: last.end })) found.push(each);
  }
  return found;
}
