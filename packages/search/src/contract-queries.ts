import type { Over } from "@readout/model";
import { parse, QueryError } from "@readout/query";
import fc from "fast-check";

/** Queries made of what the sample documents hold, of every kind of condition. */
const words = "Xi Putin forces foreign state telephone negotiat* sanctions 阿富汗 leaders naive border nothing".split(
  " ",
);
const bare = fc.constantFrom(
  ...words,
  '"foreign forces"',
  '"forces states"~2',
  '"states forces foreign"~3',
  '"spoke by"',
);
const valued = fc.constantFrom(
  ..."speaker: Xi|speaker: Put*|addressee: *|source: herald|language: zh|title: forces|topic: *|published >= 2021-08-26|published: 2021-08|sourceKind: wire|origin: interfax".split(
    "|",
  ),
);
export const { query: queries } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    bare,
    valued,
    fc.tuple(tie("query"), fc.constantFrom(" ", " and ", " or "), tie("query")).map(([a, by, b]) => `(${a}${by}${b})`),
    tie("query").map((inner) => `not ${inner}`),
  ),
}));

/** The query; null when it is refused. */
export function readable(text: string, over: Over) {
  try {
    return parse(text, over);
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}

const nested = (depth: number, inner: string): string =>
  depth < 3 ? inner : `(xi or not (grain and ${nested(depth - 3, inner)}))`;

/** Queries at the limits of what the language allows. */
export const largestQueries: readonly (readonly [name: string, text: string])[] = [
  ["256 words, any", Array.from({ length: 256 }, (_, i) => `word${i}`).join(" or ")],
  ["256 words, all", Array.from({ length: 256 }, (_, i) => `word${i}`).join(" ")],
  ["256 words, none", Array.from({ length: 256 }, (_, i) => `-word${i}`).join(" ")],
  [
    "256 beginnings",
    Array.from({ length: 256 }, (_, i) => `negotiat${i}* `)
      .join(" or ")
      .slice(0, 4000),
  ],
  ["200 dates", Array.from({ length: 200 }, () => "published: 2021").join(" or ")],
  ["32 levels", nested(32, "forces")],
  ["31 denials", `${"not ".repeat(31)}forces`],
  ["32 levels with dates", nested(32, "published: 2021-08")],
  ["a phrase of 580 words", `"${"forces ".repeat(580)}"`],
];
