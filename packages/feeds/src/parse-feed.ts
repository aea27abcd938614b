import { htmlToText, trustDate } from "@readout/model";
import type { EntryDocument, FeedDocument } from "./document.ts";
import { parseJson } from "./json/parse.ts";
import { FeedError, type ParsedEntry, type ParsedFeed } from "./parsed-feed.ts";
import { absolute, isWebAddress } from "./xml/address.ts";
import { parseXml } from "./xml/parse.ts";
import { tokens } from "./xml/tokens.ts";

const MOST_ENTRIES = 2_000;
const LONGEST_FEED = 16 * 1_048_576;
const LONGEST_ADDRESS = 2_048;
const LONGEST_TITLE = 1_024;

/**
 * The entries of a feed's text: RSS 0.9 to 2.0, RDF, Atom and JSON Feed. `now` decides which dates can be trusted.
 * Throws `FeedError` when the text is no feed, too large or made to do harm.
 */
export async function parseFeed(text: string, feedUrl: string, now: Date): Promise<ParsedFeed> {
  if (text.length > LONGEST_FEED)
    throw new FeedError("too-large", `${feedUrl} answered more than 16 MiB and is not read`);
  const document = await readDocument(text, feedUrl);
  const kept = document.entries.slice(0, MOST_ENTRIES).flatMap((entry) => parsedEntry(entry, document, now) ?? []);
  return {
    format: document.format,
    title: titleOf(document.title),
    link: document.link ? absolute(document.link, feedUrl) : null,
    language: document.language,
    entries: kept,
    dropped: document.dropped + document.entries.length - kept.length,
  };
}

/** Root elements and the formats they begin. A new dialect of XML is a line here, and its names in xml/wire.ts. */
const roots: Readonly<Record<string, FeedDocument["format"]>> = {
  rss: "rss",
  channel: "rss",
  feed: "atom",
  entry: "atom",
  rdf: "rdf",
};

async function readDocument(text: string, feedUrl: string): Promise<FeedDocument> {
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

/** Null when the entry has no address. */
function parsedEntry(entry: EntryDocument, feed: FeedDocument, now: Date): ParsedEntry | null {
  const url = entry.link;
  if (!url || !isWebAddress(url) || url.length > LONGEST_ADDRESS) return null;
  const html = entry.content ?? entry.summary;
  return {
    url,
    title: titleOf(entry.title),
    text: html ? htmlToText(html) : "",
    ...(html ? { html } : {}),
    author: entry.author ?? entry.authorEmail,
    publishedAt: entry.date,
    publishedAtTrusted: trustDate(entry.date, now),
    language: entry.language ?? feed.language,
    guid: entry.id,
  };
}

/** One line of plain text, cut between characters as people see them. */
function titleOf(html: string | null): string {
  const title = htmlToText((html ?? "").slice(0, 8 * LONGEST_TITLE)).replace(/\s+/g, " ");
  if (title.length <= LONGEST_TITLE) return title;
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(title.slice(0, LONGEST_TITLE + 64));
  const last = segments.containing(LONGEST_TITLE);
  return title.slice(0, last && last.index > 0 ? last.index : LONGEST_TITLE);
}
