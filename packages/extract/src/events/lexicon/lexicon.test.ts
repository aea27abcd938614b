import { triggersFor } from "./index.ts";

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

  it("does not know a verb that tells nothing", () => {
    expect(triggersFor("sleep")).toEqual([]);
  });
});
