import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import { explained } from "../testing.ts";
import { dropClaimed } from "./drop-claimed.ts";

const rules = (text: string): string[] => {
  const reading = readingOfText(text);
  return dropClaimed.refine(draftsOf(reading), reading).map(({ rule }) => rule);
};

describe("drop-claimed", () => {
  it("leaves quoted words that no other statement has", () => {
    explained("The board barred whoever “took part in the vote as an officer.”", (text) =>
      expect(rules(text)).toEqual(["quoted-words"]),
    );
  });

  it("drops those that are part of another statement", () => {
    explained("Reyes said the board barred whoever “took part in the vote as an officer.”", (text) =>
      expect(rules(text)).toEqual(["said-content"]),
    );
  });

  it("drops those that another sentence claims", () => {
    explained("Reyes left “as a man who has no say here. It is late,” Cho said.", (text) =>
      expect(rules(text)).toEqual(["said-after-quote"]),
    );
  });
});
