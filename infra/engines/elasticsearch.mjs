// Elasticsearch as an ordinary process on loopback, from a prepared folder that it only reads.
import { execFile, execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { findJava } from "./java.mjs";
import { freePorts } from "./ports.mjs";
import { complaints, end, isAlive, launch } from "./processes.mjs";
import { clusterAnswers, until } from "./ready.mjs";

const run = promisify(execFile);
const USER = "readout-engines";

const settings = ({ folder, ports, password }) => `cluster.name: readout
discovery.type: single-node
network.host: 127.0.0.1
http.port: ${ports.http}
transport.port: ${ports.transport}
path.data: ${JSON.stringify(join(folder, "data"))}
path.logs: ${JSON.stringify(join(folder, "logs"))}
xpack.security.enabled: ${password !== undefined}
${password === undefined ? "" : "xpack.security.http.ssl.enabled: false\nxpack.security.transport.ssl.enabled: false\nxpack.security.autoconfiguration.enabled: false\n"}\
cluster.routing.allocation.disk.threshold_enabled: false
action.auto_create_index: false
`;

const isRoot = () => process.getuid?.() === 0;

function idOf(which) {
  try {
    return Number(execFileSync("id", [which, USER], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
}

/** Elasticsearch refuses to run as root, so root lends it a system user of its own; others run it themselves. */
function engineUser() {
  if (!isRoot()) return {};
  if (idOf("-u") === undefined) {
    try {
      execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", USER]);
    } catch (cause) {
      throw new Error(`Elasticsearch refuses to run as root, and no user ${USER} could be made: ${cause.message}`, {
        cause,
      });
    }
  }
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** The first folder on the way to `path` that another user may not enter: Java would only say ClassNotFound. */
export function closedFolder(path) {
  for (let at = resolve(path); at !== dirname(at); at = dirname(at)) if ((statSync(at).mode & 0o001) === 0) return at;
  return undefined;
}

function checkOpen(...paths) {
  const closed = paths.map(closedFolder).find((each) => each !== undefined);
  if (closed)
    throw new Error(
      `Elasticsearch runs as ${USER}, who may not enter ${closed}; set READOUT_ENGINES_CACHE to a folder that everyone may enter`,
    );
}

/** Puts the password of the user `elastic` where the server looks for it, as the server's own user. */
async function addPassword({ home, folder, password, options }) {
  if (existsSync(join(folder, "config", "elasticsearch.keystore"))) return;
  const child = run(join(home, "bin", "elasticsearch-keystore"), ["add", "-x", "-f", "bootstrap.password"], options);
  child.child.stdin?.end(`${password}\n`);
  await child.catch((cause) => {
    throw new Error(`elasticsearch-keystore add: ${String(cause.stderr || cause.message).trim()}`, { cause });
  });
}

/** Ports for one Elasticsearch; none of them is in `taken`. */
export async function elasticsearchPorts(taken = []) {
  const [http, transport] = await freePorts(2, { taken });
  return { http, transport };
}

/** Starts Elasticsearch on data in `folder`; with `password` its security is on. It is not ready yet. */
export async function launchElasticsearch({ home, folder, ports, password, heapMb = 512, stays = false }) {
  const own = resolve(folder);
  const config = join(own, "config");
  for (const name of ["data", "logs", "tmp"]) mkdirSync(join(own, name), { recursive: true });
  cpSync(join(home, "config"), config, { recursive: true, filter: (path) => !path.endsWith(".keystore") });
  writeFileSync(join(config, "elasticsearch.yml"), settings({ folder: own, ports, password }));
  const user = engineUser();
  if (user.uid !== undefined) {
    checkOpen(home, dirname(own));
    execFileSync("chown", ["-R", `${user.uid}:${user.gid}`, own]);
  }
  const options = {
    ...user,
    cwd: own,
    env: {
      PATH: process.env.PATH,
      HOME: own,
      ES_PATH_CONF: config,
      ES_JAVA_HOME: findJava(21),
      ES_TMPDIR: join(own, "tmp"),
      ES_JAVA_OPTS: `-Xms${heapMb}m -Xmx${heapMb}m`,
    },
  };
  if (password !== undefined) await addPassword({ home, folder: own, password, options });
  return launch(join(home, "bin", "elasticsearch"), [], { ...options, log: join(own, "server.log"), stays });
}

/** Waits until it can be written to. */
export const elasticsearchReady = ({ folder, ports, password }, running) =>
  until(() => clusterAnswers(`http://127.0.0.1:${ports.http}`, password ? { username: "elastic", password } : {}), {
    what: `Elasticsearch at 127.0.0.1:${ports.http}`,
    withinMs: 180_000,
    everyMs: 250,
    alive: () => isAlive(running),
  }).catch((cause) => {
    throw new Error(`${cause.message}\n${complaints(join(folder, "server.log"))}`, { cause });
  });

/** A password for the user `elastic`: 24 letters and digits. */
export const newPassword = () => randomBytes(18).toString("base64url").replace(/[-_]/g, "x");

/**
 * Starts an Elasticsearch for a test that may hurt it. `home` is READOUT_ENGINES_ELASTICSEARCH_HOME; `folder` holds
 * data and logs, and the caller removes it. With `password` (user `elastic`) security is on.
 */
export async function startElasticsearch({ home, folder, password, heapMb = 512 }) {
  const ports = await elasticsearchPorts();
  const start = async () => {
    const running = await launchElasticsearch({ home, folder, ports, password, heapMb });
    await elasticsearchReady({ folder, ports, password }, running).catch(async (error) => {
      await end(running);
      throw error;
    });
    return running;
  };
  let running = await start();
  const killAll = () => isAlive(running) && process.kill(running.pid, "SIGTERM");
  process.on("exit", killAll);
  return {
    url: `http://127.0.0.1:${ports.http}`,
    /** Ends it at once. */
    kill: () => end(running, 0),
    /** Starts it again on its ports and data. */
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
