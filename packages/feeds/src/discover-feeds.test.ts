import { discoverFeeds } from "./discover-feeds.ts";

const page = "https://news.example/world/";

describe("discoverFeeds", () => {
  it("finds the feeds a page names", () => {
    const found = discoverFeeds(
      `<html><head><link rel="stylesheet" href="/s.css">
        <link rel="alternate" type="application/rss+xml" title="All" href="/rss?a=1&amp;b=2">
        <LINK HREF='atom.xml' TYPE='application/atom+xml; charset=utf-8' REL='home alternate'/>
        <link rel=alternate type=application/feed+json href=https://other.example/feed.json>
        <link rel="alternate" hreflang="de" href="/de"></head></html>`,
      page,
    );

    expect(found).toEqual([
      "https://news.example/rss?a=1&b=2",
      "https://news.example/world/atom.xml",
      "https://other.example/feed.json",
    ]);
  });

  it("finds none in the body, in comments, or under other schemes", () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;

    expect(discoverFeeds(`<!--${link("/a")}-->${link("javascript:alert(1)")}<body>${link("/b")}`, page)).toEqual([]);
  });
});
