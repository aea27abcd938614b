import { explained } from "../../testing.ts";
import { datesIn } from "../testing.ts";

describe("A vague reference", () => {
  it.each<[string, string[]]>([
    ["The army now holds the port.", ["now = PRESENT_REF"]],
    ["No envoy had come until now. From now on he stays.", ["now = PRESENT_REF"]],
    ["Now the army holds the port.", ["Now = PRESENT_REF"]],
    ["He stays now that they left.", ["now = PRESENT_REF"]],
    ["He was recently released.", ["recently = PAST_REF"]],
    ["Talks will resume soon.", ["soon = FUTURE_REF"]],
    ["He resigned as soon as the vote was lost.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(datesIn(text)).toEqual(expected));
  });
});
