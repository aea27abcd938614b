import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type AllowPrivate, parseAllowPrivate } from "@readout/http";
import { urlOf } from "@readout/model";
import { z } from "zod";
import { secret, setting } from "./read-settings.ts";

const flag = (fallback: boolean) =>
  z
    .enum(["true", "false", "1", "0"])
    .default(fallback ? "true" : "false")
    .transform((word) => word === "true" || word === "1");

const count = (fallback: number, least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback);

const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== ""),
  );

export const optional = z
  .string()
  .min(1)
  .optional()
  .transform((text) => text ?? null);

/** One address or several; a password in one would be shown wherever the address is. */
const addresses = z
  .string()
  .refine(
    (text) => text.split(",").every((each) => /^https?:\/\/[^@]+$/.test(each.trim()) && urlOf(each.trim()) !== null),
    "addresses like http://host:9200, with commas between, and without user and password: those are settings of their own",
  );

/** The text of a file, named by its path. */
const file = optional.transform((path, context) => {
  try {
    return path === null ? null : readFileSync(path, "utf8");
  } catch (error) {
    context.addIssue({ code: "custom", message: `${path} cannot be read (${(error as Error).message})` });
    return z.NEVER;
  }
});

const allowPrivate = z
  .string()
  .default("")
  .transform((text, context): AllowPrivate => {
    try {
      return parseAllowPrivate(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  });

/** What every service is told. */
export const logging = {
  logLevel: setting(
    "READOUT_LOG",
    z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
    "Least level that is logged",
  ),
};

/** Where the API listens, and who may ask. */
export const listening = {
  host: setting("READOUT_HOST", z.string().default("127.0.0.1"), "Address the API and console listen on"),
  port: setting("READOUT_PORT", count(4180, 0, 65_535), "Port the API and console listen on; 0 takes a free one"),
  token: secret(
    "READOUT_TOKEN",
    z
      .string()
      .min(16)
      .optional()
      .transform((text) => text ?? null),
    "Bearer token of the API, at least 16 characters; none on loopback",
  ),
  allowRemote: setting(
    "READOUT_ALLOW_REMOTE",
    flag(false),
    "Whether to listen on other than loopback; needs READOUT_TOKEN",
  ),
  publicHosts: setting("READOUT_PUBLIC_HOSTS", list, "Host names, beside loopback's, under which people reach the API"),
};

/** What a first start brings. */
export const beginning = {
  samples: setting("READOUT_SAMPLES", flag(true), "Whether a first start reads the built-in sample articles"),
  defaultFeeds: setting("READOUT_DEFAULT_FEEDS", flag(true), "Whether a first start adds the built-in list of feeds"),
};

/** How the pipeline works. */
export const working = {
  poll: setting("READOUT_POLL", flag(true), "Whether feeds are polled"),
  allowPrivate: setting(
    "READOUT_ALLOW_PRIVATE",
    allowPrivate,
    "Private addresses that may be asked: host:port=feed|page|webhook,…",
  ),
  hostGapMs: setting("READOUT_HOST_GAP_MS", count(1_000, 0, 600_000), "Milliseconds between two requests to one host"),
  fetches: setting("READOUT_FETCHES", count(16, 1, 256), "Requests under way at once, over all hosts"),
  tickMs: setting(
    "READOUT_TICK_MS",
    count(5_000, 50, 600_000),
    "Milliseconds between two looks at which feeds are due",
  ),
  sweepMs: setting(
    "READOUT_SWEEP_MS",
    count(60_000, 50, 3_600_000),
    "Milliseconds between two looks for work that got lost",
  ),
  threads: setting(
    "READOUT_THREADS",
    count(Math.min(availableParallelism(), 4), 1, 32),
    "Worker threads that read pages and extract",
  ),
  contact: setting(
    "READOUT_CONTACT",
    z.string().default("https://github.com/readout-news/readout"),
    "Where publishers find who is asking; sent with every request",
  ),
};

/** Where Kafka, Redis and Elasticsearch are. */
export const engines = {
  kafkaBrokers: setting(
    "KAFKA_BROKERS",
    z
      .string()
      .default("127.0.0.1:9092")
      .transform((text) => text.split(",").map((each) => each.trim())),
    "Kafka's brokers: host:port,…",
  ),
  kafkaSasl: setting(
    "KAFKA_SASL",
    z.enum(["scram-sha-256", "scram-sha-512", "plain"]).default("scram-sha-512"),
    "How to log in to Kafka, when KAFKA_USERNAME is set",
  ),
  kafkaUsername: setting("KAFKA_USERNAME", optional, "User at Kafka; none unless set"),
  kafkaPassword: secret("KAFKA_PASSWORD", optional, "Password at Kafka"),
  kafkaTls: setting("KAFKA_TLS", flag(false), "Whether Kafka is spoken to over TLS"),
  kafkaCa: setting("KAFKA_CA_FILE", file, "PEM file of the authority that signed Kafka's certificate"),
  redisUrl: secret(
    "REDIS_URL",
    z.url().default("redis://127.0.0.1:6379"),
    "Redis, with user and password if it has any",
  ),
  elasticsearchUrl: setting(
    "ELASTICSEARCH_URL",
    addresses.default("http://127.0.0.1:9200"),
    "Elasticsearch, or OpenSearch; several nodes of one cluster with commas between",
  ),
  elasticsearchFlavour: setting(
    "ELASTICSEARCH_FLAVOUR",
    z.enum(["elasticsearch", "opensearch"]).default("elasticsearch"),
    "Which of the two it is",
  ),
  elasticsearchApiKey: secret("ELASTICSEARCH_API_KEY", optional, "API key, as the set-up made it"),
  elasticsearchUsername: setting("ELASTICSEARCH_USERNAME", optional, "User, where there is no API key"),
  elasticsearchPassword: secret("ELASTICSEARCH_PASSWORD", optional, "Password of ELASTICSEARCH_USERNAME"),
  elasticsearchCa: setting("ELASTICSEARCH_CA_FILE", file, "PEM file of the authority that signed its certificate"),
  elasticsearchReplicas: setting(
    "ELASTICSEARCH_REPLICAS",
    count(0, 0, 9),
    "Copies of each index that the set-up makes",
  ),
  namePrefix: setting(
    "READOUT_PREFIX",
    z
      .string()
      .regex(/^[a-z0-9-]{0,40}$/, "only a–z, 0–9 and -, at most 40 characters")
      .default(""),
    "Set before the names of topics, queues and indices, so that two installations can share engines",
  ),
};

/** Where Kibana is, for links into it and for the set-up. */
export const kibana = {
  kibanaUrl: setting(
    "KIBANA_URL",
    z
      .url()
      .optional()
      .transform((url) => url ?? null),
    "Kibana, as people's browsers and the set-up reach it; none unless set",
  ),
};

/** What the set-up makes, and what for. */
export const setup = {
  kafkaPartitions: setting(
    "KAFKA_PARTITIONS",
    count(6, 1, 1_000),
    "Partitions of each topic: the most workers of a step",
  ),
  kafkaReplication: setting("KAFKA_REPLICATION", count(1, 1, 9), "Copies of each topic"),
  elasticsearchShards: setting(
    "ELASTICSEARCH_SHARDS",
    count(1, 1, 100),
    "Primary shards of what grows with every address; about a billion addresses at 12; cannot be changed later",
  ),
  keysFolder: setting(
    "READOUT_KEYS_FOLDER",
    optional,
    "Folder for an Elasticsearch key per service, each in a file of its name; none are made unless set",
  ),
  consoleUrl: setting(
    "READOUT_CONSOLE_URL",
    z.url().default("http://127.0.0.1:4180"),
    "The console, for links in Kibana",
  ),
};

/** Where a service without an API says how it is. */
export const probing = {
  healthHost: setting("READOUT_HEALTH_HOST", z.string().default("127.0.0.1"), "Address the probes are answered on"),
  healthPort: setting(
    "READOUT_HEALTH_PORT",
    count(4190, 0, 65_535),
    "Port of /livez, /readyz and /metrics; 0 takes a free one",
  ),
};

/** Names that belong to the command line, to tests and to other services, and are no fault anywhere. */
export const namesElsewhere: readonly string[] = [
  "READOUT_URL",
  "READOUT_GOLD",
  "READOUT_FILE",
  "READOUT_ENGINES_KAFKA_LIBS",
  "READOUT_ENGINES_ELASTICSEARCH_HOME",
  "READOUT_ENGINES_CACHE",
  ...[logging, listening, beginning, working, engines, kibana, setup, probing].flatMap((group) =>
    Object.values(group).map(({ variable }) => variable),
  ),
  "READOUT_TOKEN_FILE",
  "READOUT_ACTORS",
  "READOUT_TOPICS",
];
