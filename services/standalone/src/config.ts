import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  beginning,
  describeSettings,
  listening,
  logging,
  namesElsewhere,
  ownLists,
  readActors,
  readSettings,
  readTopics,
  type Setting,
  setting,
  type ValuesOf,
  working,
} from "@readout/worker";
import { z } from "zod";

/** Every setting of the embedded mode. */
const settings = {
  file: setting("READOUT_FILE", z.string().min(1).default("data/readout.db"), "The SQLite file that holds everything"),
  ...listening,
  ...beginning,
  ...working,
  ...ownLists,
  ...logging,
};

export type Config = ValuesOf<typeof settings>;

/** Reads the environment once; what belongs to the other mode, the command line or tests is no fault. Throws `ConfigurationError`, also for a `READOUT_` name that is not a setting. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const config = readSettings(env, settings, namesElsewhere);
  return {
    ...config,
    actors: config.actors ?? beside(config.file, "actors.yaml", readActors),
    topics: config.topics ?? beside(config.file, "topics.yaml", readTopics),
  };
}

/** A list in the folder of the data is read without being asked for. */
function beside<T>(file: string, name: string, read: (path: string) => T): T | null {
  const path = join(dirname(file), name);
  return existsSync(path) ? read(path) : null;
}

/** Every setting with its value and origin; secrets are masked. */
export const describeConfig = (env: NodeJS.ProcessEnv): Setting[] => describeSettings(env, settings);
