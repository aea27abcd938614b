import type { LedgerRow } from "@readout/model";
import type { WorkedRow } from "../ledger-rules.ts";

/** A ledger row as it is kept. */
export interface LedgerDocument extends WorkedRow {
  /** The feed it was first found in; its entry may later be a person's. */
  feedId: string | null;
  /** Its place among the entries accepted with it. */
  ordinal: number;
  /** The call that made it: a call whose answer got lost knows its own rows again. */
  acceptance: string;
  /** When it was written, by the store's clock; its discovery says the same. */
  discoveredAt: string;
}

export function rowOf(document: LedgerDocument | null): LedgerRow | null {
  if (!document) return null;
  const { feedId, ordinal, acceptance, discoveredAt, pending, ...row } = document;
  return row;
}
