import { availableParallelism } from "node:os";
import { measureBullmq } from "./bullmq.ts";
import { measureIndexer } from "./elasticsearch.ts";
import { measureKafka } from "./kafka.ts";
import { measureServices } from "./services.ts";

/** Issue 4: what our adapters may cost over the bare clients, how soon news is found, and what a service may hold. */
const LEAST_SHARE = 80;
const LATEST_SECONDS = 2;
const MEMORY_LIMIT_MIB = 256;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (what: string, value: number, unit: string): void =>
  say(
    `  ${what.padEnd(44)}${value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : 0 }).padStart(8)} ${unit}`,
  );

const variable = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this as npm run bench:engines`);
  return value;
};

/** Ours beside the bare client, in the same run. */
function share(what: string, unit: string, { ours, raw }: { ours: number; raw: number }): void {
  row(`${what}: bare client`, raw, unit);
  row(`${what}: ours`, ours, unit);
  row(`${what}: share`, (ours / raw) * 100, `% (at least ${LEAST_SHARE} %)`);
}

say(`${availableParallelism()} cores, Node ${process.version}`);
share("indexer", "documents/s", await measureIndexer(variable("ELASTICSEARCH_URL")));
const kafka = await measureKafka(variable("KAFKA_BROKERS").split(","));
share("log, published", "records/s", kafka.published);
share("log, read", "records/s", kafka.read);
share("queue", "jobs/s", await measureBullmq(variable("REDIS_URL")));
const { seconds, memory } = await measureServices();
row("hand-over to searchable at 20 articles/s, p50", seconds.p50, "s");
row("hand-over to searchable at 20 articles/s, p95", seconds.p95, `s (at most ${LATEST_SECONDS} s)`);
for (const { service, mib } of memory) row(`most memory of the ${service}`, mib, `MiB (at most ${MEMORY_LIMIT_MIB})`);
