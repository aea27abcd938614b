import { parseAtomFeed } from "feedsmith";
import { writeAtom } from "./notify.ts";

const anEntry = {
  id: "0123456789abcdef",
  title: "Reyes told Varga: “We will vote.”",
  url: "https://news.example/a?x=1&y=2",
  summary: "The vote was announced.",
  updated: "2026-11-24T12:00:00.000Z",
};
const write = (...entries: Partial<typeof anEntry>[]) =>
  writeAtom({
    id: "watch-1",
    title: "Votes & vetoes",
    self: "http://127.0.0.1:4180/api/v1/watches/1/feed?token=a&b",
    updated: "2026-11-24T12:00:00.000Z",
    entries: entries.map((each) => ({ ...anEntry, ...each })),
  });

const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "]]><script>alert(1)</script><![CDATA[",
  "&lt;b&gt; &amp;amp; &#60;script&#62;",
  "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  "</title></entry></feed>",
];

describe("a feed of matches", () => {
  it("is Atom that a reader takes back", () => {
    const feed = parseAtomFeed(write({}));

    expect(feed).toMatchObject({
      id: "urn:readout:watch-1",
      title: { value: "Votes & vetoes", type: "text" },
      links: [{ href: "http://127.0.0.1:4180/api/v1/watches/1/feed?token=a&b", rel: "self" }],
    });
    expect(feed.entries).toMatchObject([
      {
        id: "urn:readout:0123456789abcdef",
        title: { value: anEntry.title },
        summary: { value: anEntry.summary },
        links: [{ href: anEntry.url }],
      },
    ]);
  });

  it.each(hostile)("keeps %s as the text it is", (text) => {
    const feed = parseAtomFeed(write({ title: text, summary: text }));

    expect(feed.entries).toHaveLength(1);
    expect(feed.entries?.[0]).toMatchObject({
      title: { value: text, type: "text" },
      summary: { value: text, type: "text" },
    });
  });

  it("holds no character that XML cannot", () => {
    const xml = write({ title: "a\u0000b\u0001c\u001bd\ud800e\ufffff 😀" });

    expect(parseAtomFeed(xml).entries?.[0]?.title?.value).toBe("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf 😀");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });

  it.each(["javascript:alert(1)", "data:text/html,<script>", "file:///etc/passwd", "not an address"])(
    "leaves the link %s out and keeps the entry",
    (url) => {
      const entry = parseAtomFeed(write({ url })).entries?.[0];

      expect(entry?.links).toBeUndefined();
      expect(entry?.title?.value).toBe(anEntry.title);
    },
  );

  it("is a feed also when nothing matched yet", () => {
    expect(parseAtomFeed(write()).title?.value).toBe("Votes & vetoes");
  });
});
