import { decodeEntities } from "@readout/model";
import { absolute, isWebAddress } from "./xml/address.ts";
import { tokens } from "./xml/tokens.ts";

const feedTypes = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
]);
const MOST = 20;

/** The feeds a page names in its head (`<link rel="alternate" type="application/rss+xml" …>`), in its order. */
export function discoverFeeds(html: string, pageUrl: string): string[] {
  const found = new Set<string>();
  for (const token of tokens(html)) {
    if (token.kind !== "open") continue;
    const name = token.name.toLowerCase();
    if (name === "body" || found.size === MOST) break;
    const url = name === "link" && namesFeed(token.attributes) ? hrefOf(token.attributes, pageUrl) : "";
    if (isWebAddress(url)) found.add(url);
  }
  return [...found];
}

function namesFeed(attributes: ReadonlyMap<string, string>): boolean {
  const rel = attributes.get("rel")?.toLowerCase().split(/\s+/) ?? [];
  const type = attributes.get("type")?.toLowerCase().split(";", 1)[0]?.trim() ?? "";
  return rel.includes("alternate") && feedTypes.has(type);
}

const hrefOf = (attributes: ReadonlyMap<string, string>, pageUrl: string): string =>
  absolute(decodeEntities(attributes.get("href") ?? ""), pageUrl);
