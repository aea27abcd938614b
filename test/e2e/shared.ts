import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const folder = (name: string): string => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));

/** Real data that lies beside the checkout, and is no part of it. In CI its absence is a fault. */
export const isThere = existsSync(folder("corpus"));
export const itWithShared = isThere || process.env.CI === "true" ? it : it.skip;

export interface CorpusEntry {
  id: string;
  date: string;
  title: string;
  text: string;
}

/** Every `every`th of the 6,296 real entries of one week. */
export function corpusEntries(every: number): CorpusEntry[] {
  const lines = gunzipSync(readFileSync(folder("corpus/entries-2023-10-07-to-13.jsonl.gz")))
    .toString("utf8")
    .split("\n");
  return lines.filter((line, at) => line !== "" && at % every === 0).map((line) => JSON.parse(line) as CorpusEntry);
}

export const seedFile = folder("seed/000_811a545a56f5e34d.txt");
