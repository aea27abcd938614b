import { formOf, LETTERS, marked } from "./marks.ts";

it("marks a word with every list it is in, however it is written", () => {
  const verbs = marked(["said", "found"]);
  const nouns = marked(["found", "talks"]);

  expect(formOf("Found")).toEqual({ lower: "found", marks: verbs | nouns | LETTERS });
  expect(formOf("TALKS").marks).toBe(nouns | LETTERS);
  expect(formOf("Élan").marks).toBe(LETTERS);
  expect(formOf("G7").marks).toBe(0);
});

it("refuses a list for which no bit is left", () => {
  expect(() => Array.from({ length: 40 }, (_, at) => marked([`word${at}`]))).toThrow(/more than 30 lists/);
});
