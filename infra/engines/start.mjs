// Starts engines, or finds them started: the same answer either way.
import { mkdirSync } from "node:fs";
import { createMaven } from "./maven.mjs";
import { isFree } from "./ports.mjs";
import { end, familyOf, isAlive } from "./processes.mjs";
import { until } from "./ready.mjs";
import { portsIn, readState, writeRecord } from "./state.mjs";
import { dataFolder, table } from "./table.mjs";

const EXTERNAL_WAIT_MS = 15_000;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Whether all that was started for a record still runs. */
export const runs = (record) => record?.processes.length > 0 && record.processes.every(isAlive);

/** The names of the engines of which anything runs. */
export const runningIn = (instance) =>
  Object.entries(readState(instance)).flatMap(([name, { processes }]) => (processes.some(isAlive) ? [name] : []));

/** The engine that the environment names, unless it is one of ours; undefined when it names none. */
function givenFor(name, record, env) {
  const value = env[table[name].variable];
  return value && !(record && Object.values(table[name].points(record)).includes(value)) ? value : undefined;
}

async function useGiven(engine, value, { env, options, tools, say }) {
  const { title, variable, answers, made } = engine;
  await until(() => answers(value, env), { what: `${title} at ${variable}`, withinMs: EXTERNAL_WAIT_MS }).catch(
    (cause) => {
      throw new Error(`${cause.message}; unset ${variable} to have one started here`, { cause });
    },
  );
  say(`${title}: used as given by ${variable}`);
  // Tests that hurt an engine start one of their own, wherever the shared one is.
  const files = options.files ? await tools.prepared(engine, engine.variant(options)).then(made, () => ({})) : {};
  return { [variable]: value, ...files };
}

async function portsFor({ ports }, known, variant, taken) {
  const mine = known?.variant === variant ? known.ports : [];
  const free = await Promise.all(mine.flatMap((each) => Object.values(each)).map(isFree));
  return mine.length > 0 && free.every(Boolean) ? mine : ports(variant, taken);
}

async function launchNew(name, variant, { instance, tools, say }) {
  const engine = table[name];
  const known = readState(instance)[name];
  if (known?.processes.some(isAlive))
    say(`${engine.title} (${known.variant}): ended, to start ${engine.title} (${variant})`);
  await Promise.all((known?.processes ?? []).map((each) => end(each)));
  const files = await tools.prepared(engine, variant);
  const folder = dataFolder(instance, name, variant);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  // In turn, and written down before anything starts: no port is given to two.
  const record = await tools.inTurn(async () => {
    const ports = await portsFor(engine, known, variant, portsIn(readState(instance)));
    const fresh = { variant, files, folder, ports, secret: known?.secret ?? engine.secret?.(), processes: [] };
    writeRecord(instance, name, fresh);
    return fresh;
  });
  record.processes = await engine.launch(record);
  writeRecord(instance, name, record);
  return record;
}

/** One engine, ready. @returns the environment that points at it */
async function startOne(name, context) {
  const { instance, options, env, say } = context;
  const engine = table[name];
  const since = performance.now();
  const known = readState(instance)[name];
  const given = givenFor(name, known, env);
  if (given) return useGiven(engine, given, context);
  const variant = engine.variant(options, runs(known) ? known.variant : undefined);
  const same = runs(known) && known.variant === variant;
  const record = same ? known : await launchNew(name, variant, context);
  await engine.ready(record);
  const family = new Map(record.processes.flatMap(familyOf).map((each) => [each.pid, each]));
  record.processes = [...family.values()];
  writeRecord(instance, name, record);
  const points = engine.points(record);
  say(`${engine.title}: ready at ${points[engine.variable]} ${same ? "since before" : `after ${seconds(since)}`}`);
  return { ...points, ...engine.made(record.files) };
}

/** Prepares each thing once, whatever the number of engines made of it. */
function createTools(cache, say) {
  const maven = createMaven(`${cache}/maven`);
  const made = new Map();
  let turn = Promise.resolve();
  return {
    inTurn(work) {
      const mine = turn.then(work);
      turn = mine.catch(() => {});
      return mine;
    },
    prepared(engine, variant) {
      const key = engine.prepare === table.elasticsearch.prepare ? `elasticsearch ${variant}` : engine.title;
      const before = (what) => say(`${engine.title}: fetching ${what}, once`);
      if (!made.has(key)) made.set(key, engine.prepare({ cache, maven, before }, variant));
      return made.get(key);
    },
  };
}

/**
 * Starts the engines that are asked for, all at once; one that cannot be had does not keep the others.
 * @returns {Promise<{ environment: Record<string, string>, missing: { name: string, variable: string, why: string }[] }>}
 */
export async function startEngines({ cache, instance, options, env = process.env, say }) {
  const context = { instance, options, env, say, tools: createTools(cache, say) };
  const results = await Promise.allSettled(options.engines.map((name) => startOne(name, context)));
  const missing = results.flatMap(({ status, reason }, index) => {
    const name = options.engines[index];
    const { title, variable } = table[name];
    return status === "rejected" ? [{ name, title, variable, why: reason.message }] : [];
  });
  for (const { title, why } of missing) say(`${title}: cannot be had: ${why}`);
  const environment = Object.assign({}, ...results.map(({ value }) => value ?? {}));
  return { environment, missing };
}
