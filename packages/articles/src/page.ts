import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** A page that cannot be read; the message says why. */
export class PageError extends Error {
  override name = "PageError";
  readonly reason: "too-deep" | "too-large";
  constructor(reason: PageError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What a page says, and what it says of itself. */
export interface Page {
  title: string;
  byline: string | null;
  language: string | null;
  publishedAt: string | null;
  canonicalUrl: string | null;
  text: string;
  feeds: string[];
}

export function readPage(html: string, _url: string): Page {
  const { document } = parseHTML(html);
  const article = new Readability(document as never).parse();
  return {
    title: article?.title ?? "",
    byline: article?.byline ?? null,
    language: article?.lang ?? null,
    publishedAt: article?.publishedTime ?? null,
    canonicalUrl: null,
    text: article?.textContent ?? "",
    feeds: [],
  };
}
