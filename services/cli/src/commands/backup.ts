import { createWriteStream, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { withInstance } from "../connect.ts";
import type { Environment } from "../environment.ts";
import { CommandFailed } from "../errors.ts";
import { count } from "../print.ts";

/** Longer than the line that ends a backup. */
const TAIL = 200;

export const backupCommand = (program: Command, environment: Environment): Command =>
  program
    .command("backup")
    .argument("<file>", "where to write it; what is there is replaced once the new one is whole")
    .description("Write the store of a distributed Readout to a file: feeds, watches, ledger, dead letters, audit")
    .addHelpText("before", "Examples:\n  READOUT_URL=http://127.0.0.1:4180 readout backup readout.ndjson\n")
    .addHelpText(
      "after",
      "\nIt holds webhooks' secrets. To restore it: node services/setup/dist/main.js restore < readout.ndjson\nA Readout of one file is backed up by stopping it and copying the file.",
    )
    .action((file: string) =>
      withInstance(environment, async (client) => {
        const documents = await keep(await client.stream("/api/v1/backup"), file);
        environment.err(`${count(documents, "document")} in ${file}`);
      }),
    );

/** Whole or not at all, and for its owner alone. */
async function keep(lines: AsyncIterable<Uint8Array>, file: string): Promise<number> {
  const part = `${file}.part`;
  let tail = Buffer.alloc(0);
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of lines) {
      tail = Buffer.concat([tail, chunk]).subarray(-TAIL);
      yield chunk;
    }
  }
  // One left by an earlier run may be for all to read.
  rmSync(part, { force: true });
  try {
    await pipeline(watched, createWriteStream(part, { mode: 0o600, flush: true }));
    const documents = saidAtItsEnd(tail.toString("utf8"));
    renameSync(part, file);
    return documents;
  } catch (cause) {
    rmSync(part, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandFailed(
      `The backup broke off, and nothing of it is kept: ${why}. Readout's log says more; run it again`,
      undefined,
      { cause },
    );
  }
}

/** How many documents it says it holds, on its last line. */
function saidAtItsEnd(tail: string): number {
  const said = /^\{"end":true,"documents":(\d+)\}$/.exec(tail.trimEnd().split("\n").at(-1) ?? "")?.[1];
  if (said === undefined) throw new Error("it has no end");
  return Number(said);
}
