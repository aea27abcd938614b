import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const root = join(import.meta.dirname, "../..");
const gold = join(root, "../shared/gold");
const there = existsSync(join(gold, "score-feeds.mjs"));
if (process.env.CI === "true" && !there)
  throw new Error("../shared is absent: feeds and pages cannot be scored; mount it or unset CI");
const itThere = there ? it : it.skip;

/** What a scorer says, run as its users run it. */
function score(scorer: string, cases: string, option: string, reader: string): string {
  const args = [join(gold, scorer), cases, option, join(root, "test/quality", reader)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return stdout || stderr;
}

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1]);

describe("reading what others wrote", () => {
  itThere(
    "passes nine in ten of the 451 feeds in the headline",
    () => {
      const told = score("score-feeds.mjs", join(gold, "feeds-dev.jsonl.gz"), "--reader", "feeds-reader.mjs");

      expect(told).toMatch(/HEADLINE \d+\/451 /);
      expect(numberIn(told, /HEADLINE \d+\/451 = ([\d.]+) %/)).toBeGreaterThanOrEqual(91);
    },
    120_000,
  );

  itThere(
    "finds the article in every second of 202 pages",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "readout-pages-"));
      try {
        const lines = gunzipSync(readFileSync(join(gold, "pages-dev.jsonl.gz")))
          .toString("utf8")
          .split("\n");
        const some = join(folder, "pages.jsonl");
        writeFileSync(some, lines.filter((line, at) => line !== "" && at % 2 === 0).join("\n"));

        const told = score("score-pages.mjs", some, "--extract", "pages-extract.mjs");

        expect(numberIn(told, /scrapinghub: \d+ pages, body F1 ([\d.]+)/)).toBeGreaterThanOrEqual(0.93);
        expect(numberIn(told, /fundus: \d+ pages, body F1 ([\d.]+)/)).toBeGreaterThanOrEqual(0.9);
        expect(numberIn(told, /right day ([\d.]+) %/)).toBeGreaterThanOrEqual(93);
        expect(numberIn(told, /authors F1 ([\d.]+) %/)).toBeGreaterThanOrEqual(80);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});
