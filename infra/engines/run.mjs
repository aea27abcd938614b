// Runs a command with the environment that points it at the engines, which are started when they do not run.
//   node infra/engines/run.mjs <command> [word …]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { placeOf } from "./place.mjs";
import { startEngines } from "./start.mjs";
import { alone } from "./state.mjs";

process.umask(0o022);
const say = (line) => console.error(line);
const [command, ...words] = process.argv.slice(2);
const engines = ["kafka", "redis", "elasticsearch"];

const place = placeOf();
const { environment, missing } = await alone(
  place.instance,
  () => startEngines({ ...place, options: { engines }, say }),
  say,
);
for (const { title, why } of missing) say(`run: without ${title}: ${why}`);
// Ctrl-C reaches the command by itself.
process.on("SIGINT", () => {});
const child = spawn(command, words, { env: { ...process.env, ...environment }, stdio: "inherit" });
const [code] = await once(child, "exit");
process.exitCode = code ?? 1;
