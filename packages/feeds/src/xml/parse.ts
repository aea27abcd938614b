import Parser from "rss-parser";
import type { FeedDocument } from "../document.ts";
import { FeedError } from "../parsed-feed.ts";
import { readAgain } from "./second-reader.ts";
import { tidy } from "./tidy.ts";
import { withoutDoctype } from "./tokens.ts";
import { translate } from "./translate.ts";
import { customFields, type Wire } from "./wire.ts";

/** RSS of all versions, RDF and Atom. rss-parser reads what is in order, feedsmith what it refuses. */
export async function parseXml(xml: string, feedUrl: string, format: FeedDocument["format"]): Promise<FeedDocument> {
  const { xml: inOrder, dropped } = tidy(xml, feedUrl);
  // The types know no list of places; the list is in wire.ts.
  const parser = new Parser<Wire, Wire>({ customFields: customFields as never });
  try {
    const { items, ...feed } = await parser.parseString(inOrder);
    return { ...translate(feed as unknown as Wire, items as unknown as Wire[], format), dropped };
  } catch (first) {
    try {
      return readAgain(withoutDoctype(xml), feedUrl);
    } catch {
      throw new FeedError("not-a-feed", `${feedUrl} answered XML that is no readable feed`, { cause: first });
    }
  }
}
