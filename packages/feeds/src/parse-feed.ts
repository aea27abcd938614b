import { htmlToText, trustDate } from "@readout/model";
import type { EntryDocument, FeedDocument } from "./document.ts";
import { FeedError, type ParsedEntry, type ParsedFeed } from "./parsed-feed.ts";
import { readDocument } from "./read-document.ts";
import { absolute, isWebAddress } from "./xml/address.ts";

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
