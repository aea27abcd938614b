import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { createMetrics, systemClock } from "@readout/kit";
import { queues } from "@readout/model";
import { type Carriers, intake, openReextractions, runSteps } from "@readout/pipeline";
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
import { engineChecks, openBus, openEngines, redisSettings, untilStopped } from "@readout/worker/service";
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
  const reextractions = await openReextractions({
    search,
    store,
    carriers,
    clock,
    log,
    // Never that of another process, not even of the one before it in this place.
    instance: `${hostname()}-${process.pid}-${randomBytes(4).toString("hex")}`,
    // One group for all APIs, of which only the driver is a member: on a bus that is closed when the job ends.
    async collector(step) {
      const own = openBus(config, "api", log);
      await runSteps([step], { ...carriers, bus: own }, () => ({ concurrency: 1, keyGapMs: 0 }));
      return own;
    },
  });
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
  await firstRun(config, store, people, clock, log);
  log.info("service.started", { url: api.url });
});
