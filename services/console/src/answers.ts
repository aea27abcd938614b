import type {
  Article,
  Event,
  Extraction,
  Feed,
  FeedState,
  LedgerBalance,
  LedgerState,
  Over,
  Statement,
} from "@readout/model";

/** What the API answers with, as far as the console looks at it. */

export interface Passage {
  text: string;
  marks: { start: number; end: number }[];
}

export interface Withdrawn {
  at: string;
  revision: number;
}

interface HitOf<O extends Over, T> {
  over: O;
  id: string;
  articleId: string;
  fields: Record<string, (string | number)[]>;
  record: T;
  withdrawn: Withdrawn | null;
  highlights: Record<string, Passage[]>;
}

export type Hit = HitOf<"articles", Omit<Article, "text">> | HitOf<"statements", Statement> | HitOf<"events", Event>;

export interface SearchAnswer {
  explained: string;
  total: number;
  hits: Hit[];
  facets: Record<string, { value: string; count: number }[]>;
  histogram: { from: string; count: number }[];
  cursor: string | null;
  discover: Discover | null;
}

/** The same query in Kibana, and what Kibana cannot say of it. */
export interface Discover {
  url: string;
  lost: string[];
}

interface StoredFact<T> {
  record: T;
  articleId: string;
  withdrawn: Withdrawn | null;
}

export interface ArticleAnswer {
  article: Article;
  extraction: Extraction;
  withdrawn: { statements: StoredFact<Statement>[]; events: StoredFact<Event>[] };
}

export interface LedgerRow {
  id: string;
  url: string;
  title: string;
  state: LedgerState;
  reason: string | null;
  movedAt: string;
}

export interface LedgerAnswer {
  balance: LedgerBalance;
  rows: LedgerRow[];
  cursor: string | null;
}

export interface FeedHealth {
  feed: Feed;
  state: FeedState | null;
  health: "new" | "ok" | "quiet" | "failing" | "paused";
  words: string;
}

export interface DeadLetterLine {
  id: string;
  stage: string;
  reason: string;
  message: string;
  attempts: number;
  lastAt: string;
}

export interface PipelineAnswer {
  version: string;
  queues: { queue: string; waiting: number; delayed: number; running: number; oldestWaitingSeconds: number | null }[];
  topics: { topic: string; group: string; messages: number; retrying: number }[];
  search: Record<Over, number>;
  deadLetters: number;
}

export interface ProblemAnswer {
  title: string;
  status: number;
  detail: string;
  position?: number;
  length?: number;
  suggestion?: string;
}
