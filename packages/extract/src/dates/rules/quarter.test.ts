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
    ["Growth will slow in the first two quarters of 2022.", ["the first two quarters of 2022 = 2022-H1"]],
    ["For the quarter ended April 30 no ship was built.", ["the quarter = 2021-Q1", "April 30 = 2021-04-30"]],
    [
      "Profit fell in the second quarter. It had doubled in the 2019 period. Sales rose in the quarter.",
      ["the second quarter = 2021-Q2", "the 2019 period = 2019-Q2", "the quarter = 2021-Q2"],
    ],
    [
      "Profit fell in the second quarter. Costs will rise in the third quarter. Sales fell in the latest quarter.",
      ["the second quarter = 2021-Q2", "the third quarter = 2021-Q3", "the latest quarter = 2021-Q2"],
    ],
    [
      "Profit fell in the second quarter. In the quarter a year earlier it rose.",
      ["the second quarter = 2021-Q2", "the quarter a year earlier = 2020-Q2"],
    ],
    [
      "Profit fell in the second quarter. For the nine months it rose from a year earlier.",
      ["the second quarter = 2021-Q2", "the nine months = P9M", "a year earlier = 2020"],
    ],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
