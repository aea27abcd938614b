import { explained } from "../../testing.ts";
import { saidBlock } from "./said-block.ts";
import { found } from "./trial.ts";

describe("said-block", () => {
  it.each([
    [
      "The Herald reports:\n\n“Rates will rise.\n\n“Nobody knows when.”",
      ["The Herald | reports | “Rates will rise.\n\n“Nobody knows when.”"],
    ],
    ["The Herald reports:\n\nRates will rise.", []],
  ])("%j", (text, expected) => {
    explained(text, () => expect(found(saidBlock, text)).toEqual(expected));
  });
});
