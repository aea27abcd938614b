import type { LedgerBalance } from "@readout/model";
import type { Command } from "commander";
import type { Client } from "../client.ts";
import { withInstance } from "../connect.ts";
import type { Environment } from "../environment.ts";
import { CommandFailed } from "../errors.ts";
import { json, short, table } from "../print.ts";

interface Row {
  url: string;
  title: string;
  state: string;
  reason: string | null;
  acceptedAt: string;
}

interface Options {
  state?: string;
  reason?: string;
  size: string;
  json?: boolean;
}

export const ledgerCommand = (program: Command, environment: Environment): Command =>
  program
    .command("ledger")
    .argument("[url]", "one address: its story")
    .description("Whether every discovered address is accounted for")
    .option("--state <state>", "list addresses: waiting, indexed, duplicate, rejected or dead")
    .option("--reason <reason>", "list addresses by reason")
    .option("--size <rows>", "rows to list, at most 200", "50")
    .option("--json", "as JSON")
    .addHelpText(
      "before",
      `Examples:
  readout ledger                         the balance; exit code 1 when it does not balance
  readout ledger https://example.org/1   why this article is, or is not, in the index
  readout ledger --state rejected
`,
    )
    .action((url: string | undefined, options: Options) =>
      withInstance(environment, (client) =>
        url === undefined ? balance(client, options, environment) : story(client, url, options, environment),
      ),
    );

async function story(client: Client, url: string, options: Options, environment: Environment): Promise<void> {
  const told = await client.get<{ story: string[] }>(`/api/v1/ledger/address?${new URLSearchParams({ url })}`);
  environment.out(options.json ? json(told) : told.story.join("\n"));
}

async function balance(client: Client, { json: asJson, ...asked }: Options, environment: Environment): Promise<void> {
  const query = new URLSearchParams(Object.entries(asked));
  const answer = await client.get<{ balance: LedgerBalance; rows: Row[] }>(`/api/v1/ledger?${query}`);
  const isList = asked.state !== undefined || asked.reason !== undefined;
  if (asJson) environment.out(json(isList ? answer : { balance: answer.balance }));
  else environment.out(isList ? list(answer.rows) : shown(answer.balance));
  if (!answer.balance.balanced)
    throw new CommandFailed("The ledger does not balance: addresses were lost, or made, behind its back");
}

const list = (rows: readonly Row[]): string =>
  table(rows.map((row) => [row.state, row.reason ?? "", row.url, short(row.title, 80)]));

function shown({ discovered, states, reasons, balanced }: LedgerBalance): string {
  const rows = Object.entries(states).map(([state, n]) => [state, `${n} addresses`]);
  const why = reasons.map(({ state, reason, count }) => [`  ${state}`, `${count} addresses: ${reason}`]);
  return table([["discovered", `${discovered} addresses`], ...rows, ...why, ["balanced", balanced ? "yes" : "NO"]]);
}
