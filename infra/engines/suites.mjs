// Which suites need which engines, told from the variables that they name.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { table } from "./table.mjs";

const ROOMS = ["bus", "queue", "search", "store", "elasticsearch", "kibana"];
const FOLDERS = [...ROOMS.map((room) => `packages/${room}/src`), "test/engines"];
const ADAPTER = /kafka|bullmq|elasticsearch|^test\/engines\//;

/** The suites of engines, as paths from `root`: those of the adapters, and all in test/engines. */
export const suitesIn = (root) =>
  FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((path) => path.endsWith(".test.ts") && ADAPTER.test(path))
    .sort();

/** A suite and what it imports from beside it. */
function textOf(root, suite) {
  const path = join(root, suite);
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(/from "(\.[^"]+\.ts)"/g)].map(([, each]) => resolve(dirname(path), each));
  return [text, ...imports.filter(existsSync).map((each) => readFileSync(each, "utf8"))].join("\n");
}

/** The names of the engines that a suite asks for. */
export function enginesOf(root, suite) {
  const text = textOf(root, suite);
  const asked = ({ variable, made }) => [variable, ...Object.keys(made(""))].some((each) => text.includes(each));
  return Object.keys(table).filter((name) => asked(table[name]));
}

/** Whether a suite runs the bundled services. */
export const runsServices = (root, suite) => textOf(root, suite).includes("/dist/main.js");
