// The engines, each told in the same words: what it is made of, its ports, its start, when it is ready, what points at it.
import { join } from "node:path";
import { elasticsearchPorts, elasticsearchReady, launchElasticsearch, newPassword } from "./elasticsearch.mjs";
import { brokerFolder, brokerReady, kafkaPorts, launchBroker, prepareBrokers } from "./kafka.mjs";
import { launchOpensearch, opensearchPorts, opensearchReady } from "./opensearch.mjs";
import { freePorts } from "./ports.mjs";
import { prepareElasticsearch, prepareKafka, prepareOpensearch, prepareRedis } from "./prepare.mjs";
import { brokersAnswer, clusterAnswers, redisAnswers } from "./ready.mjs";
import { launchRedis, redisReady } from "./redis.mjs";

const kafka = {
  title: "Kafka",
  variable: "KAFKA_BROKERS",
  answers: (brokers) => brokersAnswer(brokers),
  variant: ({ brokers }, running = "1") => brokers ?? running,
  prepare: prepareKafka,
  made: (libs) => ({ READOUT_ENGINES_KAFKA_LIBS: libs }),
  ports: (variant, taken) => kafkaPorts(Number(variant), { taken }),
  async launch({ files, folder, ports }) {
    const folders = await prepareBrokers({ libs: files, folder, ports });
    const heapMb = ports.length > 1 ? 256 : 512;
    return Promise.all(folders.map((each) => launchBroker(files, each, { heapMb, stays: true })));
  },
  ready: ({ folder, ports, processes }) =>
    Promise.all(
      ports.map((each, index) => brokerReady(each, brokerFolder(folder, index), processes[index], ports.length)),
    ),
  points: ({ ports }) => ({ KAFKA_BROKERS: ports.map(({ client }) => `127.0.0.1:${client}`).join(",") }),
};

const redis = {
  title: "Redis",
  variable: "REDIS_URL",
  answers: (url) => redisAnswers(url),
  variant: () => "redis",
  prepare: async () => prepareRedis(),
  made: () => ({}),
  ports: async (_, taken) => [{ port: (await freePorts(1, { taken }))[0] }],
  launch: async ({ files, folder, ports: [{ port }] }) => [
    await launchRedis({ server: files, folder, port, stays: true }),
  ],
  ready: ({ folder, ports: [{ port }], processes: [running] }) => redisReady({ folder, port }, running),
  points: ({ ports: [{ port }] }) => ({ REDIS_URL: `redis://127.0.0.1:${port}` }),
};

const elasticsearch = {
  title: "Elasticsearch",
  variable: "ELASTICSEARCH_URL",
  answers: (url, env) =>
    clusterAnswers(url, env.ELASTICSEARCH_PASSWORD && { username: "elastic", password: env.ELASTICSEARCH_PASSWORD }),
  variant: ({ elasticsearch: kind }, running = "full") => kind ?? running,
  prepare: prepareElasticsearch,
  made: (home) => ({ READOUT_ENGINES_ELASTICSEARCH_HOME: home }),
  ports: async (_, taken) => [await elasticsearchPorts(taken)],
  launch: async ({ files, folder, ports: [ports] }) => [
    await launchElasticsearch({ home: files, folder, ports, stays: true }),
  ],
  ready: ({ folder, ports: [ports], processes: [running] }) => elasticsearchReady({ folder, ports }, running),
  points: ({ ports: [{ http }] }) => ({ ELASTICSEARCH_URL: `http://127.0.0.1:${http}` }),
};

const secured = {
  ...elasticsearch,
  title: "Elasticsearch, secured",
  variable: "ELASTICSEARCH_SECURED_URL",
  made: () => ({}),
  secret: newPassword,
  launch: async ({ files, folder, ports: [ports], secret }) => [
    await launchElasticsearch({ home: files, folder, ports, password: secret, stays: true }),
  ],
  ready: ({ folder, ports: [ports], secret, processes: [running] }) =>
    elasticsearchReady({ folder, ports, password: secret }, running),
  points: ({ ports: [{ http }], secret }) => ({
    ELASTICSEARCH_SECURED_URL: `http://127.0.0.1:${http}`,
    ELASTICSEARCH_PASSWORD: secret,
  }),
};

const opensearch = {
  title: "OpenSearch",
  variable: "OPENSEARCH_URL",
  answers: (url) => clusterAnswers(url),
  variant: () => "opensearch",
  prepare: prepareOpensearch,
  made: () => ({}),
  ports: async (_, taken) => [await opensearchPorts(taken)],
  launch: async ({ files, folder, ports: [ports] }) => [
    await launchOpensearch({ libs: files, folder, ports, stays: true }),
  ],
  ready: ({ folder, ports: [ports], processes: [running] }) => opensearchReady({ folder, ports }, running),
  points: ({ ports: [{ http }] }) => ({ OPENSEARCH_URL: `http://127.0.0.1:${http}` }),
};

/**
 * The engines by name. `variable` is the setting that names one from outside, which is then asked by `answers` and
 * used instead; `variant` tells data that must not meet (one broker, three brokers): what is asked for, else what runs.
 */
export const table = { kafka, elasticsearch, redis, opensearch, secured };
export const names = Object.keys(table);

/** Where an engine of this checkout keeps its data. */
export const dataFolder = (instance, name, variant) => join(instance, name === variant ? name : `${name}-${variant}`);
