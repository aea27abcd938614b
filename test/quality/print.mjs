/**
 * Prints what extraction reaches on the labelled data at hand, with the distance to each goal: `npm run quality`;
 * what it gets wrong, each with its sentence and the rules that read it: `npm run quality -- --errors [set] [--most N]`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const gold = process.env.READOUT_GOLD || join(root, "../shared/gold");
const readout = join(root, "services/cli/bin/readout.mjs");
const extract = `"${process.execPath}" "${readout}" extract --jsonl`;
const say = (words) => process.stdout.write(`${words}\n`);

if (!existsSync(join(gold, "measure.py"))) {
  say(`No labelled data at ${gold}: NOTHING was measured. Name its folder in READOUT_GOLD.`);
  process.exit(0);
}

/** Runs a scorer and passes on what it says; ends with its code when it cannot run. */
function python(script, args, input) {
  const { stdout, stderr, error } = spawnSync("python3", [join(gold, script), ...args], { input, encoding: "utf8" });
  if (!error && stdout) return stdout;
  say(`${script} could not run: ${error?.message ?? stderr}`);
  return process.exit(1);
}

if (process.argv[2] === "--errors") {
  const args = [join(root, "test/quality/errors.py"), "--run", `${extract} --explain`, ...process.argv.slice(3)];
  const { status } = spawnSync("python3", args, { env: { ...process.env, PYTHONPATH: gold }, stdio: "inherit" });
  process.exit(status ?? 1);
}

say(python("measure.py", ["--gold", gold, "--run", extract]));

const seeds = join(gold, "../seed");
const [document] = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith(".txt")) : [];
if (document) {
  const text = readFileSync(join(seeds, document), "utf8");
  const line = JSON.stringify({ id: "seed", text, published: "2021-08-26" });
  const { stdout } = spawnSync(process.execPath, [readout, "extract", "--jsonl"], { input: line, encoding: "utf8" });
  const told = python("score_seed.py", [join(gold, "seed.expected.json"), join(seeds, document)], stdout);
  say(`The seed document\n${told.split("\n\n").at(-1)}`);
} else say(`No seed document at ${seeds}: it was not scored.`);
