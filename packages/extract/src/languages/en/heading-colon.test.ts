import { headingColon } from "./heading-colon.ts";
import { found } from "./trial.ts";

describe("heading-colon", () => {
  it.each([
    ["REYES: We will vote on the budget.", ["REYES | ? | We will vote on the budget."]],
    ["The list: apples and pears.", []],
  ])("%j", (text, expected) => {
    expect(found(headingColon, text)).toEqual(expected);
  });
});
