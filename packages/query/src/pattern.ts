import type { FieldType } from "./fields.ts";
import type { Term } from "./tree.ts";
import { keyOf, stem, words } from "./words.ts";

/** What a term looks for, in the form its field is compared in. */
export interface Pattern {
  /** To be found next to one another, or near with `slop`. Of a keyword, one key. */
  words: readonly string[];
  /** The last word, of which only the beginning was written; it comes after `words`. */
  begun: Begun | null;
  slop: number | null;
}

export interface Begun {
  start: string;
  /** Stems that no longer show the beginning: `negotiat*` means negotiate, whose stem is negoti. */
  stems: readonly string[];
}

/** Endings that a begun word may have in the text; with them, its stem is found as it stands in the index. */
const endings = [
  ..."e ed er ing ion or s es y al ive able ist ism ity ment ness ful ous ly ions ional ative ation".split(" "),
  ..."ting tion tions zation sation ize ise ized ised ly ally ity ties ies ance ence ate ated ating ator".split(" "),
];

export function patternOf({ text, prefix, slop }: Term, type: FieldType): Pattern {
  if (type === "keyword") return keywordPattern(text, prefix);
  const found = words(text);
  const comparable = (word: string) => (type === "text" ? stem(word) : word);
  if (!prefix) {
    const all = found.map(comparable);
    return { words: slop === null ? all : [...new Set(all)], begun: null, slop };
  }
  const start = found.at(-1) ?? "";
  const stems = type === "text" ? stemsOf(start) : [];
  return { words: found.slice(0, -1).map(comparable), begun: { start, stems }, slop: null };
}

const keywordPattern = (text: string, prefix: boolean): Pattern =>
  prefix
    ? { words: [], begun: { start: keyOf(text), stems: [] }, slop: null }
    : { words: [keyOf(text)], begun: null, slop: null };

/** Its own stem, and those of longer words that keep most of what was written: the rest would be other words. */
function stemsOf(start: string): string[] {
  const longer = endings.map((ending) => stem(start + ending)).filter((each) => each.length >= start.length - 4);
  return [...new Set([stem(start), ...longer])].filter((each) => each.length >= 3 && !each.startsWith(start));
}

export const continues = ({ start, stems }: Begun, word: string): boolean =>
  word.startsWith(start) || stems.includes(word);
