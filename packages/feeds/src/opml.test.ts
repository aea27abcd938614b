import { parseOpml, writeOpml } from "./opml.ts";

describe("parseOpml", () => {
  it("reads feeds with their folders, whatever the case of xmlUrl", () => {
    const { feeds, errors } = parseOpml(`<?xml version="1.0"?><opml version="1.0"><body>
      <outline text="Asia"><outline text="East">
        <outline type="rss" title="One" text="1" xmlURL="https://one.example/feed?a=1&amp;b=2"/>
      </outline></outline>
      <outline text="Two" XMLURL="https://two.example/feed"/>
    </body></opml>`);

    expect(errors).toEqual([]);
    expect(feeds).toEqual([
      { url: "https://one.example/feed?a=1&b=2", name: "One", folder: "Asia/East" },
      { url: "https://two.example/feed", name: "Two", folder: null },
    ]);
  });

  it("tells what it cannot take over and keeps the rest", () => {
    const { feeds, errors } = parseOpml(`<opml><body>
      <outline text="Local" xmlUrl="file:///etc/passwd"/><outline text="Good" xmlUrl="https://good.example/"/>
      <outline text="Again" xmlUrl="https://good.example/"/></body></opml>`);

    expect(feeds.map(({ name }) => name)).toEqual(["Good"]);
    expect(errors).toEqual(["Local: file:///etc/passwd is not a web address"]);
  });

  it.each(["", "<html></html>", "feeds:\n- a"])("says that %j is no list", (text) => {
    expect(parseOpml(text)).toEqual({
      feeds: [],
      errors: ["The file is no OPML: a list of feeds begins with <opml> and has a <body>"],
    });
  });

  it("survives folders without end", () => {
    const { errors } = parseOpml(
      `<opml><body>${'<outline text="f">'.repeat(90)}<outline text="x" xmlUrl="https://x.example/"/>${"</outline>".repeat(90)}</body></opml>`,
    );

    expect(errors.length).toBeLessThanOrEqual(1);
  });
});

describe("writeOpml", () => {
  it("writes what it reads", () => {
    const feeds = [
      { url: "https://one.example/?a=1&b=2", name: 'One & "1"', folder: "Asia/East" },
      { url: "https://three.example/", name: "Three", folder: "Asia" },
      { url: "https://two.example/", name: "Two", folder: null },
    ];

    expect(parseOpml(writeOpml(feeds))).toEqual({ feeds, errors: [] });
  });
});
