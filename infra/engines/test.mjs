// Runs every suite that needs an engine, against real ones.
//   npm run test:engines [-- [part of a path …] [Jest's own options]]
// Engines are those that `npm run engines` starts, or that KAFKA_BROKERS, REDIS_URL and so on name. Those that ran
// before go on running. Where an engine cannot be had its suites fail, unless ENGINES=optional is set.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { bundle } from "../bundle.mjs";
import { placeOf, root } from "./place.mjs";
import { runningIn, startEngines } from "./start.mjs";
import { alone } from "./state.mjs";
import { stopEngines } from "./stop.mjs";
import { enginesOf, runsServices, suitesIn } from "./suites.mjs";
import { names } from "./table.mjs";

process.umask(0o022);
const say = (line) => console.error(line);

const firstOption = process.argv.findIndex((word, index) => index > 1 && word.startsWith("-"));
const parts = process.argv.slice(2, firstOption < 0 ? undefined : firstOption);
const forJest = firstOption < 0 ? [] : process.argv.slice(firstOption);

/** Runs suites and answers those that failed, or that nobody can tell of. */
async function failuresOf(suites, env) {
  const words = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", "node_modules/jest/bin/jest.js"];
  const folder = mkdtempSync(join(tmpdir(), "readout-engines-"));
  const report = join(folder, "report.json");
  // One at a time: what is measured, and what is killed, is not disturbed by another suite. What a failed suite leaves
  // open must not hold the verdict.
  const how = ["--runInBand", "--forceExit", "--json", `--outputFile=${report}`, "--runTestsByPath"];
  const child = spawn(process.execPath, [...words, ...how, ...suites, ...forJest], {
    cwd: root,
    env,
    stdio: ["inherit", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  try {
    if (code === 0) return [];
    const { testResults } = JSON.parse(readFileSync(report, "utf8"));
    // "focused" is Jest's word for passed with some tests skipped.
    const good = testResults.filter(({ status }) => ["passed", "focused"].includes(status));
    const passed = good.map(({ name }) => relative(root, name));
    return suites.filter((suite) => !passed.includes(suite));
  } catch {
    return suites;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Engines share the machine with the tests: what failed is run once more, by itself, and that is said. */
async function verdictOn(suites, env) {
  const failed = await failuresOf(suites, env);
  if (failed.length === 0) return 0;
  say(`test:engines: run once more, for they failed: ${failed.join(", ")}`);
  return (await failuresOf(failed, env)).length === 0 ? 0 : 1;
}

const place = placeOf();
const needs = new Map(
  suitesIn(root)
    .filter((suite) => parts.length === 0 || parts.some((part) => suite.includes(part)))
    .map((suite) => [suite, enginesOf(root, suite)]),
);
const engines = names.filter((name) => [...needs.values()].flat().includes(name));
const before = runningIn(place.instance);

// Ctrl-C reaches Jest by itself; we stay to end what we started.
process.on("SIGINT", () => {});

try {
  if (needs.size === 0) throw new Error(`no suite of engines has ${parts.join(" or ")} in its path`);
  if ([...needs.keys()].some((suite) => runsServices(root, suite))) await bundle();
  const options = { engines, files: true };
  const { environment, missing } = await alone(place.instance, () => startEngines({ ...place, options, say }), say);
  const optional = process.env.ENGINES === "optional";
  for (const [suite, needed] of needs)
    for (const { name, title, why } of missing)
      if (needed.includes(name))
        say(`${suite}: ${optional ? "skipped" : "fails"} without ${title}: ${why.split("\n")[0]}`);
  const env = { ...process.env, ...environment, ENGINES: optional ? "optional" : "required" };
  const code = await verdictOn([...needs.keys()], env);
  process.exitCode = missing.length > 0 && !optional ? 1 : code;
} catch (error) {
  say(`test:engines: ${error.message}`);
  process.exitCode = 1;
} finally {
  const ours = runningIn(place.instance).filter((name) => !before.includes(name));
  await alone(place.instance, () => stopEngines({ ...place, engines: ours, say }), say);
}
