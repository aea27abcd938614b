import { parseFeed } from "feedsmith";
import { isoDate } from "../dates.ts";
import { blankEntry, blankFeed, type EntryDocument, type FeedDocument } from "../document.ts";
import { absolute } from "./address.ts";

type Read = ReturnType<typeof parseFeed<string>>;
type FeedOf<F> = Extract<Read, { format: F }>["feed"];
type RssItem = NonNullable<FeedOf<"rss">["items"]>[number];
type RdfItem = NonNullable<FeedOf<"rdf">["items"]>[number];
type AtomEntry = NonNullable<FeedOf<"atom">["entries"]>[number];

/** Feeds that rss-parser refuses, as feedsmith reads them: the essential of each entry. Throws what feedsmith throws. */
export function readAgain(xml: string, feedUrl: string): FeedDocument {
  const read = parseFeed<string>(xml);
  if (read.format === "json") throw new Error("JSON is no XML");
  if (read.format === "atom") {
    const { feed } = read;
    const link = feed.links?.find(isAlternate)?.href ?? null;
    const entries = (feed.entries ?? []).map((entry) => fromAtom(entry, feedUrl));
    return {
      ...blankFeed,
      format: "atom",
      title: feed.title?.value ?? null,
      link,
      language: feed.xml?.lang ?? null,
      entries,
    };
  }
  const { feed } = read;
  const language = ("language" in feed ? feed.language : feed.dc?.languages?.[0]) ?? null;
  const entries = (feed.items ?? []).map((item: RssItem | RdfItem) => fromRss(item, feedUrl));
  return { ...blankFeed, format: read.format, title: feed.title ?? null, link: feed.link ?? null, language, entries };
}

const isAlternate = ({ rel }: { rel?: string }): boolean => (rel ?? "alternate") === "alternate";

function fromRss(item: RssItem | RdfItem, feedUrl: string): EntryDocument {
  const { guid, pubDate, authors }: Partial<RssItem> = item;
  const link = item.link ?? (guid?.isPermaLink === false ? undefined : guid?.value);
  return {
    ...blankEntry,
    title: item.title ?? null,
    link: link ? absolute(link, feedUrl) : null,
    id: guid?.value ?? null,
    summary: item.description ?? null,
    content: item.content?.encoded ?? null,
    author: authors?.[0]?.name ?? item.dc?.creators?.[0] ?? null,
    date: isoDate(pubDate ?? item.dc?.dates?.[0] ?? ""),
    language: item.dc?.languages?.[0] ?? null,
  };
}

function fromAtom(entry: AtomEntry, feedUrl: string): EntryDocument {
  const link = entry.links?.find(isAlternate)?.href;
  return {
    ...blankEntry,
    title: entry.title?.value ?? null,
    link: link ? absolute(link, feedUrl) : null,
    id: entry.id ?? null,
    summary: entry.summary?.value ?? null,
    content: entry.content?.value ?? null,
    author: entry.authors?.[0]?.name ?? null,
    date: isoDate(entry.published ?? entry.updated ?? ""),
    language: entry.xml?.lang ?? null,
  };
}
