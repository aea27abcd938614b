import { callingFor } from "./calling-for.ts";
import { found } from "./trial.ts";

describe("calling-for", () => {
  it.each([
    ["Lee told Cho he would stay, calling for calm in the streets.", ["Lee | calling for | calm in the streets"]],
    ["Rates would rise, Lee said, adding that nobody knew when.", ["Lee | adding | nobody knew when"]],
    ["The saying is old.", []],
  ])("%s", (text, expected) => {
    expect(found(callingFor, text)).toEqual(expected);
  });
});
