// What was asked for on the command line.
import { parseArgs } from "node:util";
import { names } from "./table.mjs";

export const usage = `npm run engines [-- [start|stop|status|clean] [engine …] [options]]

  start     fetches what is missing, starts it, and prints the environment that points Readout at it (the default)
  stop      ends what was started; data stays
  status    each engine: where, pid, memory, ready or not
  clean     stop, and removes the data too

  engines   ${names.join(", ")}; without a name: kafka, elasticsearch and redis
  --brokers 3             a Kafka cluster that survives the loss of one broker
  --elasticsearch core    without the full-text modules: 130 MB to fetch instead of 1.1 GB
  --secured               also an Elasticsearch with security on (user elastic)
  --opensearch            also OpenSearch
  --export, --json        the environment as shell commands, or as JSON; nothing else on standard output
`;

const COMMANDS = ["start", "stop", "status", "clean"];
const DEFAULT = ["kafka", "elasticsearch", "redis"];

const options = {
  brokers: { type: "string" },
  elasticsearch: { type: "string" },
  secured: { type: "boolean", default: false },
  opensearch: { type: "boolean", default: false },
  export: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
};

function among(name, value, allowed) {
  if (value !== undefined && !allowed.includes(value))
    throw new Error(`${name} ${value}: there is no such thing; one of ${allowed.join(", ")}`);
  return value;
}

/**
 * Reads the words after `npm run engines --`.
 * @returns {{ command: string, engines: string[], brokers?: string, elasticsearch?: string, form: string }}
 */
export function readArguments(words) {
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
  const [first] = positionals;
  const command = COMMANDS.includes(first) ? first : "start";
  const asked = positionals.slice(command === first ? 1 : 0).map((each) => among("engine", each, names));
  const more = names.filter((name) => values[name] === true);
  const start = [...(asked.length > 0 ? asked : DEFAULT), ...more];
  return {
    command: values.help ? "help" : command,
    // Ending means everything, unless names are given.
    engines: command === "start" ? [...new Set(start)] : asked.length > 0 ? asked : names,
    brokers: among("--brokers", values.brokers, ["1", "3"]),
    elasticsearch: among("--elasticsearch", values.elasticsearch, ["full", "core"]),
    form: values.json ? "json" : values.export ? "export" : "plain",
  };
}
