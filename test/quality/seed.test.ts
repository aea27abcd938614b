import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "@readout/extract";
import { explained } from "@readout/extract/testing";
import { seedFloors } from "./floors.ts";

const shared = join(import.meta.dirname, "../../../shared");
const there = existsSync(join(shared, "gold/score_seed.py"));

/** `speaker  15/15` lines of the scorer, by field. */
function scores(output: string): Map<string, [number, number]> {
  const lines = [...output.matchAll(/^(.+?) {2,}(\d+)\/(\d+)$/gm)];
  return new Map(lines.map(([, field = "", good, all]) => [field, [Number(good), Number(all)]]));
}

function readSeed() {
  const [file = ""] = readdirSync(join(shared, "seed")).filter((name) => name.endsWith(".txt"));
  const document = join(shared, "seed", file);
  const text = readFileSync(document, "utf8");
  const article = { id: "seed", revision: 1, text, title: "", language: "en", publishedAt: "2021-08-26T00:00:00Z" };
  const args = [join(shared, "gold/score_seed.py"), join(shared, "gold/seed.expected.json"), document];
  const input = `${JSON.stringify(extract(article))}\n`;
  return { article, told: spawnSync("python3", args, { input, encoding: "utf8" }).stdout };
}

describe("the seed document (1 document of ../shared)", () => {
  if (process.env.CI === "true" && !there)
    throw new Error("../shared is absent: the seed cannot be scored; mount it or unset CI");
  const seed = there ? readSeed() : null;
  const scored = scores(seed?.told ?? "");

  (seed ? it.each : it.skip.each)(Object.entries(seedFloors))("has %s right at least %i times", (field, floor) => {
    if (seed)
      explained(seed.article, () => {
        const [right = 0] = scored.get(field) ?? [];
        if (right < floor) expect(seed.told.split("\n").filter((line) => / NO\b|^extra/.test(line))).toEqual([]);
        expect(right).toBeGreaterThanOrEqual(floor);
      });
  });
});
