import { randomBytes } from "node:crypto";
import { connectElasticsearch, type Elasticsearch } from "@readout/elasticsearch";
import { indexNames, setUpStore } from "./indices.ts";

/** Indices of a test file's own on a shared Elasticsearch, emptied between its tests. */
export interface Playground {
  elastic: Elasticsearch;
  /** A second process: its own connection to the same indices. */
  another(): Elasticsearch;
  empty(): Promise<void>;
  remove(): Promise<void>;
}

export function playgroundAt(url: string): Playground {
  const prefix = `test-store-${randomBytes(6).toString("hex")}-`;
  const opened: Elasticsearch[] = [];
  const connect = () => {
    const settings = { url, flavour: "elasticsearch", prefix, refresh: true, replicas: 0 } as const;
    const elastic = connectElasticsearch(settings, (fault) => {
      throw fault;
    });
    opened.push(elastic);
    return elastic;
  };
  const elastic = connect();
  let ready: Promise<void> | undefined;
  return {
    elastic,
    another: connect,
    async empty() {
      ready ??= setUpStore(elastic, { shards: 2, replicas: 0 });
      await ready;
      await emptyAll(elastic);
    },
    async remove() {
      await elastic.client.indices.delete({ index: indexNames.map(elastic.name), ignore_unavailable: true });
      await Promise.all(opened.map((each) => each.close()));
    },
  };
}

async function emptyAll(elastic: Elasticsearch): Promise<void> {
  const index = indexNames.map(elastic.name);
  await elastic.client.indices.refresh({ index });
  for (;;) {
    const { hits } = await elastic.client.search({ index, size: 2_000, _source: false });
    if (hits.hits.length === 0) return;
    const operations = hits.hits.map(({ _index, _id }) => ({ delete: { _index, _id: String(_id) } }));
    await elastic.client.bulk({ operations, refresh: true });
  }
}
