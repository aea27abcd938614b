// What this checkout has started: one folder for its data, one file that says what runs where.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive, startOf } from "./processes.mjs";

/** The folder of the checkout at `root`: another checkout has another, so neither meets the other's engines. */
export const instanceFolder = (cache, root) =>
  join(cache, "instances", createHash("sha256").update(root).digest("hex").slice(0, 12));

const fileOf = (folder) => join(folder, "state.json");

/** Engines by name: variant, files, ports, processes, secret. Empty when nothing was ever started. */
export function readState(folder) {
  try {
    return JSON.parse(readFileSync(fileOf(folder), "utf8"));
  } catch (cause) {
    if (cause.code === "ENOENT") return {};
    throw new Error(`${fileOf(folder)} cannot be read: ${cause.message}; end what it names, then remove it`, { cause });
  }
}

/** Changes one engine's record; `undefined` removes it. Written whole or not at all. */
export function writeRecord(folder, name, record) {
  mkdirSync(folder, { recursive: true });
  const state = { ...readState(folder), [name]: record };
  const draft = `${fileOf(folder)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, fileOf(folder));
}

/** Every port that a record of this checkout names. */
export const portsIn = (state) =>
  Object.values(state)
    .flatMap(({ ports }) => ports)
    .flatMap((each) => Object.values(each));

function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    // Between its making and its first word the file is empty: someone holds it.
    return error.code === "ENOENT" ? null : { pid: process.pid, started: startOf(process.pid) };
  }
}

function take(file) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const holder = holderOf(file);
    if (holder && !isAlive(holder)) rmSync(file, { force: true });
    return false;
  }
}

/** Does the work while no other command works on the same folder; the lock of a dead process counts for nothing. */
export async function alone(folder, work, say = () => {}) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "lock");
  for (let told = false; !take(file); told = true) {
    if (!told) say("another command is at work on these engines; waiting for it");
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
