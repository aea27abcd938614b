import { createLog } from "@readout/kit";
import { ConfigurationError, engines, kibana, logging, namesElsewhere, readSettings, setup } from "@readout/worker";
import { restoreFrom, setUp } from "./set-up.ts";

const CONFIGURATION_FAULT = 3;

try {
  const config = readSettings(process.env, { ...engines, ...kibana, ...setup, ...logging }, namesElsewhere);
  const log = createLog(config.logLevel).with({ service: "setup" });
  const [mode] = process.argv.slice(2);
  if (mode === undefined) await setUp(config, log);
  else if (mode === "restore") await restoreFrom(process.stdin.setEncoding("utf8"), config, log);
  else throw new Error(`"${mode}" is nothing set-up does: give it no word, or \`restore\` with a backup on stdin`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = error instanceof ConfigurationError ? CONFIGURATION_FAULT : 1;
}
