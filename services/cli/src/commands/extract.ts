import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import type { Trace } from "@readout/extract";
import type { Event, Extraction } from "@readout/model";
import { readActors, readTopics } from "@readout/standalone";
import type { Command } from "commander";
import type { Environment } from "../environment.ts";
import { CommandFailed, exitCodes } from "../errors.ts";
import { publishedFrom } from "../instant.ts";
import { count, json, short, table } from "../print.ts";
import { eventLine, saidLine } from "./search.ts";

/** One line of the evaluation contract (PRODUCT: command line and evaluation contract). */
interface Line {
  id: string;
  text: string;
  published?: string | null;
  title?: string | null;
}

interface Options {
  jsonl?: boolean;
  json?: boolean;
  explain?: boolean;
  published?: string;
  actors?: string;
  topics?: string;
}

export const extractCommand = (program: Command, environment: Environment): Command =>
  program
    .command("extract")
    .argument("[files...]", "text files; - for stdin")
    .description("Show who said what to whom, what happened and when, in given texts")
    .option("--jsonl", 'read lines {"id","text","published"?,"title"?}, write one line each, in order')
    .option("--published <date>", "the day the texts were published, for relative dates")
    .option("--actors <file>", "YAML file of actors to find beside the built-in lists (READOUT_ACTORS)")
    .option("--topics <file>", "YAML file of topics to find beside the built-in ones (READOUT_TOPICS)")
    .option("--explain", 'also which rule found what, and what was dropped (with --jsonl as "trace")')
    .option("--json", "the extraction as JSON")
    .addHelpText(
      "before",
      `Examples:
  readout extract report.txt
  readout extract --published 2021-08-26 report.txt
  readout extract --actors actors.yaml report.txt
  readout extract --jsonl < articles.jsonl > extractions.jsonl
`,
    )
    .action(async (files: string[], options: Options) => {
      const published = publishedFrom("extract", options.published);
      const lined = options.jsonl ? undefined : files.find((file) => /\.(?:jsonl|ndjson)$/i.test(file));
      if (lined)
        throw new CommandFailed(
          `extract: ${lined} holds lines of JSON; say so: readout extract --jsonl ${lined}`,
          exitCodes.usage,
        );
      const tools = () =>
        reader(options.actors ?? environment.env.READOUT_ACTORS, options.topics ?? environment.env.READOUT_TOPICS);
      if (options.jsonl) return extractLines(files, options, await tools(), environment);
      if (files.length === 0) throw new CommandFailed("extract: name a text file, or - for stdin", exitCodes.usage);
      const loaded = await tools();
      for (const file of files) await extractFile(file, { ...options, published }, loaded, environment);
    });

/**
 * A command lives for seconds, and V8 would spend half of them on rules that it inlines into each other and then runs
 * for a moment: 250 articles of 4 kB on one core take 2.7 s with these, 3.9 s without. Those who run for hours do without.
 */
const QUICKLY_WARM = ["--max-inlined-bytecode-size-cumulative=100", "--interrupt-budget=300000"];

/** Loaded when asked for: the language model takes half a second and 100 MB. */
async function reader(actorFile: string | undefined, topicFile: string | undefined) {
  const actors = actorFile ? readActors(actorFile) : [];
  const topics = topicFile ? readTopics(topicFile) : [];
  for (const flag of QUICKLY_WARM) setFlagsFromString(flag);
  const [{ extract, explain, knownWith }, { detectLanguage }] = await Promise.all([
    import("@readout/extract"),
    import("@readout/articles"),
  ]);
  const article = ({ id, text, published, title }: Line) => ({
    id,
    revision: 1,
    text,
    title: title ?? "",
    language: detectLanguage(text),
    publishedAt: published ?? null,
  });
  const known = knownWith({ actors, topics });
  return {
    extract: (line: Line) => extract(article(line), known),
    explain: (line: Line) => explain(article(line), known),
  };
}

type Reader = Awaited<ReturnType<typeof reader>>;

async function extractLines(
  files: readonly string[],
  options: Options,
  { extract, explain }: Reader,
  environment: Environment,
): Promise<void> {
  let at = 0;
  for await (const text of lines(files, environment)) {
    at += 1;
    if (text.trim() === "") continue;
    const line = parseLine(text, at);
    const { articleId: _, revision: __, ...found } = extract(line);
    const trace = options.explain ? { trace: explain(line) } : {};
    environment.out(JSON.stringify({ id: line.id, ...found, ...trace }));
  }
}

function parseLine(text: string, at: number): Line {
  try {
    const line = JSON.parse(text) as Line;
    if (typeof line.id === "string" && typeof line.text === "string") return line;
  } catch {
    // Said below, with what was expected.
  }
  throw new CommandFailed(
    `extract --jsonl: line ${at} is not {"id": text, "text": text, …}: ${short(text, 80)}`,
    exitCodes.usage,
  );
}

async function* lines(files: readonly string[], environment: Environment): AsyncIterable<string> {
  if (files.length === 0 || files[0] === "-") return yield* environment.readStdin();
  for (const file of files) yield* read(file).split("\n");
}

async function extractFile(
  file: string,
  { published, explain, json: asJson }: Omit<Options, "published"> & { published: string | null },
  tools: Reader,
  environment: Environment,
): Promise<void> {
  const line: Line = { id: file, text: await textOf(file, environment), published };
  const found = tools.extract(line);
  environment.out(asJson ? json(found) : shown(found, line.text));
  if (explain) environment.out(`\nRules\n${traced(tools.explain(line))}`);
}

/** Which rule found what, and what dropped it. */
const traced = (traces: readonly Trace[]): string =>
  table(
    traces.map(({ what, rule, droppedBy, told }) => [
      `  ${what}`,
      rule,
      droppedBy ? `dropped by ${droppedBy}` : "kept",
      ...told.slice(0, MOST_TOLD).map((words) => short(words, 80)),
    ]),
  );

/** Of a topic there may be many words. */
const MOST_TOLD = 4;

async function textOf(file: string, environment: Environment): Promise<string> {
  if (file !== "-") return read(file);
  const all: string[] = [];
  for await (const each of environment.readStdin()) all.push(each);
  return all.join("\n");
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new CommandFailed(
      `extract: ${file} cannot be read (${(cause as Error).message}). Check its name`,
      exitCodes.usage,
      { cause },
    );
  }
}

/** An event and the words that tell it. */
const toldLine = (event: Event, text: string): string =>
  `${eventLine(event)}\n      ${short(text.slice(event.evidence.start, event.evidence.end), 110)}`;

function shown(
  { status, reason, statements, events, dates, actors, places, topics }: Extraction,
  text: string,
): string {
  if (status !== "done") return reason ?? status;
  const list = (title: string, rows: readonly string[]) =>
    rows.length > 0 ? [`${title} (${rows.length})`, ...rows.map((row) => `  ${row}`), ""] : [];
  return [
    ...(reason === null ? [] : [reason, ""]),
    ...list("Statements", statements.map(saidLine)),
    ...list(
      "Events",
      events.map((event) => toldLine(event, text)),
    ),
    ...list(
      "Dates",
      dates.map(({ text, value }) => `${text} = ${value ?? "unknown"}`),
    ),
    ...list(
      "Actors",
      actors.map(({ name, kind, country, roles }) => [name, kind, country, ...roles].filter(Boolean).join(", ")),
    ),
    ...list(
      "Places",
      places.map(({ name, country }) => [name, country].filter(Boolean).join(", ")),
    ),
    ...list(
      "Topics",
      topics.map(({ id, terms }) => `${id} (${count(terms.length, "mention")})`),
    ),
  ]
    .join("\n")
    .trimEnd();
}
