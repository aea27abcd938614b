import { randomBytes } from "node:crypto";
import { connectElasticsearch, type Elasticsearch, type ElasticsearchSettings } from "@readout/elasticsearch";
import { elasticsearchStore } from "../elasticsearch.ts";
import type { Store } from "../store.ts";
import { indexNames, setUpStore } from "./indices.ts";

/** Indices of a test file's own on a shared Elasticsearch, emptied between its tests. */
export interface Playground {
  elastic: Elasticsearch;
  /** A second process: its own connection to the same indices, waiting for no refresh when told so. */
  another(refresh?: boolean, other?: Partial<ElasticsearchSettings>): Elasticsearch;
  empty(): Promise<void>;
  /** What was written is in the lists. */
  refresh(): Promise<void>;
  remove(): Promise<void>;
}

export function playgroundAt(url: string, given: Partial<ElasticsearchSettings> = {}): Playground {
  const prefix = `test-store-${randomBytes(6).toString("hex")}-`;
  const opened: Elasticsearch[] = [];
  const connect = (refresh = true, other = given) => {
    const settings = { url, flavour: "elasticsearch", prefix, refresh, replicas: 0, ...other } as const;
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
    async refresh() {
      await elastic.client.indices.refresh({ index: indexNames.map(elastic.name) });
    },
    async remove() {
      await elastic.client.indices.delete({ index: indexNames.map(elastic.name), ignore_unavailable: true });
      await Promise.all(opened.map((each) => each.close()));
    },
  };
}

/** Two processes on one store, and what they do at once. `one` and `two` are new for each test. */
export interface Rivals {
  elastic: Elasticsearch;
  one: Store;
  two: Store;
  /** A third, which waits for no refresh. */
  lazy: Elasticsearch;
  /** Both at it, so many times each, at once. */
  bothAtOnce<T>(times: number, work: (store: Store) => Promise<T>): Promise<T[]>;
}

/** Empties before each test; removes its indices after the last. */
export function rivalsAt(url: string): Rivals {
  const playground = playgroundAt(url);
  const { elastic } = playground;
  const other = playground.another();
  const rivals: Rivals = {
    elastic,
    one: undefined as unknown as Store,
    two: undefined as unknown as Store,
    lazy: playground.another(false),
    bothAtOnce: (times, work) =>
      Promise.all(Array.from({ length: 2 * times }, (_, n) => work(n % 2 === 0 ? rivals.one : rivals.two))),
  };
  beforeEach(async () => {
    await playground.empty();
    rivals.one = await elasticsearchStore(elastic);
    rivals.two = await elasticsearchStore(other);
  });
  afterAll(playground.remove);
  return rivals;
}

/** Ids: a0, a1 and so on. */
export const numbered = (count: number): string[] => Array.from({ length: count }, (_, n) => `a${n}`);

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

/** A process that is killed once it has written so many documents. */
function killedAfter(elastic: Elasticsearch, writes: number): Elasticsearch {
  let left = writes;
  return {
    ...elastic,
    async bulk(operations) {
      const written = operations.slice(0, left);
      left -= written.length;
      const results = written.length > 0 ? await elastic.bulk(written) : [];
      if (written.length < operations.length) throw new Error(`killed after ${writes} writes`);
      return results;
    },
  };
}

/** Every answer to a write is lost once, so that it is written again: what was done then conflicts with itself. */
export const answeringLate = (elastic: Elasticsearch): Elasticsearch => ({
  ...elastic,
  async bulk(operations) {
    await elastic.bulk(operations);
    const again = await elastic.bulk(operations);
    return again.map((each) => (each.kind === "conflict" ? { ...each, perhapsOurs: true } : each));
  },
});

/** Kills at every write in turn, each time on a subject of its own, until one gets through. Answers how many were killed. */
export async function killedAtEveryWrite(
  elastic: Elasticsearch,
  work: (elastic: Elasticsearch, subject: string) => Promise<unknown>,
): Promise<string[]> {
  const subjects: string[] = [];
  for (let writes = 0; ; writes += 1) {
    const subject = `killed-${writes}`;
    const end = await work(killedAfter(elastic, writes), subject).then(
      () => "done",
      (error: Error) => error.message,
    );
    subjects.push(subject);
    if (end === "done") return subjects;
    if (!end.startsWith("killed")) throw new Error(end);
  }
}

/** Before its first write to an index, something else happens. */
export function interrupted(elastic: Elasticsearch, index: string, happens: () => Promise<unknown>): Elasticsearch {
  let isFirst = true;
  return {
    ...elastic,
    async bulk(operations) {
      if (isFirst && operations[0]?.index === index) {
        isFirst = false;
        await happens();
      }
      return elastic.bulk(operations);
    },
  };
}
