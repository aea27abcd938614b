import { cutText } from "./cut.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("cutText", () => {
  it.each(["", "short", "é".repeat(450_000)])("leaves %.5s… as it is", (text) => {
    expect(cutText(text)).toEqual({ text, truncated: false });
  });

  it.each(["a", "é", "漢", "😀"])("cuts %s at 900 kB, between characters", (sign) => {
    const { text, truncated } = cutText(sign.repeat(900_001));

    expect(truncated).toBe(true);
    expect(bytes(text)).toBeLessThanOrEqual(900_000);
    expect(bytes(text)).toBeGreaterThan(900_000 - 4);
    expect(text).not.toMatch(/[\ud800-\udbff]$/);
  });
});
