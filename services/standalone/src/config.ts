import { availableParallelism } from "node:os";
import { type AllowPrivate, parseAllowPrivate } from "@readout/http";
import { z } from "zod";

const flag = (fallback: boolean) =>
  z
    .enum(["true", "false", "1", "0"])
    .default(fallback ? "true" : "false")
    .transform((word) => word === "true" || word === "1");

const count = (fallback: number, least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback);

const allowPrivate = z
  .string()
  .default("")
  .transform((text, context): AllowPrivate => {
    try {
      return parseAllowPrivate(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  });

/** Every setting of the embedded mode, its default and what it means. */
const variables = z.object({
  READOUT_FILE: z.string().min(1).default("data/readout.db").describe("The SQLite file that holds everything"),
  READOUT_HOST: z.string().default("127.0.0.1").describe("Address the API and console listen on"),
  READOUT_PORT: count(4180, 0, 65_535).describe("Port the API and console listen on; 0 takes a free one"),
  READOUT_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe("Bearer token of the API, at least 16 characters; none on loopback"),
  READOUT_ALLOW_REMOTE: flag(false).describe("Whether to listen on other than loopback; needs READOUT_TOKEN"),
  READOUT_PUBLIC_HOSTS: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== ""),
    )
    .describe("Host names, beside loopback's, under which people reach the API"),
  READOUT_SAMPLES: flag(true).describe("Whether a first start reads the built-in sample articles"),
  READOUT_DEFAULT_FEEDS: flag(true).describe("Whether a first start adds the built-in list of feeds"),
  READOUT_POLL: flag(true).describe("Whether feeds are polled"),
  READOUT_ALLOW_PRIVATE: allowPrivate.describe("Private addresses that may be asked: host:port=feed|page|webhook,…"),
  READOUT_HOST_GAP_MS: count(1_000, 0, 600_000).describe("Milliseconds between two requests to one host"),
  READOUT_FETCHES: count(16, 1, 256).describe("Requests under way at once, over all hosts"),
  READOUT_TICK_MS: count(5_000, 50, 600_000).describe("Milliseconds between two looks at which feeds are due"),
  READOUT_SWEEP_MS: count(60_000, 50, 3_600_000).describe("Milliseconds between two looks for work that got lost"),
  READOUT_THREADS: count(Math.min(availableParallelism(), 4), 1, 32).describe(
    "Worker threads that read pages and extract",
  ),
  READOUT_CONTACT: z
    .string()
    .default("https://github.com/readout-news/readout")
    .describe("Where publishers find who is asking; sent with every request"),
  READOUT_LOG: z
    .enum(["debug", "info", "warn", "error", "silent"])
    .default("info")
    .describe("Least level that is logged"),
});

export interface Config {
  file: string;
  host: string;
  port: number;
  token: string | null;
  allowRemote: boolean;
  publicHosts: string[];
  samples: boolean;
  defaultFeeds: boolean;
  poll: boolean;
  allowPrivate: AllowPrivate;
  hostGapMs: number;
  fetches: number;
  tickMs: number;
  sweepMs: number;
  threads: number;
  contact: string;
  logLevel: string;
}

/** The settings cannot be used; the message lists every fault at once. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

/** Reads the environment once. Throws `ConfigurationError`, also for a `READOUT_` name that is not a setting. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const unknown = Object.keys(env).filter((name) => name.startsWith("READOUT_") && !known.has(name));
  const read = variables.safeParse(env);
  const faults = [
    ...unknown.map((name) => `${name} is not a setting; the settings are ${[...known].join(", ")}`),
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`),
  ];
  if (!read.success || faults.length > 0) throw new ConfigurationError(`Configuration:\n  ${faults.join("\n  ")}`);
  const set = read.data;
  return {
    file: set.READOUT_FILE,
    host: set.READOUT_HOST,
    port: set.READOUT_PORT,
    token: set.READOUT_TOKEN ?? null,
    allowRemote: set.READOUT_ALLOW_REMOTE,
    publicHosts: set.READOUT_PUBLIC_HOSTS,
    samples: set.READOUT_SAMPLES,
    defaultFeeds: set.READOUT_DEFAULT_FEEDS,
    poll: set.READOUT_POLL,
    allowPrivate: set.READOUT_ALLOW_PRIVATE,
    hostGapMs: set.READOUT_HOST_GAP_MS,
    fetches: set.READOUT_FETCHES,
    tickMs: set.READOUT_TICK_MS,
    sweepMs: set.READOUT_SWEEP_MS,
    threads: set.READOUT_THREADS,
    contact: set.READOUT_CONTACT,
    logLevel: set.READOUT_LOG,
  };
}

/** Settings that belong to the command line and to tests, and are no fault here. */
const elsewhere = ["READOUT_URL", "READOUT_GOLD"];
const known = new Set([...Object.keys(variables.shape), ...elsewhere]);

export interface Setting {
  name: string;
  value: string;
  /** Where the value comes from. */
  origin: "default" | "environment";
  meaning: string;
}

/** Every setting with its value and origin; secrets are masked. */
export function describeConfig(env: NodeJS.ProcessEnv): Setting[] {
  return Object.entries(variables.shape).map(([name, schema]) => {
    const given = env[name];
    const fallback = z.object({ [name]: schema }).safeParse({}).data?.[name];
    const value = given ?? (fallback instanceof Map || fallback === undefined ? "" : String(fallback));
    const shown = name === "READOUT_TOKEN" && value !== "" ? "[secret]" : value;
    return {
      name,
      value: shown,
      origin: given === undefined ? "default" : "environment",
      meaning: schema.description ?? "",
    };
  });
}
