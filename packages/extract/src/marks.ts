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

/** A word as it is written, and what is known of it wherever it stands. */
interface Form {
  lower: string;
  /** The bits of the lists that its small letters are in. */
  marks: number;
}

const MOST_FORMS = 20_000;
const forms = new Map<string, Form>();

/** Small letters and marks of a written word; made once for most of what texts say. */
export function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const lower = text.toLowerCase();
  const form = { lower, marks: (marks.get(lower) ?? 0) | (/^\p{L}+$/u.test(text) ? LETTERS : 0) };
  forms.set(text, form);
  return form;
}
