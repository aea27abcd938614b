import { triggersFor } from "./index.ts";

describe("The lexicon", () => {
  it("asks for a body, a noun or a particle before it takes a verb alone", () => {
    const asks = triggersFor("withdraw").map(
      ({ membership, nouns, particles }) => membership || nouns !== null || particles !== null,
    );
    expect(asks).toEqual([true, true, true, true, true, true, false]);
  });

  it("does not know a verb that tells nothing", () => {
    expect(triggersFor("sleep")).toEqual([]);
  });
});
