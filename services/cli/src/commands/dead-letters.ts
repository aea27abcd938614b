import type { DeadLetter } from "@readout/model";
import type { Command } from "commander";
import { withInstance } from "../connect.ts";
import type { Environment } from "../environment.ts";
import { CommandFailed, exitCodes } from "../errors.ts";
import { count, json, short, table } from "../print.ts";

type Listed = Omit<DeadLetter, "envelope"> & { key: string };

export function deadLettersCommand(program: Command, environment: Environment): Command {
  const letters = program
    .command("dead-letters")
    .description("Messages no retry could help")
    .addHelpText(
      "before",
      `Examples:
  readout dead-letters list
  readout dead-letters show ID
  readout dead-letters replay ID       or --reason failed, --stage extract, --all
  readout dead-letters discard ID --because "the source is gone"
`,
    );
  letters
    .command("list")
    .description("Newest first")
    .option("--state <state>", "dead, replayed or discarded", "dead")
    .option("--json", "as JSON")
    .action((options: { state: string; json?: boolean }) =>
      withInstance(environment, async (client) => {
        const { deadLetters } = await client.get<{ deadLetters: Listed[] }>(
          `/api/v1/dead-letters?size=200&state=${encodeURIComponent(options.state)}`,
        );
        if (options.json) return environment.out(json(deadLetters));
        environment.out(
          table(
            deadLetters.map((each) => [
              each.id,
              each.lastAt,
              each.stage,
              each.reason,
              `${each.attempts} attempts`,
              short(each.message, 100),
            ]),
          ),
        );
        environment.err(count(deadLetters.length, "dead letter"));
      }),
    );
  letters
    .command("show")
    .argument("<id>")
    .description("One, with its original bytes")
    .action((id: string) =>
      withInstance(environment, async (client) =>
        environment.out(json(await client.get<DeadLetter>(`/api/v1/dead-letters/${encodeURIComponent(id)}`))),
      ),
    );
  actions(letters, environment);
  return letters;
}

function actions(letters: Command, environment: Environment): void {
  letters
    .command("replay")
    .argument("[id]")
    .description("Send one, or many, where they were going")
    .option("--reason <reason>", "all with this reason")
    .option("--stage <stage>", "all of this step")
    .option("--all", "all")
    .action((id: string | undefined, options: { reason?: string; stage?: string; all?: boolean }) =>
      withInstance(environment, async (client) => {
        if (id === undefined && Object.keys(options).length === 0)
          throw new CommandFailed("dead-letters replay: name an id, or --reason, --stage or --all", exitCodes.usage);
        if (id !== undefined) await client.post(`/api/v1/dead-letters/${encodeURIComponent(id)}/replay`, {});
        const { replayed } =
          id === undefined
            ? await client.post<{ replayed: string[] }>("/api/v1/dead-letters/replay", options)
            : { replayed: [id] };
        environment.err(`${count(replayed.length, "dead letter")} sent again`);
      }),
    );
  letters
    .command("discard")
    .argument("<id>")
    .requiredOption("--because <reason>", "why; kept in the audit")
    .description("Give one up")
    .action((id: string, { because }: { because: string }) =>
      withInstance(environment, async (client) => {
        await client.post(`/api/v1/dead-letters/${encodeURIComponent(id)}/discard`, { reason: because });
        environment.err(`Dead letter ${id} is discarded`);
      }),
    );
}
