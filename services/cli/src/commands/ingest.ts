import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseFeed } from "@readout/feeds";
import type { HandOver } from "@readout/pipeline";
import type { Command } from "commander";
import type { Client } from "../client.ts";
import { withInstance } from "../connect.ts";
import type { Environment } from "../environment.ts";
import { CommandFailed, exitCodes } from "../errors.ts";
import { publishedFrom } from "../instant.ts";
import { count, json, short } from "../print.ts";
import { untilIdle } from "../wait.ts";

interface Taken {
  documents: Array<{ id: string; url: string; state: string; isNew: boolean }>;
}

const MOST_DOCUMENTS = 100;
const MOST_BYTES = 700_000;

export const ingestCommand = (program: Command, environment: Environment): Command =>
  program
    .command("ingest")
    .argument("<what...>", "text, HTML, feed and JSONL files, folders of them, addresses, or - for stdin")
    .description("Hand over documents to be read, extracted and indexed")
    .option("--published <date>", "the day those were published that do not say so themselves")
    .option("--no-wait", "do not wait until they can be found")
    .option("--json", "one object per document")
    .addHelpText(
      "before",
      `Examples:
  readout ingest report.txt
  readout ingest https://example.org/news/1
  readout ingest archive/            all text, HTML, feed and JSONL files in it
  readout ingest --published 2021-08-26 report.txt
  cat lines.jsonl | readout ingest -   lines {"url"?,"title"?,"text","published"?}
`,
    )
    .action((what: string[], options: Options) => {
      const published = publishedFrom("ingest", options.published);
      return withInstance(environment, async (client) =>
        ingest(client, await all(what, published, environment), options, environment),
      );
    });

interface Options {
  wait: boolean;
  json?: boolean;
  published?: string;
}

/** Every document named; those that do not say when they were published were on the day given. */
async function all(what: readonly string[], published: string | null, environment: Environment): Promise<HandOver[]> {
  const documents: HandOver[] = [];
  for (const each of what) documents.push(...(await read(each, environment)));
  if (published === null) return documents;
  return documents.map((each) => (each.publishedAt ? each : { ...each, publishedAt: published }));
}

async function ingest(
  client: Client,
  documents: readonly HandOver[],
  options: Options,
  environment: Environment,
): Promise<void> {
  const taken = await handOver(client, documents);
  if (options.wait) await untilIdle(client, (left) => progress(environment, left));
  if (options.json) environment.out(json(taken));
  const fresh = taken.filter(({ isNew }) => isNew).length;
  environment.err(`${count(documents.length, "document")}: ${fresh} new, ${documents.length - fresh} known already`);
  if (options.wait) await tellUnfound(client, taken, environment);
}

/** What was handed over and cannot be found, with the reason. Ends the command with code 1 when there is any. */
async function tellUnfound(client: Client, taken: Taken["documents"], environment: Environment): Promise<void> {
  let unfound = 0;
  for (const { url } of taken.filter(({ isNew }) => isNew)) {
    const { row } = await client.get<{ row: { state: string; reason: string | null } }>(
      `/api/v1/ledger/address?${new URLSearchParams({ url })}`,
    );
    if (row.state === "indexed" || row.state === "duplicate") continue;
    unfound += 1;
    environment.err(`${url}: ${[row.state, row.reason].filter(Boolean).join(", ")}`);
  }
  if (unfound > 0)
    throw new CommandFailed(`${count(unfound, "document")} cannot be found; \`readout ledger ADDRESS\` tells more`);
}

function progress(environment: Environment, left: number): void {
  if (environment.watched) environment.err(`\r${count(left, "piece")} of work left `);
}

async function handOver(client: Client, documents: readonly HandOver[]): Promise<Taken["documents"]> {
  const taken: Taken["documents"] = [];
  for (let from = 0; from < documents.length; ) {
    let to = from + 1;
    let bytes = sizeOf(documents[from]);
    while (to < documents.length && to - from < MOST_DOCUMENTS && bytes + sizeOf(documents[to]) < MOST_BYTES) {
      bytes += sizeOf(documents[to]);
      to += 1;
    }
    const answer = await client.post<Taken>("/api/v1/ingest", { documents: documents.slice(from, to) });
    taken.push(...answer.documents);
    from = to;
  }
  return taken;
}

const sizeOf = (document: HandOver | undefined): number => Buffer.byteLength(JSON.stringify(document ?? {}));

async function read(what: string, environment: Environment): Promise<HandOver[]> {
  if (what === "-") return readStdin(environment);
  if (/^https?:\/\//i.test(what)) return [{ url: what }];
  const kind = statSync(what, { throwIfNoEntry: false });
  if (!kind)
    throw new CommandFailed(
      `ingest: there is no file, folder or address ${what}. Addresses begin with https://`,
      exitCodes.usage,
    );
  return kind.isDirectory() ? readFolder(what) : readOne(what);
}

async function readStdin(environment: Environment): Promise<HandOver[]> {
  const lines: string[] = [];
  for await (const line of environment.readStdin()) lines.push(line);
  const text = lines.join("\n");
  return text.trimStart().startsWith("{") ? readLines("stdin", text) : [{ text }];
}

const readers: Readonly<Record<string, (file: string, content: string) => HandOver[] | Promise<HandOver[]>>> = {
  ".txt": readText,
  ".text": readText,
  ".md": readText,
  ".html": readHtml,
  ".htm": readHtml,
  ".xml": readFeedFile,
  ".rss": readFeedFile,
  ".atom": readFeedFile,
  ".json": readFeedFile,
  ".jsonl": readLines,
  ".ndjson": readLines,
};

async function readFolder(folder: string): Promise<HandOver[]> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .filter((name) => extname(name).toLowerCase() in readers);
  return (await Promise.all(names.map((name) => readOne(join(folder, name))))).flat();
}

async function readOne(file: string): Promise<HandOver[]> {
  const content = readFileSync(file, "utf8");
  return (readers[extname(file).toLowerCase()] ?? readText)(file, content);
}

/** A file's own address, so that handing it over again is the same document. */
const addressOf = (file: string): string => pathToFileURL(resolve(file)).href;

function readText(file: string, text: string): HandOver[] {
  return [{ url: addressOf(file), title: basename(file, extname(file)), text }];
}

function readHtml(file: string, html: string): HandOver[] {
  return [{ url: addressOf(file), html }];
}

async function readFeedFile(file: string, content: string): Promise<HandOver[]> {
  const feed = await parseFeed(content, addressOf(file), new Date());
  return feed.entries.map(({ url, title, text, author, publishedAt, language }) => ({
    url,
    title,
    ...(text ? { text } : {}),
    ...(author ? { author } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(language ? { language } : {}),
  }));
}

const fields = ["url", "title", "text", "html", "author", "language", "publishedAt"] as const;

function readLines(file: string, content: string): HandOver[] {
  return content.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    try {
      const given = JSON.parse(line) as Record<string, unknown>;
      const all = { publishedAt: given.published ?? given.date, ...given };
      return [
        Object.fromEntries(
          fields.flatMap((name) =>
            typeof all[name as keyof typeof all] === "string" ? [[name, all[name as keyof typeof all]]] : [],
          ),
        ) as HandOver,
      ];
    } catch (cause) {
      throw new CommandFailed(`ingest: line ${at + 1} of ${file} is not JSON: ${short(line, 80)}`, exitCodes.usage, {
        cause,
      });
    }
  });
}
