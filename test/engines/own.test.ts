import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startElasticsearch } from "../../infra/engines/elasticsearch.mjs";
import { startKafka } from "../../infra/engines/kafka.mjs";
import { brokersUp, clusterAnswers, redisAnswers } from "../../infra/engines/ready.mjs";
import { startRedis } from "../../infra/engines/redis.mjs";

const { READOUT_ENGINES_KAFKA_LIBS: libs = "", READOUT_ENGINES_ELASTICSEARCH_HOME: home = "" } = process.env;
const has = (file: string) => file !== "" || process.env.ENGINES === "required";
const without = (name: string, file: string) => (file ? "" : ` (${name} is missing: npm run test:engines sets it)`);
const kafkaNote = without("READOUT_ENGINES_KAFKA_LIBS", libs);
const elasticsearchNote = without("READOUT_ENGINES_ELASTICSEARCH_HOME", home);

let folder: string;
const opened: { stop(): Promise<void> }[] = [];
const open = <T extends { stop(): Promise<void> }>(engine: T): T => {
  opened.push(engine);
  return engine;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "own-"));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const refused = (ask: Promise<unknown>) => expect(ask).rejects.toThrow(/ECONNREFUSED|hung up|ECONNRESET/);

(has(libs) ? it : it.skip)(
  `a cluster of three goes on without a broker, which comes back${kafkaNote}`,
  async () => {
    const { brokers, kill, restart } = open(await startKafka({ libs, folder, brokers: 3 }));
    const [first = "", second = ""] = brokers;

    await kill(1);
    await refused(brokersUp(second));
    const left: number = await brokersUp(first);
    await restart(1);

    expect(left).toBeGreaterThanOrEqual(2);
    expect(await brokersUp(second)).toBeGreaterThanOrEqual(2);
  },
  240_000,
);

(has(libs) ? it : it.skip)(
  `Kafka behind a log-in starts, and lets nobody ask who has none${kafkaNote}`,
  async () => {
    const { brokers } = open(await startKafka({ libs, folder, sasl: { username: "readout", password: "a password" } }));

    await refused(brokersUp(brokers[0]));
  },
  120_000,
);

(process.env.REDIS_URL || process.env.ENGINES === "required" ? it : it.skip)(
  `Redis comes back on its port, and takes another setting${without("REDIS_URL", process.env.REDIS_URL ?? "")}`,
  async () => {
    const redis = open(await startRedis({ folder, settings: { "maxmemory-policy": "allkeys-lru" } }));
    const ask = ["-u", redis.url, "config", "get", "maxmemory-policy"];

    await redis.kill();
    await refused(redisAnswers(redis.url));
    await redis.restart();

    expect(execFileSync("redis-cli", ask, { encoding: "utf8" })).toBe("maxmemory-policy\nallkeys-lru\n");
  },
);

(has(home) ? it : it.skip)(
  `Elasticsearch with a password asks for it${elasticsearchNote}`,
  async () => {
    const engine = open(
      await startElasticsearch({ home, folder: join(folder, "es"), password: "a password", heapMb: 400 }),
    );

    await expect(clusterAnswers(engine.url)).rejects.toThrow("answered 401");
    expect(await clusterAnswers(engine.url, { username: "elastic", password: "a password" })).toBe(true);
  },
  240_000,
);
