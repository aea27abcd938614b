import { trustDate } from "./trust.ts";

const now = new Date("2026-03-01T12:00:00Z");

describe("trustDate", () => {
  it.each([
    [null, false],
    ["yesterday", false],
    ["1999-12-31T23:59:59Z", false],
    ["2000-01-01T00:00:00Z", true],
    ["2026-03-03T12:00:00Z", true],
    ["2026-03-03T12:00:01Z", false],
  ])("%s: %s", (publishedAt, trusted) => {
    expect(trustDate(publishedAt, now)).toBe(trusted);
  });
});
