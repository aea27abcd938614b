import { claimThat } from "./claim-that.ts";
import { found } from "./trial.ts";

describe("claim-that", () => {
  it.each([
    ["Norland’s claim that the ship was empty was wrong.", ["Norland | claim | the ship was empty was wrong"]],
    ["The board repeated its call for calm.", ["its | call | calm"]],
    ["They called for a taxi.", []],
  ])("%s", (text, expected) => {
    expect(found(claimThat, text)).toEqual(expected);
  });
});
