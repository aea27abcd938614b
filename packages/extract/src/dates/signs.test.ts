import { bitsOf, signsIn } from "./signs.ts";

describe("The signs of time in a text", () => {
  it.each<[string, string]>([
    ["They met on Monday.", "day"],
    ["In March 1999 they left for two weeks.", "named number week"],
    ["A mid-afternoon storm hit.", "part"],
    ["They were there in the seventies.", "number"],
  ])("%s", (text, signs) => {
    expect(signsIn(text)).toBe(bitsOf(signs));
  });

  it("knows no sign by a name that none has", () => {
    expect(() => bitsOf("day wek")).toThrow(/no sign is called "wek"/);
  });

  it("finds none where nothing is dated", () => {
    expect(signsIn("The holy man from the cities would know no peace.")).toBe(0);
  });
});
