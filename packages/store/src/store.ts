import type {
  DeadLetter,
  Entry,
  Feed,
  FeedState,
  LedgerBalance,
  LedgerRow,
  LedgerState,
  Match,
  Notice,
  Watch,
} from "@readout/model";

/** One reading of a feed, or one hand-over by a person. `at` is an ISO 8601 instant. */
export interface Poll {
  /** Null for a hand-over. */
  feedId: string | null;
  at: string;
}

export interface Accepted {
  /** Rows that did not exist before, in the order given. */
  created: LedgerRow[];
  /** Known addresses whose entry says something else now: possible revisions. */
  changed: LedgerRow[];
}

/** The article's next revision, as reading its text decides it. */
export interface Reading {
  sourceId: string;
  contentHash: string;
  signature: string;
  storyId: string | null;
  at: string;
}

/** What the index tells the ledger, within its own write: this address can be found in this revision. */
export interface LedgerMove {
  addressId: string;
  revision: number;
  /** ISO 8601 instant. */
  at: string;
}

export interface FeedWithState {
  feed: Feed;
  /** Null before the first poll. */
  state: FeedState | null;
}

/** The feeds people chose, and what polling them taught us. */
export interface Feeds {
  list(): Promise<FeedWithState[]>;
  get(id: string): Promise<FeedWithState | null>;
  /** Adds or replaces by id. */
  put(feed: Feed): Promise<void>;
  /** Its articles and ledger rows stay. False when there was none. */
  remove(id: string): Promise<boolean>;
  /** Enabled feeds whose next poll is due, the longest overdue first. */
  due(now: Date, limit: number): Promise<FeedWithState[]>;
  /** To be called only after every entry of the poll is a ledger row (DATA: the life of an address). */
  saveState(state: FeedState): Promise<void>;
}

/** The state of every discovered address. It balances at every moment. */
export interface Ledger {
  /**
   * The moment of promise: one durable transaction makes a `waiting` row per entry, only where there is none, and
   * counts what was discovered, apart.
   */
  accept(poll: Poll, entries: readonly Entry[]): Promise<Accepted>;
  get(id: string): Promise<LedgerRow | null>;
  /**
   * Gives the article its revision: raised when the content hash is new, else the one it has. When another address of
   * the same source holds the same text already, a row not indexed yet becomes its duplicate. Null when there is no row.
   */
  read(id: string, reading: Reading): Promise<LedgerRow | null>;
  /** Moves a row to an end state; a row that is indexed stays so when the move is not to `indexed`. */
  move(
    id: string,
    to: Exclude<LedgerState, "waiting">,
    details: { reason?: string; duplicateOf?: string; at: string },
  ): Promise<void>;
  /** Counts one more failure of its page, and answers how many there are in this attempt; 0 when there is no row. */
  pageFailed(id: string, at: string): Promise<number>;
  /** Nothing new was found: the row stays as it is, and no work is outstanding for it. */
  settle(id: string, at: string): Promise<void>;
  /** Back to `waiting` (an indexed row stays indexed) with a new attempt epoch: a replay, a sweep, a possible revision. Null when there is no row. */
  again(id: string, at: string): Promise<LedgerRow | null>;
  /** The story whose first member is nearest to this signature within `distance` bits; null when none is. */
  nearStory(signature: string, distance: number): Promise<string | null>;
  /**
   * Rows with work outstanding (new or changed entries) and no sign of life since `before`, the longest silent first.
   * `read` are those whose text has a revision that is not indexed yet, `unread` the others.
   */
  stuck(before: Date, limit: number, only?: "read" | "unread"): Promise<LedgerRow[]>;
  balance(): Promise<LedgerBalance>;
  /** Newest first, by state and source or feed; `cursor` is the last row's. */
  list(
    filter: { state?: LedgerState; feedId?: string; reason?: string },
    limit: number,
    cursor: string | null,
  ): Promise<{ rows: LedgerRow[]; cursor: string | null }>;
}

/** Saved queries, what they matched and what is to be sent. */
export interface Watches {
  list(): Promise<Watch[]>;
  get(id: string): Promise<Watch | null>;
  put(watch: Watch): Promise<void>;
  remove(id: string): Promise<boolean>;
  /** Writes match and notices in one step. A match that is known is left alone, and told once. Answers its notices that wait. */
  record(match: Match, notices: readonly Notice[]): Promise<Notice[]>;
  /** Newest first. */
  matches(watchId: string, limit: number): Promise<Match[]>;
  notice(id: string): Promise<{ notice: Notice; match: Match; watch: Watch } | null>;
  saveNotice(notice: Notice): Promise<void>;
  /** Waiting notices that were due before `before`, the longest overdue first: their wake-up was lost. */
  unsent(before: Date, limit: number): Promise<Notice[]>;
}

export interface DeadLetters {
  /** By id; a second death of the same message adds to its attempts. */
  put(letter: DeadLetter): Promise<void>;
  get(id: string): Promise<DeadLetter | null>;
  /** Newest first. */
  list(filter: { state?: DeadLetter["state"]; stage?: string; reason?: string }, limit: number): Promise<DeadLetter[]>;
  mark(id: string, state: "replayed" | "discarded", at: string): Promise<DeadLetter | null>;
  count(): Promise<number>;
}

export interface AuditLine {
  at: string;
  who: string;
  action: string;
  object: string;
}

/** What people decide and the pipeline must remember. Decisions are made by id. */
export interface Store {
  feeds: Feeds;
  ledger: Ledger;
  watches: Watches;
  deadLetters: DeadLetters;
  /** Appends; never changed afterwards. */
  audit(line: AuditLine): Promise<void>;
  audited(limit: number): Promise<AuditLine[]>;
  /** Small named facts the pipeline keeps for itself, such as "samples were read". */
  note(name: string): Promise<string | null>;
  setNote(name: string, value: string): Promise<void>;
  close(): Promise<void>;
}
