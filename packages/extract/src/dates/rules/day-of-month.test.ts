import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A day of a month that is not named", () => {
  it.each<[string, string[]]>([
    ["He was freed on the 14th.", ["the 14th = 2021-08-14"]],
    ["He will be freed on the 14th.", ["the 14th = 2021-09-14"]],
    ["He will be freed on the 30th.", ["the 30th = 2021-08-30"]],
    ["He left on the 31st.", ["the 31st = 2021-07-31"]],
    ["He leaves on the 3rd of next month.", ["the 3rd of next month = 2021-09-03"]],
    [
      "They met on June 3 and again on the 14th of that month.",
      ["June 3 = 2021-06-03", "the 14th of that month = 2021-06-14"],
    ],
    ["He lives on the 14th floor.", []],
    ["He dropped out on the 45th.", []],
    [
      "They met on June 3 and on the 45th of that month. Two days later he left.",
      ["June 3 = 2021-06-03", "Two days later = 2021-06-05"],
    ],
    ["They met on June 3 and on the 31st of that month.", ["June 3 = 2021-06-03", "the 31st of that month = null"]],
    ["The truce ends on the 31st of next month.", ["next month = 2021-09"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
