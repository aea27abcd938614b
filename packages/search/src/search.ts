import type { Article, Event, Extracted, Extraction, Over, Statement } from "@readout/model";
import type { Query } from "@readout/query";

/** The ledger's half of a write: this address can now be found, in this revision. Only the newest revision counts. */
export interface LedgerMove {
  addressId: string;
  revision: number;
  /** ISO 8601 instant. */
  at: string;
}

export interface IndexWrite {
  extracted: Extracted;
  /** What is written on facts that this revision no longer holds. ISO 8601 instant. */
  withdrawnAt: string;
  ledger: LedgerMove;
}

/** `superseded`: an equal or newer version is there already, and that is success. */
export type WriteOutcome = "written" | "superseded";

/** The source no longer says it, since this revision. */
export interface Withdrawn {
  at: string;
  revision: number;
}

export interface StoredFact<T> {
  record: T;
  articleId: string;
  withdrawn: Withdrawn | null;
}

export interface StoredArticle {
  article: Article;
  extraction: Extraction;
  /** What earlier revisions said and this one does not. */
  withdrawn: { statements: StoredFact<Statement>[]; events: StoredFact<Event>[] };
}

export type Sort = "relevance" | "newest" | "oldest";
export type Interval = "hour" | "day" | "week" | "month";

export interface SearchRequest {
  over: Over;
  /** Parsed over the same things. */
  query: Query;
  now: Date;
  /** `relevance` of a query without words of text is `newest`. */
  sort: Sort;
  /** 0 to 200 hits. */
  size: number;
  /** Of the page before, for the same query and sort; null for the first page. */
  cursor: string | null;
  /** Fields to count by: keywords and names. */
  facets: readonly string[];
  /** Counts over a date field; buckets without hits are there too. `auto` makes at most 100. */
  histogram: { field: string; interval: Interval | "auto" } | null;
  highlight: boolean;
}

/** A passage of a text and the words found in it: UTF-16 offsets into `text`, end exclusive. Never HTML. */
export interface Passage {
  text: string;
  marks: { start: number; end: number }[];
}

export interface SearchHit {
  over: Over;
  id: string;
  articleId: string;
  /** Higher is better; 0 when not sorted by relevance. */
  score: number;
  /** The document's fields under their query names. */
  fields: Readonly<Record<string, readonly (string | number)[]>>;
  record: Article | Statement | Event;
  withdrawn: Withdrawn | null;
  highlights: Record<string, Passage[]>;
}

export interface FacetCount {
  value: string;
  count: number;
}

export interface HistogramBucket {
  /** ISO 8601 instant at which the bucket begins, UTC; weeks begin on Monday. */
  from: string;
  count: number;
}

export interface SearchPage {
  total: number;
  hits: SearchHit[];
  /** Most frequent first; a facet ignores the query's own conditions on its field. */
  facets: Record<string, FacetCount[]>;
  histogram: HistogramBucket[];
  /** Null on the last page. */
  cursor: string | null;
}

/** The request cannot be answered as asked; the message says why. */
export class SearchRefused extends Error {
  override name = "SearchRefused";
}

/**
 * Finds articles, statements and events; written by one sink only (DATA: the life of an address).
 *
 * A document's version is revision × 1,000,000 + extractor generation and never goes backwards: a write of an equal
 * or lower version changes nothing but the ledger, which keeps its own order.
 */
export interface Search {
  /** Article, statements, events, withdrawn facts and the ledger's move in one transaction; one outcome per write. */
  write(batch: readonly IndexWrite[]): Promise<WriteOutcome[]>;
  /** Pages by cursor: what is written meanwhile neither repeats a hit nor drops one. Throws `SearchRefused`. */
  find(request: SearchRequest): Promise<SearchPage>;
  article(id: string): Promise<StoredArticle | null>;
  statement(id: string): Promise<StoredFact<Statement> | null>;
  event(id: string): Promise<StoredFact<Event> | null>;
  /** Withdrawn facts are counted too: they can still be found. */
  counts(): Promise<Record<Over, number>>;
  close(): Promise<void>;
}
