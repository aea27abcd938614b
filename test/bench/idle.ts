import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as rest } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** Seen from `dist`, where this is bundled. */
const main = fileURLToPath(new URL("../../../services/standalone/dist/main.js", import.meta.url));

const IDLE_SECONDS = 60;

/** VmRSS of a process in MB (Linux). */
const residentMb = (pid: number): number => {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
};

interface Balance {
  balance: { states: Record<string, number> };
}

/**
 * The real process with its samples, as `npm start` runs it, without a socket outwards. `idle` answers its memory once
 * a minute has passed since all was indexed (DATA: idle memory).
 */
export async function startIdler(folder: string) {
  const child = spawn(process.execPath, ["--max-semi-space-size=1", main], {
    env: {
      PATH: process.env.PATH ?? "",
      READOUT_FILE: join(folder, "idle.db"),
      READOUT_PORT: "0",
      READOUT_DEFAULT_FEEDS: "false",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.includes("service.started")) resolve((JSON.parse(line) as { url: string }).url);
    });
    child.once("exit", (code) => reject(new Error(`${main} ended with ${code}: run node infra/bundle.mjs first`)));
  });
  const states = async () => {
    const response = await fetch(new URL("/api/v1/ledger?size=1", url));
    return ((await response.json()) as Balance).balance.states;
  };
  while ((await states()).waiting !== 0) await rest(100);
  const samples = (await states()).indexed ?? 0;
  const indexedAt = performance.now();
  return {
    samples,
    async idle(): Promise<number> {
      await rest(Math.max(0, indexedAt + IDLE_SECONDS * 1_000 - performance.now()));
      return residentMb(child.pid ?? 0);
    },
    async stop(): Promise<void> {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
