// Redis as work needs it: it never evicts, and it writes down what it is told.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { freePorts } from "./ports.mjs";
import { onPath } from "./prepare.mjs";
import { complaints, end, isAlive, launch } from "./processes.mjs";
import { redisAnswers, until } from "./ready.mjs";

/** Starts Redis on data in `folder`; it is not ready yet. */
export function launchRedis({ server, folder, port, settings = {}, stays = false }) {
  const own = resolve(folder);
  const data = join(own, "data");
  mkdirSync(data, { recursive: true });
  const all = {
    port,
    bind: "127.0.0.1",
    "maxmemory-policy": "noeviction",
    appendonly: "yes",
    save: "",
    dir: data,
    ...settings,
  };
  const words = Object.entries(all).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return launch(server, words, { cwd: own, log: join(own, "server.log"), stays });
}

/** Waits until it takes commands. */
export const redisReady = ({ folder, port }, running) =>
  until(() => redisAnswers(`redis://127.0.0.1:${port}`), {
    what: `Redis at 127.0.0.1:${port}`,
    withinMs: 30_000,
    everyMs: 50,
    alive: () => isAlive(running),
  }).catch((cause) => {
    throw new Error(`${cause.message}\n${complaints(join(folder, "server.log"))}`, { cause });
  });

/**
 * Starts a Redis for a test that may hurt it, or that wants another setting (`{ "maxmemory-policy": "allkeys-lru" }`).
 * `folder` holds data and logs; the caller removes it.
 */
export async function startRedis({ folder, settings = {}, server = onPath("redis-server") }) {
  if (!server) throw new Error("redis-server is not installed (Debian: apt-get install redis-server)");
  const [port] = await freePorts(1);
  const start = async () => {
    const running = await launchRedis({ server, folder, port, settings });
    await redisReady({ folder, port }, running);
    return running;
  };
  let running = await start();
  const killAll = () => isAlive(running) && process.kill(running.pid, "SIGKILL");
  process.on("exit", killAll);
  return {
    url: `redis://127.0.0.1:${port}`,
    /** Ends it at once. */
    kill: () => end(running, 0),
    /** Starts it again on its port and data. */
    async restart() {
      await end(running);
      running = await start();
    },
    async stop() {
      process.off("exit", killAll);
      await end(running);
    },
  };
}
