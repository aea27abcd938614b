import { sourceKinds } from "@readout/model";
import { defaultFeeds } from "./default-feeds.ts";
import { sampleEntries } from "./sample-entries.ts";

describe("the default feeds", () => {
  it("are sixty different addresses, each with a name and a known kind", () => {
    expect(new Set(defaultFeeds.map(({ url }) => url)).size).toBe(60);
    expect(new Set(defaultFeeds.map(({ name }) => name)).size).toBe(60);
    for (const { url, country, kind } of defaultFeeds) {
      expect(new URL(url).href).toBe(url);
      expect(country ?? "XXX").toMatch(/^[A-Z]{3}$/);
      expect(sourceKinds).toContain(kind);
    }
  });
});

describe("the samples", () => {
  it("are twelve articles of one week, each under its own address", () => {
    expect(new Set(sampleEntries.map(({ url }) => url)).size).toBe(12);
    for (const { url, text, publishedAt } of sampleEntries) {
      expect(url).toMatch(/^https:\/\/samples\.readout\.invalid\/2021\/08\/[a-z0-9-]+$/);
      expect(publishedAt).toMatch(/^2021-08-2[4-7]T\d\d:\d\d:00Z$/);
      expect(text.split("\n\n").length).toBeGreaterThan(1);
    }
  });

  it("tell one call from two sides, and two articles in other languages", () => {
    const ofTheCall = sampleEntries.filter(({ text }) => /\bXi\b/.test(text) && /\bPutin\b/.test(text));

    expect(ofTheCall.map(({ source }) => source)).toEqual(["The Chinese account", "The Russian account"]);
    expect(sampleEntries.map(({ language }) => language).filter((each) => each !== "en")).toEqual(["fr", "de"]);
  });
});
