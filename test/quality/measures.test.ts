import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { telling } from "@readout/extract/testing";
import { floors } from "./floors.ts";

const root = join(import.meta.dirname, "../..");
const gold = process.env.READOUT_GOLD || join(root, "../shared/gold");
const there = existsSync(join(gold, "measure.py"));
if (process.env.CI === "true" && !there)
  throw new Error(`${gold} is absent: extraction cannot be measured; mount it or unset CI`);

interface Row {
  set: string;
  measure: string;
  value: number;
  goal: number | null;
}

const LONGEST_MS = 300_000;
/** So many errors of a set are enough to see what a change has done. */
const MOST_ERRORS = "12";

/** Bundles itself when a source is newer. */
const extract = `"${process.execPath}" "${join(root, "services/cli/bin/readout.mjs")}" extract --jsonl`;

/** What a program says of extraction, which it runs as users do. */
function python(program: string, ...args: string[]): string {
  const env = { ...process.env, PYTHONPATH: gold };
  const { stdout, stderr } = spawnSync("python3", [program, ...args], { env, encoding: "utf8" });
  if (stdout === "") throw new Error(`${program} says nothing: ${stderr}`);
  return stdout;
}

const errorsOf = (set: string): string =>
  python(join(import.meta.dirname, "errors.py"), set, "--run", `${extract} --explain`, "--most", MOST_ERRORS) +
  `All of them: npm run quality -- --errors ${set}`;

describe("extraction, measured on the labelled data of ../shared/gold", () => {
  let rows: Row[] = [];
  beforeAll(() => {
    if (there) rows = JSON.parse(python(join(gold, "measure.py"), "--run", extract, "--json"));
  }, LONGEST_MS);
  const cases = Object.entries(floors).flatMap(([set, of]) =>
    Object.entries(of).map(([name, floor]) => [set, name, floor] as const),
  );

  (there ? it.each : it.skip.each)(cases)(
    "%s: %s is at least %d",
    (set, name, floor) => {
      telling(
        () => expect(rows.find((row) => row.set === set && row.measure === name)?.value).toBeGreaterThanOrEqual(floor),
        () => errorsOf(set),
      );
    },
    LONGEST_MS,
  );

  (there ? it : it.skip)("has a floor for every measure with a goal", () => {
    const bare = rows.filter(({ set, measure: name, goal }) => goal !== null && floors[set]?.[name] === undefined);

    expect(bare).toEqual([]);
  });
});
