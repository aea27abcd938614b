import type { Bus } from "@readout/bus";
import type { Clock } from "@readout/kit";
import { type Extracted, topics } from "@readout/model";
import type { Search } from "@readout/search";
import type { Store } from "@readout/store";
import { type Sink, sink } from "../step.ts";
import { goAfter } from "./go-after.ts";

/** The one writer of documents: article, facts and the ledger's move in one transaction, many articles at once. */
export const indexExtraction = (search: Search, ledger: Store["ledger"], clock: Clock) =>
  sink({
    name: "index-extraction",
    from: topics.extractions,
    ...writing(search, clock),
    whenDead: async ({ article }, death) =>
      ledger.move(article.id, "dead", { reason: death.reason, at: clock().toISOString() }),
  });

/** Writes what was read again in the place of older readings, after all live writes. What dies leaves what was there. */
export const indexRewrites = (search: Search, bus: Pick<Bus, "lag">, clock: Clock) => {
  const liveFirst = goAfter({ topic: topics.extractions.name, group: "index-extraction" }, bus);
  return sink({ name: "index-rewrites", from: topics.rewrites, ...writing(search, clock, liveFirst) });
};

function writing(
  search: Search,
  clock: Clock,
  before: () => Promise<void> = async () => {},
): Required<Pick<Sink<Extracted>, "run" | "runMany">> {
  const runMany = async (batch: readonly Extracted[]): Promise<void> => {
    await before();
    const at = clock().toISOString();
    const moved = ({ article }: Extracted) => ({ addressId: article.id, revision: article.revision, at });
    await search.write(batch.map((extracted) => ({ extracted, withdrawnAt: at, ledger: moved(extracted) })));
  };
  return {
    runMany,
    run: async (extracted) => {
      await runMany([extracted]);
      return undefined;
    },
  };
}
