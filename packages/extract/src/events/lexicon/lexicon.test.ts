import { goldsteinOf } from "../goldstein.ts";
import { triggersFor } from "./index.ts";
import { nounTriggers } from "./nouns.ts";

describe("The lexicon", () => {
  it("asks for a noun or a particle before it takes a verb alone", () => {
    expect(triggersFor("withdraw").map(({ nouns, particles }) => nouns !== null || particles !== null)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it("has a value on the scale for every code", () => {
    const verbs = [
      "meet",
      "agree",
      "sign",
      "demand",
      "share",
      "send",
      "lift",
      "withdraw",
      "accuse",
      "reject",
      "threaten",
    ];
    const codes = [...verbs, "riot", "deploy", "expel", "arrest", "kill"].flatMap((verb) =>
      triggersFor(verb).map(({ cameo }) => cameo),
    );
    for (const cameo of [...codes, ...nounTriggers.map((each) => each.cameo)])
      expect(goldsteinOf(cameo)).not.toBeNull();
  });

  it("does not know a verb that tells nothing", () => {
    expect(triggersFor("sleep")).toEqual([]);
  });
});
