import { explained } from "../../testing.ts";
import { accordingTo } from "./according-to.ts";
import { found } from "./trial.ts";

describe("according-to", () => {
  it.each([
    ["According to the ministry, three people died.", ["the ministry | According to | three people died"]],
    ["Three people died, according to the ministry.", ["the ministry | according to | Three people died"]],
    [
      "Three people died, according to the state-run radio.",
      ["the state-run radio | according to | Three people died"],
    ],
    [
      "Three people died, according to state news agency Nord.",
      ["state news agency Nord | according to | Three people died"],
    ],
    [
      "“It is late,” according to Ana Reyes. “We must go.”",
      ["Ana Reyes | according to | “It is late,” according to Ana Reyes. “We must go.”"],
    ],
    ["It is late, according to Ana Reyes. “We must go.”", ["Ana Reyes | according to | It is late"]],
    [
      "According to a suit filed in May by the water board of Norland and a second suit by farmers, the dam leaks.",
      ["a suit | According to | the dam leaks"],
    ],
    ["“The dam,” according to Reyes, “is safe.”", ["Reyes | according to | “The dam,” according to Reyes, “is safe.”"]],
    ["Is it late? According to Reyes, hardly.", []],
    ["All were seated according to their rank.", []],
    ["They divided it according to need.", []],
  ])("%s", (text, expected) => {
    explained(text, () => expect(found(accordingTo, text)).toEqual(expected));
  });
});
