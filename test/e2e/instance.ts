import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../services/standalone/dist/main.js", import.meta.url));

/** The real process, as `npm start` runs it. */
export interface Instance {
  url: string;
  pid: number;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

class NotStarted extends Error {
  override name = "NotStarted";
}

/** Starts the embedded mode with these settings. Throws `NotStarted` with its words and exit code when it ends first. */
export async function startInstance(settings: Record<string, string>): Promise<Instance> {
  const child = spawn(process.execPath, ["--max-semi-space-size=1", main], {
    env: { PATH: process.env.PATH ?? "", READOUT_PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const words: string[] = [];
  child.stderr.on("data", (chunk) => words.push(String(chunk)));
  const ended = once(child, "exit");
  const url = await Promise.race([
    listening(child),
    ended.then(([code]) => {
      throw new NotStarted(`exit ${code}: ${words.join("")}`);
    }),
  ]);
  const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const response = await fetch(new URL(path, url), init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = await ended;
    return code as number | null;
  };
  return {
    url,
    pid: child.pid ?? 0,
    get: (path) => ask(path),
    post: (path, body) =>
      ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    stop: () => end("SIGTERM"),
    kill: async () => void (await end("SIGKILL")),
  };
}

/** Reads the log until it says where it listens, and goes on reading so that the pipe never fills. */
const listening = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (!line.includes("service.started")) return;
      resolve((JSON.parse(line) as { url: string }).url);
    });
  });
