// Real engines without Docker: fetches Kafka, Elasticsearch, OpenSearch and Redis, and runs them on loopback.
//   npm run engines -- --help
import { readArguments, usage } from "./arguments.mjs";
import { placeOf } from "./place.mjs";
import { startEngines } from "./start.mjs";
import { alone } from "./state.mjs";
import { asTable, cleanEngines, statusOf, stopEngines } from "./stop.mjs";

// What we make must be readable to the user that Elasticsearch runs as.
process.umask(0o022);

const say = (line) => console.error(line);
const quoted = (value) => `'${value.replaceAll("'", `'\\''`)}'`;

const forms = {
  plain: (environment) => Object.entries(environment).map(([name, value]) => `${name}=${value}`),
  export: (environment) => Object.entries(environment).map(([name, value]) => `export ${name}=${quoted(value)}`),
  json: (environment) => [JSON.stringify(environment, null, 2)],
};

const commands = {
  help: async () => console.log(usage),
  async start(place, options) {
    const { environment, missing } = await alone(place.instance, () => startEngines({ ...place, options, say }), say);
    console.log(forms[options.form](environment).join("\n"));
    if (missing.length > 0) process.exitCode = 1;
  },
  stop: (place, { engines }) => alone(place.instance, () => stopEngines({ ...place, engines, say }), say),
  clean: (place, { engines }) => alone(place.instance, () => cleanEngines({ ...place, engines, say }), say),
  status: async (place) =>
    console.log(
      asTable([["engine", "where", "pid", "memory", "state"], ...(await statusOf({ ...place, env: process.env }))]),
    ),
};

try {
  const options = readArguments(process.argv.slice(2));
  await commands[options.command](placeOf(), options);
} catch (error) {
  say(`engines: ${error.message}`);
  process.exitCode = 1;
}
