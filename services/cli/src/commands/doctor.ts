import { statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { LedgerBalance } from "@readout/model";
import { readConfig } from "@readout/standalone";
import type { Command } from "commander";
import type { Client } from "../client.ts";
import { withInstance } from "../connect.ts";
import type { Environment } from "../environment.ts";
import { CommandFailed } from "../errors.ts";
import { json, table } from "../print.ts";

interface Finding {
  name: string;
  ok: boolean;
  detail: string;
}

const LEAST_FREE_MIB = 200;

export const doctorCommand = (program: Command, environment: Environment): Command =>
  program
    .command("doctor")
    .description("Look for what keeps Readout from working, and say what to do")
    .option("--json", "as JSON")
    .addHelpText("before", "Examples:\n  readout doctor\n")
    .action((options: { json?: boolean }) =>
      withInstance(environment, async (client) => {
        const { READOUT_URL: _, ...settings } = environment.env;
        const findings = [node(), disk(readConfig(settings).file), ...(await instance(client))];
        environment.out(
          options.json
            ? json(findings)
            : table(findings.map(({ name, ok, detail }) => [ok ? "ok" : "NOT OK", name, detail])),
        );
        if (findings.some(({ ok }) => !ok))
          throw new CommandFailed("Something is not as it needs to be: see the lines above");
      }),
    );

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return {
    name: "node",
    ok: major > 20 || (major === 20 && minor >= 19),
    detail: `${process.versions.node}; 20.19 or newer is needed`,
  };
}

function disk(file: string): Finding {
  const folder = dirname(resolve(file));
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((Number(bavail) * Number(bsize)) / 2 ** 20);
  return {
    name: "disk",
    ok: free >= LEAST_FREE_MIB,
    detail: `${free} MiB free in ${folder}; ${LEAST_FREE_MIB} MiB are needed`,
  };
}

async function instance(client: Client): Promise<Finding[]> {
  const ready = await client.get<{ checks?: Finding[] }>("/readyz");
  const { balance } = await client.get<{ balance: LedgerBalance }>("/api/v1/ledger?size=1");
  const { deadLetters } = await client.get<{ deadLetters: number }>("/api/v1/pipeline");
  const { feeds } = await client.get<{ feeds: Array<{ health: string }> }>("/api/v1/feeds?size=200");
  const failing = feeds.filter(({ health }) => health === "failing").length;
  return [
    { name: "instance", ok: true, detail: `answers at ${client.url}` },
    ...(ready.checks ?? []),
    {
      name: "ledger",
      ok: balance.balanced,
      detail: `${balance.discovered} addresses discovered, ${balance.balanced ? "all" : "not all"} accounted for`,
    },
    { name: "dead letters", ok: true, detail: `${deadLetters} messages; \`readout dead-letters list\` shows them` },
    {
      name: "feeds",
      ok: failing * 2 <= feeds.length,
      detail: `${failing} of ${feeds.length} feeds fail; \`readout feeds list\` says why`,
    },
  ];
}
