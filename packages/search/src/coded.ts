import type { Over, SearchDocument } from "@readout/model";
import { keyOf, tokens, typeOf, words } from "@readout/query";

/*
 * What FTS5 is given. The words are analysed by `@readout/query`, as the matcher in memory does it, and FTS5 only cuts at
 * spaces (tokenizer `ascii`): both answer alike by construction, in every script and on every version of SQLite.
 *
 * Names and keywords live in one column, `facts`, as words coded with their field. The codes are private-use letters,
 * which the analysis never lets through from a text: no text can pose as a fact.
 */
const mark = "\u{E000}";
const gap = "\u{E001}";
const joint = "\u{E002}";
/** In every document: `not x` alone is everything but x. */
export const everything = "\u{E003}";

export const codedWord = (field: string, word: string): string => `${mark}${field}${mark}${word}`;
export const codedKey = (field: string, key: string): string => codedWord(field, key.replaceAll(" ", joint));
export const codedPresence = (field: string): string => `${mark}${mark}${field}`;

/** The text column of a field: values stand apart, so that no phrase runs from one into the next. */
export const textColumn = (field: string, values: Values): string =>
  once(`text ${field}`, values, () => values.map((value) => tokens(String(value)).join(" ")).join(` ${gap} `));

/** The `facts` column: each name's words, each keyword's key, and which fields there are. */
export function factsColumn({ over, fields }: SearchDocument): string {
  let column = everything;
  for (const field of Object.keys(fields))
    column += once(`facts ${field}`, fields[field] ?? [], () => facts(over, field, fields[field] ?? []));
  return column;
}

type Values = readonly (string | number)[];

function facts(over: Over, field: string, values: Values): string {
  if (values.length === 0) return "";
  const type = typeOf(over, field);
  const code = type === "name" ? codedName : type === "keyword" ? codedKeyword : () => "";
  return ` ${codedPresence(field)}${values.map((value) => code(field, String(value))).join("")}`;
}

const codedName = (field: string, value: string): string =>
  ` ${gap}${words(value)
    .map((word) => ` ${codedWord(field, word)}`)
    .join("")}`;
const codedKeyword = (field: string, value: string): string => ` ${codedKey(field, keyOf(value))}`;

/** The facts of one article share what they have from it, the very same lists: those are coded once. */
const latest = new Map<string, { values: Values; column: string }>();

function once(name: string, values: Values, code: () => string): string {
  const known = latest.get(name);
  if (known?.values === values) return known.column;
  const column = code();
  latest.set(name, { values, column });
  return column;
}
