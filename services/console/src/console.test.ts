import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parseHTML } from "linkedom";
import type { ComponentType } from "preact";
import type { ArticleAnswer, Hit } from "./answers.ts";

/** What the page is made of, drawn into a document: no text of a feed may become anything but text. */
const folder = fileURLToPath(new URL(".", import.meta.url));
const hostile = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  '"><svg onload=alert(1)>',
  "</mark><iframe srcdoc='<script>alert(1)</script>'>",
  "javascript:alert(1)",
  "&lt;script&gt;",
];

interface Page {
  draw(component: string, properties: object): Element;
}

let page: Page;
beforeAll(async () => {
  const outfile = join(mkdtempSync(join(tmpdir(), "console-")), "page.mjs");
  const contents = `export { render, h } from "preact";
export { Article } from "./article-view.tsx";
export { DiscoverLink } from "./discover-link.tsx";
export { HitLine } from "./hit-line.tsx";`;
  await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    outfile,
    logLevel: "error",
  });
  const { document } = parseHTML("<html><body></body></html>");
  Object.assign(globalThis, { document });
  const { render, h, ...components } = await import(pathToFileURL(outfile).href);
  page = {
    draw(component, properties) {
      const root = document.createElement("div");
      render(h(components[component] as ComponentType, properties), root);
      return root as unknown as Element;
    },
  };
}, 60_000);

const party = (name: string) => ({
  actorId: null,
  name,
  mention: { start: 0, end: 1 },
  country: null,
  sector: null,
  role: name,
});

const statementOf = (words: string): ArticleAnswer["extraction"]["statements"][number] => ({
  id: words,
  articleId: "a1",
  speaker: party(words),
  addressees: [party(words)],
  cue: { text: words, start: 0, end: 1, lemma: words, class: "say" },
  content: { text: words, start: 2, end: 12 },
  quotes: [],
  kind: "direct",
  saidOn: { value: words, precision: "day", basis: "stated" },
  venue: { text: words, start: 0, end: 1 },
  via: party(words),
  topics: [words],
  hedged: false,
  negated: false,
  evidence: { start: 0, end: 20 },
  confidence: 1,
});

const answerOf = (words: string): ArticleAnswer => ({
  article: {
    id: "a1",
    url: words,
    canonicalUrl: words,
    feedId: null,
    source: { id: words, name: words, country: words, kind: "press" },
    title: words,
    byline: words,
    language: words,
    publishedAt: words,
    publishedAtTrusted: false,
    acceptedAt: words,
    revision: 1,
    text: `${words} ${words}`,
    textFrom: "page",
    truncated: false,
    contentHash: "",
    signature: "",
    storyId: null,
    origin: null,
  },
  extraction: {
    articleId: "a1",
    revision: 1,
    status: "done",
    reason: words,
    language: words,
    extractor: { name: words, version: words, generation: 0 },
    actors: [],
    places: [],
    statements: [statementOf(words)],
    events: [],
    occurrences: [],
    dates: [],
    topics: [],
  },
  withdrawn: {
    statements: [
      { record: { ...statementOf(words), id: "gone" }, articleId: "a1", withdrawn: { at: words, revision: 2 } },
    ],
    events: [],
  },
});

const tags = (root: Element) => new Set([...root.querySelectorAll("*")].map((each) => each.localName));
const attributes = (root: Element) => [...root.querySelectorAll("*")].flatMap((each) => [...each.attributes]);

it.each(hostile)("shows an article that says %s as text", (words) => {
  const root = page.draw("Article", { answer: answerOf(words), fact: null });

  expect(root.querySelector(".text")?.textContent).toBe(`${words} ${words}`);
  expect(root.querySelector("h1")?.textContent).toBe(words);
  expect([...tags(root)].filter((tag) => ["script", "img", "svg", "iframe"].includes(tag))).toEqual([]);
  expect(attributes(root).filter(({ name }) => /^on|^style$|^srcdoc$/.test(name))).toEqual([]);
  expect(root.querySelector('[href^="javascript"]')).toBeNull();
});

it.each(hostile)("shows a hit that says %s as text, its marks around the right words", (words) => {
  const record = statementOf(words);
  const highlights = { content: [{ text: words, marks: [{ start: 1, end: 4 }] }] };
  const fields = { source: [words], published: [words], title: [words] };
  const hit: Hit = { over: "statements", id: "s", articleId: "a", fields, record, withdrawn: null, highlights };

  const root = page.draw("HitLine", { hit });

  expect(root.querySelector("mark")?.textContent).toBe(words.slice(1, 4));
  expect(root.textContent).toContain(words);
  expect([...tags(root)].filter((tag) => ["script", "img", "svg", "iframe"].includes(tag))).toEqual([]);
});

it("links to the source when it is of the web, and keeps the address from it", () => {
  const answer = answerOf("words");
  answer.article.url = "https://news.example/1";

  const link = page.draw("Article", { answer, fact: null }).querySelector('a[target="_blank"]');

  expect(link?.getAttribute("href")).toBe("https://news.example/1");
  expect(link?.getAttribute("rel")).toBe("noopener noreferrer");
});

it("leads to the same query in Kibana, and says what gets lost on the way", () => {
  const url = "https://kibana.example/app/discover#/?_g=x";

  const root = page.draw("DiscoverLink", { url, lost: ["nearness", "days in UTC"] });

  expect(root.querySelector("a")?.getAttribute("href")).toBe(url);
  expect(root.querySelector("a")?.getAttribute("rel")).toBe("noopener noreferrer");
  expect(root.textContent).toBe(" · Open in Kibana (not quite the same: nearness; days in UTC)");
});

it("leads nowhere but to the web", () => {
  expect(page.draw("DiscoverLink", { url: "javascript:alert(1)", lost: [] }).textContent).toBe("");
});

it("says which facts the source withdrew", () => {
  const root = page.draw("Article", { answer: answerOf("words"), fact: null });

  expect(root.querySelector(".card.withdrawn")?.textContent).toContain("withdrawn since revision 2");
});

it.each([
  ["done", "Nothing was found in this text."],
  ["failed", "Extraction failed: too long"],
  ["unsupported-language", "Extraction: language not supported (fr). The text is indexed and can be searched."],
] as const)("says why there are no facts when extraction is %s", (status, words) => {
  const answer = answerOf("words");
  answer.extraction = { ...answer.extraction, status, language: "fr", reason: "too long", statements: [] };
  answer.withdrawn.statements = [];

  const root = page.draw("Article", { answer, fact: null });

  expect(root.querySelector("aside")?.textContent).toBe(words);
});

it("says whose reporting the article rests on", () => {
  const answer = answerOf("words");
  answer.article.origin = "Norland Press";

  expect(page.draw("Article", { answer, fact: null }).querySelector(".where")?.textContent).toContain(
    "reported by Norland Press",
  );
});

it("names the topics, each a way to others about it", () => {
  const answer = answerOf("words");
  answer.extraction.topics = [{ id: "food-security", terms: [] }];

  const link = page.draw("Article", { answer, fact: null }).querySelector('[aria-label="Topics"] a');

  expect(link?.textContent).toBe("food-security");
  expect(link?.getAttribute("href")).toBe("?q=topic%3A+food-security&over=articles&sort=newest");
});

it("has no way to write markup, styles or handlers into the page", () => {
  const sources = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".test.ts"));
  const banned = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\bstyle=|\beval\(|new Function/;

  expect(sources.length).toBeGreaterThan(15);
  expect(sources.filter((name) => banned.test(readFileSync(join(folder, name), "utf8")))).toEqual([]);
  expect(readFileSync(join(folder, "index.html"), "utf8")).not.toMatch(
    /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/,
  );
});
