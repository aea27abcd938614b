import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import { explained } from "../testing.ts";
import { continueQuotes } from "./continue-quotes.ts";

const contents = (text: string) => {
  const reading = readingOfText(text);
  return continueQuotes.refine(draftsOf(reading), reading).map(({ content }) => text.slice(content.start, content.end));
};

describe("continue-quotes", () => {
  it.each([
    ["Lee called the dam a gamble. “Nobody knows it better.”", "the dam a gamble. “Nobody knows it better.”"],
    ["Lee said it would leak.\n\n“It was badly built.”\n\nCho left.", "it would leak.\n\n“It was badly built.”"],
    [
      '"It is safe," Lee said.\n\n"We tested every wall."\n\n"Nobody needs to leave."',
      '"It is safe," Lee said.\n\n"We tested every wall."\n\n"Nobody needs to leave."',
    ],
  ])("a quotation that stands alone goes on with what was said before: %s", (text, expected) => {
    explained(text, () => expect(contents(text)).toEqual([expected]));
  });

  it.each([
    ["Lee said it would leak. The valley is full of “dams that nobody needs.”", "it would leak"],
    ["Lee asked whether it leaked.\n\n“It does not leak at all.”", "whether it leaked"],
    ["Lee did not say why. “We have our reasons for it.”", "why"],
    ["Lee thinks the dam is safe.\n\n“It was badly built.”", "the dam is safe"],
    ["The dam is safe, according to the ministry.\n\n“It was badly built.”", "The dam is safe"],
    ["Lee praised the book.\n\n“A River Runs to Nowhere”", "the book"],
    ["Lee said it would leak. Cho drove home.\n\n“It was badly built.”", "it would leak"],
    ["You have written a book for him, I say.\n\n“I wrote it for everybody.”", "You have written a book for him"],
  ])("it does not where somebody else may speak: %s", (text, expected) => {
    explained(text, () => expect(contents(text)).toEqual([expected]));
  });

  it("leaves a quotation to the one who has it", () => {
    const text = "Lee said it would leak.\n\n“It was badly built,” Cho said.";

    expect(contents(text).filter((words) => words.startsWith("it would"))).toEqual(["it would leak"]);
  });
});
