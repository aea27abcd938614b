import { parseHTML } from "linkedom";
import { bodyText } from "./page/body.ts";
import { checkPage } from "./page/limits.ts";
import { readMetadata } from "./page/metadata.ts";
import { isSameSite } from "./source.ts";

export { PageError } from "./page/page-error.ts";

/** What a page says, and what it says of itself. Dates are ISO 8601 instants. */
export interface Page {
  title: string;
  byline: string | null;
  language: string | null;
  publishedAt: string | null;
  /** The address it wants to be known by; null unless it lies on the same site. */
  canonicalUrl: string | null;
  /** Plain paragraphs, apart by a blank line. Empty when no article was found. */
  text: string;
  /** Addresses of feeds it names. */
  feeds: string[];
}

/**
 * The article in a page. What publishers state for machines (JSON-LD, then meta elements) goes before what is guessed
 * from the layout. Throws `PageError` when the page is too large or too deep to be read safely.
 */
export function readPage(html: string, url: string): Page {
  checkPage(html, url);
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const parse = () => parseHTML(whole).document;
  const { canonicalUrl, statedText, ...said } = readMetadata(parse(), url);
  const isOwn = canonicalUrl !== null && isSameSite(canonicalUrl, url);
  return { ...said, canonicalUrl: isOwn ? canonicalUrl : null, text: bodyText(parse, statedText) };
}
