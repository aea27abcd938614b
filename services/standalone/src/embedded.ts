import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Check, createApi } from "@readout/api";
import { sqliteBus } from "@readout/bus/sqlite";
import { createEgress, createRobots } from "@readout/http";
import { type Closable, closeAll, createLog, createMetrics, type Log, type Metrics, systemClock } from "@readout/kit";
import {
  type Carriers,
  type Intake,
  intake,
  type Pace,
  pipeline,
  requeue,
  runSteps,
  startTicks,
} from "@readout/pipeline";
import { threadPool } from "@readout/pipeline/thread";
import { sqliteQueue } from "@readout/queue/sqlite";
import { sqliteSearch } from "@readout/search/sqlite";
import { openSqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { ledgerMover, sqliteStore } from "@readout/store/sqlite";
import { type Config, ConfigurationError } from "./config.ts";
import { firstRun } from "./first-run.ts";
import { type Instance, publishInstance } from "./instance.ts";
import { entryFor, tools } from "./tools.ts";

export { type Config, ConfigurationError, describeConfig, readConfig, type Setting } from "./config.ts";
export { findInstance } from "./instance.ts";

export const version = "0.1.0";

/** Everything in one process on one file. */
export interface Embedded {
  url: string;
  intake: Intake;
  store: Store;
  close(): Promise<void>;
}

const DEADLINE_MS = 5_000;
const IDLE_MS = 20_000;
const THREAD_MB = 512;

/** How many at once: what asks other hosts is spread over them, one at a time each, with a gap. */
const paceOf =
  ({ fetches, hostGapMs }: Config) =>
  (step: string): Pace => {
    const asksOthers = step === "fetch-feed" || step === "fetch-article";
    if (asksOthers) return { concurrency: fetches, keyGapMs: hostGapMs };
    return { concurrency: step === "send-notice" ? 8 : 1, keyGapMs: 0 };
  };

/**
 * Opens the file, starts every step and listens. `log` goes to stdout unless told.
 * Throws `FileInUse` when another process holds the file, `BindRefused` when it may not listen there.
 */
export async function openEmbedded(config: Config, log: Log = createLog(config.logLevel)): Promise<Embedded> {
  makeFolder(dirname(resolve(config.file)));
  const opened: Closable[] = [];
  try {
    return await open(config, log, opened);
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

/** One by one: `recursive` never comes back from a folder under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (cause) {
    throw new ConfigurationError(
      `READOUT_FILE: the folder ${folder} cannot be made (${(cause as Error).message}). Choose another place`,
      { cause },
    );
  }
}

async function open(config: Config, log: Log, opened: Closable[]): Promise<Embedded> {
  const clock = systemClock;
  const metrics = createMetrics();
  const db = openSqlite(config.file, (message) => log.warn("sqlite.old", { message }));
  opened.push({ close: async () => db.close() });
  const store = sqliteStore(db);
  const search = sqliteSearch(db, { moveLedger: ledgerMover(db) });
  const userAgent = `Readout/${version} (+${config.contact})`;
  const egress = createEgress({ allowPrivate: config.allowPrivate, userAgent });
  const robots = createRobots(egress, userAgent);
  const threads = threadPool({
    file: fileURLToPath(new URL("./worker.js", import.meta.url)),
    size: config.threads,
    deadlineMs: DEADLINE_MS,
    idleMs: IDLE_MS,
    memoryMb: THREAD_MB,
  });
  const report = (fault: unknown) => log.error("carrier.fault", { error: String(fault) });
  const bus = sqliteBus(db, report);
  const queue = sqliteQueue(db, report);
  // Closed newest first: carriers finish what is in hand while threads and sockets are still there.
  opened.push(search, store, egress, threads, bus, queue);

  const carriers: Carriers = { bus, queue, bury: (letter) => store.deadLetters.put(letter), log, metrics, clock };
  const steps = pipeline(tools({ store, search, egress, robots, threads, clock, log, jitter: Math.random }));
  const people = intake({ carriers, store, clock, entryFor: (document) => entryFor(document, threads) });
  const checks = async (): Promise<Check[]> => [checkFile(() => void db.prepare("SELECT 1 AS one").get(), config.file)];
  measure(metrics, { store, bus, queue });

  const api = await createApi(
    { store, search, bus, queue, intake: people, metrics, log, clock, checks },
    { ...config, consoleFolder: fileURLToPath(new URL("../../console/dist", import.meta.url)), version },
  );
  opened.push(api);
  await firstRun(config, store, people, clock, log);
  await requeue(store.ledger, carriers, clock);
  await runSteps(steps, carriers, paceOf(config));
  await startTicks(queue, { pollMs: config.tickMs, sweepMs: config.sweepMs }, config.poll);
  const { url } = api;
  const instance: Instance = publishInstance(config.file, url);
  opened.push(instance);
  log.info("service.started", { service: "standalone", url, file: config.file });
  return { url, intake: people, store, close: () => closeAll(opened) };
}

function checkFile(ask: () => void, file: string): Check {
  try {
    ask();
    return { name: "store", ok: true, detail: `${file} answers` };
  } catch (error) {
    return { name: "store", ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

function measure(metrics: Metrics, { store, bus, queue }: Pick<Carriers, "bus" | "queue"> & { store: Store }): void {
  metrics.gauge("readout_ledger_addresses", "Addresses on the ledger by state", ["state"], async (set) => {
    const { states, discovered } = await store.ledger.balance();
    for (const [state, count] of Object.entries(states)) set({ state }, count);
    set({ state: "discovered" }, discovered);
  });
  metrics.gauge("readout_queue_jobs", "Pieces of work by queue and state", ["queue", "state"], async (set) => {
    for (const { queue: name, waiting, delayed, running } of await queue.counts())
      for (const [state, count] of Object.entries({ waiting, delayed, running })) set({ queue: name, state }, count);
  });
  metrics.gauge("readout_topic_lag_messages", "Messages a group has yet to see", ["topic", "group"], async (set) => {
    for (const { topic, group, messages } of await bus.lag()) set({ topic, group }, messages);
  });
  metrics.gauge("readout_dead_letters", "Messages no retry can help", [], async (set) =>
    set({}, await store.deadLetters.count()),
  );
}
