import { fileURLToPath } from "node:url";
import { type Closable, closeAll, createLog, createMetrics, systemClock } from "@readout/kit";
import { queues } from "@readout/model";
import { intake } from "@readout/pipeline";
import { bullQueues } from "@readout/queue/bullmq";
import {
  beginning,
  engines,
  entryFor,
  firstRun,
  kibana,
  listening,
  logging,
  measure,
  namesElsewhere,
  readers,
  readSettings,
  version,
  working,
} from "@readout/worker";
import { engineChecks, openEngines, redisSettings, untilStopped } from "@readout/worker/service";
import { createApi } from "./api.ts";
import { bullBoard } from "./bull-board.ts";

const { threads } = working;
const settings = { ...engines, ...listening, ...beginning, ...kibana, ...logging, threads };

await untilStopped(async () => {
  const config = readSettings(process.env, settings, namesElsewhere);
  const log = createLog(config.logLevel).with({ service: "api" });
  const opened: Closable[] = [];
  try {
    const clock = systemClock;
    const metrics = createMetrics();
    const pool = readers(fileURLToPath(new URL("./thread.js", import.meta.url)), config.threads);
    opened.push(pool);
    const { store, search, bus, queue } = await openEngines(config, "api", log, opened);
    const people = intake({ carriers: { bus, queue }, store, clock, entryFor: (document) => entryFor(document, pool) });
    measure(metrics, { store, bus, queue });
    const board = await bullQueues(
      redisSettings(config),
      Object.values(queues).map(({ name }) => name),
    );
    opened.push(board);
    const api = await createApi(
      {
        store,
        search,
        bus,
        queue,
        intake: people,
        metrics,
        log,
        clock,
        checks: engineChecks({ store, bus, queue }),
        board: bullBoard(board.queues),
      },
      { ...config, consoleFolder: fileURLToPath(new URL("../../console/dist", import.meta.url)), version },
    );
    opened.push(api);
    await firstRun(config, store, people, clock, log);
    log.info("service.started", { url: api.url });
    return { log, close: () => closeAll(opened) };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
});
