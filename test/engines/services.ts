import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { heapOf } from "../../infra/heap.mjs";

export const engineVariables = ["KAFKA_BROKERS", "REDIS_URL", "ELASTICSEARCH_URL"] as const;

const workers = ["fetcher", "extractor", "indexer", "alerter"] as const;
type Worker = (typeof workers)[number];
type Name = Worker | "api";

/** One service as a process of its own, as `npm run distributed` starts it. */
export interface Process {
  name: Name;
  url: string;
  pid: number;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>;
}

/** The whole distributed product on engines that others may use too: everything bears a prefix of its own. */
export interface Services {
  all: Process[];
  of(name: Name): Process[];
  /** Another one of this service. */
  start(name: Name): Promise<Process>;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  /** The sum of a counter over the processes of a service, by the labels in its name. */
  counted(process: Process, line: string): Promise<number>;
  prefix: string;
  close(): Promise<void>;
}

/** Seen from the project's root, where both Jest and npm run. */
const main = (name: string): string => resolve(`services/${name}/dist/main.js`);

/** Makes topics and indices, then starts `each` of every worker and one API. `own`: what only this service is told. */
export async function startServices(
  settings: Record<string, string>,
  each = 1,
  own: (name: Name | "setup") => Record<string, string> = () => ({}),
): Promise<Services> {
  const prefix = `t${randomBytes(4).toString("hex")}-`;
  const env = { ...enginesEnv(), READOUT_PREFIX: prefix, READOUT_HEALTH_PORT: "0", READOUT_PORT: "0", ...settings };
  await setUp({ ...env, ...own("setup") });
  const all: Process[] = [];
  const fell: string[] = [];
  const start = async (name: Name): Promise<Process> => {
    const started = await startProcess(name, { ...env, ...own(name) }, fell);
    all.push(started);
    return started;
  };
  await Promise.all([
    start("api"),
    ...Array.from({ length: each }, () => workers)
      .flat()
      .map(start),
  ]);
  const of = (name: Name) => all.filter((process) => process.name === name);
  const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const response = await fetch(new URL(path, of("api")[0]?.url), init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    all,
    of,
    start,
    prefix,
    get: (path) => ask(path),
    post: (path, body) =>
      ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    counted: async (process, line) => {
      const text = await (await fetch(new URL("/metrics", process.url))).text();
      const found = text.split("\n").find((written) => written.startsWith(`${line} `));
      return Number(found?.slice(line.length) ?? 0);
    },
    async close() {
      await Promise.all(all.map((process) => process.kill()));
      await removeIndices(prefix, { ...env, ...own("setup") });
      if (fell.length > 0) throw new Error(fell.join("\n"));
    },
  };
}

const enginesEnv = (): Record<string, string> =>
  Object.fromEntries(["PATH", ...engineVariables].map((name) => [name, process.env[name] ?? ""]));

async function setUp(env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [main("setup")], { env, stdio: ["ignore", "pipe", "pipe"] });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => words.push(String(chunk)));
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`setup ended with ${code}: ${words.join("")}`);
}

async function startProcess(name: Name, env: Record<string, string>, fell: string[]): Promise<Process> {
  const child = spawn(process.execPath, [...heapOf(name), main(name)], { env, stdio: ["ignore", "pipe", "pipe"] });
  const words: string[] = [];
  child.stderr.on("data", (chunk) => words.push(String(chunk)));
  const ended = once(child, "exit");
  const url = await Promise.race([
    listening(child, words),
    ended.then(([code]) => {
      throw new Error(`${name} ended with ${code}: ${words.join("")}`);
    }),
  ]);
  let isOver = false;
  void ended.then(([code, signal]) => {
    if (!isOver) fell.push(`${name} ended by itself with ${code ?? signal}: ${words.slice(-30).join("")}`);
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    isOver = true;
    child.kill(signal);
    const [code] = await ended;
    return code as number | null;
  };
  return { name, url, pid: child.pid ?? 0, kill: async () => void (await end("SIGKILL")), stop: () => end("SIGTERM") };
}

/** Reads the log until it says where it answers, and goes on reading so that the pipe never fills. */
const listening = (child: ChildProcess, words: string[]): Promise<string> =>
  new Promise((resolve) => {
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (/"level":"(warn|error)"/.test(line)) words.push(`${line}\n`);
      if (line.includes('"service.started"')) resolve((JSON.parse(line) as { url: string }).url);
    });
  });

/** Only what bears the prefix: the engines are shared. */
async function removeIndices(prefix: string, env: Record<string, string>): Promise<void> {
  const { ELASTICSEARCH_URL: url, ELASTICSEARCH_USERNAME: user, ELASTICSEARCH_PASSWORD: password } = env;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const headers: Record<string, string> = user ? { authorization } : {};
  const listed = await fetch(new URL(`/_cat/indices/${prefix}*?h=index&format=json`, url), { headers });
  for (const { index } of (await listed.json()) as { index: string }[])
    await fetch(new URL(`/${index}`, url), { method: "DELETE", headers });
}
