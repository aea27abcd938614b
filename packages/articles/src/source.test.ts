import { isSameSite, sourceOf } from "./source.ts";

const feed = {
  url: "https://feeds.bbci.co.uk/news/world/rss.xml",
  name: "BBC",
  country: "GBR",
  kind: "press",
} as const;

describe("sourceOf", () => {
  it.each([
    ["https://www.news.example.co.uk/a", "example.co.uk"],
    ["https://someone.github.io/a", "someone.github.io"],
    ["http://127.0.0.1:8123/a", "127.0.0.1:8123"],
    ["http://[::1]:8123/a", "[::1]:8123"],
    ["http://localhost:3000/a", "localhost:3000"],
    ["http://news.example:8080/a", "news.example:8080"],
    ["file:///home/a.txt", "local"],
    ["urn:readout:1", "local"],
  ])("calls the publisher of %s %s", (url, id) => {
    expect(sourceOf(url).id).toBe(id);
  });

  it("takes the feed's facts for articles of its publisher", () => {
    expect(sourceOf("https://www.bbc.com/news/1", feed)).toEqual({
      id: "bbc.com",
      name: "BBC",
      country: "GBR",
      kind: "press",
    });
  });

  it("takes none of them for articles of others", () => {
    expect(sourceOf("https://other.example/1", feed)).toEqual({
      id: "other.example",
      name: "other.example",
      country: null,
      kind: "other",
    });
  });
});

describe("isSameSite", () => {
  it.each([
    ["https://a.news.example/1", "https://b.news.example/2", true],
    ["https://news.example/1", "https://views.example/1", false],
    ["http://127.0.0.1:1/", "http://127.0.0.1:2/", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(isSameSite(a, b)).toBe(same);
  });
});
