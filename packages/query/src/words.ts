import { stemmer } from "stemmer";
import type { At } from "./tree.ts";

/** A word of a text, folded, and where it stands. */
export interface Word extends At {
  word: string;
}

/** Scripts written without spaces: each letter is a word, and words of several letters are phrases. */
const unspaced = "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";
/** The `v` flag is newer than our compile target, though Node 20 has it. */
const run = new RegExp(`[[\\p{L}\\p{N}]&&[${unspaced}]]\\p{M}*|[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]+`, "gv");
const plain = /^[a-z0-9]+$/;
const letters = /[\p{L}\p{N}]+/gu;

/** Letters that no decomposition takes apart, as people without such a keyboard write them. */
const spelt: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
  þ: "th",
  ς: "σ",
};
const isSpelt = new RegExp(`[${Object.keys(spelt).join("")}]`, "g");

/** Longer words are cut: nobody looks for them, and they would cost a stemmer its time. */
const longestWord = 64;

/** Lower case, without accents, compatible forms made plain: "ÉTATS" and "etats" are one. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(isSpelt, (letter) => spelt[letter] ?? letter);

/** The words of one stretch without gaps; mostly one, two where a form such as ½ comes apart. */
function foldRun(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return [lower.slice(0, longestWord)];
  return (fold(text).match(letters) ?? []).map((word) => word.slice(0, longestWord));
}

/** The words of a text with their places; those of one stretch share it. */
export function wordsAt(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(run)) {
    const end = match.index + match[0].length;
    for (const word of foldRun(match[0])) found.push({ word, start: match.index, end });
  }
  return found;
}

/** English as it is printed: cut and folded the short way, to the same end. */
const isEnglish = /^[\0-\u{7f}‘’“”–—…\u{a0}]*$/u;

/** The words of a text, folded. */
export function words(text: string): string[] {
  if (isEnglish.test(text)) {
    const found: string[] = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return found.some((word) => word.length > longestWord) ? found.map((word) => word.slice(0, longestWord)) : found;
  }
  return (text.match(run) ?? []).flatMap(foldRun);
}

/** The words of a text as text fields compare them: folded and stemmed. */
export const tokens = (text: string): string[] => words(text).map(stem);

/** The form in which keywords are compared: `state-media` is "State media". */
export const keyOf = (value: string | number): string => words(String(value)).join(" ");

const stems = new Map<string, string>();
const keptStems = 50_000;

/** Porter's stem of an English word; others stay as they are. Kept, for a text has few words many times. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= keptStems) stems.clear();
  const found = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
  stems.set(word, found);
  return found;
}
