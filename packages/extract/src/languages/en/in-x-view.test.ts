import { explained } from "../../testing.ts";
import { inXView } from "./in-x-view.ts";
import { found } from "./trial.ts";

describe("in-x-view", () => {
  it.each([
    ["In Lee’s view, the dam is safe.", ["Lee | In Lee’s view | the dam is safe"]],
    ["By his own admission, the dam leaks.", ["his | By his own admission | the dam leaks"]],
    ["The dam will leak in their eyes.", ["their | in their eyes | The dam will leak"]],
    ["The dam has cost lives, by one estimate.", ["one estimate | by one estimate | The dam has cost lives"]],
    ["It matters because to her, “the dam is all we have.”", ["her | to her | “the dam is all we have.”"]],
    ["In view of the dam, they met.", []],
    ["The dam was judged by the cost.", []],
    ["“In my view the dam is safe.” It leaks.", []],
    ["“The dam is, in Lee’s view, safe.” It leaks.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(inXView, text)).toEqual(expected));
  });
});
