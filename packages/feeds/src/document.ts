/** A feed as it was read, whatever its format: texts are HTML, addresses absolute, dates ISO 8601 instants. */
export interface FeedDocument {
  format: "rss" | "atom" | "rdf" | "json";
  title: string | null;
  link: string | null;
  language: string | null;
  entries: EntryDocument[];
}

export interface EntryDocument {
  title: string | null;
  link: string | null;
  id: string | null;
  summary: string | null;
  content: string | null;
  author: string | null;
  published: string | null;
  language: string | null;
}
