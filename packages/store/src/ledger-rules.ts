import { type Entry, type LedgerRow, type LedgerState, urlOf } from "@readout/model";

/** A row and whether work is outstanding for it: what the rules decide on. */
export interface WorkedRow extends LedgerRow {
  pending: boolean;
}

/**
 * Two feeds may describe one address in different words: only its own feed, or a person who hands over a text, can
 * change it.
 */
export const mayChange = (known: LedgerRow, entry: Entry): boolean =>
  known.state !== "duplicate" &&
  known.entry.contentHash !== entry.contentHash &&
  (entry.feedId === null ? entry.text !== "" : entry.feedId === known.entry.feedId);

/** The row of an address nobody knew. Its source is its host until it is read. */
export const waitingRow = (entry: Entry, at: string): WorkedRow => ({
  id: entry.id,
  entry,
  state: "waiting",
  reason: null,
  duplicateOf: null,
  contentHash: null,
  signature: null,
  storyId: null,
  sourceId: urlOf(entry.url)?.host ?? "",
  revision: 0,
  indexedRevision: 0,
  attempt: 0,
  pageFailures: 0,
  acceptedAt: at,
  progressAt: at,
  movedAt: at,
  pending: true,
});

interface EndDetails {
  reason?: string | null;
  duplicateOf?: string | null;
  at: string;
}

/** An end state, with nothing outstanding. What is indexed stays indexed. */
export function ended<T extends WorkedRow>(
  row: T,
  to: Exclude<LedgerState, "waiting">,
  { reason = null, duplicateOf = null, at }: EndDetails,
): T {
  const still = settled(row, at);
  return row.state === "indexed" ? still : { ...still, state: to, reason, duplicateOf, movedAt: at };
}

/** No work is outstanding. */
export const settled = <T extends WorkedRow>(row: T, at: string): T => ({ ...row, pending: false, progressAt: at });

/** One attempt more; what is indexed stays so, and a duplicate is left alone: null. */
export function waitingAgain<T extends WorkedRow>(row: T, at: string): T | null {
  if (row.state === "duplicate") return null;
  const isMoved = row.state !== "indexed" && row.state !== "waiting";
  return {
    ...row,
    attempt: row.attempt + 1,
    pageFailures: 0,
    pending: true,
    progressAt: at,
    reason: null,
    movedAt: isMoved ? at : row.movedAt,
    state: row.state === "indexed" ? "indexed" : "waiting",
  };
}

/** This revision can be found now. Monotone: a late older revision changes nothing. */
export const indexed = <T extends WorkedRow>(row: T, revision: number, at: string): T => ({
  ...row,
  state: "indexed",
  reason: null,
  indexedRevision: Math.max(row.indexedRevision, revision),
  pending: row.revision <= revision ? false : row.pending,
  progressAt: at,
  movedAt: row.state === "indexed" ? row.movedAt : at,
});
