import { blankFeed, type EntryDocument, type FeedDocument } from "../document.ts";
import { personAt } from "./person.ts";
import { feedPlaces, itemPlaces, keptAs, type Wire, type WireElement, type WireNode } from "./wire.ts";

/** What rss-parser kept of an XML feed, as a feed of ours. */
export function translate(feed: Wire, items: readonly Wire[], format: FeedDocument["format"]): FeedDocument {
  const { name, email } = personAt(nodesAt(feed, feedPlaces.author));
  return {
    ...blankFeed,
    format,
    title: textAt(feed, feedPlaces.title),
    link: linkOf(feed, feedPlaces.link),
    id: textAt(feed, feedPlaces.id),
    description: textAt(feed, feedPlaces.description),
    language: textAt(feed, feedPlaces.language),
    author: name,
    authorEmail: email,
    copyright: textAt(feed, feedPlaces.copyright),
    generator: textAt(feed, feedPlaces.generator),
    image: imageOf(feed),
    date: textAt(feed, feedPlaces.date),
    tags: tagsOf(feed, feedPlaces.tags),
    entries: items.map(translateItem),
  };
}

function translateItem(item: Wire): EntryDocument {
  const { name, email } = personAt(nodesAt(item, itemPlaces.author));
  return {
    title: textAt(item, itemPlaces.title),
    link: linkOf(item, itemPlaces.link) ?? permalink(item) ?? sourceAddress(item),
    id: textAt(item, itemPlaces.id),
    summary: textAt(item, itemPlaces.summary),
    content: longest(item, itemPlaces.content),
    author: name,
    authorEmail: email,
    date: textAt(item, itemPlaces.published) ?? textAt(item, itemPlaces.updated),
    language: textAt(item, itemPlaces.language),
    tags: tagsOf(item, itemPlaces.tags),
    comments: textAt(item, itemPlaces.comments),
    enclosures: enclosuresOf(item),
  };
}

const nodesAt = (wire: Wire, places: readonly string[]): WireNode[] =>
  places.flatMap((place) => wire[keptAs(place)] ?? []);

const textIn = (node: WireNode): string | null => (typeof node === "string" ? node : (node._ ?? "")).trim() || null;

/** The first text at the best place. */
function textAt(wire: Wire, places: readonly string[]): string | null {
  for (const node of nodesAt(wire, places)) {
    const text = textIn(node);
    if (text !== null) return text;
  }
  return null;
}

/** An entry may give its text in several forms: the longest is the whole. */
const longest = (wire: Wire, places: readonly string[]): string | null =>
  nodesAt(wire, places)
    .map(textIn)
    .reduce((best, text) => ((text?.length ?? 0) > (best?.length ?? 0) ? text : best), null);

const elementsAt = (wire: Wire, places: readonly string[]): WireElement[] =>
  nodesAt(wire, places).filter((node) => typeof node !== "string");

/** The page behind: RSS writes it as text, Atom as `href` of the link whose `rel` is `alternate` or not said. */
function linkOf(wire: Wire, places: readonly string[]): string | null {
  const plain = textAt(wire, places);
  if (plain !== null) return plain;
  const alternates = elementsAt(wire, places).filter(({ $ }) => $?.href && ($.rel ?? "alternate") === "alternate");
  const best = alternates.find(({ $ }) => !$?.type || /html/.test($.type)) ?? alternates[0];
  return best?.$?.href ?? null;
}

/** A guid is an address unless it says it is not. */
function permalink(item: Wire): string | null {
  const guid = nodesAt(item, itemPlaces.id)[0];
  const isPermalink = typeof guid !== "object" || guid.$?.ispermalink !== "false";
  const text = guid === undefined || !isPermalink ? null : textIn(guid);
  return text && /^https?:\/\//i.test(text) ? text : null;
}

/** The address of what an entry is about, where it has no page of its own. */
const sourceAddress = (item: Wire): string | null => elementsAt(item, ["long:content"])[0]?.$?.src ?? null;

/** Atom names a tag in an attribute, RSS in text. */
const tagsOf = (wire: Wire, places: readonly string[]): string[] =>
  nodesAt(wire, places)
    .map((node) => textIn(node) ?? (typeof node === "object" ? (node.$?.label ?? node.$?.term ?? null) : null))
    .filter((tag) => tag !== null);

function enclosuresOf(item: Wire): EntryDocument["enclosures"] {
  const links = elementsAt(item, itemPlaces.link).filter(({ $ }) => $?.rel === "enclosure");
  return [...elementsAt(item, itemPlaces.enclosures), ...links].flatMap(({ $ }) => {
    const url = $?.url ?? $?.href;
    return url ? [{ url, type: $?.type ?? null, length: $?.length ?? null }] : [];
  });
}

/** RSS keeps the picture's address in an element, RDF in an attribute, Atom as text. */
function imageOf(feed: Wire): string | null {
  for (const node of nodesAt(feed, feedPlaces.image)) {
    const child = typeof node === "object" && Array.isArray(node.url) ? node.url[0] : undefined;
    const address =
      (child && textIn(child)) ?? textIn(node) ?? (typeof node === "object" ? node.$?.["rdf:resource"] : null);
    if (address) return address;
  }
  return null;
}
