// The whole distributed product in one command, without Docker: the engines, then every service as its own process.
//   npm run distributed [-- --brokers 3]
// Engines are those of `npm run engines`, or those that KAFKA_BROKERS, REDIS_URL and ELASTICSEARCH_URL name.
// Ctrl-C drains the services and ends the engines that this command started; those that ran before go on running.
import { execFileSync } from "node:child_process";
import { readArguments } from "./engines/arguments.mjs";
import { placeOf, root } from "./engines/place.mjs";
import { freePorts } from "./engines/ports.mjs";
import { runningIn, startEngines } from "./engines/start.mjs";
import { alone } from "./engines/state.mjs";
import { stopEngines } from "./engines/stop.mjs";
import { heapOf } from "./heap.mjs";
import { createSupervisor } from "./supervise.mjs";

process.umask(0o022);

const WORKERS = ["fetcher", "extractor", "indexer", "alerter"];
const PROBES = { from: 4190, to: 4290 };
// npm passes a terminal's Ctrl-C on although we had it already: a second one is meant only when it comes later.
const SECOND_AFTER_MS = 1_000;

const say = (line) => console.error(line);
const write = (name, line) => console.log(`${name.padEnd(9)} | ${line}`);
const words = (name) => [...heapOf(name), `${root}/services/${name}/dist/main.js`];

/** What the services are told: our engines, copies for as many brokers and nodes as there are, nothing meant for this tool. */
function settingsFor(environment, env) {
  const brokers = environment.KAFKA_BROKERS.split(",").length;
  const told = { KAFKA_REPLICATION: String(Math.min(brokers, 3)), ELASTICSEARCH_REPLICAS: "0", ...env, ...environment };
  return Object.fromEntries(Object.entries(told).filter(([name]) => !name.startsWith("READOUT_ENGINES_")));
}

function untilAsked(onSecond) {
  return new Promise((resolve) => {
    let since;
    const asked = () => {
      if (since === undefined) {
        say("distributed: ending, which may take 25 s; once more: at once");
        resolve();
      }
      since ??= performance.now();
      if (performance.now() - since > SECOND_AFTER_MS) onSecond();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, asked);
  });
}

async function startServices(supervisor) {
  await supervisor.run("setup");
  const ports = await freePorts(WORKERS.length, PROBES);
  const workers = WORKERS.map((name, index) => supervisor.start(name, { READOUT_HEALTH_PORT: String(ports[index]) }));
  const [{ url }] = await Promise.all([supervisor.start("api"), ...workers]);
  say(`\nReadout is at ${url}, and each worker's /readyz and /metrics on the port that its first line names.`);
  say("Ctrl-C drains and ends it.\n");
}

const place = placeOf();
const options = { ...readArguments(process.argv.slice(2)), engines: ["kafka", "elasticsearch", "redis"] };
const before = runningIn(place.instance);
let supervisor;
const asked = untilAsked(() => {
  supervisor?.kill();
  process.exit(1);
});

try {
  // Apart, so that the bundler does not stay with us.
  execFileSync(process.execPath, [`${root}/infra/bundle.mjs`, "setup", ...WORKERS, "api", "console"], {
    stdio: "inherit",
  });
  const { environment, missing } = await alone(place.instance, () => startEngines({ ...place, options, say }), say);
  if (missing.length > 0) throw new Error(`it does not go without ${missing.map(({ title }) => title).join(" and ")}`);
  supervisor = createSupervisor({ write, words, env: settingsFor(environment, process.env) });
  await Promise.race([startServices(supervisor).then(() => asked), asked]);
} catch (error) {
  say(`distributed: ${error.message}`);
  process.exitCode = 1;
} finally {
  await supervisor?.stop();
  const ours = runningIn(place.instance).filter((name) => !before.includes(name));
  await alone(place.instance, () => stopEngines({ ...place, engines: ours, say }), say);
}
