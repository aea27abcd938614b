import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A set of times", () => {
  it.each<[string, string[]]>([
    ["They meet every Thursday.", ["every Thursday = XXXX-WXX-4"]],
    ["The border opens on Sundays.", ["Sundays = XXXX-WXX-7"]],
    ["It costs the state money each year.", ["each year = P1Y"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
