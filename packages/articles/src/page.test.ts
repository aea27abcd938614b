import { PageError, readPage } from "./page.ts";

const paragraphs = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>Paragraph ${n}: the minister told reporters, after a long day of talks, that both sides had agreed to meet again, and that point ${n} was open.</p>`,
).join("\n");
const page = (head: string, body = paragraphs) =>
  `<!doctype html><html lang="en-GB"><head><title>Talks go on | News</title>${head}</head><body>
    <nav><a href="/">Home</a><a href="/world">World</a></nav>
    <article><h1>Talks go on</h1>${body}<figure><img src="x.jpg"><figcaption>A photo</figcaption></figure></article>
    <footer>All rights reserved</footer></body></html>`;
const url = "https://www.news.example/world/1";
const read = (head: string, body?: string) => readPage(page(head, body), url);

describe("readPage", () => {
  it("keeps the article's paragraphs and nothing around them", () => {
    const { text } = read("");

    expect(text.split("\n\n").filter((each) => each.startsWith("Paragraph")).length).toBe(6);
    expect(text).not.toMatch(/Home|A photo|All rights reserved|</);
  });

  it("believes JSON-LD before everything else", () => {
    const said = read(
      `<meta property="og:title" content="Other"><meta property="article:published_time" content="2020-01-01">
       <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"News"},
        {"@type":["NewsArticle"],"headline":"Talks go on &amp; on","datePublished":"2021-08-25T10:15:00+02:00",
         "author":[{"@type":"Person","name":"Ana Reyes"},{"name":"Li Na"}]}]}</script>`,
    );

    expect(said).toMatchObject({
      title: "Talks go on & on",
      publishedAt: "2021-08-25T08:15:00.000Z",
      byline: "Ana Reyes, Li Na",
      language: "en-GB",
    });
  });

  it("believes meta elements before the layout", () => {
    expect(
      read(
        `<meta property="og:title" content="Talks"><meta name="author" content="Ana Reyes"><meta name="date" content="2021-08-25">`,
      ),
    ).toMatchObject({ title: "Talks", byline: "Ana Reyes", publishedAt: "2021-08-25T00:00:00.000Z" });
  });

  it("finds in the layout what nobody states", () => {
    const body = `<time datetime="2021-08-25T10:00:00Z">Wednesday</time><a rel="author" href="/ana">Ana Reyes</a>${paragraphs}`;

    expect(read("", body)).toMatchObject({
      title: "Talks go on",
      byline: "Ana Reyes",
      publishedAt: "2021-08-25T10:00:00.000Z",
    });
  });

  it("reads the day from the address when the page is silent", () => {
    const at = (address: string) => readPage(page(""), address).publishedAt;

    expect(at("https://news.example/2021/08/25/talks")).toBe("2021-08-25T00:00:00.000Z");
    expect(at("https://news.example/2021/13/45/talks")).toBeNull();
  });

  it.each([
    ["/world/talks", "https://www.news.example/world/talks"],
    ["https://m.news.example/talks", "https://m.news.example/talks"],
    ["https://other.example/talks", null],
    ["javascript:alert(1)", null],
    ["http://[bad", null],
  ])("takes the canonical address %s as %s", (href, canonicalUrl) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonicalUrl).toBe(canonicalUrl);
  });

  it("finds the article of a page that lies in one form, as whole sites do", () => {
    const html = `<html><body><form id="aspnetForm"><div>${paragraphs}</div></form></body></html>`;

    expect(readPage(html, url).text).toMatch(/^Paragraph 0:/);
  });

  it("takes the text of JSON-LD when the layout holds none", () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"Both sides agreed to meet again."}</script>`;

    expect(read(head, "<p>Loading</p>").text).toBe("Both sides agreed to meet again.");
  });

  it("reads 900 nested elements within two seconds", () => {
    const start = performance.now();

    readPage(page("", "<div>".repeat(900) + paragraphs), url);

    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("names the feeds it links to", () => {
    expect(read(`<link rel="alternate" type="application/rss+xml" href="/rss">`).feeds).toEqual([
      "https://www.news.example/rss",
    ]);
  });

  it.each([
    "",
    "plain words only",
    "<",
    "<html>",
    "<!doctype html>",
    "<script>",
    "<head><template><p>x</p></template>",
  ])("reads %j without a fault", (html) => {
    expect(readPage(html, url)).toMatchObject({ publishedAt: null, canonicalUrl: null });
  });

  it.each([
    "not json",
    "[]",
    "null",
    '{"@type":"NewsArticle","headline":5,"author":{"name":{}},"datePublished":[]}',
    `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
    '{"__proto__":{"polluted":true},"@type":"NewsArticle"}',
  ])("shrugs at JSON-LD that says %.40s", (json) => {
    expect(read(`<script type="application/ld+json">${json}</script>`)).toMatchObject({
      title: "Talks go on",
      byline: null,
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("refuses 20,000 nested elements at once", () => {
    const start = performance.now();

    expect(() => readPage("<div>".repeat(20_000), url)).toThrow(
      new PageError("too-deep", `${url} nests elements more than 1000 deep and is not read`),
    );
    expect(performance.now() - start).toBeLessThan(200);
  });

  it("refuses more than 8 MiB", () => {
    expect(() => readPage("x".repeat(8 * 1_048_576 + 1), url)).toThrow(/holds more than 8 MiB and is not read$/);
  });

  it("takes markup within scripts for what it is", () => {
    expect(() => read(`<script>const x = "${"<div>".repeat(2_000)}";</script>`)).not.toThrow();
  });
});
