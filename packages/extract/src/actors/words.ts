import type { Span } from "@readout/model";
import type { Analysis } from "../analysis.ts";

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
  let at = start;
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

const isCapital = (text: string): boolean => {
  const first = text[0] ?? "";
  return first !== first.toLowerCase();
};

/** The words of a piece of text, without its grammar. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  let gapFrom = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    const own = text.slice(at, end);
    const glue = words.length === 0 ? "break" : glueOf(text.slice(gapFrom, Math.min(at, gapFrom + 8)));
    const possessive = own === "s" && glue === "tight" && "'’ʼ".includes(text[at - 1] ?? "");
    const key = possessive ? "'s" : fold(own);
    words.push({
      start: at,
      end,
      text: own,
      key,
      capital: isCapital(own),
      glue,
      pos: "X",
      sentence: 0,
      opens: false,
    });
    at = end;
    gapFrom = end;
  }
  return words;
}

const tagWords = (words: readonly Word[], tokens: Analysis["tokens"]): void => {
  let token = 0;
  for (const word of words) {
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= word.start) token++;
    word.pos = tokens[token]?.pos ?? "X";
  }
};

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
  const words = scanWords(text);
  tagWords(words, tokens);
  placeInSentences(words, sentences, text);
  return words;
}

/** A quotation mark right before the word, after a space: what is quoted may begin like a sentence. */
const opensQuote = (text: string, start: number): boolean => '“"‘'.includes(text[start - 1] ?? "x");
