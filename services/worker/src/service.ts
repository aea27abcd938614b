import { setTimeout as rest } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createEgress, createRobots } from "@readout/http";
import {
  type Closable,
  closeAll,
  createLog,
  createMetrics,
  drain,
  firstSignal,
  type Log,
  systemClock,
} from "@readout/kit";
import { type AnyStep, type Carriers, runSteps, startTicks } from "@readout/pipeline";
import { isAlive, watchProgress } from "./alive.ts";
import { engineChecks } from "./checks.ts";
import { openEngines } from "./connect.ts";
import type { Means } from "./means.ts";
import type { ownLists } from "./own-lists.ts";
import { paceOf } from "./pace.ts";
import { answerProbes } from "./probes.ts";
import { ConfigurationError, readSettings, type Settings, type ValuesOf } from "./read-settings.ts";
import { engines, logging, namesElsewhere, probing, working } from "./settings.ts";
import { readers } from "./threads.ts";
import { version } from "./version.ts";

export { engineChecks } from "./checks.ts";
export { elasticsearchSettings, kafkaSettings, openBus, openEngines, redisSettings } from "./connect.ts";

const CONFIGURATION_FAULT = 3;
const CLOSING_MS = 5_000;
const settings = { ...engines, ...working, ...probing, ...logging };
type WorkerConfig = ValuesOf<typeof settings> & Partial<ValuesOf<typeof ownLists>>;

/** What this service does: its name, and the steps it runs. What it does not need is not even loaded. */
export interface Service {
  name: string;
  steps(means: Means): AnyStep[];
  /** Of who extracts: what else it is told. */
  ownLists?: typeof ownLists;
}

const settingsOf = ({ ownLists: own }: Service) => (own ? { ...settings, ...own } : settings);

/** Runs some of the pipeline's steps on Kafka, Redis and Elasticsearch until told to stop; then drains, 25 s at most. */
export const runService = (service: Service, env: NodeJS.ProcessEnv): Promise<void> =>
  untilStopped(service.name, env, settingsOf(service), (config, log, opened) => start(service, config, log, opened));

/**
 * Reads settings, starts, waits for a signal and closes what was opened, newest first; a signal during the start closes
 * what is open by then. What cannot start says why on stderr: exit code 3 for settings, else 1.
 */
export async function untilStopped<T extends Settings & typeof logging>(
  name: string,
  env: NodeJS.ProcessEnv,
  known: T,
  begin: (config: ValuesOf<T>, log: Log, opened: Closable[]) => Promise<void>,
): Promise<void> {
  const signal = firstSignal();
  const opened: Closable[] = [];
  try {
    const config = readSettings(env, known, namesElsewhere);
    const log = createLog(String(config.logLevel)).with({ service: name });
    // A start that is overtaken fails on what is being closed, and nobody waits for it.
    await Promise.race([begin(config, log, opened), signal]);
    await drain(log, await signal, () => closeAll(opened));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    await Promise.race([closeAll(opened).catch(() => {}), rest(CLOSING_MS)]);
    const isConfiguration = error instanceof ConfigurationError || (error as Error).name === "BindRefused";
    process.exit(isConfiguration ? CONFIGURATION_FAULT : 1);
  }
}

async function start(service: Service, config: WorkerConfig, log: Log, opened: Closable[]): Promise<void> {
  const clock = systemClock;
  const metrics = createMetrics();
  const userAgent = `Readout/${version} (+${config.contact})`;
  const egress = createEgress({ allowPrivate: config.allowPrivate, userAgent });
  const threads = readers(fileURLToPath(new URL("./thread.js", import.meta.url)), config.threads, config);
  opened.push(egress, threads);
  const { store, search, bus, queue } = await openEngines(config, service.name, log, opened);
  const { watched, idleMs } = watchProgress(metrics);
  const bury: Carriers["bury"] = (letter) => store.deadLetters.put(letter);
  const carriers: Carriers = { bus, queue, bury, log, metrics: watched, clock };
  const robots = createRobots(egress, userAgent);
  const steps = service.steps({ carriers, store, search, egress, robots, threads, clock, log });
  const readsTopics = steps.some(({ from }) => from.kind === "topic");
  const worksQueues = new Set(steps.filter(({ from }) => from.kind === "queue").map(({ from }) => from.name));
  // What reads topics ends first, for it may put work on queues; what only works queues may publish till its end.
  opened.push(...(readsTopics ? [queue, bus] : [bus, queue]));
  const alive = () => isAlive(service.name, { bus, queue, idleMs, readsTopics, worksQueues });
  const probes = await answerProbes(
    { host: config.healthHost, port: config.healthPort },
    { alive, checks: engineChecks({ store, bus, queue }), metrics },
  );
  opened.push(probes);
  await runSteps(steps, carriers, paceOf(config));
  await startTicks(queue, { pollMs: config.tickMs, sweepMs: config.sweepMs }, config.poll, steps);
  log.info("service.started", { url: probes.url, steps: steps.map(({ name }) => name) });
}
