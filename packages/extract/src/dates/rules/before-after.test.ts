import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A time before or after another event", () => {
  it.each<[string, string[]]>([
    [
      "The town fell on August 15, two weeks before the army was set to leave.",
      ["August 15 = 2021-08-15", "two weeks before = 2021-08-29"],
    ],
    ["They spoke on Wednesday, a day after the council met.", ["Wednesday = 2021-08-25", "a day after = 2021-08-24"]],
    ["He resigned three days after the vote.", ["three days = P3D"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
