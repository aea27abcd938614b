import { explained } from "../../testing.ts";
import { quoteDashName } from "./quote-dash-name.ts";
import { found } from "./trial.ts";

describe("quote-dash-name", () => {
  it.each([
    ["“No sympathy.” ― Ana Reyes", ["Ana Reyes | ― | “No sympathy.”"]],
    ["“No sympathy” — that was all he felt.", []],
    ["“No sympathy.”\n\n— by the editors", []],
  ])("%j", (text, expected) => {
    explained(text, () => expect(found(quoteDashName, text)).toEqual(expected));
  });
});
