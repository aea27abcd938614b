import type { Elasticsearch } from "@readout/elasticsearch";
import { elasticsearchAudit } from "./elasticsearch/audit.ts";
import { elasticsearchDeadLetters } from "./elasticsearch/dead-letters.ts";
import { documentsOf } from "./elasticsearch/documents.ts";
import { elasticsearchFeeds } from "./elasticsearch/feeds.ts";
import { requireIndices } from "./elasticsearch/indices.ts";
import { elasticsearchLedger } from "./elasticsearch/ledger.ts";
import { elasticsearchWatches } from "./elasticsearch/watches.ts";
import type { Store } from "./store.ts";

export { exportStore, importStore } from "./elasticsearch/backup.ts";
export { type StoreSetUp, setUpStore } from "./elasticsearch/indices.ts";
export { ledgerMoves } from "./elasticsearch/moves.ts";

/**
 * The store in Elasticsearch, which is the record here and no copy. It decides by id, on what was written last; lists
 * and counts may be a second old. Throws when the indices were not set up. The connection stays open when it is closed.
 */
export async function elasticsearchStore(elastic: Elasticsearch): Promise<Store> {
  await requireIndices(elastic);
  const notes = documentsOf<{ id: string; value: string }>(elastic, "notes");
  return {
    feeds: elasticsearchFeeds(elastic),
    ledger: elasticsearchLedger(elastic),
    watches: elasticsearchWatches(elastic),
    deadLetters: elasticsearchDeadLetters(elastic),
    ...elasticsearchAudit(elastic),
    note: async (name) => (await notes.get(name))?.value ?? null,
    setNote: (name, value) => notes.put(name, { id: name, value }),
    async close() {},
  };
}
