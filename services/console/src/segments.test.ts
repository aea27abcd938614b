import fc from "fast-check";
import { segmentsOf } from "./segments.ts";

const shown = (text: string, ...stretches: [number, number][]) =>
  segmentsOf(
    text,
    stretches.map(([start, end]) => ({ start, end })),
  ).map(({ text: piece, covering }) => `${piece}:${covering.length}`);

it("cuts where stretches begin and end", () => {
  expect(shown("abcdef", [1, 3])).toEqual(["a:0", "bc:1", "def:0"]);
});

it("shows an overlap as a piece of its own", () => {
  expect(shown("abcdef", [0, 4], [2, 6])).toEqual(["ab:1", "cd:2", "ef:1"]);
});

it("names the shortest first, where one lies in the other", () => {
  const [outer, inner] = [
    { start: 0, end: 6 },
    { start: 2, end: 4 },
  ];

  expect(segmentsOf("abcdef", [outer, inner])[1]?.covering).toEqual([inner, outer]);
});

it("loses nothing of the text, whatever the stretches", () => {
  const stretch = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });

  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(stretch), (text, stretches) => {
      const pieces = segmentsOf(text, stretches).map((each) => each.text);
      expect(pieces.join("")).toBe(text);
    }),
  );
});
