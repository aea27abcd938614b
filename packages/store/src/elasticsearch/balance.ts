import type { Elasticsearch } from "@readout/elasticsearch";
import { type LedgerBalance, type LedgerState, ledgerStates } from "@readout/model";
import { countWhole, type Query, refreshWhole, whole } from "./lists.ts";
import { pause } from "./retry.ts";

/** Rows and discoveries are written by one `_bulk`, and become visible apart. An acceptance takes less than this in all. */
const LOOK_AGAIN_AFTER_MS = [50, 150, 400, 900] as const;
const REASONS = 50;

/**
 * What is counted while others accept may differ by what they have in hand. Then what was written until now is
 * counted again, until it agrees or had time to: a row that is lost never agrees.
 */
export async function balance(elastic: Elasticsearch): Promise<LedgerBalance> {
  let counted = await count(elastic, { match_all: {} });
  const untilNow: Query = { range: { discoveredAt: { lte: new Date().toISOString() } } };
  for (const ms of LOOK_AGAIN_AFTER_MS) {
    if (counted.balanced) break;
    await pause(ms);
    counted = await count(elastic, untilNow);
  }
  return counted;
}

async function count(elastic: Elasticsearch, query: Query): Promise<LedgerBalance> {
  const [ledger, discoveries] = [elastic.name("ledger"), elastic.name("discoveries")];
  const [rows, found] = await elastic.ask("Counting the ledger", async (client) => {
    await refreshWhole(client, [ledger, discoveries]);
    return Promise.all([
      client.search<unknown, Answer>({ ...whole, index: ledger, size: 0, query, aggs: byState }),
      countWhole(client, discoveries, query),
    ]);
  });
  const states = Object.fromEntries(ledgerStates.map((state) => [state, 0])) as Record<LedgerState, number>;
  for (const { key, doc_count } of rows.aggregations?.states.buckets ?? []) states[key] = doc_count;
  const total = Object.values(states).reduce((sum, each) => sum + each, 0);
  return { discovered: found, states, reasons: reasonsOf(rows.aggregations), balanced: found === total };
}

interface Buckets<T> {
  buckets: T[];
}
interface Answer {
  states: Buckets<{ key: LedgerState; doc_count: number; reasons: Buckets<{ key: string; doc_count: number }> }>;
}

const byState = {
  states: {
    terms: { field: "state", size: ledgerStates.length },
    aggs: { reasons: { terms: { field: "reason", size: REASONS, missing: "" } } },
  },
};

function reasonsOf(answer: Answer | undefined): LedgerBalance["reasons"] {
  const ends = (answer?.states.buckets ?? []).filter(({ key }) => key === "rejected" || key === "dead");
  return ends
    .flatMap(({ key: state, reasons }) =>
      reasons.buckets.map(({ key: reason, doc_count: count }) => ({ state, reason, count })),
    )
    .sort((a, b) => b.count - a.count)
    .slice(0, REASONS);
}
