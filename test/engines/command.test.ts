import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startOf } from "../../infra/engines/processes.mjs";

const missing = ["KAFKA_BROKERS", "REDIS_URL", "ELASTICSEARCH_URL"].filter((name) => !process.env[name]);
const real = missing.length === 0 || process.env.ENGINES === "required" ? it : it.skip;
const told = missing.length > 0 ? ` (${missing.join(", ")} missing: npm run test:engines sets them)` : "";
const prefix = `c${randomBytes(4).toString("hex")}-`;

/** The services that a process started, by name. */
function childrenOf(parent: number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const ours = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1] === String(parent);
      const [, name] = /services\/(\w+)\/dist/.exec(readFileSync(`/proc/${pid}/cmdline`, "utf8")) ?? [];
      if (ours && name) found[name] = Number(pid);
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

afterAll(async () => {
  if (missing.length > 0) return;
  const url = process.env.ELASTICSEARCH_URL ?? "";
  const listed = await fetch(new URL(`/_cat/indices/${prefix}*?h=index&format=json`, url));
  for (const { index } of (await listed.json()) as { index: string }[])
    await fetch(new URL(`/${index}`, url), { method: "DELETE" });
});

real(
  `npm run distributed gives the whole product, mends a killed service and leaves nothing behind${told}`,
  async () => {
    const file = fileURLToPath(new URL("../../infra/distributed.mjs", import.meta.url));
    const env = { ...process.env, READOUT_PREFIX: prefix, READOUT_PORT: "0", READOUT_POLL: "false" };
    const command = spawn(process.execPath, [file], { env, stdio: ["ignore", "pipe", "pipe"] });
    const lines: string[] = [];
    const ended = once(command, "exit");
    for (const input of [command.stdout, command.stderr])
      createInterface({ input }).on("line", (line) => lines.push(line));
    const line = async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const found = lines.map((each) => pattern.exec(each)).find(Boolean);
        if (found) return found[1] ?? found[0];
        if (command.exitCode !== null) throw new Error(`it ended with ${command.exitCode}: ${lines.join("\n")}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };

    const url = await line(/^Readout is at (\S+),/);
    const page = await fetch(url);
    const ready = await fetch(new URL("/readyz", url));
    const first = childrenOf(command.pid ?? 0);
    process.kill(first.indexer ?? 0, "SIGKILL");
    await line(/^indexer +\| ended with SIGKILL; started again/);
    const mended = async () => {
      while (!childrenOf(command.pid ?? 0).indexer) await new Promise((resolve) => setTimeout(resolve, 20));
      return childrenOf(command.pid ?? 0);
    };
    const second = await mended();
    command.kill("SIGINT");
    const [code] = await ended;

    expect([page.status, page.headers.get("content-type")]).toEqual([200, expect.stringContaining("text/html")]);
    expect(ready.status).toBe(200);
    expect(Object.keys(first).sort()).toEqual(["alerter", "api", "extractor", "fetcher", "indexer"]);
    expect(second).toEqual({ ...first, indexer: expect.any(Number) });
    expect(second.indexer).not.toBe(first.indexer);
    expect(code).toBe(0);
    expect(Object.values(second).filter((pid) => startOf(pid) !== null)).toEqual([]);
  },
  120_000,
);
