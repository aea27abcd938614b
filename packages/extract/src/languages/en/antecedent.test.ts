import { explained } from "../../testing.ts";
import { saidContent } from "./said-content.ts";
import { found } from "./trial.ts";

describe("what is said begins with the noun before a clause without a relative pronoun", () => {
  it.each([
    ["Lee met the target she pledged to reach.", ["she | pledged | the target she pledged to reach"]],
    ["After the talks they vowed to leave.", ["they | vowed | to leave"]],
    ["Lee met the board, and they vowed to leave.", ["they | vowed | to leave"]],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(saidContent, text)).toEqual(expected));
  });
});
