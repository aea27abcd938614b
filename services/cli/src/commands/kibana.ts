import { readFileSync } from "node:fs";
import {
  type Credentials,
  importObjects,
  KibanaImportFailed,
  kibanaObjects,
  type SavedObject,
  toNdjson,
} from "@readout/kibana";
import type { Command } from "commander";
import type { Environment } from "../environment.ts";
import { CommandFailed, exitCodes } from "../errors.ts";
import { count } from "../print.ts";

interface What {
  console?: string;
  prefix?: string;
}

interface Where extends What {
  url?: string;
  space?: string;
  timeout: string;
}

export function kibanaCommand(program: Command, environment: Environment): Command {
  const kibana = program
    .command("kibana")
    .description("Data views, saved searches and dashboards for Kibana")
    .addHelpText(
      "before",
      `Examples:
  readout kibana import --url http://127.0.0.1:5601
  readout kibana import --space desk --console https://readout.example
  readout kibana export > readout.ndjson
`,
    )
    .addHelpText(
      "after",
      "\nKIBANA_URL, and KIBANA_API_KEY or KIBANA_USERNAME and KIBANA_PASSWORD, say where and who; *_FILE reads a secret from a file.",
    );
  const withOptions = (command: Command): Command =>
    command
      .option(
        "--console <url>",
        "where people reach Readout's console (READOUT_CONSOLE_URL, else http://127.0.0.1:4180)",
      )
      .option("--prefix <prefix>", "set before the names of the indices (READOUT_PREFIX, else none)");
  withOptions(kibana.command("export").description("The file that Kibana imports, on stdout")).action((options: What) =>
    environment.out(toNdjson(objectsFor(options, environment)).trimEnd()),
  );
  withOptions(kibana.command("import").description("Give them to Kibana; what an earlier import brought is replaced"))
    .option("--url <url>", "Kibana's address, with its base path (KIBANA_URL)")
    .option("--space <space>", "a space of Kibana's other than the default one")
    .option("--timeout <seconds>", "how long to wait for its answer", "60")
    .action((options: Where) => importInto(options, environment));
  return kibana;
}

function objectsFor({ console, prefix }: What, { env }: Environment): SavedObject[] {
  try {
    return kibanaObjects({
      consoleUrl: console ?? (env.READOUT_CONSOLE_URL || "http://127.0.0.1:4180"),
      prefix: prefix ?? env.READOUT_PREFIX ?? "",
    });
  } catch (cause) {
    throw new CommandFailed(`kibana: ${(cause as Error).message}`, exitCodes.usage, { cause });
  }
}

const exitCodeFor = {
  again: exitCodes.unreachable,
  address: exitCodes.configuration,
  credentials: exitCodes.configuration,
  refused: exitCodes.failure,
} as const;

async function importInto(options: Where, environment: Environment): Promise<void> {
  const url = options.url ?? (environment.env.KIBANA_URL || null);
  if (url === null)
    throw new CommandFailed("kibana import: where is Kibana? Name it with --url or KIBANA_URL", exitCodes.usage);
  const timeoutMs = Number(options.timeout) * 1000;
  if (!(timeoutMs > 0 && timeoutMs <= 3_600_000))
    throw new CommandFailed(`kibana import: --timeout ${options.timeout} is no number of seconds`, exitCodes.usage);
  const objects = objectsFor(options, environment);
  const space = options.space ?? null;
  const credentials = credentialsIn(environment);
  const taken = await importObjects(objects, { url, space, credentials, timeoutMs }, fetch).catch((error: unknown) => {
    if (!(error instanceof KibanaImportFailed)) throw error;
    throw new CommandFailed(error.message, exitCodeFor[error.hindrance], { cause: error });
  });
  environment.err(`${count(taken, "object")} are in Kibana at ${url}: open Dashboards and look for Readout`);
}

function credentialsIn(environment: Environment): Credentials | null {
  const apiKey = secret(environment, "KIBANA_API_KEY");
  if (apiKey !== null) return { apiKey };
  const username = environment.env.KIBANA_USERNAME || null;
  const password = secret(environment, "KIBANA_PASSWORD");
  if (username !== null && password !== null) return { username, password };
  if (username === null && password === null) return null;
  throw new CommandFailed(
    `kibana import: ${username === null ? "KIBANA_PASSWORD without KIBANA_USERNAME" : "KIBANA_USERNAME without KIBANA_PASSWORD"}. Set both, or KIBANA_API_KEY`,
    exitCodes.configuration,
  );
}

function secret({ env }: Environment, name: string): string | null {
  if (env[name]) return env[name];
  const file = env[`${name}_FILE`];
  if (!file) return null;
  try {
    return readFileSync(file, "utf8").trim();
  } catch (cause) {
    throw new CommandFailed(`kibana import: ${name}_FILE: ${file} cannot be read`, exitCodes.configuration, { cause });
  }
}
