import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

/** A Redis of one test's own, which it may hurt. */
export interface OwnRedis {
  url: string;
  port: number;
  /** Starts it on its port; with `keep`, on what it had written down. */
  start(options?: { keep?: boolean; args?: readonly string[] }): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
  client(): Redis;
  end(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

export async function ownRedis(): Promise<OwnRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "own-redis-"));
  const clients: Redis[] = [];
  let server: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    server.kill("SIGKILL");
    await once(server, "exit");
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    async start({ keep = false, args = [] } = {}) {
      const fixed = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "yes"];
      if (!keep) rmSync(join(folder, "appendonlydir"), { recursive: true, force: true });
      server = spawn("redis-server", [...fixed, "--appendfsync", "always", ...args], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await ready(server);
    },
    kill,
    client() {
      const client = new Redis({ port, host: "127.0.0.1", retryStrategy: () => 50 });
      client.on("error", () => {});
      clients.push(client);
      return client;
    },
    async end() {
      for (const client of clients) client.disconnect();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ready({ stdout }: ChildProcess): Promise<void> {
  let said = "";
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    if (said.includes("Ready to accept connections")) break;
  }
  if (!said.includes("Ready to accept")) throw new Error(`Starting redis-server: it ended, saying ${said}`);
}

/** A way to Redis that can go dead without closing, as networks do. */
export interface DeadEnd {
  url: string;
  /** From now on nothing passes on the open connections that said `name` first; new ones pass. */
  hold(name: string): number;
  end(): Promise<void>;
}

export async function deadEnd(target: number): Promise<DeadEnd> {
  const pairs = new Set<{ ends: [Socket, Socket]; said: string; held: boolean }>();
  const server: Server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    const pair = { ends: [near, far] as [Socket, Socket], said: "", held: false };
    pairs.add(pair);
    near.on("data", (chunk: Buffer) => {
      if (pair.said.length < 2000) pair.said += chunk.toString("latin1");
      if (!pair.held) far.write(chunk);
    });
    far.on("data", (chunk: Buffer) => void (pair.held || near.write(chunk)));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one
        .on("error", () => {})
        .on("close", () => {
          other.destroy();
          pairs.delete(pair);
        });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold(name) {
      const met = [...pairs].filter(({ said }) => said.includes(name));
      for (const pair of met) pair.held = true;
      return met.length;
    },
    async end() {
      for (const { ends } of pairs) for (const each of ends) each.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
