// Runs every suite that needs an engine, against real ones.
//   npm run test:engines [-- [part of a path …] [Jest's own options]]
// Engines are those that `npm run engines` starts, or that KAFKA_BROKERS, REDIS_URL and so on name. Those that ran
// before go on running. Where an engine cannot be had its suites fail, unless ENGINES=optional is set.
import { spawn } from "node:child_process";
import { once } from "node:events";
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

async function jest(suites, env) {
  const words = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", "node_modules/jest/bin/jest.js"];
  // One at a time: what is measured, and what is killed, is not disturbed by another suite. What a failed suite leaves
  // open must not hold the verdict.
  const how = ["--runInBand", "--forceExit", "--runTestsByPath"];
  const child = spawn(process.execPath, [...words, ...how, ...suites, ...forJest], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  return code ?? 1;
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
  const code = await jest([...needs.keys()], env);
  process.exitCode = missing.length > 0 && !optional ? 1 : code;
} catch (error) {
  say(`test:engines: ${error.message}`);
  process.exitCode = 1;
} finally {
  const ours = runningIn(place.instance).filter((name) => !before.includes(name));
  await alone(place.instance, () => stopEngines({ ...place, engines: ours, say }), say);
}
