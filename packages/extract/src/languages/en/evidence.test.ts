import { explained } from "../../testing.ts";
import { saidAfterQuote } from "./said-after-quote.ts";
import { saidContent } from "./said-content.ts";
import { found } from "./trial.ts";

const told = (text: string) => [saidAfterQuote, saidContent].flatMap((rule) => found(rule, text));

describe("evidence", () => {
  it.each([
    [
      "Large parts of the port are empty, other studies have shown.",
      ["other studies | shown | Large parts of the port are empty"],
    ],
    ["The survey shows wide support for the plan.", ["The survey | shows | wide support for the plan"]],
    ["A court found the plan was unlawful.", ["A court | found | the plan was unlawful"]],
    ["The cook found the keys.", []],
    ["Her doubts found other roads that were open.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(told(text)).toEqual(expected));
  });
});
