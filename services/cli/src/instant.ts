import { CommandFailed, exitCodes } from "./errors.ts";

/** A day or an instant of ISO 8601: "05.06.2026" is the fifth of June to some and the sixth of May to others. */
const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(text) && !Number.isNaN(Date.parse(text));

/** What `--published` says, or null when it is not given. Throws when it is no day. */
export function publishedFrom(command: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  if (isInstant(given)) return given;
  throw new CommandFailed(`${command}: --published ${given} is not a date, as in 2021-08-26`, exitCodes.usage);
}
