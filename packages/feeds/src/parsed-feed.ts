/** One item of a feed, as the feed gives it. */
export interface ParsedEntry {
  /** Absolute. */
  url: string;
  title: string;
  /** The entry's own words, plain. */
  text: string;
  /** The same as it was given, with its markup; for reading the article out of it. */
  html?: string;
  author: string | null;
  /** ISO 8601 instant; null when the feed gives none that can be read. */
  publishedAt: string | null;
  /** False when it lies before 2000 or more than 48 hours ahead. */
  publishedAtTrusted: boolean;
  language: string | null;
  guid: string | null;
}

export interface ParsedFeed {
  format: "rss" | "atom" | "rdf" | "json";
  title: string;
  link: string | null;
  language: string | null;
  entries: ParsedEntry[];
  /** Entries left out: without an address that can be read, or beyond the 2,000 that one feed may hold. */
  dropped: number;
}

/** Why a text gives no entries; the message says it in words a person can act on. */
export class FeedError extends Error {
  override name = "FeedError";
  readonly reason: "html" | "not-a-feed" | "too-large" | "hostile";
  constructor(reason: FeedError["reason"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
