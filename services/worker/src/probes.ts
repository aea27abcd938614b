import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Closable, Metrics } from "@readout/kit";

/** One answer to "can you work": `detail` says in words what is wrong, or what was found. */
export interface Check {
  name: string;
  ok: boolean;
  detail: string;
}

export interface Probed {
  /** Whether the work moves: judged by progress, not by the process being there. */
  alive(): Promise<Check>;
  checks(): Promise<Check[]>;
  metrics: Metrics;
}

/** Answers /livez, /readyz and /metrics, for a service that has no API. */
export async function answerProbes(
  { host, port }: { host: string; port: number },
  { alive, checks, metrics }: Probed,
): Promise<Closable & { url: string }> {
  const answers: Readonly<Record<string, () => Promise<[number, string, string]>>> = {
    "/livez": async () => {
      const found = await alive();
      return asJson(found.ok, found);
    },
    "/readyz": async () => {
      const found = await checks();
      const ready = found.every(({ ok }) => ok);
      return asJson(ready, { ready, checks: found });
    },
    "/metrics": async () => [200, "text/plain; version=0.0.4; charset=utf-8", await metrics.text()],
  };
  const server = createServer((request, response) => {
    const answer = request.method === "GET" ? answers[request.url ?? ""] : undefined;
    const answered = answer ? answer() : Promise.resolve([404, "text/plain", "not here\n"] as const);
    answered
      .catch((error: unknown) => [500, "text/plain", `${error}\n`] as const)
      .then(([status, type, body]) => response.writeHead(status, { "content-type": type }).end(body));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === "EADDRINUSE"
          ? new Error(
              `Listening on ${host}:${port} for probes: the port is taken. Set READOUT_HEALTH_PORT to another`,
              {
                cause,
              },
            )
          : cause,
      ),
    );
    server.listen(port, host, resolve);
  });
  const at = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${at.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const asJson = (ok: boolean, body: unknown): [number, string, string] => [
  ok ? 200 : 503,
  "application/json; charset=utf-8",
  `${JSON.stringify(body)}\n`,
];
