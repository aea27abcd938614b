import { feedPlaces, itemPlaces } from "./wire.ts";

/** Under which prefix the elements of a namespace are read. Names and their older spellings: the specifications. */
export const prefixOf: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/atom": "atom",
  "http://purl.org/atom/ns#": "atom",
  "http://example.com/newformat#": "atom",
  "http://example.com/necho": "atom",
  "http://purl.org/echo/": "atom",
  "uri/of/echo/namespace#": "atom",
  "http://purl.org/pie/": "atom",
  "http://purl.org/rss/1.0/": "",
  "http://my.netscape.com/rdf/simple/0.9/": "",
  "http://channel.netscape.com/rdf/simple/0.9/": "",
  "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "http://backend.userland.com/rss": "",
  "http://backend.userland.com/rss2": "",
  "http://blogs.law.harvard.edu/tech/rss": "",
  "http://purl.org/net/rss1.1#": "",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
  "http://purl.org/rss/1.0/modules/content/": "content",
  "http://www.w3.org/1999/xhtml": "xhtml",
  "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "http://search.yahoo.com/mrss/": "media",
  "http://www.w3.org/xml/1998/namespace": "xml",
};

/** Elements whose content is text for people, with or without markup of its own. */
export const texts = new Set([
  "title",
  "subtitle",
  "tagline",
  "description",
  "summary",
  "content",
  "content:encoded",
  "rights",
  "copyright",
  "info",
  "dc:title",
  "dc:description",
  "dc:rights",
  "xhtml:body",
  "body",
  "fullitem",
  "itunes:summary",
  "itunes:subtitle",
]);

/** Elements that hold others. */
const structure =
  "rss rdf:rdf channel feed item entry image author atom:author contributor url name email atom:name atom:email rdf:description".split(
    " ",
  );

/** Elements that can only stand beside a text or an entry, never in one: they end what somebody forgot to close. */
export const boundaries = new Set(["item", "entry", "channel", "feed"]);

/** Elements that hold one instant, and those that hold one address. */
export const dates = new Set([
  "pubdate",
  "lastbuilddate",
  "published",
  "updated",
  "issued",
  "modified",
  "created",
  "dc:date",
  "dcterms:created",
  "dcterms:issued",
  "dcterms:modified",
  "atom:updated",
  "atom:published",
]);
export const addresses = new Set(["link", "comments", "url", "atom:link"]);
export const addressAttributes = new Set(["href", "src", "url", "rdf:about", "rdf:resource"]);

/**
 * How rss-parser knows an element. Long texts go by under names it does not know: what it strips of tags by itself it
 * strips with a quadratic pattern.
 */
export const parserNames: Readonly<Record<string, string>> = {
  description: "long:description",
  content: "long:content",
  "content:encoded": "long:encoded",
  summary: "long:summary",
  "rdf:rdf": "rdf:RDF",
};

/** Elements that anything is read from; all others are left out on the way. */
export const known: ReadonlySet<string> = new Set([
  ...structure,
  ...Object.keys(parserNames),
  ...Object.values({ ...itemPlaces, ...feedPlaces }).flat(),
  ...Object.values(itemPlaces).flat(),
]);
