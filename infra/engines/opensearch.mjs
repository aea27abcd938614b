// OpenSearch, with every module, as an ordinary process on loopback.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findJava } from "./java.mjs";
import { freePorts } from "./ports.mjs";
import { complaints, isAlive, launch } from "./processes.mjs";
import { clusterAnswers, until } from "./ready.mjs";

// The runner refuses ports above 9299, and then ends without a word.
const HTTP_PORTS = { from: 9211, to: 9299 };

/** Ports for one OpenSearch; none of them is in `taken`. */
export async function opensearchPorts(taken = []) {
  const [http] = await freePorts(1, { ...HTTP_PORTS, taken });
  const [transport] = await freePorts(1, { taken });
  return { http, transport };
}

/** Starts OpenSearch on data in `folder`; it is not ready yet. */
export function launchOpensearch({ libs, folder, ports, stays = false }) {
  const own = resolve(folder);
  for (const name of ["conf", "tmp"]) mkdirSync(join(own, name), { recursive: true });
  writeFileSync(
    join(own, "conf", "opensearch.yml"),
    `discovery.type: single-node
network.host: 127.0.0.1
transport.port: ${ports.transport}
action.auto_create_index: false
cluster.routing.allocation.disk.threshold_enabled: false
`,
  );
  const java = ["-Xms512m", "-Xmx512m", `-Djava.io.tmpdir=${join(own, "tmp")}`, "-cp", join(libs, "*")];
  // It listens on the base port plus the number of the node.
  const runner = [
    "-basePath",
    own,
    "-confPath",
    join(own, "conf"),
    "-numOfNode",
    "1",
    "-baseHttpPort",
    `${ports.http - 1}`,
  ];
  return launch(
    join(findJava(21), "bin", "java"),
    [
      ...java,
      "org.codelibs.opensearch.runner.OpenSearchRunner",
      ...runner,
      "-clusterName",
      "readout",
      "-disableESLogger",
    ],
    { cwd: own, log: join(own, "server.log"), stays },
  );
}

/** Waits until it can be written to. */
export const opensearchReady = ({ folder, ports }, running) =>
  until(() => clusterAnswers(`http://127.0.0.1:${ports.http}`), {
    what: `OpenSearch at 127.0.0.1:${ports.http}`,
    withinMs: 120_000,
    everyMs: 250,
    alive: () => isAlive(running),
  }).catch((cause) => {
    throw new Error(`${cause.message}\n${complaints(join(folder, "server.log"))}`, { cause });
  });
