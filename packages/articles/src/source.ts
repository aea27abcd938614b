import type { Feed, Source } from "@readout/model";
import { getDomain } from "tldts";
import { siblingDomains } from "./data/sibling-domains.ts";

/** What of a feed says who publishes it. */
type FeedFacts = Pick<Feed, "url" | "name" | "country" | "kind">;

/**
 * Who publishes an address: its registrable domain, or the host and port where there is none (an address in numbers,
 * a name of the own network). The feed's facts hold for articles of its own domain only: one that gathers others' news
 * says nothing about them.
 */
export function sourceOf(url: string, feed: FeedFacts | null = null): Source {
  const id = publisherOf(url);
  if (feed && isSamePublisher(id, publisherOf(feed.url)))
    return { id, name: feed.name, country: feed.country, kind: feed.kind };
  return { id, name: id === HANDED_OVER ? "Handed over" : id, country: null, kind: "other" };
}

/** True when both addresses have one publisher. */
export const isSameSite = (a: string, b: string): boolean => publisherOf(a) === publisherOf(b);

/** The source of documents that were handed over without an address of the web. */
const HANDED_OVER = "local";

function publisherOf(address: string): string {
  const url = new URL(address);
  if (url.host === "" || url.protocol === "file:") return HANDED_OVER;
  const domain = getDomain(url.hostname, { allowPrivateDomains: true });
  if (!domain) return url.host;
  return url.port === "" ? domain : `${domain}:${url.port}`;
}

const isSamePublisher = (a: string, b: string): boolean =>
  a === b || siblingDomains.some((domains) => domains.includes(a) && domains.includes(b));
