import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A quarter or a half", () => {
  it.each<[string, string[]]>([
    ["Exports fell in the fourth quarter.", ["the fourth quarter = 2020-Q4"]],
    ["Exports will fall in the fourth quarter.", ["the fourth quarter = 2021-Q4"]],
    ["The bank will report second-quarter results.", ["second-quarter = 2021-Q2"]],
    ["Exports will fall in the first quarter.", ["the first quarter = 2022-Q1"]],
    ["Exports fell in Q3 2019.", ["Q3 2019 = 2019-Q3"]],
    ["Growth slowed in the first half of 2020.", ["the first half of 2020 = 2020-H1"]],
    [
      "The second quarter was bad. In the quarter, sales fell.",
      ["The second quarter = 2021-Q2", "the quarter = 2021-Q2"],
    ],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
