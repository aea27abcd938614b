import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A day that points back", () => {
  it.each<[string, string[]]>([
    [
      "The leaders spoke on Monday. Earlier in the day, the envoys met.",
      ["Monday = 2021-08-23", "Earlier in the day = 2021-08-23"],
    ],
    ["He was arrested on August 3 and freed the next day.", ["August 3 = 2021-08-03", "the next day = 2021-08-04"]],
    ["The truce ends on September 3. Until then, guns are silent.", ["September 3 = 2021-09-03", "then = 2021-09-03"]],
    ["Today is the sixth day without water.", ["Today = 2021-08-26", "the sixth day = 2021-08-26"]],
    ["He died on the third day.", []],
    ["He won on August 3. The day after the vote he fled.", ["August 3 = 2021-08-03", "The day after = 2021-08-04"]],
    ["He fled on August 2, the day before the vote.", ["August 2 = 2021-08-02", "the day before = 2021-08-02"]],
    ["The port fell in 1945. He died that year.", ["1945 = 1945", "that year = 1945"]],
    [
      "The truce began on Monday, a day after the envoys met. Shelling stopped the same day.",
      ["Monday = 2021-08-23", "a day after = 2021-08-22", "the same day = 2021-08-23"],
    ],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
