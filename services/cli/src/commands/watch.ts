import type { Match, Watch } from "@readout/model";
import type { Command } from "commander";
import type { Client } from "../client.ts";
import { withInstance } from "../connect.ts";
import type { Environment } from "../environment.ts";
import { json, table } from "../print.ts";

interface Options {
  over: string;
  per?: string;
  webhook: string[];
  log?: boolean;
  json?: boolean;
}

type Shown = Watch & { explained: string | null };

export function watchCommand(program: Command, environment: Environment): Command {
  const watch = program
    .command("watch")
    .description("Be told when something new matches a saved query")
    .addHelpText(
      "before",
      `Examples:
  readout watch add "Xi to Putin" 'speaker: Xi and addressee: Putin'
  readout watch add "Pledges" 'cueClass: pledge' --webhook https://example.org/hook
  readout watch matches ID
`,
    );
  watch
    .command("add")
    .argument("<name>")
    .argument("<query>")
    .description("Save a query; every watch can be read as an Atom feed")
    .option("--over <what>", "statements, events or articles", "statements")
    .option("--per <what>", "tell once per article, story or occurrence, instead of per thing found")
    .option("--webhook <url>", "post each match there, signed", (url: string, all: string[]) => [...all, url], [])
    .option("--log", "write each match to the log")
    .option("--json", "the watch as JSON")
    .action((name: string, query: string, options: Options) =>
      withInstance(environment, (client) => addWatch(client, name, query, options, environment)),
    );
  readCommands(watch, environment);
  return watch;
}

async function addWatch(
  client: Client,
  name: string,
  query: string,
  options: Options,
  environment: Environment,
): Promise<void> {
  const webhooks = options.webhook.map((url) => ({ kind: "webhook", url }));
  const channels = [{ kind: "feed" }, ...(options.log ? [{ kind: "log" }] : []), ...webhooks];
  const asked = { name, query, over: options.over, channels, ...(options.per ? { per: options.per } : {}) };
  const made = await client.post<Shown>("/api/v1/watches", asked);
  if (options.json) return environment.out(json(made));
  environment.out(made.id);
  environment.err(`Watching ${made.explained ?? made.query}. Feed: ${client.url}/api/v1/watches/${made.id}/feed.atom`);
  for (const each of made.channels)
    if (each.kind === "webhook")
      environment.err(`Webhook ${each.url} is signed with ${each.secret}: it is shown only now`);
}

function readCommands(watch: Command, environment: Environment): void {
  watch
    .command("list")
    .description("The saved queries")
    .option("--json", "as JSON")
    .action((options: { json?: boolean }) =>
      withInstance(environment, async (client) => {
        const { watches } = await client.get<{ watches: Shown[] }>("/api/v1/watches?size=200");
        if (options.json) return environment.out(json(watches));
        environment.out(table(watches.map(({ id, over, name, query }) => [id, over, name, query])));
      }),
    );
  watch
    .command("matches")
    .argument("<id>")
    .description("What a watch found, newest first")
    .option("--json", "as JSON")
    .action((id: string, options: { json?: boolean }) =>
      withInstance(environment, async (client) => {
        const { matches } = await client.get<{ matches: Match[] }>(
          `/api/v1/watches/${encodeURIComponent(id)}/matches?size=200`,
        );
        if (options.json) return environment.out(json(matches));
        for (const { matchedAt, summary } of matches)
          environment.out(`${matchedAt}  ${summary.line}\n    ${summary.url}`);
      }),
    );
  watch
    .command("remove")
    .argument("<id>")
    .description("Watch no more; its matches go with it")
    .action((id: string) =>
      withInstance(environment, async (client) => {
        await client.remove(`/api/v1/watches/${encodeURIComponent(id)}`);
        environment.err(`Watch ${id} is removed`);
      }),
    );
}
