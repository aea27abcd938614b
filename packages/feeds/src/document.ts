/** A feed as it was read, whatever its format: texts are HTML, addresses absolute, dates ISO 8601 instants. */
export interface FeedDocument {
  format: "rss" | "atom" | "rdf" | "json";
  title: string | null;
  link: string | null;
  id: string | null;
  description: string | null;
  language: string | null;
  author: string | null;
  authorEmail: string | null;
  copyright: string | null;
  generator: string | null;
  image: string | null;
  date: string | null;
  tags: string[];
  entries: EntryDocument[];
  /** Entries left out unread, beyond the 2,000 that one feed may hold. */
  dropped: number;
}

export interface EntryDocument {
  title: string | null;
  link: string | null;
  id: string | null;
  summary: string | null;
  content: string | null;
  author: string | null;
  authorEmail: string | null;
  /** When it was published, or else last changed. */
  date: string | null;
  language: string | null;
  tags: string[];
  comments: string | null;
  enclosures: Array<{ url: string; type: string | null; length: string | null }>;
}

/** What is not said is null. */
export const blankEntry: EntryDocument = {
  title: null,
  link: null,
  id: null,
  summary: null,
  content: null,
  author: null,
  authorEmail: null,
  date: null,
  language: null,
  tags: [],
  comments: null,
  enclosures: [],
};

export const blankFeed: Omit<FeedDocument, "format"> = {
  title: null,
  link: null,
  id: null,
  description: null,
  language: null,
  author: null,
  authorEmail: null,
  copyright: null,
  generator: null,
  image: null,
  date: null,
  tags: [],
  entries: [],
  dropped: 0,
};
