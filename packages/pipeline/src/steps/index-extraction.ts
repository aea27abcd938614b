import type { Clock } from "@readout/kit";
import { type Extracted, topics } from "@readout/model";
import type { Search } from "@readout/search";
import type { Store } from "@readout/store";
import { sink } from "../step.ts";

/** The one writer of documents: article, facts and the ledger's move in one transaction, many articles at once. */
export const indexExtraction = (search: Search, ledger: Store["ledger"], clock: Clock) => {
  const runMany = async (batch: readonly Extracted[]): Promise<void> => {
    const at = clock().toISOString();
    const moved = ({ article }: Extracted) => ({ addressId: article.id, revision: article.revision, at });
    await search.write(batch.map((extracted) => ({ extracted, withdrawnAt: at, ledger: moved(extracted) })));
  };
  return sink({
    name: "index-extraction",
    from: topics.extractions,
    runMany,
    run: async (extracted) => {
      await runMany([extracted]);
      return undefined;
    },
    whenDead: async ({ article }, death) =>
      ledger.move(article.id, "dead", { reason: death.reason, at: clock().toISOString() }),
  });
};
