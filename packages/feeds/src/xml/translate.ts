import { htmlToText } from "@readout/model";
import type { EntryDocument, FeedDocument } from "../document.ts";
import { feedPlaces, itemPlaces, keptAs, type Wire, type WireElement, type WireNode } from "./wire.ts";

/** What rss-parser kept of an XML feed, as a feed of ours. */
export function translate(
  feed: Wire & { items?: unknown },
  items: readonly Wire[],
  format: FeedDocument["format"],
): FeedDocument {
  return {
    format,
    title: textAt(feed, feedPlaces.title),
    link: linkOf(feed, feedPlaces.link),
    language: textAt(feed, feedPlaces.language),
    entries: items.map(translateItem),
  };
}

const translateItem = (item: Wire): EntryDocument => ({
  title: textAt(item, itemPlaces.title),
  link: linkOf(item, itemPlaces.link) ?? permalink(item) ?? sourceAddress(item),
  id: textAt(item, itemPlaces.id),
  summary: textAt(item, itemPlaces.summary),
  content: longest(item, itemPlaces.content),
  author: authorOf(item),
  published: textAt(item, itemPlaces.published) ?? textAt(item, itemPlaces.updated),
  language: textAt(item, itemPlaces.language),
});

const nodesAt = (wire: Wire, places: readonly string[]): WireNode[] =>
  places.flatMap((place) => wire[keptAs(place)] ?? []);

export function textIn(node: WireNode): string | null {
  const text = (typeof node === "string" ? node : (node._ ?? "")).trim();
  return text === "" ? null : text;
}

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

/** The page behind: RSS writes it as text, Atom as `href` of the link whose `rel` is `alternate` or not said. */
function linkOf(wire: Wire, places: readonly string[]): string | null {
  const nodes = nodesAt(wire, places);
  const plain = nodes.find((node) => textIn(node) !== null);
  const linked = nodes.filter((node): node is WireElement => typeof node !== "string" && node.$?.href !== undefined);
  const alternates = linked.filter(({ $ }) => ($?.rel ?? "alternate") === "alternate");
  const best = alternates.find(({ $ }) => !$?.type || /html/.test($.type)) ?? alternates[0];
  return (plain ? textIn(plain) : null) ?? best?.$?.href ?? null;
}

/** A guid is an address unless it says it is not; an Atom id only when nothing else is there. */
function permalink(item: Wire): string | null {
  const guid = nodesAt(item, itemPlaces.id)[0];
  const isPermalink = typeof guid !== "object" || guid.$?.ispermalink !== "false";
  const text = guid === undefined || !isPermalink ? null : textIn(guid);
  return text && /^https?:\/\//i.test(text) ? text : null;
}

/** The address of what an entry is about, where it has no page of its own. */
function sourceAddress(item: Wire): string | null {
  const content = nodesAt(item, ["long:content"])[0];
  return typeof content === "object" ? (content.$?.src ?? null) : null;
}

const childrenOf = (node: WireElement, name: string): WireNode[] => {
  const children = node[name];
  return Array.isArray(children) ? children : [];
};

/** A name; of `name@example.org (Name)` and `Name <name@example.org>` the name. */
function authorOf(wire: Wire): string | null {
  const names = nodesAt(wire, itemPlaces.author).map((node) => {
    const named = typeof node === "object" ? childrenOf(node, "name").map(textIn)[0] : null;
    return named ?? nameIn(textIn(node));
  });
  return names.find((name) => name !== null && name !== undefined) ?? null;
}

function nameIn(text: string | null): string | null {
  if (text === null) return null;
  const plain = htmlToText(text).slice(0, 300);
  const inBrackets = /^\S{1,100}@\S{1,100}\s\((.{1,100})\)$/.exec(plain)?.[1];
  const beforeAddress = /^(.{1,100}?)\s?[<(]\S{1,100}@\S{1,100}[>)]$/.exec(plain)?.[1];
  return inBrackets ?? beforeAddress ?? plain;
}
