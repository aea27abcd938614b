import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A month", () => {
  it.each<[string, string[]]>([
    ["The army withdrew in December.", ["December = 2020-12"]],
    ["The army will withdraw in March.", ["March = 2022-03"]],
    ["The talks collapsed in mid-July.", ["mid-July = 2021-07"]],
    ["They first met in August 1988.", ["August 1988 = 1988-08"]],
    ["He was elected in June last year.", ["June last year = 2020-06"]],
    ["May we ask why protesters March on?", []],
    ["Theresa May resigned.", []],
    ["It revised December's figures.", ["December = 2020-12"]],
    ["June's sister left.", []],
    ["Prices have come down since the middle of October.", ["the middle of October = 2020-10"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
