import type { Elasticsearch } from "@readout/elasticsearch";
import type { IndexName } from "./indices.ts";

/** What is asked by searching: a second old at most, and never what a decision rests on alone. */
export interface Lists<T> {
  list(asked: Asked): Promise<Listed<T>[]>;
  /** Every document there is, by id; those added meanwhile may be missing. */
  all(query?: Query): AsyncGenerator<T>;
  count(query: Query): Promise<number>;
  /** What was written before is in the lists from now on. */
  refresh(): Promise<void>;
}

export type Query = Record<string, unknown>;

export interface Asked {
  query: Query;
  /** Field and direction; `id` is always the last. */
  sort: readonly (readonly [field: string, order: "asc" | "desc"])[];
  limit: number;
  /** The place of the last one seen. */
  after?: readonly SortValue[];
}

export type SortValue = string | number;

export interface Listed<T> {
  document: T;
  place: readonly SortValue[];
}

/** So many documents a page: a row may hold an entry's whole text. */
const AT_ONCE = 500;

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
      const answer = await elastic.ask(`Counting ${index}`, (client) =>
        client.count({ index: elastic.name(index), query }),
      );
      return answer.count;
    },
    async refresh() {
      await elastic.ask(`Refreshing ${index}`, (client) => client.indices.refresh({ index: elastic.name(index) }));
    },
  };
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
      index: elastic.name(index),
      query,
      size: limit,
      sort: [...sort, ["id", "asc"] as const].map(([field, order]) => ({ [field]: { order } })),
      track_total_hits: false,
      ...(after ? { search_after: [...after] } : {}),
    }),
  );
  return answer.hits.hits.map((hit) => ({ document: hit._source as T, place: (hit.sort ?? []) as SortValue[] }));
}
