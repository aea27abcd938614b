import type { Elasticsearch } from "@readout/elasticsearch";

/** Terms longer than this are kept and not indexed: Lucene refuses terms of more than 32,766 bytes. */
const keyword = { type: "keyword", ignore_above: 8_191 } as const;
const date = { type: "date" } as const;
const whole = { type: "integer" } as const;
const truth = { type: "boolean" } as const;
/** Kept as it was given, byte for byte, and never looked into. */
const kept = { type: "object", enabled: false } as const;
const keptText = { type: "keyword", index: false, doc_values: false } as const;

/** What is kept where. `id` is the document's own id again: lists are ordered by it, and `_id` cannot be sorted. */
const indices = {
  ledger: {
    id: keyword,
    entry: kept,
    feedId: keyword,
    state: keyword,
    pending: truth,
    reason: keyword,
    duplicateOf: keyword,
    contentHash: keyword,
    signature: keyword,
    storyId: keyword,
    sourceId: keyword,
    revision: whole,
    indexedRevision: whole,
    attempt: whole,
    pageFailures: whole,
    acceptedAt: date,
    progressAt: date,
    movedAt: date,
    ordinal: whole,
    acceptance: keptText,
    discoveredAt: date,
  },
  discoveries: { id: keyword, feedId: keyword, discoveredAt: date },
  texts: { id: keyword, holders: keptText },
  stories: { id: keyword, members: kept },
  feeds: { id: keyword, enabled: truth, nextPollAt: date, feed: kept, state: kept },
  watches: { id: keyword, watch: kept },
  matches: { id: keyword, watchId: keyword, matchedAt: date, match: kept, notices: kept },
  notices: { id: keyword, watchId: keyword, state: keyword, createdAt: date, nextTryAt: date, notice: kept },
  "dead-letters": { id: keyword, state: keyword, stage: keyword, reason: keyword, lastAt: date, letter: kept },
  audit: { id: keyword, at: date, who: keyword, action: keyword, object: keyword, writtenAt: date, ordinal: whole },
  notes: { id: keyword, value: keptText },
} as const;

export type IndexName = keyof typeof indices;
export const indexNames = Object.keys(indices) as IndexName[];

/** One document per address: these grow for ever, and are spread over the shards chosen at set-up. */
const perAddress: ReadonlySet<IndexName> = new Set<IndexName>(["ledger", "discoveries", "texts", "stories"]);

export interface StoreSetUp {
  /** Primary shards of what grows with every address. It cannot be changed later; about a billion addresses at 12. */
  shards: number;
  /** At least 1 where Elasticsearch has more than one node: the store is the record, not a copy. */
  replicas: number;
  /**
   * How old a list may be. Unless told it is Elasticsearch's own choice: a second while somebody lists; what nobody has
   * listed for half a minute is made listable when it is asked for, and what is only read by id never.
   */
  refreshInterval?: string;
}

/**
 * Makes the store's indices, and adds the fields that an index of an earlier version lacks. What is there already is left
 * as it is, so it can be run before every start, and must be before the first one of a new version.
 */
export async function setUpStore(elastic: Elasticsearch, setUp: StoreSetUp): Promise<void> {
  const make = async (name: IndexName) => {
    const mappings = { dynamic: "strict", properties: { ...indices[name] } } as const;
    const isNew = await elastic.ensureIndex(name, {
      settings: {
        number_of_shards: perAddress.has(name) ? setUp.shards : 1,
        number_of_replicas: setUp.replicas,
        ...(setUp.refreshInterval === undefined ? {} : { refresh_interval: setUp.refreshInterval }),
      },
      mappings: { ...mappings, _meta: { mapping_version: 1 } },
    });
    if (isNew) return;
    const index = elastic.name(name);
    await elastic.ask(`Adding fields to ${index}`, (client) => client.indices.putMapping({ index, ...mappings }));
  };
  await Promise.all(indexNames.map(make));
}

/** Throws, with what to do, when one of them is missing. It reads by id, so that the right to read is enough. */
export async function requireIndices(elastic: Elasticsearch): Promise<void> {
  await elastic.getMany(indexNames.map((index) => ({ index, id: "is-it-there", fields: [] })));
}
