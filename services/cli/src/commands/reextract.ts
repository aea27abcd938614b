import { setTimeout as rest } from "node:timers/promises";
import type { Reextraction } from "@readout/model";
import type { Command } from "commander";
import type { Client } from "../client.ts";
import { withInstance } from "../connect.ts";
import type { Environment } from "../environment.ts";
import { CommandFailed, exitCodes } from "../errors.ts";
import { count, json } from "../print.ts";
import { differences } from "../reextraction-report.ts";

interface Options {
  from?: string | null;
  to?: string | null;
  query?: string;
  dryRun?: boolean;
  json?: boolean;
}

const LOOK_EVERY_MS = 200;

export const reextractCommand = (program: Command, environment: Environment): Command =>
  program
    .command("reextract")
    .description("Read known articles again through the present rules, and tell what differs. Watches stay silent")
    .option("--from <day>", "articles accepted since this day or month (2026-10-05, 2026-10)")
    .option("--to <day>", "articles accepted until this day or month, all of it included")
    .option("--query <query>", "only articles that this finds")
    .option("--dry-run", "tell, and write nothing")
    .option("--json", "the report as JSON")
    .addHelpText(
      "before",
      `Examples:
  readout reextract --from 2026-10 --to 2026-10 --dry-run    what would differ in October
  readout reextract --from 2026-08 --to 2026-10              whole months: made anew beside the present ones
  readout reextract --query 'speaker: Putin' --from 2026-10-05
                                                             anything else: in place, if the rules are newer
`,
    )
    .action(({ from = null, to = null, query = "", dryRun = false, json: asJson }: Options) => {
      if (from === null && to === null && query.trim() === "")
        throw new CommandFailed("reextract: say which articles: --from, --to or --query", exitCodes.usage);
      return withInstance(environment, async (client) => {
        const begun = await client.post<Reextraction>("/api/v1/reextractions", { from, to, query, dryRun });
        const job = await untilEnded(client, begun, environment);
        environment.out(asJson ? json(job) : differences(job.report));
        environment.err(inWords(job));
        if (job.state !== "done") throw new CommandFailed(`reextract: ${job.state}: ${job.error}`);
      });
    });

/** Ctrl-C cancels it, wherever it runs: what is left running in a server, nobody would look at. */
async function untilEnded(client: Client, begun: Reextraction, environment: Environment): Promise<Reextraction> {
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
  };
  process.once("SIGINT", interrupt);
  const path = `/api/v1/reextractions/${begun.id}`;
  try {
    for (let job = begun; ; job = await client.get<Reextraction>(path)) {
      if (interrupted) {
        await client.remove(path);
        throw new CommandFailed("reextract: cancelled. Months that were made anew before stay", exitCodes.interrupted);
      }
      if (job.endedAt !== null) return job;
      progress(job, environment);
      await rest(LOOK_EVERY_MS);
    }
  } finally {
    process.off("SIGINT", interrupt);
  }
}

function progress({ state, total, report }: Reextraction, environment: Environment): void {
  if (!environment.watched) return;
  const { read } = report.articles;
  environment.err(state === "writing" ? "\rWaiting for the index " : `\r${read} of ${count(total, "article")} read `);
}

function inWords({ request, way, months, report, state }: Reextraction): string {
  const { read, unchanged, changed, failed, overtaken } = report.articles;
  const lines = [
    `${count(read, "article")} read: ${unchanged} unchanged, ${changed} changed, ${failed} failed, ${overtaken} overtaken by a newer revision`,
  ];
  for (const { generation, articles } of report.alreadyRead)
    lines.push(`${count(articles, "article")} already read by generation ${generation}: nothing to write`);
  if (request.dryRun) lines.push(`A dry run: nothing is written; ${count(report.toWrite, "article")} would be`);
  else if (way === "rebuild") lines.push(`Made anew: ${months.join(", ") || "no month"}`);
  else if (state === "done") lines.push(`${count(report.toWrite, "article")} written in place`);
  return lines.join("\n");
}
