import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Closable } from "@readout/kit";

export type Instance = Closable;

/** Beside the file: where the process that holds it can be spoken to. The file's lock is the truth; this is only the address. */
const placeOf = (file: string): string => `${file}.instance`;

/** Writes down where this instance listens, until it is closed. */
export function publishInstance(file: string, url: string): Instance {
  writeFileSync(placeOf(file), `${url}\n`);
  return { close: async () => rmSync(placeOf(file), { force: true }) };
}

/** Where the instance that holds the file said it listens; null when none said so. It may be gone: ask it. */
export function findInstance(file: string): string | null {
  try {
    return readFileSync(placeOf(file), "utf8").trim();
  } catch {
    return null;
  }
}
