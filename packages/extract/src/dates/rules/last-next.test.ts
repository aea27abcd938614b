import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A unit beside this one", () => {
  it.each<[string, string[]]>([
    ["Last month, the president hosted a delegation.", ["Last month = 2021-07"]],
    ["Troops left last week.", ["last week = 2021-W33"]],
    ["A summit is planned for next year.", ["next year = 2022"]],
    ["Earlier this month the bridge reopened.", ["Earlier this month = 2021-08"]],
    ["Prices are up 3% since year-end and may double by year-end.", ["year-end = 2020-12-31", "year-end = 2021-12-31"]],
    ["Fighting stopped over the weekend.", ["the weekend = 2021-W33-WE"]],
    [
      "They met in May 2019. The following month they signed it.",
      ["May 2019 = 2019-05", "The following month = 2019-06"],
    ],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
