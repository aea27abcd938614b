import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import { explained } from "../testing.ts";
import { joinParagraphs } from "./join-paragraphs.ts";

const contents = (text: string): string[] => {
  const reading = readingOfText(text);
  return joinParagraphs.refine(draftsOf(reading), reading).map(({ content }) => text.slice(content.start, content.end));
};

describe("join-paragraphs", () => {
  it.each([
    [
      "takes in paragraphs before the verb",
      "“The dam is old.\n\n“Nobody minds.\n\n“We must mend it,” Lee said.",
      ["“The dam is old.\n\n“Nobody minds.\n\n“We must mend it,”"],
    ],
    [
      "takes in paragraphs after it",
      "“It is late,” Lee said. “We go.\n\n“And we stay away.”",
      ["“It is late,” Lee said. “We go.\n\n“And we stay away.”"],
    ],
    [
      "leaves a paragraph to whoever speaks there",
      "“It is late,” Lee said. “We go.\n\n“And I stay,” Cho said.",
      ["“It is late,” Lee said. “We go.", "“And I stay,”"],
    ],
    [
      "leaves a paragraph in marks of another kind",
      '"Lee thought it was a trick.\n\n“I never left,” she said.',
      ["“I never left,”"],
    ],
    ["leaves a quotation that was closed", "“The dam is old.”\n\n“We must mend it,” Lee said.", ["“We must mend it,”"]],
  ])("%s", (_, text, expected) => {
    explained(text, () => expect(contents(text)).toEqual(expected));
  });
});
