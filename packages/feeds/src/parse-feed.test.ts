import { asyncProperty, assert as holds, string } from "fast-check";
import { parseFeed } from "./parse-feed.ts";
import { FeedError } from "./parsed-feed.ts";

const now = new Date("2026-03-01T12:00:00Z");
const read = (text: string) => parseFeed(text, "https://news.example/feeds/world.xml", now);
const rss = (items: string, channel = "") =>
  `<rss version="2.0"><channel><title>News</title><link>https://news.example/</link>${channel}${items}</channel></rss>`;
const item = (inside: string) => rss(`<item><link>https://news.example/1</link>${inside}</item>`);
const first = async (text: string) => {
  const [entry] = (await read(text)).entries;
  if (!entry) throw new Error("no entry was read");
  return entry;
};

describe("parseFeed", () => {
  it("reads RSS 2.0", async () => {
    const feed = await read(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel>
          <title>World &amp; more</title><link>https://news.example/</link><language>en-gb</language>
          <item>
            <title>Ministers meet</title>
            <link>https://news.example/1</link>
            <guid isPermaLink="false">tag-1</guid>
            <dc:creator>Ana Reyes</dc:creator>
            <pubDate>Wed, 25 Feb 2026 10:00:00 +0100</pubDate>
            <description>In short.</description>
            <content:encoded><![CDATA[<p>They <b>met</b>.</p><p>They spoke.</p>]]></content:encoded>
          </item>
        </channel>
      </rss>`);

    expect(feed).toEqual({
      format: "rss",
      title: "World & more",
      link: "https://news.example/",
      language: "en-gb",
      dropped: 0,
      entries: [
        {
          url: "https://news.example/1",
          title: "Ministers meet",
          text: "They met.\n\nThey spoke.",
          html: "<p>They <b>met</b>.</p><p>They spoke.</p>",
          author: "Ana Reyes",
          publishedAt: "2026-02-25T09:00:00.000Z",
          publishedAtTrusted: true,
          language: "en-gb",
          guid: "tag-1",
        },
      ],
    });
  });

  it("reads Atom 1.0, texts by their type and addresses by xml:base", async () => {
    const feed = await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://actu.example/a/">
      <title type="text">Actualit&#233;s &lt;b&gt;</title>
      <link rel="self" href="feed"/><link href="/"/>
      <entry>
        <title type="html">&lt;i&gt;Accord&lt;/i&gt;</title>
        <link rel="enclosure" href="son.mp3"/><link rel="alternate" href="un"/>
        <id>urn:1</id><updated>2026-02-25T10:00:00Z</updated><published>2026-02-24T10:00:00Z</published>
        <author><name>Luc</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un</p><p>Deux</p></div></content>
      </entry>
    </feed>`);

    expect(feed).toMatchObject({
      format: "atom",
      title: "Actualités <b>",
      link: "https://actu.example/",
      language: "fr",
    });
    expect(feed.entries).toMatchObject([
      {
        url: "https://actu.example/a/un",
        title: "Accord",
        text: "Un\n\nDeux",
        author: "Luc",
        publishedAt: "2026-02-24T10:00:00.000Z",
        guid: "urn:1",
        language: "fr",
      },
    ]);
  });

  it("reads RDF, where entries stand beside the channel", async () => {
    const feed =
      await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://old.example/"><title>Old</title><link>https://old.example/</link></channel>
      <item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link><d:date>2026-02-25</d:date></item>
    </rdf:RDF>`);

    expect(feed).toMatchObject({ format: "rdf", title: "Old" });
    expect(feed.entries).toMatchObject([{ url: "https://old.example/1", publishedAt: "2026-02-25T00:00:00.000Z" }]);
  });

  it("reads JSON Feed", async () => {
    const entry = await first(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "J",
        items: [
          { id: "1", url: "/1", title: "a < b", content_html: "<p>Said.</p>", date_published: "2026-02-25T10:00:00Z" },
        ],
      }),
    );

    expect(entry).toMatchObject({ url: "https://news.example/1", title: "a < b", text: "Said.", guid: "1" });
  });

  it.each([
    ["a bare ampersand", item("<title>Q&A & more</title>"), { title: "Q&A & more" }],
    ["entities that only HTML knows", item("<title>caf&eacute;&nbsp;&mdash; open</title>"), { title: "café — open" }],
    ["markup nobody escaped", item("<description>They <b>met</b><br>twice</description>"), { text: "They met\ntwice" }],
    [
      "prefixes of one's own",
      item(
        '<title/><x:encoded xmlns:x="http://purl.org/rss/1.0/modules/content/">&lt;p&gt;Whole&lt;/p&gt;</x:encoded>',
      ),
      { text: "Whole" },
    ],
    [
      "upper case",
      rss("").replace("</channel>", "<ITEM><TITLE>Loud</TITLE><LINK>https://news.example/1</LINK></ITEM></channel>"),
      { title: "Loud" },
    ],
    [
      "white space and a mark before the prolog",
      `\ufeff\n  <?xml version="1.0"?>${item("<title>t</title>")}`,
      { title: "t" },
    ],
    ["a link relative to the site", rss("<item><link>/2</link></item>"), { url: "https://news.example/2" }],
    [
      "a guid that is the address",
      rss("<item><guid>https://news.example/3</guid></item>"),
      { url: "https://news.example/3" },
    ],
    ["an author within an address", item("<author>a@news.example (Ana Reyes)</author>"), { author: "Ana Reyes" }],
    [
      "a video's title after its own",
      item('<title>Own</title><media:title xmlns:media="http://search.yahoo.com/mrss/">Video</media:title>'),
      { title: "Own" },
    ],
    ["an RSS version nobody knows", item("<title>t</title>").replace("2.0", "3.14"), { title: "t" }],
    ["a feed that is cut off", item("<title>Whole</title>").slice(0, -30), { title: "Whole" }],
    [
      "an entry nobody closed",
      rss("<item><link>https://news.example/1</link><title>One<item><link>https://news.example/2</link></item>"),
      { title: "One" },
    ],
    ["control characters", item("<title>a\u0000\u0008b</title>"), { title: "ab" }],
    ["a date that is none", item("<pubDate>yesterday</pubDate>"), { publishedAt: null, publishedAtTrusted: false }],
    [
      "a date before its time",
      item("<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>"),
      { publishedAt: "1970-01-01T00:00:00.000Z", publishedAtTrusted: false },
    ],
    ["a date too far ahead", item("<pubDate>2026-03-03T12:00:01Z</pubDate>"), { publishedAtTrusted: false }],
    ["a date just ahead", item("<pubDate>2026-03-03T12:00:00Z</pubDate>"), { publishedAtTrusted: true }],
  ])("takes %s", async (_, text, expected) => {
    expect(await first(text)).toMatchObject(expected);
  });

  it("reads nothing of what a DOCTYPE defines", async () => {
    const entry = await first(
      `<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "<b><html>boom</html>"> ]>${item("<title>&file;&a;</title>")}`,
    );

    expect(entry.title).toBe("&file;&a;");
  });

  it("counts entries without an address, and those beyond 2,000", async () => {
    const some = await read(rss("<item><title>a</title></item><item><link>javascript:alert(1)</link></item>"));
    const many = await read(rss("<item><link>/x</link></item>".repeat(2_003)));

    expect([some.entries.length, some.dropped]).toEqual([0, 2]);
    expect([many.entries.length, many.dropped]).toEqual([2_000, 3]);
  });

  it("drops an address longer than 2,048 characters", async () => {
    const feed = await read(rss(`<item><link>https://news.example/${"x".repeat(2_048)}</link></item>`));

    expect([feed.entries.length, feed.dropped]).toEqual([0, 1]);
  });

  it("cuts a long title between characters as people see them", async () => {
    const family = "👨‍👩‍👧‍👦";

    const { title } = await first(item(`<title>${family.repeat(200)}</title>`));

    expect(title.length).toBeLessThanOrEqual(1_024);
    expect(title.length % family.length).toBe(0);
  });

  it.each([
    ["<!doctype html><html><body>Down for repairs</body></html>", "html", "answered an HTML page, not a feed"],
    ["<HTML><head></head></HTML>", "html", "answered an HTML page, not a feed"],
    ["", "not-a-feed", "answered nothing at all, not a feed"],
    ["Not here", "not-a-feed", "answered text, not a feed"],
    ["<opml><body/></opml>", "not-a-feed", "answered a list of feeds (OPML): import it instead"],
    ["<urlset/>", "not-a-feed", "answered a document that begins with <urlset>, not a feed"],
    ['{"error": "gone"}', "not-a-feed", "answered JSON that is no JSON Feed"],
    [`<rss>${"<a>".repeat(1_000)}`, "hostile", "nests elements more than 100 deep and is not read"],
    ["x".repeat(16 * 1_048_576 + 1), "too-large", "answered more than 16 MiB and is not read"],
  ])("refuses %.40s", async (text, reason, words) => {
    const error = await read(text).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(FeedError);
    expect(error).toMatchObject({ reason, message: `https://news.example/feeds/world.xml ${words}` });
  });

  it("reads any text or says why not", async () => {
    const text = string({ unit: "binary", maxLength: 200 });

    await holds(
      asyncProperty(text, string({ maxLength: 40 }), async (inside, tag) => {
        for (const each of [inside, item(inside), item(`<${tag}>${inside}`), `<feed><${inside}</feed>`]) {
          const error = await read(each).then(
            () => null,
            (thrown: unknown) => thrown,
          );
          expect(error === null || error instanceof FeedError).toBe(true);
        }
      }),
    );
  });

  it.each([
    "<a>",
    "<p",
    "&#65;",
    "&lt;p",
    "<![CDATA[",
    "<!--",
    "<?",
    '<a x="',
    "<a b=",
    "]]>",
    "<item>",
    "</item>",
    "<title>",
    "<",
    " ",
    "a\u0301",
    "&amp",
  ])("takes time in proportion to a run of %j", async (piece) => {
    const time = async (length: number) => {
      const text = item(`<description>${piece.repeat(length / piece.length)}`);
      const start = performance.now();
      await read(text).catch(() => {});
      return performance.now() - start;
    };
    await time(1 << 14);

    const best = async (length: number) => Math.min(await time(length), await time(length), await time(length));
    const [half, whole] = [await best(1 << 17), await best(1 << 18)];

    expect(whole).toBeLessThan(Math.max(4 * half, 500));
  });
});
