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
export const textColumn = (values: readonly (string | number)[]): string =>
  values.map((value) => tokens(String(value)).join(" ")).join(` ${gap} `);

/** The `facts` column: each name's words, each keyword's key, and which fields there are. */
export const factsColumn = ({ over, fields }: SearchDocument): string =>
  [everything, ...Object.entries(fields).flatMap(([field, values]) => facts(over, field, values))].join(" ");

function facts(over: Over, field: string, values: readonly (string | number)[]): string[] {
  const present = values.length > 0 ? [codedPresence(field)] : [];
  const type = typeOf(over, field);
  if (type === "name") return [...present, ...values.flatMap((value) => [gap, ...nameWords(field, value)])];
  return type === "keyword" ? [...present, ...values.map((value) => codedKey(field, keyOf(value)))] : present;
}

const nameWords = (field: string, value: string | number): string[] =>
  words(String(value)).map((word) => codedWord(field, word));
