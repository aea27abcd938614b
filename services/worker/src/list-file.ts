import { readFileSync } from "node:fs";
import { type ListedActor, type ListFault, readActorList } from "@readout/extract/actor-list";
import { readTopicList, type TopicList } from "@readout/extract/topic-list";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { ConfigurationError } from "./read-settings.ts";

/** No more are told at once. */
const MOST_FAULTS = 20;

/** What a list holds: the key it stands under, one thing of it, and what names that thing. */
interface Kind {
  key: string;
  one: string;
  name: string;
}

/** The actors of a YAML (or JSON) file. Throws `ConfigurationError`, which tells every fault with its line. */
export const readActors = (path: string): ListedActor[] =>
  readList(path, { key: "actors", one: "actor", name: "name" }, readActorList).actors;

/** The topics of a YAML (or JSON) file. Throws `ConfigurationError`, which tells every fault with its line. */
export const readTopics = (path: string): TopicList["topics"] =>
  readList(path, { key: "topics", one: "topic", name: "id" }, readTopicList).topics;

function readList<T extends { faults: ListFault[] }>(path: string, kind: Kind, read: (value: unknown) => T): T {
  const lines = new LineCounter();
  const document = parseDocument(textOf(path, kind), { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ pos, message }) => `${path}:${lines.linePos(pos[0]).line}: ${message}`);
  if (broken.length > 0) throw new ConfigurationError(listed(broken));
  const list = read(contentOf(document, path));
  const { faults } = list;
  if (faults.length > 0)
    throw new ConfigurationError(listed(faults.map((fault) => told(path, kind, fault, document, lines))));
  return list;
}

function contentOf(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new ConfigurationError(`${path} cannot be read as YAML (${(cause as Error).message})`, { cause });
  }
}

function textOf(path: string, { key }: Kind): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new ConfigurationError(`the list of ${key} ${path} cannot be read (${(cause as Error).message})`, { cause });
  }
}

function told(
  path: string,
  kind: Kind,
  { path: at, message }: ListFault,
  document: Document,
  lines: LineCounter,
): string {
  const [, entry, ...field] = at;
  const name = typeof entry === "number" ? document.getIn([kind.key, entry, kind.name]) : undefined;
  const where = typeof entry === "number" ? `${kind.one} ${entry + 1}${name ? ` (${name})` : ""}: ` : "";
  const what = field.length > 0 ? `${field.join(".")} ` : "";
  return `${path}:${lineOf(at, document, lines)}: ${where}${what}${message}`;
}

/** The line of what a path leads to, else of the nearest thing around it. */
function lineOf(at: ListFault["path"], document: Document, lines: LineCounter): number {
  for (let length = at.length; length > 0; length--) {
    const node = document.getIn(at.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function listed(faults: readonly string[]): string {
  const rest = faults.length - MOST_FAULTS;
  return [...faults.slice(0, MOST_FAULTS), ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n  ");
}
