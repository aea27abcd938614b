import { createLog, untilSignal } from "@readout/kit";
import { openEmbedded, readConfig } from "@readout/standalone";
import type { Command } from "commander";
import type { Environment } from "../environment.ts";

export const startCommand = (program: Command, environment: Environment): Command =>
  program
    .command("start")
    .description("Poll feeds, read, extract and index; serve the API and console; until stopped")
    .option("--no-samples", "leave the built-in sample articles out of a new file")
    .option("--port <port>", "where to listen; 4180 unless set")
    .option("--file <file>", "the SQLite file; data/readout.db unless set")
    .addHelpText(
      "before",
      "Examples:\n  readout start\n  readout start --no-samples --file /var/lib/readout/readout.db\n",
    )
    .action(async ({ samples, port, file }: { samples: boolean; port?: string; file?: string }) => {
      const config = readConfig({
        ...environment.env,
        ...(samples ? {} : { READOUT_SAMPLES: "false" }),
        ...(port === undefined ? {} : { READOUT_PORT: port }),
        ...(file === undefined ? {} : { READOUT_FILE: file }),
      });
      const log = createLog(config.logLevel);
      const embedded = await openEmbedded(config, log);
      environment.err(`Readout is at ${embedded.url}`);
      await untilSignal(log, () => embedded.close());
    });
