import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTopics } from "@readout/bus/kafka";
import { connectElasticsearch, createApiKeys, type Elasticsearch } from "@readout/elasticsearch";
import { importObjects, kibanaObjects } from "@readout/kibana";
import type { Log } from "@readout/kit";
import { setUpSearch } from "@readout/search/elasticsearch";
import { setUpStore } from "@readout/store/elasticsearch";
import { access, type engines, type kibana, type setup, type ValuesOf } from "@readout/worker";
import { elasticsearchSettings, kafkaSettings } from "@readout/worker/service";
import { restore } from "./restore.ts";
import { topicPlans } from "./topics.ts";

type SetUp = ValuesOf<typeof engines & typeof kibana & typeof setup>;

const KIBANA_MS = 60_000;

/** Makes what the services need to find: topics, templates, indices, keys, Kibana's objects. Harmless again. */
export async function setUp(config: SetUp, log: Log): Promise<void> {
  const plans = topicPlans(config.kafkaPartitions).map((plan) => ({ ...plan, name: config.namePrefix + plan.name }));
  const made = await createTopics(kafkaSettings(config, "setup"), plans, { replication: config.kafkaReplication });
  for (const { name, differences } of made.filter((each) => each.differences.length > 0))
    log.warn("setup.topic-differs", { topic: name, differences });
  log.info("setup.topics", { topics: plans.length, made: made.filter((each) => each.made).length });
  await setUpElasticsearch(config, log);
  if (config.kibanaUrl === null) return log.info("setup.done", { kibana: "KIBANA_URL is not set" });
  const objects = kibanaObjects({ consoleUrl: config.consoleUrl, prefix: config.namePrefix });
  const taken = await importObjects(objects, kibanaTarget(config, config.kibanaUrl), fetch);
  log.info("setup.done", { kibana: `${taken} objects` });
}

/** Fills the store from a backup's text; the services had better rest meanwhile. */
export async function restoreFrom(backup: AsyncIterable<string>, config: SetUp, log: Log): Promise<void> {
  await withElasticsearch(config, log, async (elastic) => {
    const documents = await restore(elastic, shardsOf(config), backup);
    log.info("setup.restored", { documents });
  });
}

const shardsOf = (config: SetUp) => ({ shards: config.elasticsearchShards, replicas: config.elasticsearchReplicas });

const setUpElasticsearch = (config: SetUp, log: Log): Promise<void> =>
  withElasticsearch(config, log, async (elastic) => {
    await setUpSearch(elastic);
    await setUpStore(elastic, shardsOf(config));
    log.info("setup.indices");
    if (config.keysFolder === null) return;
    const keys = await createApiKeys(elastic, access);
    for (const [service, key] of Object.entries(keys)) keep(config.keysFolder, service, key);
    log.info("setup.keys", { services: Object.keys(keys), folder: config.keysFolder });
  });

async function withElasticsearch(
  config: SetUp,
  log: Log,
  work: (elastic: Elasticsearch) => Promise<void>,
): Promise<void> {
  const report = (fault: unknown) => log.error("engine.fault", { engine: "elasticsearch", error: String(fault) });
  const elastic = connectElasticsearch(elasticsearchSettings(config), report);
  try {
    await work(elastic);
  } finally {
    await elastic.close();
  }
}

/** Whole or not at all, for its owner and group alone. */
function keep(folder: string, service: string, key: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o750 });
  const file = join(folder, service);
  writeFileSync(`${file}.new`, key, { mode: 0o640 });
  renameSync(`${file}.new`, file);
}

function kibanaTarget(config: SetUp, url: string) {
  const { elasticsearchUsername: username, elasticsearchPassword: password, elasticsearchApiKey: apiKey } = config;
  const credentials =
    apiKey === null ? (username === null ? null : { username, password: password ?? "" }) : { apiKey };
  return { url, space: null, credentials, timeoutMs: KIBANA_MS };
}
