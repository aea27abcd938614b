import { readFileSync } from "node:fs";
import type { Feed } from "@readout/model";
import type { Command } from "commander";
import { withInstance } from "../connect.ts";
import type { Environment } from "../environment.ts";
import { count, json, table } from "../print.ts";

interface ShownFeed {
  feed: Feed;
  health: string;
  words: string;
}

interface AddOptions {
  name?: string;
  country?: string;
  kind?: string;
}

export function feedsCommand(program: Command, environment: Environment): Command {
  const feeds = program
    .command("feeds")
    .description("The feeds that are polled, and how they are")
    .addHelpText(
      "before",
      `Examples:
  readout feeds list
  readout feeds add https://example.org/rss --name "Example News" --country USA
  readout feeds import subscriptions.opml
  readout feeds export > feeds.opml
`,
    );
  feeds
    .command("list")
    .description("Every feed with its health in words")
    .option("--json", "as JSON")
    .action((options: { json?: boolean }) =>
      withInstance(environment, async (client) => {
        const all: ShownFeed[] = [];
        for (let cursor: string | null = ""; cursor !== null; ) {
          const page: { feeds: ShownFeed[]; cursor: string | null } = await client.get(
            `/api/v1/feeds?size=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`,
          );
          all.push(...page.feeds);
          cursor = page.cursor;
        }
        if (options.json) return environment.out(json(all));
        environment.out(
          table(
            all.map(({ feed: { id, name, country, kind }, health, words }) => [
              id,
              name,
              country ?? "",
              kind,
              health,
              words,
            ]),
          ),
        );
        environment.err(count(all.length, "feed"));
      }),
    );
  changeCommands(feeds, environment);
  opmlCommands(feeds, environment);
  return feeds;
}

function changeCommands(feeds: Command, environment: Environment): void {
  feeds
    .command("add")
    .argument("<url>")
    .description("Poll a feed")
    .option("--name <name>", "the source's name; its host when left out")
    .option("--country <code>", "ISO 3166 alpha-3, as in USA")
    .option("--kind <kind>", "wire, state media, ministry, intergovernmental, press, think tank, regional or other")
    .action((url: string, options: AddOptions) =>
      withInstance(environment, async (client) => {
        const { feed } = await client.post<ShownFeed>("/api/v1/feeds", { url, ...options });
        environment.out(feed.id);
        environment.err(`${feed.name} is polled at the next tick`);
      }),
    );
  feeds
    .command("remove")
    .argument("<id>")
    .description("Poll a feed no more; its articles stay")
    .action((id: string) =>
      withInstance(environment, async (client) => {
        await client.remove(`/api/v1/feeds/${encodeURIComponent(id)}`);
        environment.err(`Feed ${id} is removed`);
      }),
    );
  feeds
    .command("poll")
    .argument("<id>")
    .description("Poll a feed now")
    .action((id: string) =>
      withInstance(environment, async (client) => {
        await client.post(`/api/v1/feeds/${encodeURIComponent(id)}/poll`, {});
        environment.err(`Feed ${id} is polled now`);
      }),
    );
}

function opmlCommands(feeds: Command, environment: Environment): void {
  feeds
    .command("import")
    .argument("<file>", "an OPML file, or - for stdin")
    .description("Add the feeds of an OPML file")
    .action((file: string) =>
      withInstance(environment, async (client) => {
        const lines: string[] = [];
        if (file === "-") for await (const line of environment.readStdin()) lines.push(line);
        const text = file === "-" ? lines.join("\n") : readFileSync(file, "utf8");
        const answer = await client.send<Record<string, unknown>>("/api/v1/feeds/import", "text/x-opml", text);
        environment.out(json(answer));
      }),
    );
  feeds
    .command("export")
    .description("The feeds as OPML, with their folders")
    .action(() =>
      withInstance(environment, async (client) => environment.out(await client.text("/api/v1/feeds/export"))),
    );
}
