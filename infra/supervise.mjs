// Runs services as processes of their own: their lines under their names, started again when they end, drained at the end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

// Beyond the 25 seconds in which a service drains by itself.
const DRAIN_MS = 27_000;
const AGAIN_MS = 2_000;

const started = (line) => {
  if (!line.includes('"service.started"')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/**
 * @param write takes each line of each service, its name first
 * @param words are the arguments of node for a service of this name
 */
export function createSupervisor({ write, words, env, drainMs = DRAIN_MS, againMs = AGAIN_MS }) {
  const running = new Map();
  let stopping = false;

  function launch(name, more) {
    if (stopping) throw new Error(`${name} is not started any more`);
    // A group of its own: the terminal's Ctrl-C is ours to pass on, once, or it would count as the second.
    const child = spawn(process.execPath, words(name), {
      env: { ...env, ...more },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.set(name, child);
    const told = new Promise((resolve) => {
      for (const input of [child.stdout, child.stderr])
        createInterface({ input }).on("line", (line) => {
          write(name, line);
          const word = started(line);
          if (word) resolve(word);
        });
    });
    const ended = once(child, "close").then(([code, signal]) => {
      running.delete(name);
      return signal ?? code;
    });
    return { told, ended };
  }

  async function watch(name, more, ended) {
    const how = await ended;
    if (stopping) return;
    write(name, `ended with ${how}; started again in ${againMs / 1000} s`);
    await pause(againMs);
    if (!stopping) void watch(name, more, launch(name, more).ended);
  }

  return {
    /** Runs to its end what ends by itself. Throws unless it ends well. */
    async run(name, more = {}) {
      const how = await launch(name, more).ended;
      if (how !== 0) throw new Error(`${name} ended with ${how}; its last lines say why`);
    },
    /** Starts a service. @returns what it says of itself once it has started; throws when it ends before */
    async start(name, more = {}) {
      const { told, ended } = launch(name, more);
      const early = ended.then((how) => {
        throw new Error(`${name} ended with ${how} before it had started; its last lines say why`);
      });
      const word = await Promise.race([told, early]);
      early.catch(() => {});
      void watch(name, more, ended);
      return word;
    },
    /** SIGTERM to all; SIGKILL to those that have not ended when their time is over. */
    async stop() {
      stopping = true;
      const all = [...running.values()];
      const ended = Promise.all(all.map((child) => once(child, "close")));
      for (const child of all) child.kill("SIGTERM");
      const timer = setTimeout(() => all.map((child) => child.kill("SIGKILL")), drainMs);
      await ended;
      clearTimeout(timer);
    },
    /** Ends all at once. */
    kill() {
      for (const child of running.values()) child.kill("SIGKILL");
    },
  };
}
