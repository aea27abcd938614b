import { formOf, marked } from "./marks.ts";

it("marks a word with every list it is in, however it is written", () => {
  const verbs = marked(["said", "found"]);
  const nouns = marked(["found", "talks"]);

  expect(formOf("Found")).toEqual({ lower: "found", marks: verbs | nouns });
  expect(formOf("TALKS").marks).toBe(nouns);
  expect(formOf("Lake").marks).toBe(0);
});

it("refuses a list for which no bit is left", () => {
  expect(() => Array.from({ length: 40 }, (_, at) => marked([`word${at}`]))).toThrow(/more than 31 lists/);
});
