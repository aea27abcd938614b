import { explained } from "../../testing.ts";
import { quoteDashName } from "./quote-dash-name.ts";
import { found } from "./trial.ts";

describe("quote-dash-name", () => {
  it.each([
    ["“No sympathy.” ― Ana Reyes", ["Ana Reyes | ― | “No sympathy.”"]],
    ["“No sympathy.”\n— Ana Reyes, mayor of Oldhaven\n\nIt rained.", ["Ana Reyes | — | “No sympathy.”"]],
    ["“No sympathy.”\n\n– Ana Reyes", ["Ana Reyes | – | “No sympathy.”"]],
    ["“No sympathy.”\n— Rep. Ana Reyes, D-N.L.", ["Rep. Ana Reyes | — | “No sympathy.”"]],
    ["“No sympathy.”\n— Ana Reyes is the mayor. It rained.", []],
    ["“No sympathy” — that was all he felt.", []],
    ["“No sympathy.”\n\n— by the editors", []],
  ])("%j", (text, expected) => {
    explained(text, () => expect(found(quoteDashName, text)).toEqual(expected));
  });
});
