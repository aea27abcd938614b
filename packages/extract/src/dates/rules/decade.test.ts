import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A decade or a century", () => {
  it.each<[string, string[]]>([
    ["The road was built in the late 1970s.", ["the late 1970s = 197"]],
    ["It was common in the '80s.", ["the '80s = 198"]],
    ["The fort dates from the 19th century.", ["the 19th century = 18"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
