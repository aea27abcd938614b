import { analyse } from "../analyse.ts";
import { explained } from "../testing.ts";
import { isBound } from "./bound.ts";
import { findDates } from "./find-dates.ts";

/** Of the dates of a text, those that do not date what its verb tells. */
function boundIn(text: string, verb: string): string[] {
  const analysis = analyse(text, "2021-08-26");
  const start = text.indexOf(verb);
  const trigger = { start, end: start + verb.length };
  return findDates(analysis)
    .filter((date) => isBound(date, analysis, trigger))
    .map((date) => date.text);
}

describe("A date belongs to something else than the deed", () => {
  it.each<[string, string, string, string[]]>([
    ["to the deed one is accused of", "Iran accused Israel of killing an envoy in 2010.", "accused", ["2010"]],
    ["to a clause of its own time", "After the war began on July 15, Iran accused Israel.", "accused", ["July 15"]],
    ["to the place where it was", "They cleaned the road where the bus crashed on Monday.", "cleaned", ["Monday"]],
    ["to the stretch that begins with it", "Iran has attacked Israel since Monday.", "attacked", ["Monday"]],
    ["to what ends with it", "Iran announced a sale of bonds due on May 3, 2030.", "announced", ["May 3, 2030"]],
    ["to a letter", "Iran accused Israel in a letter dated May 3.", "accused", ["May 3"]],
    ["to a noun after it", "Iran accused France after Monday's vote.", "accused", ["Monday"]],
    [
      "to the noun that is told more of",
      "Poland condemned the raid on Monday that killed two.",
      "condemned",
      ["Monday"],
    ],
    ["to who says so", "Two men were killed when a wall fell, officials said on Monday.", "killed", ["Monday"]],
    ["to the stretch that ends with it", "Iran attacked Israel from May 3 to May 5.", "attacked", ["May 5"]],
    ["to what it was as of that day", "As of Monday, Iran had attacked six ships.", "attacked", ["Monday"]],
    ["not when the deed made the noun", "Poland passed a law on Monday that has angered farmers.", "passed", []],
    ["not when the deed is in that clause", "After the army attacked on Monday, it rained.", "attacked", []],
    ["not when it comes before what one is accused of", "Iran accused Israel on Monday of killing him.", "accused", []],
  ])("%s: %s", (_, text, verb, expected) => {
    explained(text, () => expect(boundIn(text, verb)).toEqual(expected));
  });
});
