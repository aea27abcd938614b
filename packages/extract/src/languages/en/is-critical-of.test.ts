import { explained } from "../../testing.ts";
import { isCriticalOf } from "./is-critical-of.ts";
import { found } from "./trial.ts";

describe("is-critical-of", () => {
  it.each([
    ["Reyes has long been critical of the plan.", ["Reyes | critical of | the plan"]],
    ["The dockers were not worried that rates would rise.", ["The dockers | worried | rates would rise"]],
    ["The board seemed willing to wait.", []],
    ["Lee remained opposed to the tax.", ["Lee | opposed | to the tax"]],
    ["The tax was opposed by the board.", []],
    ["They were convinced that rates would rise.", ["They | convinced | rates would rise"]],
    ["Lee was sure Cho would win.", ["Lee | sure | Cho would win"]],
    ["With farmers worried about rates, Lee left.", []],
    ["It was certain that rates would rise.", []],
    ["A critical part of the plan failed.", []],
    ["The widow was too upset to talk.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(isCriticalOf, text)).toEqual(expected));
  });
});
