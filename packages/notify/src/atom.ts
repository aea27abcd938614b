import { isWebUrl } from "@readout/model";
import { generateAtomFeed } from "feedsmith";
import { xmlText } from "./plain.ts";

export interface AtomEntry {
  id: string;
  title: string;
  url: string;
  summary: string;
  /** ISO 8601 instants. */
  updated: string;
  published?: string | null;
}

export interface AtomFeed {
  id: string;
  title: string;
  /** Where this feed is read. */
  self: string;
  updated: string;
  entries: readonly AtomEntry[];
}

/** A feed that any reader takes. Titles and summaries are text and stay text; links are http or https or left out. */
export const writeAtom = ({ id, title, self, updated, entries }: AtomFeed): string =>
  generateAtomFeed({
    id: identifier(id),
    title: plainText(title),
    updated,
    authors: [{ name: "Readout" }],
    links: [{ href: self, rel: "self", type: "application/atom+xml" }],
    entries: entries.map((each) => ({
      id: identifier(each.id),
      title: plainText(each.title || each.url),
      updated: each.updated,
      ...(each.published && { published: each.published }),
      ...(each.summary !== "" && { summary: plainText(each.summary) }),
      ...(isWebUrl(each.url) && { links: [{ href: xmlText(each.url), rel: "alternate" }] }),
    })),
  });

/** Atom names things by addresses (RFC 4287, 4.2.6); our ids are hashes. */
const identifier = (id: string): string => xmlText(/^[a-z][a-z0-9+.-]*:/i.test(id) ? id : `urn:readout:${id}`);

const plainText = (value: string) => ({ value: xmlText(value), type: "text" });
