import type { Span } from "@readout/model";
import { leadingAbbreviations, sentenceOpeners, trailingAbbreviations } from "./abbreviations.ts";
import { isBlank } from "./blank.ts";

/** A sentence before its tokens are known. */
export interface SentenceSpan extends Span {
  paragraph: number;
  heading: boolean;
}

/** A run of stops, with footnote marks after it ("Iraq.[3] He"); or a stop whose blank was lost ("Syria.The"). */
const STOP = /[.!?…]+[”’"'»)\]]*(?:\[\d{1,3}\])*(?=\s)|(?<=\p{Ll}\p{Ll})\.(?=\p{Lu}\p{Ll})/uy;
const NEXT_WORD = /[\s“‘"'«([—–-]*([\p{L}\p{N}][\p{L}\p{N}'’.-]{0,30})?/uy;
const LAST_WORD = /[\p{L}\p{N}.'’-]{0,24}$/u;
const ENDS_WITH_STOP = /[.!?…:;,][”’"'»)\]]*(?:\[\d{1,3}\])*$/;
/** `date 2021-08-26`, `KABUL, Aug 26 (Reuters) -`, `WASHINGTON (AP) —`, `ISTANBUL, Turkey (AP)_`. */
const DATELINE =
  /^\s*(?:date:? \d{4}-\d\d-\d\d(?=\s)|\p{Lu}[\p{Lu} .’'-]{2,40}(?:, [\p{L}. ]{2,24})?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:, \d{4})?)?(?: ?\([\p{L}\d .,/-]{2,40}\))? ?(?:--|[—–―_-])(?=[\s\p{Lu}])|\p{Lu}[\p{L} .’'-]{1,30}(?:, [\p{L}. ]{2,24})?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))? ?\(\p{Lu}[\p{L}\d .,/-]{1,40}\) ?(?:--|[—–―-])(?=\s))/u;
/** `"Why?" Mr. Smith asked.` goes on after the question mark. */
const SPEAKER_FOLLOWS =
  /^\s+(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4}(?:said|says|asked|asks|wrote|added|told|shouted|cried|replied|tweeted)\b/u;

/** John “J.D.” Doe */
const NICKNAME = /[“"‘'](?:\p{Lu}\.)*\p{Lu}$/u;

/** A text whose lines are broken in mid-sentence goes on with small letters on many of them. */
function isHardWrapped(text: string): boolean {
  const breaks = text.match(/[^\n]\n(?=[^\n])/g)?.length ?? 0;
  const goesOn = text.match(/[^\n.!?:]\n(?=[a-z])/g)?.length ?? 0;
  return breaks > 4 && goesOn > breaks * 0.3;
}

function endsSentence(text: string, at: number, end: number, lineStart: number): boolean {
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(text)?.[1];
  if (next === undefined) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  const closed = end - at > 1 && /[”"’']/.test(text.slice(at, end));
  if (text[at] !== "." && closed && SPEAKER_FOLLOWS.test(text.slice(end, end + 120))) return false;
  if (closed && NICKNAME.test(text.slice(Math.max(lineStart, at - 12), at))) return false;
  if (text[at] !== "." || closed) return true;
  const before = LAST_WORD.exec(text.slice(Math.max(lineStart, at - 24), at))?.[0] ?? "";
  return endsAfterWord(before, next);
}

function endsAfterWord(before: string, next: string): boolean {
  const word = before.toLowerCase();
  const last = word.slice(word.lastIndexOf("-") + 1);
  if (/^\p{N}/u.test(next) && (leadingAbbreviations.has(word) || word === "no")) return false;
  if (leadingAbbreviations.has(word) && word !== "no" && word !== "v") return false;
  if (
    /^(?:\p{L}\.)*\p{L}$/u.test(before) ||
    trailingAbbreviations.has(word) ||
    (last !== word && trailingAbbreviations.has(last))
  )
    return sentenceOpeners.has(next.toLowerCase()) && before !== "I";
  return true;
}

/** No sentence is longer, in characters: rules may look over a whole sentence, so its length bounds their work. */
const LONGEST_SENTENCE = 1500;

function cutLong(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(" ", from + LONGEST_SENTENCE);
    const to = space > from ? space : from + LONGEST_SENTENCE;
    parts.push({ start: from, end: to });
    from = to;
  }
  parts.push({ start: from, end });
  return parts;
}

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;

/** Where the next run of stops begins at or after `at`; the length of the text when none does. A plain walk: no pattern tries each letter. */
function nextStops(text: string, at: number): number {
  let start = at;
  while (start < text.length && !isStop(text.charCodeAt(start))) start++;
  return start;
}

/** The end of the run of stops that begins at `at`: tried within it too, a run without a blank would be quadratic. */
function stopsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isStop(text.charCodeAt(end))) end++;
  return end;
}

function* sentencesOfLine(text: string, from: number, to: number): Generator<Span> {
  const line = DATELINE.exec(text.slice(from, Math.min(to, from + 160)))?.[0];
  let start = from;
  if (line && from + line.length < to) {
    start = from + line.length;
    yield { start: from, end: start };
  }
  // Only this line: a search over the whole text from every line without a stop would be quadratic.
  const rest = text.slice(start, to);
  const offset = start;
  for (let next = nextStops(rest, 0); next < rest.length; next = nextStops(rest, stopsEnd(rest, next))) {
    STOP.lastIndex = next;
    const stop = STOP.exec(rest)?.[0];
    if (stop === undefined) continue;
    const at = offset + next;
    const end = at + stop.length;
    if (end >= to || !endsSentence(text, at, end, start)) continue;
    yield { start, end };
    start = end;
  }
  yield { start, end: to };
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Splits a text into sentences in one pass; each lies within one line, and a hard-wrapped text is one line per paragraph. */
export function splitSentences(text: string): SentenceSpan[] {
  const breaks = isHardWrapped(text) ? /\n\s*\n/g : /\n/g;
  const found: SentenceSpan[] = [];
  let paragraph = 0;
  let from = 0;
  const close = (to: number) => {
    const line = trimmed(text, { start: from, end: to });
    if (line.start === line.end) return;
    const spans: Span[] = [];
    for (const each of sentencesOfLine(text, line.start, line.end))
      for (const part of cutLong(text, each)) spans.push(trimmed(text, part));
    const opening = spans.length > 1 && DATELINE.test(text.slice(line.start, line.start + 160));
    const bare = !ENDS_WITH_STOP.test(text.slice(Math.max(line.start, line.end - 24), line.end));
    spans.forEach((span, index) => {
      const heading = (opening && index === 0) || (bare && spans.length === 1 && span.end - span.start < 160);
      if (span.start < span.end) found.push({ start: span.start, end: span.end, paragraph, heading });
    });
    paragraph++;
  };
  for (let gap = breaks.exec(text); gap; gap = breaks.exec(text)) {
    close(gap.index);
    from = gap.index + gap[0].length;
  }
  close(text.length);
  return found;
}
