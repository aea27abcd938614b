import type { Bus } from "@readout/bus";
import { type KafkaSettings, kafkaBus } from "@readout/bus/kafka";
import { connectElasticsearch, type Elasticsearch, type ElasticsearchSettings, excessOf } from "@readout/elasticsearch";
import type { Closable, Log } from "@readout/kit";
import { topicGroups } from "@readout/pipeline/every-step";
import type { Queue } from "@readout/queue";
import { type BullSettings, bullQueue } from "@readout/queue/bullmq";
import type { Search } from "@readout/search";
import { elasticsearchSearch } from "@readout/search/elasticsearch";
import type { Store } from "@readout/store";
import { elasticsearchStore, ledgerMoves } from "@readout/store/elasticsearch";
import { access } from "./access.ts";
import { prefixed } from "./prefixed.ts";
import { ConfigurationError, type ValuesOf } from "./read-settings.ts";
import type { engines } from "./settings.ts";

export type EngineSettings = ValuesOf<typeof engines>;

export const kafkaSettings = (config: EngineSettings, service: string): KafkaSettings => ({
  brokers: config.kafkaBrokers,
  clientId: `readout-${service}`,
  ...(config.kafkaTls ? { tls: config.kafkaCa === null ? {} : { ca: config.kafkaCa } } : {}),
  ...(config.kafkaUsername === null
    ? {}
    : {
        sasl: { mechanism: config.kafkaSasl, username: config.kafkaUsername, password: config.kafkaPassword ?? "" },
      }),
});

export const redisSettings = (config: EngineSettings): BullSettings => ({
  url: config.redisUrl,
  prefix: `${config.namePrefix}readout`,
});

export const elasticsearchSettings = (config: EngineSettings): ElasticsearchSettings => ({
  url: config.elasticsearchUrl,
  flavour: config.elasticsearchFlavour,
  prefix: config.namePrefix,
  refresh: false,
  replicas: config.elasticsearchReplicas,
  ...(config.elasticsearchApiKey === null ? {} : { apiKey: config.elasticsearchApiKey }),
  ...(config.elasticsearchUsername === null
    ? {}
    : { username: config.elasticsearchUsername, password: config.elasticsearchPassword ?? "" }),
  ...(config.elasticsearchCa === null ? {} : { ca: config.elasticsearchCa }),
});

/** Settings that are well each by itself, and cannot be meant together. */
function checkEngines(config: EngineSettings): void {
  const faults = [
    config.kafkaCa !== null &&
      !config.kafkaTls &&
      "KAFKA_CA_FILE is set, and Kafka would be spoken to in the clear: set KAFKA_TLS=true",
    config.kafkaUsername !== null && config.kafkaPassword === null && "KAFKA_USERNAME is set without KAFKA_PASSWORD",
    config.elasticsearchUsername !== null &&
      config.elasticsearchPassword === null &&
      "ELASTICSEARCH_USERNAME is set without ELASTICSEARCH_PASSWORD",
  ].filter((each) => each !== false);
  if (faults.length > 0) throw new ConfigurationError(`Configuration:\n  ${faults.join("\n  ")}`);
}

/** The doors of the distributed mode. */
export interface Engines {
  elastic: Elasticsearch;
  store: Store;
  search: Search;
  bus: Bus & { lastSignOfLifeMs(): number };
  queue: Queue;
}

const faultsOf = (engine: string, log: Log) => (fault: unknown) =>
  log.error("engine.fault", { engine, error: fault instanceof Error ? fault.message : String(fault) });

/** A bus by itself, for what leaves its groups before the process ends. Whoever opens it closes it. */
export function openBus(config: EngineSettings, service: string, log: Log): Engines["bus"] {
  const { namePrefix: prefix } = config;
  // The brokers may be shared: others' groups are none of our business, and a group of ours that never read counts too.
  const watched = topicGroups.map(({ topic, group }) => ({ topic: prefix + topic, group: prefix + group }));
  return prefixed(kafkaBus({ ...kafkaSettings(config, service), watched }, faultsOf("kafka", log), log), prefix);
}

/**
 * Opens Elasticsearch, Kafka and Redis. Elasticsearch and what stands on it are put on `opened`; bus and queue are for the
 * caller to put there, in the order in which they should end.
 */
export async function openEngines(
  config: EngineSettings,
  service: string,
  log: Log,
  opened: Closable[],
): Promise<Engines> {
  checkEngines(config);
  const report = (engine: string) => faultsOf(engine, log);
  const elastic = connectElasticsearch(elasticsearchSettings(config), report("elasticsearch"));
  opened.push(elastic);
  if (config.elasticsearchApiKey !== null) {
    const excess = await excessOf(elastic, access, service);
    if (excess.length > 0) log.warn("elasticsearch.key-may-too-much", { excess });
  }
  const store = await elasticsearchStore(elastic);
  opened.push(store);
  const search = await elasticsearchSearch(elastic, { ledger: ledgerMoves(elastic) });
  opened.push(search);
  const bus = openBus(config, service, log);
  const queue = await bullQueue(redisSettings(config), report("redis"));
  return { elastic, store, search, bus, queue };
}
