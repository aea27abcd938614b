import fc from "fast-check";
import { stem, tokens, words, wordsAt } from "./words.ts";

it.each([
  ["The US–China talks’ 2nd round", ["the", "us", "china", "talks", "2nd", "round"]],
  ["Erdoğan, Łukasz & Đurić; Straße", ["erdogan", "lukasz", "duric", "strasse"]],
  ["e\u0301tat ÉTAT état", ["etat", "etat", "etat"]],
  ["½ ﬁre ＡＢＣ x²", ["1", "2", "fire", "abc", "x2"]],
  ["İstanbul ΣΊΣΥΦΟΣ σίσυφος", ["istanbul", "σισυφοσ", "σισυφοσ"]],
  ["Москва́ — столица", ["москва", "столица"]],
  ["习近平访问 Moscow", ["习", "近", "平", "访", "问", "moscow"]],
  ["한국", ["한국".normalize("NFKD")]],
  ["\u{E000}speaker\u{E000}xi", ["speaker", "xi"]],
  ["", []],
  ["— … !", []],
])("cuts %s into words", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it.each([
  ["negotiations negotiate negotiated", ["negoti", "negoti", "negoti"]],
  ["sanctions us as", ["sanction", "us", "as"]],
  ["2020s", ["2020s"]],
])("stems %s", (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

it("finds the same words with places as without", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.lorem());
  fc.assert(
    fc.property(text, (value) => {
      const placed = wordsAt(value);

      expect(placed.map(({ word }) => word)).toEqual(words(value));
      for (const { word, start, end } of placed) expect(words(value.slice(start, end))).toContain(word);
    }),
    { numRuns: 1000 },
  );
});

it("gives words that are letters and digits only, and change no more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      for (const word of words(value)) {
        expect(word).toMatch(/^[\p{L}\p{N}]{1,64}$/u);
        expect(words(word).join("")).toBe(word);
      }
    }),
    { numRuns: 1000 },
  );
});

it("takes no time over a very long word", () => {
  const start = performance.now();

  tokens("a".repeat(500_000));
  stem("y".repeat(64));

  expect(performance.now() - start).toBeLessThan(500);
});
