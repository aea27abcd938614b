import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { createMetrics, systemClock } from "@readout/kit";
import { queues } from "@readout/model";
import { type Carriers, collectReextraction, intake, openReextractions, runSteps } from "@readout/pipeline";
import { bullQueues } from "@readout/queue/bullmq";
import { exportStore } from "@readout/store/elasticsearch";
import {
  beginning,
  engines,
  entryFor,
  firstRun,
  kibana,
  listening,
  logging,
  measure,
  readers,
  version,
  working,
} from "@readout/worker";
import { engineChecks, openEngines, redisSettings, untilStopped } from "@readout/worker/service";
import { createApi } from "./api.ts";
import { bullBoard } from "./bull-board.ts";

const { threads } = working;
const settings = { ...engines, ...listening, ...beginning, ...kibana, ...logging, threads };

await untilStopped("api", process.env, settings, async (config, log, opened) => {
  const clock = systemClock;
  const metrics = createMetrics();
  const pool = readers(fileURLToPath(new URL("./thread.js", import.meta.url)), config.threads);
  opened.push(pool);
  const { elastic, store, search, bus, queue } = await openEngines(config, "api", log, opened);
  opened.push(queue, bus);
  const people = intake({ carriers: { bus, queue }, store, clock, entryFor: (document) => entryFor(document, pool) });
  const bury: Carriers["bury"] = (letter) => store.deadLetters.put(letter);
  const carriers: Carriers = { bus, queue, bury, log, metrics, clock };
  // Each API sees what every re-extraction reads, and takes in its own: so each is a group of its own.
  const instance = `${hostname()}-${config.port || process.pid}`;
  const reextractions = await openReextractions({ search, store, carriers, clock, log, instance });
  opened.push(reextractions);
  measure(metrics, { store, bus, queue });
  const board = await bullQueues(
    redisSettings(config),
    Object.values(queues).map(({ name }) => name),
    (fault) =>
      log.error("engine.fault", { engine: "redis", error: fault instanceof Error ? fault.message : String(fault) }),
  );
  opened.push(board);
  const api = await createApi(
    {
      store,
      search,
      bus,
      queue,
      intake: people,
      reextractions,
      metrics,
      log,
      clock,
      checks: engineChecks({ store, bus, queue }),
      backup: () => exportStore(elastic),
      board: bullBoard(board.queues),
    },
    { ...config, consoleFolder: fileURLToPath(new URL("../../console/dist", import.meta.url)), version },
  );
  opened.push(api);
  await runSteps([collectReextraction(reextractions, instance)], carriers, () => ({ concurrency: 1, keyGapMs: 0 }));
  await firstRun(config, store, people, clock, log);
  log.info("service.started", { url: api.url });
});
