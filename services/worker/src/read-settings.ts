import { readFileSync } from "node:fs";
import type { z } from "zod";

/** One setting: the variable it is read from, its shape and default, and what it means. */
export interface SettingOf<S extends z.ZodType = z.ZodType> {
  variable: string;
  schema: S;
  meaning: string;
  /** Masked where settings are shown, and may be given as a file: NAME_FILE. */
  isSecret?: boolean;
}

export type Settings = Readonly<Record<string, SettingOf>>;
export type ValuesOf<T extends Settings> = { [K in keyof T]: z.output<T[K]["schema"]> };

export const setting = <S extends z.ZodType>(variable: string, schema: S, meaning: string): SettingOf<S> => ({
  variable,
  schema,
  meaning,
});

export const secret = <S extends z.ZodType>(variable: string, schema: S, meaning: string): SettingOf<S> => ({
  ...setting(variable, schema, `${meaning}; ${variable}_FILE reads it from a file`),
  isSecret: true,
});

/** The settings cannot be used; the message lists every fault at once. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads settings from the environment, once. Throws `ConfigurationError`, also for a `READOUT_` name that is neither one of
 * them nor in `elsewhere`.
 */
export function readSettings<T extends Settings>(
  env: Environment,
  settings: T,
  elsewhere: readonly string[],
): ValuesOf<T> {
  const faults = strangersIn(env, settings, elsewhere);
  const values: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(settings)) {
    const read = each.schema.safeParse(given(env, each, faults));
    if (read.success) values[name] = read.data;
    else faults.push(...read.error.issues.map(({ message }) => `${each.variable}: ${message}`));
  }
  if (faults.length > 0) throw new ConfigurationError(`Configuration:\n  ${faults.join("\n  ")}`);
  return values as ValuesOf<T>;
}

function strangersIn(env: Environment, settings: Settings, elsewhere: readonly string[]): string[] {
  const own = Object.values(settings).flatMap(({ variable, isSecret }) =>
    isSecret ? [variable, `${variable}_FILE`] : [variable],
  );
  const known = new Set([...own, ...elsewhere]);
  return Object.keys(env)
    .filter((name) => name.startsWith("READOUT_") && !known.has(name))
    .map((name) => `${name} is not a setting; the settings are ${own.join(", ")}`);
}

/** What the environment says; an empty word is nothing said, as Compose hands over what is not set. */
function given(env: Environment, { variable, isSecret }: SettingOf, faults: string[]): string | undefined {
  const said = env[variable] || undefined;
  const file = isSecret ? env[`${variable}_FILE`] || undefined : undefined;
  if (said !== undefined || file === undefined) return said;
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    faults.push(`${variable}_FILE: ${file} cannot be read (${(error as Error).message})`);
    return undefined;
  }
}

export interface Setting {
  name: string;
  value: string;
  /** Where the value comes from. */
  origin: "default" | "environment" | "file";
  meaning: string;
}

/** Every setting with its value and origin; secrets are masked. */
export const describeSettings = (env: Environment, settings: Settings): Setting[] =>
  Object.values(settings).map((each) => {
    const { variable, schema, meaning, isSecret } = each;
    const said = given(env, each, []);
    const fallback = schema.safeParse(undefined).data;
    const value = said ?? (fallback instanceof Map || fallback == null ? "" : String(fallback));
    const origin = env[variable] ? "environment" : said === undefined ? "default" : "file";
    return { name: variable, value: isSecret && value !== "" ? "[secret]" : value, origin, meaning };
  });
