import type { Article, Event, Extracted, Extraction, Over, Statement } from "@readout/model";
import type { Query } from "@readout/query";

/** The ledger's half of a write: this address can now be found, in this revision. Only the newest revision counts. */
export interface LedgerMove {
  addressId: string;
  revision: number;
  /** ISO 8601 instant. */
  at: string;
}

export interface IndexReading {
  extracted: Extracted;
  /** What is written on facts that this revision no longer holds. ISO 8601 instant. */
  withdrawnAt: string;
}

export interface IndexWrite extends IndexReading {
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
 * A month made anew beside the one that is searched, by other rules or by the same ones. Nothing of it is found before
 * it is finished.
 *
 * When it is finished, each article is as if its reading had been given to `write`, but that an equal version is
 * replaced: facts of this revision that the reading no longer holds go, those of earlier revisions stay or become
 * withdrawn. An article of which a newer version is there by then, and one that the rebuild was not given (accepted
 * meanwhile, or unreadable), stays as it is with all its facts. A rebuild tells the ledger nothing.
 */
export interface Rebuild {
  /** Names it for as long as it is unfinished: `discard` throws it away by that, and no other of its month. */
  readonly name: string;
  /**
   * One outcome per reading: equal or lower versions than the rebuild holds are `superseded`. Throws `SearchRefused` for
   * an article that was accepted in another month, and when the rebuild has ended or a later one has taken its place.
   */
  write(batch: readonly IndexReading[]): Promise<WriteOutcome[]>;
  /**
   * Makes it the month, losing no live write, neither one made meanwhile nor one under way. A crash on the way leaves the
   * old month or the new one, never a part of each, at the latest when the search is next opened. After a fault it may
   * be called again, and goes on.
   */
  finish(): Promise<void>;
  /** Throws it away; after `finish`, or when it was thrown away already, nothing. */
  abandon(): Promise<void>;
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
  /**
   * Begins to make a month (`2026-10`, of the articles' `acceptedAt` in UTC) anew. It takes the place of an unfinished
   * rebuild of that month, which a dead process may have left. Throws `SearchRefused` when it is not a month.
   */
  rebuild(month: string): Promise<Rebuild>;
  /** Throws an unfinished rebuild away, which a dead process may have left; nothing when there is none of this name. */
  discard(month: string, name: string): Promise<void>;
  /** Pages by cursor: what is written meanwhile neither repeats a hit nor drops one. Throws `SearchRefused`. */
  find(request: SearchRequest): Promise<SearchPage>;
  article(id: string): Promise<StoredArticle | null>;
  statement(id: string): Promise<StoredFact<Statement> | null>;
  event(id: string): Promise<StoredFact<Event> | null>;
  /** Withdrawn facts are counted too: they can still be found. */
  counts(): Promise<Record<Over, number>>;
  close(): Promise<void>;
}
