import { type Elasticsearch, ElasticsearchUnavailable } from "@readout/elasticsearch";
import type { IndexName } from "./indices.ts";

/**
 * What is asked by searching: a second old at most, and never what a decision rests on alone. With a shard away it is
 * `unavailable` rather than short: who asks cannot tell what is missing from what was never there.
 */
export interface Lists<T> {
  list(asked: Asked): Promise<Listed<T>[]>;
  /** Every document there is, by id; those added meanwhile may be missing. */
  all(query?: Query): AsyncGenerator<T>;
  count(query: Query): Promise<number>;
  /** What was written before is in the lists from now on. */
  refresh(): Promise<void>;
}

export type Query = Record<string, unknown>;

interface Asked {
  query: Query;
  /** Field, direction, and what a document without it counts as (last unless told); `id` is always the last. */
  sort: readonly (readonly [field: string, order: "asc" | "desc", missing?: SortValue])[];
  limit: number;
  /** The place of the last one seen. */
  after?: readonly SortValue[];
}

export type SortValue = string | number;

interface Listed<T> {
  document: T;
  place: readonly SortValue[];
}

/** So many documents a page: a row may hold an entry's whole text. */
const AT_ONCE = 500;
/** Elasticsearch leaves out what it cannot reach, and calls that a success, unless told. */
export const whole = { allow_partial_search_results: false } as const;

export function listsOf<T>(elastic: Elasticsearch, index: IndexName): Lists<T> {
  return {
    async list(asked) {
      const found: Listed<T>[] = [];
      for await (const page of pagesOf<T>(elastic, index, asked)) found.push(...page);
      return found;
    },
    async *all(query = { match_all: {} }) {
      for await (const page of pagesOf<T>(elastic, index, { query, sort: [], limit: Number.POSITIVE_INFINITY }))
        yield* page.map(({ document }) => document);
    },
    async count(query) {
      return elastic.ask(`Counting ${index}`, (client) => countWhole(client, elastic.name(index), query));
    },
    async refresh() {
      await elastic.ask(`Refreshing ${index}`, (client) => refreshWhole(client, [elastic.name(index)]));
    },
  };
}

const byId: Asked["sort"][number] = ["id", "asc"];

type Client = Elasticsearch["client"];

/** A search that counts: `_count` cannot be told to be whole. */
export async function countWhole(client: Client, index: string, query: Query): Promise<number> {
  const { hits } = await client.search({ ...whole, index, query, size: 0, track_total_hits: true });
  return typeof hits.total === "number" ? hits.total : (hits.total?.value ?? 0);
}

/** A shard that is away says nothing here, and is missed by the search that follows. */
export async function refreshWhole(client: Client, index: string[]): Promise<void> {
  const { _shards: shards } = await client.indices.refresh({ index });
  if (shards && shards.failed > 0)
    throw new ElasticsearchUnavailable(
      `Refreshing ${index.join(", ")}: ${shards.failed} of ${shards.total} shards failed. It is tried again; check Elasticsearch when it lasts`,
    );
}

async function* pagesOf<T>(elastic: Elasticsearch, index: IndexName, asked: Asked): AsyncGenerator<Listed<T>[]> {
  let { after, limit: left } = asked;
  while (left > 0) {
    const limit = Math.min(AT_ONCE, left);
    const page = await pageOf<T>(elastic, index, { ...asked, limit, ...(after ? { after } : {}) });
    yield page;
    if (page.length < limit) return;
    left -= page.length;
    after = page.at(-1)?.place;
  }
}

async function pageOf<T>(elastic: Elasticsearch, index: IndexName, asked: Asked): Promise<Listed<T>[]> {
  const { query, sort, limit, after } = asked;
  const answer = await elastic.ask(`Listing ${index}`, (client) =>
    client.search<T>({
      ...whole,
      index: elastic.name(index),
      query,
      size: limit,
      sort: [...sort, byId].map(([field, order, missing]) => ({
        [field]: { order, ...(missing === undefined ? {} : { missing }) },
      })),
      track_total_hits: false,
      ...(after ? { search_after: [...after] } : {}),
    }),
  );
  return answer.hits.hits.map((hit) => ({ document: hit._source as T, place: (hit.sort ?? []) as SortValue[] }));
}
