import { explained } from "../../testing.ts";
import { claimThat } from "./claim-that.ts";
import { found } from "./trial.ts";

describe("claim-that", () => {
  it.each([
    ["Norland’s claim that the ship was empty was wrong.", ["Norland | claim | the ship was empty was wrong"]],
    ["The board repeated its call for calm.", ["its | call | calm"]],
    ["Lee’s repeated emphasis that it was “a gift” failed.", ["Lee | emphasis | it was “a gift” failed"]],
    ["Lee’s argument is that it is safe.", ["Lee | argument | it is safe"]],
    ["The argument is that it is safe.", []],
    ["They called for a taxi.", []],
    ["She made plans to dig a well.", []],
    ["His appeals to the voters failed.", []],
    ["His statement on Friday failed.", []],
    ["Norland’s decision to close the port failed.", ["Norland | decision | to close the port failed"]],
    ["Lee repeated his attacks on the board.", ["his | attacks | the board"]],
    ["The board answered questions from pupils.", []],
    ["No woman has been in charge of the port.", []],
    ["The rebels have launched a rocket attack on the port.", []],
    ["The mill had a charge of $14 million.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(claimThat, text)).toEqual(expected));
  });
});
