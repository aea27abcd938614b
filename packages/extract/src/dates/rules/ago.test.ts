import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A time counted back", () => {
  it.each<[string, string[]]>([
    ["The pact was signed two years ago.", ["two years ago = 2019"]],
    ["The envoy left 10 days ago.", ["10 days ago = 2021-08-16"]],
    ["Rebels took the town five months ago.", ["five months ago = 2021-03"]],
    ["Several years ago the port closed.", ["Several years ago = PAST_REF"]],
    [
      "Profit rose in the second quarter from a loss a year earlier.",
      ["the second quarter = 2021-Q2", "a year earlier = 2020-Q2"],
    ],
    [
      "For the six months ended June 30, the port lost $3 million, against $5 million a year earlier.",
      ["the six months = P6M", "June 30 = 2021-06-30", "a year earlier = 2020-06-30"],
    ],
    ["Exports are lower than a year ago.", ["a year ago = 2020"]],
    [
      "Sales rose from a year earlier in the first quarter. The latest quarter was better than a year ago.",
      ["a year earlier = 2020", "the first quarter = 2021-Q1", "The latest quarter = 2021-Q1", "a year ago = 2020-Q1"],
    ],
    [
      "He was freed on August 3. His brother had fled three days before.",
      ["August 3 = 2021-08-03", "three days before = 2021-07-31"],
    ],
    ["He had died a year before.", ["a year before = P1Y"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
