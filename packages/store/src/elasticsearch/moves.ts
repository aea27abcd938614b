import type { BulkOperation, Elasticsearch } from "@readout/elasticsearch";
import { indexed } from "../ledger-rules.ts";
import type { LedgerMove } from "../store.ts";
import { documentsOf } from "./documents.ts";
import type { LedgerDocument } from "./row.ts";

/**
 * The ledger's part in the index's one `_bulk`: the operations that move these addresses to `indexed`. They hold only
 * while nobody else changes a row: after a conflict on one of them, prepare again. An address that is not on the
 * ledger, or has moved already, needs no operation.
 */
export function ledgerMoves(elastic: Elasticsearch): {
  prepare(moves: readonly LedgerMove[]): Promise<BulkOperation[]>;
} {
  const rows = documentsOf<LedgerDocument>(elastic, "ledger");
  return {
    async prepare(moves) {
      const ids = [...new Set(moves.map(({ addressId }) => addressId))];
      const stored = await rows.seen(ids);
      return stored.flatMap((each) => {
        if (!each) return [];
        const { document: row, id, ...unless } = each;
        const moved = moves
          .filter(({ addressId }) => addressId === id)
          .reduce((now, { revision, at }) => indexed(now, revision, at), row);
        return isSaid(row, moved)
          ? []
          : [{ action: "index", index: "ledger", id, document: moved, ...unless } as const];
      });
    },
  };
}

/** Nobody asks for the last sign of life of what has no work outstanding. */
const isSaid = (row: LedgerDocument, moved: LedgerDocument): boolean =>
  row.state === moved.state && row.indexedRevision === moved.indexedRevision && !row.pending && !moved.pending;
