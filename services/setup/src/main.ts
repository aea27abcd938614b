import { createLog } from "@readout/kit";
import { ConfigurationError, engines, kibana, logging, namesElsewhere, readSettings, setup } from "@readout/worker";
import { setUp } from "./set-up.ts";

const CONFIGURATION_FAULT = 3;

try {
  const config = readSettings(process.env, { ...engines, ...kibana, ...setup, ...logging }, namesElsewhere);
  await setUp(config, createLog(config.logLevel).with({ service: "setup" }));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = error instanceof ConfigurationError ? CONFIGURATION_FAULT : 1;
}
