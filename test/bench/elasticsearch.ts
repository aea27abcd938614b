import { randomBytes } from "node:crypto";
import { type BulkOperation, connectElasticsearch, type Elasticsearch } from "@readout/elasticsearch";
import { extract } from "@readout/extract";
import type { IndexWrite } from "@readout/search";
import { elasticsearchSearch, setUpSearch } from "@readout/search/elasticsearch";
import { articles, asArticle } from "./articles.ts";

const ARTICLES = 600;
const BYTES = 3_500;
const BATCH = 50;
const REQUEST = 500;
const WARM_UP = 2;
const at = "2026-03-14T09:10:00.000Z";

/** Documents (articles, statements and events) a second. */
export interface IndexerRates {
  raw: number;
  ours: number;
}

const writes = (): IndexWrite[] =>
  articles(ARTICLES, BYTES).map((text) => {
    const article = asArticle(text);
    return {
      extracted: { article, extraction: extract(article) },
      withdrawnAt: at,
      ledger: { addressId: article.id, revision: 1, at },
    };
  });

const batchesOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));

/** On indices of its own, made by the same templates and empty; what was made is deleted. */
async function onIndices<T>(url: string, work: (elastic: Elasticsearch) => Promise<T>): Promise<T> {
  const prefix = `bench-${randomBytes(4).toString("hex")}-`;
  const elastic = connectElasticsearch(
    { url, prefix, refresh: false, replicas: 0, flavour: "elasticsearch" },
    () => {},
  );
  try {
    await setUpSearch(elastic);
    return await work(elastic);
  } finally {
    const made = Object.keys(await elastic.client.indices.get({ index: `${prefix}*` }));
    if (made.length > 0) await elastic.client.indices.delete({ index: made });
    await elastic.client.indices.deleteIndexTemplate({ name: `${prefix}*` });
    await elastic.client.cluster.deleteComponentTemplate({ name: `${prefix}*` });
    await elastic.close();
  }
}

/** A search on these indices, and what its latest write came to. */
async function openSearch(elastic: Elasticsearch) {
  let written: BulkOperation[] = [];
  const bulk: Elasticsearch["bulk"] = (operations, options) => {
    written.push(...operations);
    return elastic.bulk(operations, options);
  };
  const search = await elasticsearchSearch({ ...elastic, bulk }, { ledger: { prepare: async () => [] } });
  return {
    async write(batch: readonly IndexWrite[]) {
      written = [];
      await search.write([...batch]);
      return written;
    },
  };
}

/** The same documents through the client's own `bulk`, as many in a request as we allow ourselves. */
async function writeRaw(elastic: Elasticsearch, documents: readonly BulkOperation[]): Promise<void> {
  for (const request of batchesOf(documents, REQUEST)) {
    const operations = request.flatMap(({ index, id, version = 1, document = {} }) => [
      { index: { _index: elastic.name(index), _id: id, version, version_type: "external" as const } },
      document,
    ]);
    const { errors } = await elastic.client.bulk({ operations });
    if (errors) throw new Error("Raw bulk writes failed: the comparison says nothing");
  }
}

async function spent(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

interface Turn {
  documents: number;
  ownMs: number;
  rawMs: number;
}

async function takeTurn(
  search: Awaited<ReturnType<typeof openSearch>>,
  bare: Elasticsearch,
  batch: IndexWrite[],
): Promise<Turn> {
  let documents: BulkOperation[] = [];
  const ownMs = await spent(async () => {
    documents = await search.write(batch);
  });
  const indices = new Set(documents.map(({ index }) => index));
  for (const index of indices) await bare.ensureIndex(index);
  const ready = documents.map(({ document = {}, ...each }) => ({
    ...each,
    document: typeof document === "string" ? JSON.parse(document) : document,
  }));
  const rawMs = await spent(() => writeRaw(bare, ready));
  return { documents: documents.length, ownMs, rawMs };
}

/**
 * What the indexer's write costs over a raw `_bulk` of the same documents: batch by batch turn and turn about on one
 * Elasticsearch, so that whatever else the machine does hits both alike.
 */
export const measureIndexer = (url: string): Promise<IndexerRates> =>
  onIndices(url, (own) =>
    onIndices(url, async (bare) => {
      const search = await openSearch(own);
      const turns: Turn[] = [];
      for (const batch of batchesOf(writes(), BATCH)) turns.push(await takeTurn(search, bare, batch));
      const sum = (of: keyof Turn): number => turns.slice(WARM_UP).reduce((all, turn) => all + turn[of], 0);
      return { raw: sum("documents") / (sum("rawMs") / 1000), ours: sum("documents") / (sum("ownMs") / 1000) };
    }),
  );
