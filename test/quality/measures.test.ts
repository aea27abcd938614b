import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { detectLanguage } from "@readout/articles";
import { extract } from "@readout/extract";
import { floors } from "./floors.ts";

const gold = process.env.READOUT_GOLD || join(import.meta.dirname, "../../../shared/gold");
const there = existsSync(join(gold, "measure.py"));
if (process.env.CI === "true" && !there)
  throw new Error(`${gold} is absent: extraction cannot be measured; mount it or unset CI`);

interface Item {
  id: string;
  text: string;
  published?: string;
  title?: string;
}

const linesOf = (file: string): string[] => readFileSync(file, "utf8").split("\n").filter(Boolean);

/** An item as `readout extract --jsonl` reads it. */
const read = ({ id, text, published, title }: Item) => ({
  ...extract({
    id,
    revision: 1,
    text,
    title: title ?? "",
    language: detectLanguage(text),
    publishedAt: published ?? null,
  }),
  id,
});

interface Row {
  set: string;
  measure: string;
  value: number;
  goal: number | null;
}

/** What the measuring program says of every set that is there. */
function measure(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "quality-"));
  try {
    for (const set of Object.keys(floors)) {
      const found = linesOf(join(gold, `${set}.jsonl`)).map((line) => JSON.stringify(read(JSON.parse(line))));
      writeFileSync(join(folder, `${set}.jsonl`), found.join("\n"));
    }
    const args = [join(gold, "measure.py"), "--pred", folder, "--gold", gold, "--json"];
    const { stdout, stderr } = spawnSync("python3", args, { encoding: "utf8" });
    if (stdout === "") throw new Error(`measure.py says nothing: ${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("extraction, measured on the labelled data of ../shared/gold", () => {
  let rows: Row[] = [];
  beforeAll(() => {
    if (there) rows = measure();
  }, 300_000);
  const cases = Object.entries(floors).flatMap(([set, of]) =>
    Object.entries(of).map(([name, floor]) => [set, name, floor] as const),
  );

  (there ? it.each : it.skip.each)(cases)("%s: %s is at least %d", (set, name, floor) => {
    expect(rows.find((row) => row.set === set && row.measure === name)?.value).toBeGreaterThanOrEqual(floor);
  });

  (there ? it : it.skip)("has a floor for every measure with a goal", () => {
    const bare = rows.filter(({ set, measure: name, goal }) => goal !== null && floors[set]?.[name] === undefined);

    expect(bare).toEqual([]);
  });
});
