import { datesIn } from "../testing.ts";

describe("A unit beside this one", () => {
  it.each<[string, string[]]>([
    ["Last month, the president hosted a delegation.", ["Last month = 2021-07"]],
    ["Troops left last week.", ["last week = 2021-W33"]],
    ["A summit is planned for next year.", ["next year = 2022"]],
    ["Earlier this month the bridge reopened.", ["Earlier this month = 2021-08"]],
    ["Fighting stopped over the weekend.", ["the weekend = 2021-W33-WE"]],
  ])("%s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});
