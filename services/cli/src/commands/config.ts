import { describeConfig, readConfig } from "@readout/standalone";
import type { Command } from "commander";
import type { Environment } from "../environment.ts";
import { json, table } from "../print.ts";

export function configCommand(program: Command, environment: Environment): Command {
  const config = program
    .command("config")
    .description("The settings, where they come from, and whether they can be used")
    .addHelpText("before", "Examples:\n  readout config print\n  READOUT_PORT=80x readout config check\n");
  config
    .command("print")
    .description("Every setting with its value, origin and meaning; secrets are masked")
    .option("--json", "as JSON")
    .action((options: { json?: boolean }) => {
      const settings = describeConfig(environment.env);
      if (options.json) return environment.out(json(settings));
      return environment.out(table(settings.map(({ name, value, origin, meaning }) => [name, value, origin, meaning])));
    });
  config
    .command("check")
    .description("All faults at once; exit code 3 when there are any")
    .action(() => {
      readConfig(environment.env);
      environment.err("The configuration can be used");
    });
  return config;
}
