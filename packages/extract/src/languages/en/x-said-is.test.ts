import { explained } from "../../testing.ts";
import { found } from "./trial.ts";
import { xSaidIs } from "./x-said-is.ts";

describe("x-said-is", () => {
  it.each([
    ["They fear a flood the mayor said will come.", ["the mayor | said | will come"]],
    ["They saw the dam, which Lee claimed now holds.", ["Lee | claimed | now holds"]],
    ["Everything Lee says is a lie.", []],
    ["What Lee says is a lie.", []],
    ["Lee said the dam is safe.", []],
    ["“A flood Lee said will come” is a song.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(xSaidIs, text)).toEqual(expected));
  });
});
