import { explained } from "../testing.ts";
import { datesIn } from "./testing.ts";

describe("A length of time before or after a known day", () => {
  it.each<[string, string[]]>([
    [
      "The vote was held on August 3. He resigned three days after the disputed vote.",
      ["August 3 = 2021-08-03", "three days after the disputed vote = 2021-08-06"],
    ],
    ["It came a day before Sunday's vote.", ["a day before Sunday = 2021-08-21"]],
    ["She raised the money on the day after Monday's vote.", ["the day after = 2021-08-24", "Monday = 2021-08-23"]],
    ["They walk five miles a day.", []],
    ["He left two days before Wednesday's talks.", ["two days before Wednesday = 2021-08-23"]],
    ["He left two days after the army attacked.", ["two days = P2D"]],
    [
      "The vote was held on August 3. He left two weeks after the summit.",
      ["August 3 = 2021-08-03", "two weeks = P2W"],
    ],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
