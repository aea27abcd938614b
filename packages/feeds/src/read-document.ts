import type { FeedDocument } from "./document.ts";
import { parseJson } from "./json/parse.ts";
import { FeedError } from "./parsed-feed.ts";
import { parseXml } from "./xml/parse.ts";
import { tokens } from "./xml/tokens.ts";

/** Root elements and the formats they begin. A new dialect of XML is a line here, and its names in xml/wire.ts. */
const roots: Readonly<Record<string, FeedDocument["format"]>> = {
  rss: "rss",
  channel: "rss",
  feed: "atom",
  entry: "atom",
  rdf: "rdf",
};

/** A feed's text in its own format. Throws `FeedError`. */
export async function readDocument(text: string, feedUrl: string): Promise<FeedDocument> {
  if (/^[\s\ufeff]*\{/.test(text.slice(0, 1_000))) return parseJson(text.replace(/^[\s\ufeff]+/, ""), feedUrl);
  const root = rootOf(text);
  const format = root === null || !Object.hasOwn(roots, root) ? undefined : roots[root];
  if (format) return await parseXml(text, feedUrl, format);
  if (root === "html" || root === "head" || root === "body")
    throw new FeedError("html", `${feedUrl} answered an HTML page, not a feed`);
  if (root === "opml")
    throw new FeedError("not-a-feed", `${feedUrl} answered a list of feeds (OPML): import it instead`);
  const what = text.trim() === "" ? "nothing at all" : root === null ? "text" : `a document that begins with <${root}>`;
  throw new FeedError("not-a-feed", `${feedUrl} answered ${what}, not a feed`);
}

/** The local name of the first element. */
function rootOf(text: string): string | null {
  for (const token of tokens(text)) {
    if (token.kind === "open") return token.name.toLowerCase().replace(/^.*:/, "");
  }
  return null;
}
