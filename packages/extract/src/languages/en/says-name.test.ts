import { explained } from "../../testing.ts";
import { saysName } from "./says-name.ts";
import { found } from "./trial.ts";

describe("says-name", () => {
  it.each([
    ["Says Ana Reyes, mayor of Norland: “It was late. We left.”", ["Ana Reyes | Says | “It was late. We left.”"]],
    ["Said Ana Reyes, the mayor:\n\n“It was late.”", ["Ana Reyes | Said | “It was late.”"]],
    ["Says Ana Reyes, it was late.", []],
    ["The paper says Ana Reyes has two rules: be late, be loud.", []],
  ])("%j", (text, expected) => {
    explained(text, () => expect(found(saysName, text)).toEqual(expected));
  });
});
