import type { Article, Event, Statement } from "@readout/model";
import type { Command } from "commander";
import type { Client } from "../client.ts";
import { withInstance } from "../connect.ts";
import type { Environment } from "../environment.ts";
import { count, json, short } from "../print.ts";

interface Hit {
  record: Statement | Event | Article;
  fields: Record<string, (string | number)[]>;
  withdrawn: unknown;
}

interface Page {
  explained: string;
  total: number;
  hits: Hit[];
  cursor: string | null;
}

interface Options {
  over: "articles" | "statements" | "events";
  sort: string;
  size: string;
  cursor?: string;
  json?: boolean;
}

export const searchCommand = (program: Command, environment: Environment): Command =>
  program
    .command("search")
    .argument("<query...>", "words, phrases and fields: bare words mean and")
    .description("Find statements, events or articles")
    .option("--over <what>", "statements, events or articles", "statements")
    .option("--sort <order>", "relevance, newest or oldest", "newest")
    .option("--size <hits>", "hits a page, at most 200", "10")
    .option("--cursor <cursor>", "the next page, as the page before names it")
    .option("--json", "the API's answer")
    .addHelpText(
      "before",
      `Examples:
  readout search 'speaker: Xi and addressee: Putin'
  readout search 'Afghanistan and cueClass: (pledge or demand)'
  readout search --over events 'type: CONSULT and mode: phone and happened >= 2021-08'
  readout search --over articles '"peaceful transition" -source: xinhua'
`,
    )
    .action((words: string[], options: Options) =>
      withInstance(environment, (client) => search(client, words.join(" "), options, environment)),
    );

async function search(client: Client, q: string, options: Options, environment: Environment): Promise<void> {
  const { over, sort, size, cursor } = options;
  const page = await find(client, { q, over, sort, size, ...(cursor ? { cursor } : {}) });
  if (options.json) return environment.out(json(page));
  environment.err(`${page.explained}: ${count(page.total, "hit")}`);
  for (const hit of page.hits) environment.out(shown(over, hit));
  if (page.total === 0 && over !== "articles") await hintAtArticles(client, q, environment);
  if (page.cursor) environment.err(`More: --cursor ${page.cursor}`);
}

const find = (client: Client, asked: Record<string, string>): Promise<Page> =>
  client.get<Page>(`/api/v1/search?${new URLSearchParams(asked)}`);

/** Not every query over statements can be asked of articles: then there is no hint. */
async function hintAtArticles(client: Client, q: string, environment: Environment): Promise<void> {
  const found = await find(client, { q, over: "articles", size: "1" }).catch(() => null);
  if (found && found.total > 0) environment.err(`${count(found.total, "article")} match: try --over articles`);
}

const first = (hit: Hit, field: string): string => String(hit.fields[field]?.[0] ?? "");

/** The words that tell an event, when the index gave them. */
const quoted = (evidence: string): string => (evidence === "" ? "" : `    ${short(evidence, 110)}\n`);

function shown(over: Options["over"], hit: Hit): string {
  const where = `    ${first(hit, "source")}, ${first(hit, "published").slice(0, 10)}: ${first(hit, "title")}\n    ${first(hit, "url")}`;
  const gone = hit.withdrawn ? " [withdrawn by the source]" : "";
  if (over === "articles") return `${first(hit, "title")}${gone}\n${where}`;
  return over === "statements"
    ? `${saidLine(hit.record as Statement)}${gone}\n${where}`
    : `${eventLine(hit.record as Event)}${gone}\n${quoted(first(hit, "evidence"))}${where}`;
}

/** "Xi Jinping → Vladimir Putin (told, 2021-08-25): China is willing …" */
export function saidLine({ speaker, addressees, cue, saidOn, content }: Statement): string {
  const to = addressees.length > 0 ? ` → ${addressees.map((each) => each.name).join(", ")}` : "";
  const how = [cue?.text, saidOn?.value].filter(Boolean).join(", ");
  return `${speaker?.name ?? "unknown"}${to}${how ? ` (${how})` : ""}: ${short(content.text)}`;
}

/** "CONSULT phone 2021-08-25: Xi Jinping, Vladimir Putin" */
export function eventLine({ type, mode, happenedOn, sources, targets, place, factuality }: Event): string {
  const names = (parties: Event["sources"]) => parties.map((each) => each.name).join(", ");
  const to = targets.length > 0 ? `→ ${names(targets)}` : "";
  const who = [names(sources), to].filter(Boolean).join(" ");
  const kind = [type, mode, happenedOn?.value].filter(Boolean).join(" ");
  return `${kind}: ${who}${place ? ` in ${place.name}` : ""}${factuality === "asserted" ? "" : ` (${factuality})`}`;
}
