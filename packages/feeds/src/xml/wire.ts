/** An element as rss-parser hands it over: its text, or an object when it has attributes or children. */
export type WireNode = string | WireElement;
export interface WireElement {
  _?: string;
  $?: Record<string, string>;
  [child: string]: WireNode[] | Record<string, string> | string | undefined;
}
export type Wire = Readonly<Record<string, WireNode[] | undefined>>;

/** Where each thing may stand, the best place first: RSS, RDF, Atom 0.3 and 1.0, Dublin Core. */
export const itemPlaces = {
  title: ["title", "dc:title", "media:title"],
  link: ["link", "atom:link"],
  id: ["guid", "id", "dc:identifier", "atom:id", "rdf:about"],
  summary: [
    "long:description",
    "long:summary",
    "dc:description",
    "itunes:summary",
    "itunes:subtitle",
    "media:description",
  ],
  content: ["long:encoded", "long:content", "xhtml:body", "body", "fullitem"],
  author: ["author", "atom:author", "dc:creator", "dc:author", "itunes:author", "managingeditor", "contributor"],
  published: [
    "pubdate",
    "published",
    "issued",
    "atom:published",
    "dcterms:issued",
    "dcterms:created",
    "created",
    "dc:date",
  ],
  updated: ["updated", "modified", "dcterms:modified", "atom:updated"],
  language: ["dc:language", "language", "xml:lang"],
  tags: ["category", "dc:subject"],
  comments: ["comments"],
  enclosures: ["enclosure"],
} as const satisfies Record<string, readonly string[]>;

export const feedPlaces = {
  title: ["title", "dc:title"],
  link: ["link", "atom:link"],
  id: ["id", "guid"],
  description: ["subtitle", "tagline", "long:description", "dc:description", "info", "long:summary"],
  language: ["language", "dc:language", "xml:lang"],
  author: ["author", "atom:author", "managingeditor", "dc:creator", "dc:author", "itunes:author", "webmaster"],
  date: [
    "updated",
    "modified",
    "lastbuilddate",
    "pubdate",
    "atom:updated",
    "dc:date",
    "dcterms:modified",
    "dcterms:issued",
    "published",
  ],
  copyright: ["copyright", "rights", "dc:rights"],
  generator: ["generator"],
  image: ["image", "logo", "icon"],
  tags: ["category", "dc:subject"],
} as const satisfies Record<string, readonly string[]>;

/** What rss-parser is asked to keep, whole and in order. */
export const customFields = {
  feed: keepAll(feedPlaces),
  item: keepAll(itemPlaces),
};

/** Kept under a name of ours: rss-parser writes its own readings under the plain ones. */
export function keptAs(name: string): string {
  return `kept:${name}`;
}

function keepAll(places: Readonly<Record<string, readonly string[]>>): Array<[string, string, { keepArray: boolean }]> {
  return [...new Set(Object.values(places).flat())].map((name) => [name, keptAs(name), { keepArray: true }]);
}
