import { z } from "zod";
import { entrySchema } from "./entry.ts";

export const ledgerStates = ["waiting", "indexed", "duplicate", "rejected", "dead"] as const;
export const ledgerStateSchema = z.enum(ledgerStates);
export type LedgerState = z.infer<typeof ledgerStateSchema>;

/** The life of one discovered address. Revisions are not states. */
export const ledgerRowSchema = z.object({
  id: z.string(),
  entry: entrySchema,
  state: ledgerStateSchema,
  /** Why it was rejected or died; null otherwise. */
  reason: z.string().nullable(),
  duplicateOf: z.string().nullable(),
  /** Of the article's latest text; null before it was read. */
  contentHash: z.string().nullable(),
  signature: z.string().nullable(),
  storyId: z.string().nullable(),
  sourceId: z.string(),
  /** Raised when the content hash changes; 0 before the article was first read. */
  revision: z.int().nonnegative(),
  /** The newest revision that can be found in the index; 0 while none can. */
  indexedRevision: z.int().nonnegative(),
  /** Raised each time the entry is put on the queue again: it is part of the work's name. */
  attempt: z.int().nonnegative(),
  /** How often its page could not be read, in this attempt. */
  pageFailures: z.int().nonnegative(),
  acceptedAt: z.string(),
  /** The last sign of life; the sweeper looks at it. */
  progressAt: z.string(),
  movedAt: z.string(),
});
export type LedgerRow = z.infer<typeof ledgerRowSchema>;

/** The balance: `discovered` is counted apart, per poll, and must equal the sum of the states. */
export interface LedgerBalance {
  discovered: number;
  states: Record<LedgerState, number>;
  /** Rejected and dead addresses, by reason. */
  reasons: Array<{ state: LedgerState; reason: string; count: number }>;
  balanced: boolean;
}
