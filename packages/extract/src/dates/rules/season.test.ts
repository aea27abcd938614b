import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A season", () => {
  it.each<[string, string[]]>([
    ["The offensive began this past spring.", ["this past spring = 2021-SP"]],
    ["The offensive began last autumn.", ["last autumn = 2020-FA"]],
    ["The games were held in the summer of 2012.", ["the summer of 2012 = 2012-SU"]],
    ["The fall of the city shocked them.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
