import { isBlank } from "./blank.ts";

describe("isBlank", () => {
  it("says of every code unit what \\s says", () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => code);
    const wrong = all.filter((code) => isBlank(code) !== /\s/.test(String.fromCharCode(code)));

    expect(wrong).toEqual([]);
  });
});
