import { readFileSync } from "node:fs";
import type { Bus } from "@readout/bus";
import { type KafkaSettings, kafkaBus } from "@readout/bus/kafka";
import { connectElasticsearch, type Elasticsearch, type ElasticsearchSettings, excessOf } from "@readout/elasticsearch";
import type { Closable, Log } from "@readout/kit";
import type { Queue } from "@readout/queue";
import { type BullSettings, bullQueue } from "@readout/queue/bullmq";
import type { Search } from "@readout/search";
import { elasticsearchSearch } from "@readout/search/elasticsearch";
import type { Store } from "@readout/store";
import { elasticsearchStore, ledgerMoves } from "@readout/store/elasticsearch";
import { access } from "./access.ts";
import { prefixed } from "./prefixed.ts";
import type { ValuesOf } from "./read-settings.ts";
import type { engines } from "./settings.ts";

export type EngineSettings = ValuesOf<typeof engines>;

export const kafkaSettings = (config: EngineSettings, service: string): KafkaSettings => ({
  brokers: config.kafkaBrokers,
  clientId: `readout-${service}`,
  ...(config.kafkaTls
    ? { tls: config.kafkaCaFile === null ? {} : { ca: readFileSync(config.kafkaCaFile, "utf8") } }
    : {}),
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
  ...(config.elasticsearchCaFile === null ? {} : { ca: readFileSync(config.elasticsearchCaFile, "utf8") }),
});

/** The doors of the distributed mode. */
export interface Engines {
  elastic: Elasticsearch;
  store: Store;
  search: Search;
  bus: Bus & { lastSignOfLifeMs(): number };
  queue: Queue;
}

/** Opens Elasticsearch, Kafka and Redis; what is open is put on `opened`, to be closed newest first. */
export async function openEngines(
  config: EngineSettings,
  service: string,
  log: Log,
  opened: Closable[],
): Promise<Engines> {
  const report = (engine: string) => (fault: unknown) =>
    log.error("engine.fault", { engine, error: fault instanceof Error ? fault.message : String(fault) });
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
  const bus = prefixed(kafkaBus(kafkaSettings(config, service), report("kafka"), log), config.namePrefix);
  opened.push(bus);
  const queue = await bullQueue(redisSettings(config), report("redis"));
  opened.push(queue);
  return { elastic, store, search, bus, queue };
}
