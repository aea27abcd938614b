import { htmlToText } from "@readout/model";
import type { Page } from "../page.ts";
import type { PageDocument } from "./document.ts";
import { instantOf } from "./instant.ts";
import { type LinkedArticle, linkedArticle } from "./linked-data.ts";

/** Where a page may state a thing, the most reliable place first. */
const dateMetas = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "article:published:time",
  "article:published",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.created",
  "cXenseParse:recs:publishtime",
  "og:published_time",
];
const authorMetas = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
];
const feedTypes =
  "link[rel~=alternate][type='application/rss+xml'], link[rel~=alternate][type='application/atom+xml'], link[rel~=alternate][type='application/feed+json']";

/** What a page says of itself; `statedText` is the article as JSON-LD gives it, empty when it does not. */
export function readMetadata(document: PageDocument, url: string): Omit<Page, "text"> & { statedText: string } {
  const metas = metasOf(document);
  const scripts = [...document.querySelectorAll("script[type='application/ld+json']")];
  const linked = linkedArticle(scripts.map((script) => script.textContent ?? ""));
  return {
    title: titleOf(document, metas, linked),
    byline: bylineOf(document, metas, linked),
    language: document.documentElement?.getAttribute("lang") ?? metas.get("og:locale") ?? linked?.language ?? null,
    statedText: htmlToText(linked?.body ?? ""),
    publishedAt: publishedAt(document, metas, linked, url),
    canonicalUrl: addressIn(document.querySelector("link[rel=canonical]")?.getAttribute("href"), url),
    feeds: [...document.querySelectorAll(feedTypes)]
      .map((link) => addressIn(link.getAttribute("href"), url))
      .filter((address) => address !== null),
  };
}

type Metas = ReadonlyMap<string, string>;

/** Meta elements by their name, property or item property in lower case: the first of each. */
function metasOf(document: PageDocument): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = meta.getAttribute("content")?.trim();
    const names = [meta.getAttribute("property"), meta.getAttribute("name"), meta.getAttribute("itemprop")];
    for (const name of names)
      if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

const firstOf = (metas: Metas, names: readonly string[]): string[] =>
  names.map((name) => metas.get(name.toLowerCase())).filter((value) => value !== undefined);

function titleOf(document: PageDocument, metas: Metas, linked: LinkedArticle | null): string {
  const headings = [...document.querySelectorAll("h1")].map((heading) => heading.textContent ?? "");
  const named = document.querySelector("title")?.textContent ?? "";
  const candidates = [linked?.headline ?? "", metas.get("og:title") ?? "", ...headings, named];
  return oneLine(candidates.find((each) => oneLine(each) !== "") ?? "").slice(0, 1_024);
}

const oneLine = (html: string): string => htmlToText(html.slice(0, 8_192)).replace(/\s+/g, " ");

function bylineOf(document: PageDocument, metas: Metas, linked: LinkedArticle | null): string | null {
  const stated = [
    ...(linked?.authors ?? []),
    ...(linked?.authors.length ? [] : firstOf(metas, authorMetas).slice(0, 1)),
  ];
  const shown = [
    ...document.querySelectorAll("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]"),
  ].map((each) => each.textContent ?? "");
  const names = (stated.some(isName) ? stated : shown).map(oneLine).filter(isName);
  const all = [...new Set(names)].join(", ");
  return all === "" ? null : all.slice(0, 500);
}

const isName = (text: string): boolean => text.trim() !== "" && text.length < 200 && !/^https?:/i.test(text);

function publishedAt(document: PageDocument, metas: Metas, linked: LinkedArticle | null, url: string): string | null {
  const times = [
    ...document.querySelectorAll("time[pubdate], time[itemprop=datePublished], article time[datetime], time[datetime]"),
  ];
  const stated = [
    linked?.published ?? "",
    ...firstOf(metas, dateMetas),
    ...times.slice(0, 5).map((time) => time.getAttribute("datetime") ?? ""),
  ];
  for (const each of stated) {
    const instant = instantOf(each);
    if (instant) return instant;
  }
  const [, year, month, day] = /\/(20\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?:[/-]|$)/.exec(url) ?? [];
  return year && month && day ? instantOf(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) : null;
}

function addressIn(href: string | null | undefined, base: string): string | null {
  if (!href) return null;
  try {
    const { protocol, href: address } = new URL(href.trim(), base);
    return protocol === "http:" || protocol === "https:" ? address : null;
  } catch {
    return null;
  }
}
