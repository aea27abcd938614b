import { explained } from "../../testing.ts";
import { asXSaid } from "./as-x-said.ts";
import { found } from "./trial.ts";

describe("as-x-said", () => {
  it.each([
    ["As Reyes put it in a letter, the talks had failed.", ["Reyes | put | the talks had failed"]],
    ["As the mayor noted, rates rose.", ["the mayor | noted | rates rose"]],
    ["Rates rose, as the mayor has noted.", ["the mayor | noted | Rates rose"]],
    ["The port, as Reyes pointed out, was shut.", ["Reyes | pointed out | The port, as Reyes pointed out, was shut"]],
    ["It is a “lawful use of money,” as a memo put it.", ["a memo | put | It is a “lawful use of money,”"]],
    ["As Reyes said goodbye, the ship left.", []],
    ["Reyes noted, as ever, that rates rose.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(asXSaid, text)).toEqual(expected));
  });
});
