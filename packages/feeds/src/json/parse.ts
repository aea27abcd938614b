import { parseJsonFeed } from "feedsmith";
import { isoDate } from "../dates.ts";
import { blankEntry, blankFeed, type EntryDocument, type FeedDocument } from "../document.ts";
import { FeedError } from "../parsed-feed.ts";
import { absolute } from "../xml/address.ts";
import { escapeXml } from "../xml/escape.ts";

type JsonFeed = ReturnType<typeof parseJsonFeed<string>>;
type JsonItem = NonNullable<JsonFeed["items"]>[number];

/** JSON Feed 1.0 and 1.1. */
export function parseJson(text: string, feedUrl: string): FeedDocument {
  const feed = read(text, feedUrl);
  return {
    ...blankFeed,
    format: "json",
    title: feed.title ? escapeXml(feed.title) : null,
    link: feed.home_page_url ?? null,
    description: feed.description ? escapeXml(feed.description) : null,
    language: feed.language ?? null,
    entries: (feed.items ?? []).map((item) => translateItem(item, feedUrl)),
  };
}

function read(text: string, feedUrl: string): JsonFeed {
  try {
    return parseJsonFeed<string>(text);
  } catch (cause) {
    throw new FeedError("not-a-feed", `${feedUrl} answered JSON that is no JSON Feed`, { cause });
  }
}

function translateItem(item: JsonItem, feedUrl: string): EntryDocument {
  const link = item.url ?? item.external_url;
  return {
    ...blankEntry,
    title: item.title ? escapeXml(item.title) : null,
    link: link ? absolute(link, feedUrl) : null,
    id: item.id ?? null,
    summary: item.summary ? escapeXml(item.summary) : null,
    content: item.content_html ?? (item.content_text ? escapeXml(item.content_text) : null),
    author: item.authors?.find(({ name }) => name)?.name ?? null,
    date: isoDate(item.date_published ?? item.date_modified ?? ""),
    language: item.language ?? null,
    tags: item.tags ?? [],
  };
}
