// Ends engines and tells of them.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { end, isAlive, memoryOf } from "./processes.mjs";
import { runs } from "./start.mjs";
import { readState, writeRecord } from "./state.mjs";
import { names, table } from "./table.mjs";

/** Ends these engines where this checkout started them: SIGTERM to all at once, SIGKILL after ten seconds. */
export async function stopEngines({ instance, engines, say }) {
  const state = readState(instance);
  await Promise.all(
    engines
      .filter((name) => state[name])
      .map(async (name) => {
        const alive = state[name].processes.filter(isAlive);
        await Promise.all(alive.map((each) => end(each)));
        writeRecord(instance, name, { ...state[name], processes: [] });
        say(`${table[name].title}: ${alive.length > 0 ? "ended" : "was not running"}`);
      }),
  );
}

/** Ends these engines and removes their data, and all that is there when it is all engines. */
export async function cleanEngines({ instance, engines, say }) {
  await stopEngines({ instance, engines, say });
  for (const name of engines) {
    const own = readdirSync(instance).filter((each) => each === name || each.startsWith(`${name}-`));
    for (const each of own) rmSync(join(instance, each), { recursive: true, force: true });
    writeRecord(instance, name, undefined);
  }
  if (engines.length === names.length) rmSync(instance, { recursive: true, force: true });
}

const isReady = (name, record) =>
  table[name].answers(table[name].points(record)[table[name].variable], { ELASTICSEARCH_PASSWORD: record.secret }).then(
    () => "ready",
    (error) => `not ready: ${error.message}`,
  );

async function conditionOf(name, record) {
  if (runs(record)) return isReady(name, record);
  return record.processes.some(isAlive) ? "partly ended" : "not running";
}

async function lineOf(name, record, given) {
  const { title, variable, points } = table[name];
  if (!record) return [title, given, "", "", given ? `given by ${variable}` : "never started"];
  const alive = record.processes.filter(isAlive).map(({ pid }) => pid);
  const bytes = alive.reduce((sum, pid) => sum + memoryOf(pid), 0);
  const memory = alive.length > 0 ? `${Math.round(bytes / 2 ** 20)} MB` : "";
  return [title, points(record)[variable], alive.join(" "), memory, await conditionOf(name, record)];
}

/** @returns a line for each engine: name, where, pids, memory, whether it can be used */
export function statusOf({ instance, env }) {
  const state = readState(instance);
  return Promise.all(names.map((name) => lineOf(name, state[name], env[table[name].variable] ?? "")));
}

/** Lines of equal columns, as text. */
export function asTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
