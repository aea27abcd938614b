/** Lists that every word of a text is held against: each takes a bit, so that one look-up answers for all of them. */
const marks = new Map<string, number>();
/** Not a list: the word is made of letters alone. */
export const LETTERS = 1;
const MOST_LISTS = 30;
let lists = 0;

/** The bit of a list of words in small letters. Lists are made when the program is loaded, before any text is read. */
export function marked(words: Iterable<string>): number {
  if (lists === MOST_LISTS)
    throw new RangeError(`marks: more than ${MOST_LISTS} lists of words; let one of them ask by itself`);
  const bit = LETTERS << ++lists;
  for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bit);
  return bit;
}

const WHOLE = /^\p{L}+$/u;

/** Whether a word is letters alone; most are plain ones, which need no pattern. */
function isLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code > 127) return WHOLE.test(text);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** The bits of the lists that a word is in; `lower` is `text` in small letters. */
export const marksOf = (text: string, lower: string): number =>
  (marks.get(lower) ?? 0) | (isLetters(text) ? LETTERS : 0);
