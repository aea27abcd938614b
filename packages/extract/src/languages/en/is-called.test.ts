import { explained } from "../../testing.ts";
import { isCalled } from "./is-called.ts";
import { found } from "./trial.ts";

describe("is-called", () => {
  it.each([
    ["The dam was described as “a leak with walls.”", ["? | described as | “a leak with walls.”"]],
    ["It was labeled a “great leak” by the dockers.", ["the dockers | labeled | a “great leak”"]],
    ["The dam, dubbed “the big leak” by Ana Reyes, fell.", ["Ana Reyes | dubbed | “the big leak”"]],
    ["It was never called “a leak” by Reyes.", ["Reyes | called | “a leak”"]],
    ["It is a fever called “docker’s lung.”", []],
    ["It is called “docker’s lung.”", []],
    ["The dam was called Oldhaven.", []],
    ["Reyes called the dam “a leak.”", []],
    ["The dam was built as “a gift.”", []],
    ["“It was called “a leak” by Cho,” Reyes said.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(isCalled, text)).toEqual(expected));
  });
});
