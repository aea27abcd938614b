import { explained } from "../../testing.ts";
import { saidBlock } from "./said-block.ts";
import { found } from "./trial.ts";

describe("said-block", () => {
  it.each([
    [
      "The Herald reports:\n\n“Rates will rise.\n\n“Nobody knows when.”",
      ["The Herald | reports | “Rates will rise.\n\n“Nobody knows when.”"],
    ],
    [
      "Reyes added:\n\nRates will rise, and nobody in this town can tell when it will end. I do not.\n\nShe left.",
      ["Reyes | added | Rates will rise, and nobody in this town can tell when it will end. I do not."],
    ],
    ["Reyes added:\n\nMore on the rates\n\nShe left.", []],
    ["The Herald reports:\n\nRates will rise.", []],
  ])("%j", (text, expected) => {
    explained(text, () => expect(found(saidBlock, text)).toEqual(expected));
  });
});
