import { goldsteinOf, quadOf } from "./goldstein.ts";

describe("Scales", () => {
  it("give a code without a value that of its root, and none to what they do not know", () => {
    expect([goldsteinOf("057"), goldsteinOf("050"), goldsteinOf("149"), goldsteinOf("99")]).toEqual([
      8,
      3.5,
      -6.5,
      null,
    ]);
  });

  it("put words apart from deeds and cooperation from conflict", () => {
    expect([quadOf.CONSULT, quadOf.AID, quadOf.THREATEN, quadOf.ASSAULT]).toEqual([1, 2, 3, 4]);
  });
});
