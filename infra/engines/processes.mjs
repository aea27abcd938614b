// Processes that outlive us, known by pid *and* start: a number that the system has given to someone else is not ours.
import { execFileSync, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const linux = process.platform === "linux";

/** The fields of /proc/PID/stat after the command, which may itself hold spaces and brackets; null when there is none. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, parent, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state, parent: Number(parent), ticks: rest[17] };
  } catch {
    return null;
  }
}

// Ticks count from the start of the machine, so they say nothing without its name.
const boot = () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();

function ps(...words) {
  try {
    return execFileSync("ps", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

/** When the process with this pid started, as a text to compare; null when there is none, or only its corpse. */
export function startOf(pid) {
  if (!Number.isInteger(pid) || pid <= 1) return null;
  if (!linux) return ps("-o", "lstart=", "-p", String(pid)) || null;
  const stat = statOf(pid);
  return stat && stat.state !== "Z" ? `${boot()}/${stat.ticks}` : null;
}

/** Whether the process that was recorded still runs. A reused pid is another process. */
export const isAlive = ({ pid, started }) => typeof started === "string" && startOf(pid) === started;

/** Resident memory in bytes; 0 for a process that is gone. */
export function memoryOf(pid) {
  if (!linux) return Number(ps("-o", "rss=", "-p", String(pid)) || 0) * 1024;
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

const parents = () =>
  linux
    ? readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map((pid) => [Number(pid), statOf(pid)?.parent])
    : ps("-axo", "pid=,ppid=")
        .split("\n")
        .map((line) => line.trim().split(/\s+/).map(Number));

/** The process and all it started, each with its start. Elasticsearch, for one, is a launcher and a server. */
export function familyOf({ pid, started }) {
  if (!isAlive({ pid, started })) return [];
  const all = parents();
  const family = [pid];
  for (const each of family) family.push(...all.filter(([, parent]) => parent === each).map(([child]) => child));
  return family.map((each) => ({ pid: each, started: startOf(each) })).filter(isAlive);
}

/**
 * Starts a process that writes into the file `log`.
 * With `stays` it lives on when we end; otherwise the terminal's Ctrl-C reaches it too.
 * @returns {Promise<{ pid: number, started: string }>} what `isAlive` and `end` need to know it again
 */
export async function launch(command, words, { log, stays = false, ...options }) {
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, "a");
  try {
    const child = spawn(command, words, { ...options, stdio: ["ignore", out, out], detached: stays });
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    child.unref();
    return { pid: child.pid, started: startOf(child.pid) ?? "gone" };
  } finally {
    closeSync(out);
  }
}

function signal(each, name) {
  try {
    if (isAlive(each)) process.kill(each.pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Waits until every one is gone. @returns {Promise<boolean>} false when the time is over first */
async function gone(all, withinMs) {
  const deadline = performance.now() + withinMs;
  while (all.some(isAlive)) {
    if (performance.now() > deadline) return false;
    await pause(25);
  }
  return true;
}

/** Asks a recorded process and what it started to end, and after `graceMs` ends them. Touches no other process. */
export async function end(recorded, graceMs = 10_000) {
  const family = familyOf(recorded);
  if (graceMs > 0) {
    signal(recorded, "SIGTERM");
    if (await gone(family, graceMs)) return;
  }
  for (const each of family) signal(each, "SIGKILL");
  if (!(await gone(family, 10_000))) throw new Error(`process ${recorded.pid} outlives SIGKILL; look at it with ps`);
}

/** What a process that did not start complained of, for an error message: its errors, else its last lines. */
export function complaints(log, count = 5) {
  if (!existsSync(log)) return "(it wrote nothing)";
  const lines = readFileSync(log, "utf8").trimEnd().split("\n");
  const errors = lines.filter((line) => /ERROR|FATAL|Exception|Error:|Fatal/.test(line));
  return (errors.length > 0 ? errors : lines).slice(-count).join("\n") || "(it wrote nothing)";
}
