import { version } from "@readout/standalone";
import { Command, CommanderError } from "commander";
import { backupCommand } from "./commands/backup.ts";
import { configCommand } from "./commands/config.ts";
import { deadLettersCommand } from "./commands/dead-letters.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { extractCommand } from "./commands/extract.ts";
import { feedsCommand } from "./commands/feeds.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { kibanaCommand } from "./commands/kibana.ts";
import { ledgerCommand } from "./commands/ledger.ts";
import { reextractCommand } from "./commands/reextract.ts";
import { searchCommand } from "./commands/search.ts";
import { startCommand } from "./commands/start.ts";
import { watchCommand } from "./commands/watch.ts";
import type { Environment } from "./environment.ts";
import { exitCodeOf, exitCodes } from "./errors.ts";
import { linesOf } from "./lines.ts";

const environment: Environment = {
  env: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(text.startsWith("\r") ? text : `${text}\n`),
  watched: process.stderr.isTTY === true,
  readStdin: () => linesOf(process.stdin.setEncoding("utf8")),
};

const program = new Command("readout")
  .description("Reads news feeds, finds who said what to whom and what happened, and lets you search it and be told.")
  .version(version)
  .showSuggestionAfterError()
  .addHelpText(
    "before",
    "Examples:\n  readout start\n  readout ingest report.txt\n  readout search 'speaker: Xi and addressee: Putin'\n",
  )
  .addHelpText("after", "\nExit codes: 0 ok, 1 failure, 2 usage, 3 configuration, 4 not reachable, 130 interrupted.");

for (const add of [
  startCommand,
  extractCommand,
  ingestCommand,
  searchCommand,
  watchCommand,
  feedsCommand,
  ledgerCommand,
  deadLettersCommand,
  reextractCommand,
  backupCommand,
  kibanaCommand,
  doctorCommand,
  configCommand,
])
  add(program, environment);
// Errors are thrown, so that they end with our exit codes.
for (const each of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
  each.exitOverride();

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `readout search … | head`: who reads has had enough.
  if (error.code === "EPIPE") process.exit(exitCodes.ok);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  else {
    environment.err(error instanceof Error ? error.message : String(error));
    process.exitCode = exitCodeOf(error);
  }
}
