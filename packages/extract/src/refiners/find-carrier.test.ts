import { draftsOf } from "../find-statements.ts";
import { readingOfText } from "../languages/en/trial.ts";
import { explained } from "../testing.ts";
import { dropOverlaps } from "./drop-overlaps.ts";
import { findCarrier } from "./find-carrier.ts";

function carried(text: string): string[] {
  const reading = readingOfText(text);
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : "?");
  return findCarrier
    .refine(dropOverlaps.refine(draftsOf(reading), reading), reading)
    .map(({ speaker, via, content }) => [speaker, via, content].map(words).join(" | "));
}

describe("find-carrier", () => {
  it.each([
    [
      "Ana Reyes said the dam was safe, the Norland News Agency reported.",
      ["Ana Reyes | the Norland News Agency | the dam was safe"],
    ],
    ["The dam was safe, the Norland News Agency reported.", ["the Norland News Agency | ? | The dam was safe"]],
    ["Ana Reyes said the dam was safe, the mayor reported.", undefined],
    [
      "“The dam is safe,” Ana Reyes said in remarks carried by the state-run Norland agency.",
      ["Ana Reyes | the state-run Norland agency | “The dam is safe,”"],
    ],
    ["“The dam is safe,” Ana Reyes said in a letter carried by her brother.", ["Ana Reyes | ? | “The dam is safe,”"]],
  ])("%s", (text, expected) => {
    explained(text, () => {
      if (expected) expect(carried(text)).toEqual(expected);
      else expect(carried(text).every((each) => each.includes(" | ? | "))).toBe(true);
    });
  });
});
