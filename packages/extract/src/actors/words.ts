import type { Span } from "@readout/model";
import type { Analysis, Token } from "../analysis.ts";

/** A run of letters and digits: the unit in which names are matched, whatever the tokeniser makes of hyphens and stops. */
export interface Word extends Span {
  text: string;
  /** Lower case without accents. */
  key: string;
  capital: boolean;
  /** How it hangs on the word before it. */
  glue: "space" | "tight" | "dot" | "break";
  /** Universal part of speech of the token it begins in. */
  pos: string;
  sentence: number;
  /** First of its sentence or of a quotation in it. */
  opens: boolean;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const UNFOLDED: Record<string, string> = { ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe" };

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const isPlain = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
};

const plainEnd = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && isAsciiWord(text.charCodeAt(at))) at++;
  return at;
};

/** Lower case without accents: "Élysée" and "elysee" are one key. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıøłđðþßæœ]/g, (letter) => UNFOLDED[letter] ?? letter);
};

const wordEnd = (text: string, start: number): number => {
  let at = plainEnd(text, start);
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? !isAsciiWord(code) : !(WORD_CHARACTER.test(text[at] ?? "") || (code >= 0xd800 && code <= 0xdfff)))
      break;
  }
  return at;
};

const glueOf = (gap: string): Word["glue"] => {
  if (gap === " " || gap === "\u00a0" || gap === " & " || gap === "' " || gap === "’ ") return "space";
  if (gap.length === 1 && "-–'’ʼ.&+/".includes(gap)) return "tight";
  if (gap === ". " || gap === ".-") return "dot";
  return gap.trim() === "" && gap !== "" && !gap.includes("\n\n") && gap.length < 4 ? "space" : "break";
};

/** Most words follow each other after one blank. */
const glueBetween = (text: string, from: number, to: number): Word["glue"] =>
  to - from === 1 && text.charCodeAt(from) === 32 ? "space" : glueOf(text.slice(from, Math.min(to, from + 8)));

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text[0] ?? "";
  return first !== first.toLowerCase();
};

/** The tokens of a text, asked word by word in order. */
function walk(tokens: Analysis["tokens"]) {
  let next = 0;
  return (start: number): Token | undefined => {
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= start) next++;
    return tokens[next];
  };
}

/** A token that is just this word lends its text and small letters: they need not be made again. */
function lettersOf(text: string, start: number, end: number, token: Token | undefined) {
  if (token?.start !== start || token.end !== end) return { own: text.slice(start, end), key: null };
  return { own: token.text, key: plainEnd(text, start) === end ? token.lower : null };
}

/** The words of a piece of text, and the part of speech of the token that each begins in. */
export function scanWords(text: string, tokens: Analysis["tokens"] = []): Word[] {
  const words: Word[] = [];
  const tokenAt = walk(tokens);
  let at = 0;
  let gapFrom = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    const token = tokenAt(at);
    const { own, key } = lettersOf(text, at, end, token);
    const glue = words.length === 0 ? "break" : glueBetween(text, gapFrom, at);
    const possessive = own === "s" && glue === "tight" && "'’ʼ".includes(text[at - 1] ?? "");
    words.push({
      start: at,
      end,
      text: own,
      key: possessive ? "'s" : (key ?? fold(own)),
      capital: isCapital(own),
      glue,
      pos: token?.pos ?? "X",
      sentence: 0,
      opens: false,
    });
    at = end;
    gapFrom = end;
  }
  return words;
}

const placeInSentences = (words: readonly Word[], sentences: Analysis["sentences"], text: string): void => {
  let sentence = 0;
  let last = -1;
  for (const word of words) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= word.start) sentence++;
    word.sentence = sentence;
    word.opens = sentence !== last || opensQuote(text, word.start);
    if (sentence !== last) word.glue = "break";
    last = sentence;
  }
};

/** The words of an analysed text, with part of speech and sentence. Linear. */
export function readWords({ text, tokens, sentences }: Analysis): Word[] {
  const words = scanWords(text, tokens);
  placeInSentences(words, sentences, text);
  return words;
}

/** A quotation mark right before the word, after a space: what is quoted may begin like a sentence. */
const opensQuote = (text: string, start: number): boolean => OPENING.has(text.charCodeAt(start - 1));

const OPENING = new Set([...'“"‘'].map((mark) => mark.charCodeAt(0)));
