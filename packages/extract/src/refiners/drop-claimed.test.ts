import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import { dropClaimed } from "./drop-claimed.ts";

const rules = (text: string): string[] => {
  const reading = readingOfText(text);
  return dropClaimed.refine(draftsOf(reading), reading).map(({ rule }) => rule);
};

describe("drop-claimed", () => {
  it("leaves quoted words that no other statement has", () => {
    expect(rules("The board barred whoever “took part in the vote as an officer.”")).toEqual(["quoted-words"]);
  });

  it("drops those that are part of another statement", () => {
    expect(rules("Reyes said the board barred whoever “took part in the vote as an officer.”")).toEqual([
      "said-content",
    ]);
  });

  it("drops those that another sentence claims", () => {
    expect(rules("Reyes left “as a man who has no say here. It is late,” Cho said.")).toEqual(["said-after-quote"]);
  });
});
