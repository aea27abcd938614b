import type { Elasticsearch } from "@readout/elasticsearch";
import { type Clock, systemClock } from "@readout/kit";
import { type Event, type Over, overs, type Statement } from "@readout/model";
import { findIn } from "./elasticsearch/finder.ts";
import { frozenSearches } from "./elasticsearch/frozen.ts";
import { monthsOf } from "./elasticsearch/months.ts";
import { readArticle, readFact } from "./elasticsearch/reader.ts";
import { beginRebuild, discardRebuild } from "./elasticsearch/rebuild.ts";
import { repair, repairAll } from "./elasticsearch/repair.ts";
import { checkSetUp } from "./elasticsearch/templates.ts";
import { type LedgerOperations, writeAll } from "./elasticsearch/writer.ts";
import type { Search } from "./search.ts";

export { type SearchSetUp, setUpSearch } from "./elasticsearch/templates.ts";
export type { LedgerOperations } from "./elasticsearch/writer.ts";

/**
 * Search in Elasticsearch, in monthly indices by the articles' `acceptedAt`. `ledger` is the store's half of a write and
 * goes out in the same request. Throws `unavailable: true` where `setUpSearch` was not run, or was that of another
 * version. The connection belongs to whoever opened it: `close` leaves it open.
 */
export async function elasticsearchSearch(
  elastic: Elasticsearch,
  { ledger, clock = systemClock }: { ledger: LedgerOperations; clock?: Clock },
): Promise<Search> {
  await checkSetUp(elastic);
  await repairAll(elastic, clock);
  const months = monthsOf(elastic);
  const frozen = frozenSearches(elastic);
  const tools = { elastic, months, ledger, repair: (month: string) => repair(elastic, month, clock) };
  return {
    write: (batch) => writeAll(tools, batch),
    rebuild: (month) => beginRebuild(elastic, months, month, clock),
    discard: (month, name) => discardRebuild(elastic, month, name),
    find: (request) => findIn({ elastic, frozen }, request),
    article: (id) => readArticle(elastic, id),
    statement: (id) => readFact<Statement>(elastic, "statements", id),
    event: (id) => readFact<Event>(elastic, "events", id),
    counts: () => countsOf(elastic),
    close: () => frozen.close(),
  };
}

async function countsOf(elastic: Elasticsearch): Promise<Record<Over, number>> {
  const counted = overs.map(async (over) => {
    const { count } = await elastic.ask(`Counting ${over}`, (client) =>
      client.transport.request<{ count: number }>({
        method: "GET",
        path: `/${encodeURIComponent(elastic.name(over))}/_count`,
        querystring: { ignore_unavailable: true },
      }),
    );
    return [over, count] as const;
  });
  return Object.fromEntries(await Promise.all(counted)) as Record<Over, number>;
}
