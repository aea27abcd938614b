// Kafka brokers as ordinary processes on loopback: one, or a cluster of three that survives the loss of one.
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { findJava } from "./java.mjs";
import { freePorts } from "./ports.mjs";
import { complaints, end, isAlive, launch } from "./processes.mjs";
import { brokersUp, until } from "./ready.mjs";

const run = promisify(execFile);

// Without a configuration there are no logs at all.
const logging = `<Configuration status="warn">
  <Appenders><Console name="console"><PatternLayout pattern="%d %p %c %m%n"/></Console></Appenders>
  <Loggers><Root level="warn"><AppenderRef ref="console"/></Root></Loggers>
</Configuration>
`;

const asProperties = (settings) =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");

// With a minimum of one in-sync replica, killing the leader of the offsets topic freezes every group.
const replication = (count) => ({
  "offsets.topic.replication.factor": count,
  "offsets.topic.num.partitions": count,
  "transaction.state.log.replication.factor": count,
  "transaction.state.log.min.isr": Math.min(count, 2),
  "transaction.state.log.num.partitions": 1,
  "share.coordinator.state.topic.replication.factor": count,
  "share.coordinator.state.topic.min.isr": Math.min(count, 2),
  "default.replication.factor": count,
  "min.insync.replicas": Math.min(count, 2),
  // A killed broker is missed in three seconds instead of nine.
  ...(count > 1 ? { "broker.session.timeout.ms": 3000, "broker.heartbeat.interval.ms": 500 } : {}),
});

// The passwords are in the brokers' metadata; the listener asks for a module all the same.
const scram = {
  "sasl.enabled.mechanisms": "SCRAM-SHA-512",
  "listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config":
    "org.apache.kafka.common.security.scram.ScramLoginModule required;",
};

/**
 * The listeners of a broker. With `sasl` clients must log in (SCRAM-SHA-512), and the brokers talk among themselves on
 * a listener of their own that asks nobody.
 */
const listeners = ({ client, controller, internal }, sasl) => {
  const mine = sasl
    ? { SASL_PLAINTEXT: client, INTERNAL: internal, CONTROLLER: controller }
    : { PLAINTEXT: client, CONTROLLER: controller };
  const list = (entries) => entries.map(([name, port]) => `${name}://127.0.0.1:${port}`).join(",");
  return {
    listeners: list(Object.entries(mine)),
    "advertised.listeners": list(Object.entries(mine).filter(([name]) => name !== "CONTROLLER")),
    "listener.security.protocol.map":
      "CONTROLLER:PLAINTEXT,INTERNAL:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT",
    "controller.listener.names": "CONTROLLER",
    "inter.broker.listener.name": sasl ? "INTERNAL" : "PLAINTEXT",
    ...(sasl ? scram : {}),
  };
};

/** The server.properties of broker `index` (from 0) of a cluster with these ports. */
export const brokerProperties = ({ index, ports, data, sasl }) =>
  asProperties({
    "process.roles": "broker,controller",
    "node.id": index + 1,
    "controller.quorum.voters": ports.map(({ controller }, each) => `${each + 1}@127.0.0.1:${controller}`).join(","),
    ...listeners(ports[index], sasl),
    "log.dirs": data,
    ...replication(ports.length),
    "group.initial.rebalance.delay.ms": 0,
    "auto.create.topics.enable": false,
  });

/** Ports for so many brokers, none of them in `taken`; with `sasl` each has one more, for the brokers among themselves. */
export async function kafkaPorts(count, { taken = [], sasl = false } = {}) {
  const each = sasl ? 3 : 2;
  const free = await freePorts(count * each, { taken });
  return Array.from({ length: count }, (_, index) => {
    const [client, controller, internal] = free.slice(index * each, (index + 1) * each);
    return sasl ? { client, controller, internal } : { client, controller };
  });
}

const java = () => join(findJava(17), "bin", "java");
const classes = (libs, heap, folder) => [
  ...heap,
  `-Dlog4j2.configurationFile=${join(folder, "log4j2.xml")}`,
  "-cp",
  join(libs, "*"),
];

/** Gives a broker's empty folder its identity; a folder that has one is left alone. */
async function format(libs, folder, { clusterId, data, sasl }) {
  if (existsSync(join(data, "meta.properties"))) return;
  const login = sasl ? ["--add-scram", `SCRAM-SHA-512=[name=${sasl.username},password=${sasl.password}]`] : [];
  const words = [
    "kafka.tools.StorageTool",
    "format",
    "-t",
    clusterId,
    "-c",
    join(folder, "server.properties"),
    ...login,
  ];
  await run(java(), [...classes(libs, ["-Xmx128m"], folder), ...words]).catch((cause) => {
    throw new Error(`Kafka could not format ${data}: ${String(cause.stderr || cause.stdout || cause.message).trim()}`, {
      cause,
    });
  });
}

// Kafka takes an id that begins with a dash for an option.
const newClusterId = () => `R${randomBytes(16).toString("base64url").slice(1)}`;

/** Where broker `index` (from 0) of a cluster in `folder` has its settings, log and data. */
export const brokerFolder = (folder, index) => resolve(folder, `broker-${index + 1}`);

/** Writes what each broker reads; ports and data of an earlier run may be given again. @returns the brokers' folders */
export async function prepareBrokers({ libs, folder, ports, sasl }) {
  const clusterId = newClusterId();
  return Promise.all(
    ports.map(async (_, index) => {
      const own = brokerFolder(folder, index);
      const data = join(own, "data");
      mkdirSync(own, { recursive: true });
      writeFileSync(join(own, "log4j2.xml"), logging);
      writeFileSync(join(own, "server.properties"), brokerProperties({ index, ports, data, sasl }));
      await format(libs, own, { clusterId, data, sasl });
      return own;
    }),
  );
}

/** Starts the broker of a prepared folder; it is not ready yet. */
export const launchBroker = (libs, folder, { heapMb, stays = false }) =>
  launch(
    java(),
    [...classes(libs, ["-Xms128m", `-Xmx${heapMb}m`], folder), "kafka.Kafka", join(folder, "server.properties")],
    { cwd: folder, log: join(folder, "broker.log"), stays },
  );

/** Waits until a broker that runs sees `count` brokers, itself among them. */
export const brokerReady = (ports, folder, running, count) =>
  until(async () => (await brokersUp(`127.0.0.1:${ports.internal ?? ports.client}`)) >= count, {
    what: `the Kafka broker at 127.0.0.1:${ports.client}`,
    withinMs: 90_000,
    alive: () => isAlive(running),
  }).catch((cause) => {
    throw new Error(`${cause.message}\n${complaints(join(folder, "broker.log"))}`, { cause });
  });

/**
 * Starts one broker, or a cluster of three (replication 3, two must have a write), for a test that may hurt it.
 * `folder` holds data and logs; the caller removes it. With `sasl`, clients log in by SCRAM-SHA-512.
 * The brokers are ended when this process ends, however it does, SIGKILL aside.
 */
export async function startKafka({ libs, folder, brokers = 1, sasl }) {
  const ports = await kafkaPorts(brokers, { sasl: sasl !== undefined });
  const folders = await prepareBrokers({ libs, folder, ports, sasl });
  const running = [];
  const startOne = async (index) => {
    running[index] = await launchBroker(libs, folders[index], { heapMb: brokers > 1 ? 256 : 512 });
  };
  const ready = (index, count) => brokerReady(ports[index], folders[index], running[index], count);
  const stop = async () => {
    process.off("exit", killAll);
    await Promise.all(running.map((each) => end(each)));
  };
  const killAll = () => {
    for (const each of running) if (isAlive(each)) process.kill(each.pid, "SIGKILL");
  };
  process.on("exit", killAll);
  try {
    await Promise.all(ports.map((_, index) => startOne(index)));
    await Promise.all(ports.map((_, index) => ready(index, brokers)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    brokers: ports.map(({ client }) => `127.0.0.1:${client}`),
    /** Ends broker `index` at once, or with "SIGTERM" lets it hand over first; resolves when it is gone. */
    kill: (index, signal = "SIGKILL") => end(running[index], signal === "SIGKILL" ? 0 : 30_000),
    /** Starts broker `index` again on its ports and data; resolves when it takes work. */
    async restart(index) {
      await end(running[index]);
      await startOne(index);
      await ready(index, 1);
    },
    stop,
  };
}
