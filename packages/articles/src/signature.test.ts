import { contentHash, hammingDistance, signature } from "./signature.ts";

const sentences = Array.from(
  { length: 40 },
  (_, n) => `Speaker ${n} told envoy ${n * 7} that point ${n * 13} of the plan stands.`,
);
const text = sentences.join(" ");

describe("signature", () => {
  it("is 16 hex digits, the same for the same words", () => {
    expect(signature(text)).toMatch(/^[0-9a-f]{16}$/);
    expect(signature(text.toUpperCase().replaceAll(" ", "\n\n"))).toBe(signature(text));
  });

  it("differs in few bits when one sentence of forty changes", () => {
    const edited = [...sentences.slice(0, 20), "A new sentence came in.", ...sentences.slice(21)].join(" ");

    expect(hammingDistance(signature(text), signature(edited))).toBeLessThanOrEqual(8);
  });

  it("sees how a text ends", () => {
    const ending = sentences.slice(20).map((_, n) => `River ${n} rose by ${n * 3} metres near town ${n * 11}.`);
    const other = [...sentences.slice(0, 20), ...ending].join(" ");

    expect(hammingDistance(signature(text), signature(other))).toBeGreaterThan(3);
  });

  it("differs in many when everything does", () => {
    const other = sentences
      .map((_, n) => `River ${n} rose by ${n * 3} metres near town ${n * 11} overnight.`)
      .join(" ");

    expect(hammingDistance(signature(text), signature(other))).toBeGreaterThan(16);
  });

  it.each(["", "one", "one two"])("has one for %j", (short) => {
    expect(signature(short)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each(["a ", " ", "a", "\u0301", "1"])("takes time in proportion to a run of %j", (piece) => {
    const time = (length: number) => {
      const start = performance.now();
      signature(piece.repeat(length / piece.length));
      return performance.now() - start;
    };
    time(1 << 16);

    const best = (length: number) => Math.min(time(length), time(length), time(length));
    const [half, whole] = [best(1 << 19), best(1 << 20)];

    expect(whole).toBeLessThan(Math.max(4 * half, 300));
  });
});

describe("hammingDistance", () => {
  it.each([
    ["0000000000000000", "0000000000000000", 0],
    ["0000000000000000", "ffffffffffffffff", 64],
    ["8000000000000001", "0000000000000000", 2],
  ])("%s and %s differ in %d", (a, b, bits) => {
    expect(hammingDistance(a, b)).toBe(bits);
  });
});

describe("contentHash", () => {
  it("sees words, not layout", () => {
    expect(contentHash("A title", "Some  words.\n\nMore.")).toBe(contentHash(" A title ", "Some words. More."));
    expect(contentHash("Caf\u00e9", "x")).toBe(contentHash("Cafe\u0301", "x"));
  });

  it.each([
    ["A title", "Some words!"],
    ["Another title", "Some words."],
    ["A title Some", "words."],
  ])("changes with %s / %s", (title, words) => {
    expect(contentHash(title, words)).not.toBe(contentHash("A title", "Some words."));
  });
});
