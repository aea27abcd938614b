import { fileURLToPath } from "node:url";
import { pure } from "./law.ts";
import { steepText } from "./pattern-slope.ts";
import { patternsIn, patternsMade } from "./pattern-sources.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Those that take more than their share of time on a longer text, and how such a text begins. */
const steep = (patterns: Iterable<RegExp>): string[] =>
  [...patterns].flatMap((pattern) => {
    const text = steepText(pattern);
    return text === null ? [] : [`${pattern} on ${JSON.stringify(text)}…`];
  });

/** Makes every pattern that is made of strings; those made while a text is read are made by reading one. */
async function makeAll(): Promise<void> {
  const { htmlToText } = await import("@readout/model");
  htmlToText("<script>a</script>");
  const { readPage } = await import("@readout/articles/page");
  readPage("<p><script>a</script></p>", "https://example.org/a");
  await import("@readout/extract");
  await import("@readout/feeds");
  await import("@readout/query");
}

const LONGEST_TEST_MS = 60_000;

it.each([
  ["a doubling", /^(a+)+$/, true],
  ["a run tried from each of its letters", /^\s+|\s+$/g, true],
  ["a sign that may be any other's end", /“[^”]*” said/, true],
  ["three runs of one letter", /a*a*a*b/, true],
  ["a run tried once", /(?<!\s)\s+$/, false],
  ["a run of bounded length", /\s{0,60}$/, false],
  ["what ends where the next begins", /"[^"]*"/, false],
])("a pattern's slope is seen: %s", (_, pattern, isSteep) => {
  expect(steep([pattern])).toHaveLength(isSteep ? 1 : 0);
});

/** Mend one by a bound (`{0,60}`), or by what may not stand before it: `(?<!\s)\s+$`. */
it.each(["packages", "services"])(
  "every pattern of %s takes time that grows with its text",
  (kind) => {
    expect(steep(patternsIn(`${root}${kind}`).written.values())).toEqual([]);
  },
  LONGEST_TEST_MS,
);

it(
  "so does every pattern that a pure room makes of strings",
  async () => {
    const made = await patternsMade(makeAll);
    const makers = pure
      .map((room) => `packages/${room}`)
      .flatMap((room) => [...patternsIn(root + room).makers].map((file) => `${room}/${file}`));
    expect([...made.keys()].sort()).toEqual(makers.sort());
    expect(steep([...made.values()].flat())).toEqual([]);
  },
  LONGEST_TEST_MS,
);
