import { fileURLToPath } from "node:url";
import { createEgress, createRobots } from "@readout/http";
import { type Closable, closeAll, createLog, createMetrics, type Log, systemClock, untilSignal } from "@readout/kit";
import { type Carriers, pipeline, runSteps, startTicks } from "@readout/pipeline";
import { engineChecks } from "./checks.ts";
import { openEngines } from "./connect.ts";
import { paceOf } from "./pace.ts";
import { answerProbes, type Check } from "./probes.ts";
import { ConfigurationError, readSettings, type ValuesOf } from "./read-settings.ts";
import { engines, logging, namesElsewhere, probing, working } from "./settings.ts";
import { readers } from "./threads.ts";
import { tools } from "./tools.ts";
import { version } from "./version.ts";

export { engineChecks } from "./checks.ts";
export { elasticsearchSettings, kafkaSettings, openEngines, redisSettings } from "./connect.ts";

const CONFIGURATION_FAULT = 3;
/** The bus polls every few seconds: silence for this long is a dead consumer. */
const SILENCE_MS = 90_000;

const settings = { ...engines, ...working, ...probing, ...logging };
type WorkerConfig = ValuesOf<typeof settings>;

/** What this service does: its name, and which of the pipeline's steps it runs. */
export interface Service {
  name: string;
  steps: readonly string[];
}

/** Runs some of the pipeline's steps on Kafka, Redis and Elasticsearch until told to stop; then drains, 25 s at most. */
export const runService = (service: Service, env: NodeJS.ProcessEnv): Promise<void> =>
  untilStopped(async () => {
    const config = readSettings(env, settings, namesElsewhere);
    const log = createLog(config.logLevel).with({ service: service.name });
    const opened: Closable[] = [];
    try {
      await start(service, config, log, opened);
    } catch (error) {
      await closeAll(opened);
      throw error;
    }
    return { log, close: () => closeAll(opened) };
  });

/** Starts, waits for a signal and closes. What cannot start says why on stderr: exit code 3 for settings, else 1. */
export async function untilStopped(start: () => Promise<{ log: Log; close(): Promise<void> }>): Promise<void> {
  try {
    const { log, close } = await start();
    await untilSignal(log, close);
  } catch (error) {
    const isConfiguration = error instanceof ConfigurationError || (error as Error).name === "BindRefused";
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(isConfiguration ? CONFIGURATION_FAULT : 1);
  }
}

async function start(service: Service, config: WorkerConfig, log: Log, opened: Closable[]): Promise<void> {
  const clock = systemClock;
  const metrics = createMetrics();
  const userAgent = `Readout/${version} (+${config.contact})`;
  const egress = createEgress({ allowPrivate: config.allowPrivate, userAgent });
  const threads = readers(fileURLToPath(new URL("./thread.js", import.meta.url)), config.threads);
  opened.push(egress, threads);
  const { store, search, bus, queue } = await openEngines(config, service.name, log, opened);
  const carriers: Carriers = { bus, queue, bury: (letter) => store.deadLetters.put(letter), log, metrics, clock };
  const robots = createRobots(egress, userAgent);
  const all = pipeline(tools({ carriers, store, search, egress, robots, threads, clock, log, jitter: Math.random }));
  const steps = all.filter(({ name }) => service.steps.includes(name));
  const readsTopics = steps.some(({ from }) => from.kind === "topic");
  const alive = (): Check => {
    const silentMs = readsTopics ? bus.lastSignOfLifeMs() : 0;
    const detail = `${Math.round(silentMs / 1000)} s since Kafka was last heard`;
    return { name: service.name, ok: silentMs < SILENCE_MS, detail };
  };
  const probes = await answerProbes(
    { host: config.healthHost, port: config.healthPort },
    { alive, checks: engineChecks({ store, bus, queue }), metrics },
  );
  opened.push(probes);
  await runSteps(steps, carriers, paceOf(config));
  await startTicks(queue, { pollMs: config.tickMs, sweepMs: config.sweepMs }, config.poll, steps);
  log.info("service.started", { url: probes.url, steps: steps.map(({ name }) => name) });
}
