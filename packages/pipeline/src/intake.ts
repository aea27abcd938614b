import type { DeadLetter, LedgerRow } from "@readout/model";

/** A document that somebody hands over: `readout ingest`, the API, the samples. Text or HTML, or just an address to read. */
export interface HandOver {
  /** Its address; without one, its text names it. */
  url?: string;
  title?: string;
  text?: string;
  html?: string;
  author?: string;
  language?: string;
  /** ISO 8601. */
  publishedAt?: string;
}

/** What people start by hand, beside the polls. */
export interface Intake {
  /** Accepts documents into the ledger and queues them: one row per document, in order; `isNew` says whether it is read now. */
  handOver(documents: readonly HandOver[]): Promise<Array<{ row: LedgerRow; isNew: boolean }>>;
  /** Polls a feed at the next tick, whatever its interval. False when there is no such feed. */
  pollNow(feedId: string): Promise<boolean>;
  /** Sends a dead letter's original bytes where they were going. Null when there is no such letter. */
  replay(deadLetterId: string): Promise<DeadLetter | null>;
}
