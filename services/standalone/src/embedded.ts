import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Check, createApi } from "@readout/api";
import { sqliteBus } from "@readout/bus/sqlite";
import { createEgress, createRobots } from "@readout/http";
import { type Closable, closeAll, createLog, createMetrics, type Log, systemClock } from "@readout/kit";
import {
  type Carriers,
  collectReextraction,
  type Intake,
  intake,
  openReextractions,
  pipeline,
  requeue,
  runSteps,
  startTicks,
} from "@readout/pipeline";
import { sqliteQueue } from "@readout/queue/sqlite";
import { sqliteSearch } from "@readout/search/sqlite";
import { openSqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { ledgerMover, sqliteStore } from "@readout/store/sqlite";
import { ConfigurationError, entryFor, firstRun, measure, paceOf, readers, tools, version } from "@readout/worker";
import type { Config } from "./config.ts";
import { type Instance, publishInstance } from "./instance.ts";

export { ConfigurationError, readActors, readTopics, type Setting } from "@readout/worker";
export { type Config, describeConfig, readConfig } from "./config.ts";
export { findInstance } from "./instance.ts";

export { version };

/** Everything in one process on one file. */
export interface Embedded {
  url: string;
  intake: Intake;
  store: Store;
  close(): Promise<void>;
}

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
  const threads = readers(fileURLToPath(new URL("./thread.js", import.meta.url)), config.threads, config);
  const report = (fault: unknown) => log.error("carrier.fault", { error: String(fault) });
  const bus = sqliteBus(db, report);
  const queue = sqliteQueue(db, report);
  // Closed newest first: carriers finish what is in hand while threads and sockets are still there.
  opened.push(search, store, egress, threads, bus, queue);

  const carriers: Carriers = { bus, queue, bury: (letter) => store.deadLetters.put(letter), log, metrics, clock };
  const reextractions = await openReextractions({ search, store, carriers, clock, log, instance: "embedded" });
  opened.push(reextractions);
  const means = { carriers, store, search, egress, robots, threads, clock, log };
  const steps = [...pipeline(tools(means)), collectReextraction(reextractions)];
  const people = intake({ carriers, store, clock, entryFor: (document) => entryFor(document, threads) });
  const checks = async (): Promise<Check[]> => [checkFile(() => void db.prepare("SELECT 1 AS one").get(), config.file)];
  measure(metrics, { store, bus, queue });

  const api = await createApi(
    { store, search, bus, queue, intake: people, reextractions, metrics, log, clock, checks },
    { ...config, consoleFolder: fileURLToPath(new URL("../../console/dist", import.meta.url)), version },
  );
  opened.push(api);
  await firstRun(config, store, people, clock, log);
  await requeue(store.ledger, carriers, clock);
  await runSteps(steps, carriers, paceOf(config));
  await startTicks(queue, { pollMs: config.tickMs, sweepMs: config.sweepMs }, config.poll, steps);
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
