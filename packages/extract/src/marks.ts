/** Lists that every word of a text is held against: each takes a bit, so that one look-up answers for all of them. */
const marks = new Map<string, number>();
/** Not a list: the word is of one piece, letters or digits alone, stops among them ("U.S.", "5.5"), or an ending ("'s"). */
export const ONE_PIECE = 1;
const MOST_LISTS = 30;
let lists = 0;

/** The bit of a list of words in small letters. Lists are made when the program is loaded, before any text is read. */
export function marked(words: Iterable<string>): number {
  if (lists === MOST_LISTS)
    throw new RangeError(`marks: more than ${MOST_LISTS} lists of words; let one of them ask by itself`);
  const bit = ONE_PIECE << ++lists;
  for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bit);
  return bit;
}

const WHOLE = /^(?:\p{L}[\p{L}.]*|\p{N}[\p{N}.]*|'\p{L}*)$/u;

/** Most words are plain letters, which need no pattern. */
function isOnePiece(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 122) return WHOLE.test(text);
  }
  return true;
}

/** The bits of the lists that a word is in; `lower` is `text` in small letters. */
export const marksOf = (text: string, lower: string): number =>
  (marks.get(lower) ?? 0) | (isOnePiece(text) ? ONE_PIECE : 0);
