import { setMaxListeners } from "node:events";
import type { Client } from "@elastic/elasticsearch";
import { type BulkOperation, type BulkOptions, type BulkResult, bulk } from "./bulk.ts";
import { type Capability, probe } from "./capabilities.ts";
import { type ConnectionSettings, openClient } from "./client.ts";
import { ElasticsearchRefused, ElasticsearchUnavailable, errorOf } from "./faults.ts";
import { gathering } from "./gather.ts";
import { getMany, type Reference, type Stored } from "./get-many.ts";
import { pace, usualPace } from "./pace.ts";
import { patienceFor } from "./patience.ts";

export type { BulkOperation, BulkOptions, BulkResult } from "./bulk.ts";
export type { Capability } from "./capabilities.ts";
export { ElasticsearchMisconfigured, ElasticsearchRefused, ElasticsearchUnavailable } from "./faults.ts";
export type { Reference, Stored } from "./get-many.ts";
export { type Access, createApiKeys, excessOf, type Grant } from "./keys.ts";

/** Requests of one kind under way at once; what comes meanwhile goes together. */
const LANES = 2;
const ALONE = 8;

export interface ElasticsearchSettings extends ConnectionSettings {
  /** Before every name of an index, template or alias: empty live, drawn at random in tests. */
  prefix: string;
  /** `true` and `wait_for` in tests: what is written can be searched at once, or after the next refresh. */
  refresh: false | true | "wait_for";
  /** Copies of every shard; 1 unless told. None on a single node, where none can be placed. */
  replicas?: number;
  /** How long one call goes on trying before it is `unavailable`; 10 s unless told. */
  patienceMs?: number;
  /** The first rest between two tries, at most; 200 ms unless told. */
  backoffMs?: number;
}

export interface IndexSetUp {
  settings?: object;
  mappings?: object;
  /** Names of ours. */
  aliases?: readonly string[];
}

/**
 * One cluster. Its methods take names of ours and put the prefix before them; only with `client` it is done by `name`.
 *
 * What Elasticsearch does not take *now* is tried again until the patience is out, and then thrown with
 * `unavailable: true`: nothing may be dead-lettered for it. Wrong credentials and missing indices are thrown at once,
 * `unavailable` too, with what a person must do.
 */
export interface Elasticsearch {
  client: Client;
  name(index: string): string;
  refresh: false | true | "wait_for";
  flavour: "elasticsearch" | "opensearch";
  replicas: number;
  patienceMs: number;
  /** Of every node of the cluster; asked once. */
  capabilities(): Promise<ReadonlySet<Capability>>;
  /**
   * One result per operation, in order, written in requests of at most 500 documents and 5 MB. Two operations on one
   * document are applied in their order unless they are tried again: give them versions.
   */
  bulk(operations: readonly BulkOperation[], options?: BulkOptions): Promise<BulkResult[]>;
  /** As they are written now, whatever a search sees; null for what is not there. In order. */
  getMany<T = Record<string, unknown>>(references: readonly Reference[]): Promise<(Stored<T> | null)[]>;
  /** Makes the index when it is missing; what is there is left as it is. Whether it was made now. */
  ensureIndex(index: string, setUp?: IndexSetUp): Promise<boolean>;
  /**
   * Asks through the client and says its failures in words that begin with `attempt`; what it does must be repeatable.
   * Throws `ElasticsearchRefused` with status and type for what will never be done.
   */
  ask<T>(attempt: string, request: (client: Client) => Promise<T>): Promise<T>;
  /** Ends calls that wait. */
  close(): Promise<void>;
}

/** Opens no connection yet. `report` hears of faults that nobody waits for. */
export function connectElasticsearch(settings: ElasticsearchSettings, report: (fault: unknown) => void): Elasticsearch {
  const client = openClient(settings);
  const closing = new AbortController();
  // Every call under way listens for the end.
  setMaxListeners(0, closing.signal);
  const pacing = pace({ ...usualPace, firstRestMs: settings.backoffMs ?? usualPace.firstRestMs });
  const patiences = { patienceMs: settings.patienceMs ?? 10_000, backoffMs: settings.backoffMs ?? 200 };
  const patience = (attempt: string) => patienceFor(attempt, patiences, pacing, closing.signal);
  const name = (index: string) => `${settings.prefix}${index}`;
  const { refresh, flavour } = settings;

  const ask: Elasticsearch["ask"] = async (attempt, request) => {
    const trying = patience(attempt);
    for (;;) {
      const sent = await trying.send(() => request(client));
      if ("answer" in sent) {
        pacing.heard("ok");
        return sent.answer;
      }
      const { verdict } = sent.failure;
      if (verdict !== "wait" && verdict !== "unknown") throw errorOf(attempt, sent.failure);
      await trying.rest(sent.failure);
    }
  };
  // Who waits for a refresh does not hold up others.
  const lanes = refresh === "wait_for" ? ALONE : LANES;
  const writeAll = (operations: readonly BulkOperation[], options?: BulkOptions) =>
    bulk({ client, pace: pacing, name, refresh, patience }, operations, options);
  const writeTogether = gathering((operations: readonly BulkOperation[]) => writeAll(operations), lanes);
  const readTogether = gathering((references: readonly Reference[]) => getMany<unknown>(ask, name, references), lanes);
  let probed: Promise<ReadonlySet<Capability>> | undefined;
  const elastic: Elasticsearch = {
    client,
    name,
    refresh,
    flavour,
    replicas: settings.replicas ?? 1,
    patienceMs: patiences.patienceMs,
    capabilities() {
      probed ??= probe(ask, flavour).catch((error: unknown) => {
        probed = undefined;
        throw error;
      });
      return probed;
    },
    // What has a wish of its own goes alone.
    bulk: (operations, options) => (options ? writeAll(operations, options) : writeTogether(operations)),
    getMany: <T>(references: readonly Reference[]) => readTogether(references) as Promise<(Stored<T> | null)[]>,
    ensureIndex: (index, setUp = {}) => ensureIndex(ask, name, index, setUp),
    ask,
    async close() {
      closing.abort(new ElasticsearchUnavailable("The connection to Elasticsearch is being closed"));
      await client.close().catch(report);
    },
  };
  return elastic;
}

async function ensureIndex(
  ask: Elasticsearch["ask"],
  name: (index: string) => string,
  index: string,
  { settings, mappings, aliases = [] }: IndexSetUp,
): Promise<boolean> {
  const isThere = await ask(`Looking for the index ${name(index)}`, (client) =>
    client.indices.exists({ index: name(index) }),
  );
  if (isThere) return false;
  const create = (client: Client) =>
    client.indices.create({
      index: name(index),
      ...(settings ? { settings } : {}),
      ...(mappings ? { mappings } : {}),
      aliases: Object.fromEntries(aliases.map((each) => [name(each), {}])),
    });
  try {
    await ask(`Making the index ${name(index)}`, create);
    return true;
  } catch (error) {
    // Another process made it meanwhile.
    if (error instanceof ElasticsearchRefused && error.type === "resource_already_exists_exception") return false;
    throw error;
  }
}
