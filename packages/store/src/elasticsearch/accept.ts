import { randomUUID } from "node:crypto";
import type { BulkOperation, Elasticsearch } from "@readout/elasticsearch";
import type { Entry, LedgerRow } from "@readout/model";
import { mayChange, waitingRow } from "../ledger-rules.ts";
import type { Ledger, Poll } from "../store.ts";
import { type Documents, writeAll } from "./documents.ts";
import { type LedgerDocument, rowOf } from "./row.ts";

/**
 * One `_bulk` of `create`: per entry its row, and its discovery under the same id. Cut short by a crash, the next poll
 * finishes it: what is there is left alone, what is missing is made.
 */
export const acceptor =
  (elastic: Elasticsearch, rows: Documents<LedgerDocument>): Ledger["accept"] =>
  async (poll, entries) => {
    const documents = asDocuments(poll, entries);
    const met = await create(elastic, documents);
    const there = await rows.getMany(met.map(({ id }) => id));
    const before = new Map(documents.map((document) => [document.id, document]));
    for (const row of there) if (row) before.set(row.id, row);
    const created = documents.filter(({ id, acceptance }) => before.get(id)?.acceptance === acceptance);
    const again = saidAgain(entries, created, before);
    return { created: created.flatMap((document) => rowOf(document) ?? []), changed: await change(rows, poll, again) };
  };

/** The row of each address, as its first entry tells it. */
function asDocuments(poll: Poll, entries: readonly Entry[]): LedgerDocument[] {
  const acceptance = randomUUID();
  const discoveredAt = new Date().toISOString();
  const seen = new Set<string>();
  const first = entries.filter(({ id }) => !seen.has(id) && seen.add(id));
  return first.map((entry, ordinal) => ({
    ...waitingRow(entry, poll.at),
    feedId: entry.feedId,
    ordinal,
    acceptance,
    discoveredAt,
  }));
}

/** Answers those that met a row: another's, or their own when the answer to an earlier try got lost. */
async function create(elastic: Elasticsearch, documents: readonly LedgerDocument[]): Promise<LedgerDocument[]> {
  const operations = documents.flatMap((row): BulkOperation[] => {
    const { id, feedId, discoveredAt } = row;
    return [
      { action: "create", index: "ledger", id, document: row },
      { action: "create", index: "discoveries", id, document: { id, feedId, discoveredAt } },
    ];
  });
  const results = await writeAll(elastic, operations);
  return documents.filter((_, at) => results[2 * at]?.kind === "conflict");
}

/** By address: what is said of known rows, and what one poll lists twice, where it may change something. */
function saidAgain(
  entries: readonly Entry[],
  created: readonly LedgerDocument[],
  before: ReadonlyMap<string, LedgerDocument>,
): ReadonlyMap<string, Entry[]> {
  const told = new Set(created.map(({ entry }) => entry));
  const again = new Map<string, Entry[]>();
  for (const entry of entries) if (!told.has(entry)) again.set(entry.id, [...(again.get(entry.id) ?? []), entry]);
  const changes = ([id, said]: [string, Entry[]]) => {
    const row = before.get(id);
    return row && said.some((entry) => mayChange(row, entry));
  };
  return new Map([...again].filter(changes));
}

async function change(
  rows: Documents<LedgerDocument>,
  poll: Poll,
  again: ReadonlyMap<string, readonly Entry[]>,
): Promise<LedgerRow[]> {
  const changed = new Set<string>();
  const after = await rows.changeMany([...again.keys()], (now, id) => {
    let row = now;
    for (const entry of again.get(id) ?? [])
      if (row && mayChange(row, entry)) row = { ...row, entry, pending: true, progressAt: poll.at };
    // Decided again when another came between: perhaps there is nothing to change any more.
    if (row === now) changed.delete(id);
    else changed.add(id);
    return row === now ? null : row;
  });
  return after.flatMap((row) => (row && changed.has(row.id) ? (rowOf(row) ?? []) : []));
}
