import { createLog, untilSignal } from "@readout/kit";
import { ConfigurationError, openEmbedded, readConfig } from "./embedded.ts";

const CONFIGURATION_FAULT = 3;

try {
  // `npm start -- --no-samples` is said as a setting.
  const samples = process.argv.includes("--no-samples") ? { READOUT_SAMPLES: "false" } : {};
  const config = readConfig({ ...process.env, ...samples });
  const log = createLog(config.logLevel);
  const embedded = await openEmbedded(config, log);
  await untilSignal(log, () => embedded.close());
} catch (error) {
  const isConfiguration = error instanceof ConfigurationError || (error as Error).name === "BindRefused";
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = isConfiguration ? CONFIGURATION_FAULT : 1;
}
