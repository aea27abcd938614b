import { marked, marksOf, ONE_PIECE } from "./marks.ts";

const of = (text: string) => marksOf(text, text.toLowerCase());

it("marks a word with every list it is in, however it is written", () => {
  const verbs = marked(["said", "found"]);
  const nouns = marked(["found", "talks"]);

  expect(of("Found")).toBe(verbs | nouns | ONE_PIECE);
  expect(of("TALKS")).toBe(nouns | ONE_PIECE);
  expect(of("Élan")).toBe(ONE_PIECE);
  expect(of("G7")).toBe(0);
});

it("refuses a list for which no bit is left", () => {
  expect(() => Array.from({ length: 40 }, (_, at) => marked([`word${at}`]))).toThrow(/more than 30 lists/);
});
