import { existsSync } from "node:fs";
import { createLog, silentLog } from "@readout/kit";
import { findInstance, openEmbedded, readConfig } from "@readout/standalone";
import { type Client, createClient } from "./client.ts";
import type { Environment } from "./environment.ts";
import { CommandFailed, exitCodes } from "./errors.ts";
import { untilIdle } from "./wait.ts";

/**
 * Runs a command against an instance: the one named by READOUT_URL, else the one that holds the file, else one of our
 * own for as long as the command takes. There is one way to everything: the API.
 */
export async function withInstance(environment: Environment, run: (client: Client) => Promise<void>): Promise<void> {
  const { READOUT_URL: named, ...settings } = environment.env;
  const config = readConfig(settings);
  if (named) return run(createClient(named, config.token));
  if (!existsSync(config.file)) environment.err(`${config.file} is not there yet: a new one is made`);
  const log = config.logLevel === "debug" ? createLog("debug", process.stderr) : silentLog;
  const own = await openEmbedded({ ...config, host: "127.0.0.1", port: 0, poll: false }, log).catch(
    (error: unknown) => {
      if ((error as Error).name === "FileInUse") return null;
      throw error;
    },
  );
  if (!own) return run(await holder(config.file, config.token));
  const client = createClient(own.url, config.token);
  try {
    await untilIdle(client);
    await run(client);
  } finally {
    await own.close();
  }
}

/** The instance that holds the file. */
async function holder(file: string, token: string | null): Promise<Client> {
  const url = findInstance(file);
  const alive =
    url !== null &&
    (await fetch(new URL("/livez", url)).then(
      ({ ok }) => ok,
      () => false,
    ));
  if (url && alive) return createClient(url, token);
  throw new CommandFailed(
    `${file} is held by another process that does not answer${url ? ` at ${url}` : ""}. Set READOUT_URL to where it listens, or stop it`,
    exitCodes.unreachable,
  );
}
