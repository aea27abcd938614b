import { readFileSync } from "node:fs";
import { type ListedActor, type ListFault, readActorList } from "@readout/extract/actor-list";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { ConfigurationError } from "./read-settings.ts";

/** No more are told at once. */
const MOST_FAULTS = 20;

/** The actors of a YAML (or JSON) file. Throws `ConfigurationError`, which tells every fault with its line. */
export function readActors(path: string): ListedActor[] {
  const lines = new LineCounter();
  const document = parseDocument(textOf(path), { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ pos, message }) => `${path}:${lines.linePos(pos[0]).line}: ${message}`);
  if (broken.length > 0) throw new ConfigurationError(listed(broken));
  const { actors, faults } = readActorList(contentOf(document, path));
  if (faults.length > 0)
    throw new ConfigurationError(listed(faults.map((fault) => told(path, fault, document, lines))));
  return actors;
}

function contentOf(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new ConfigurationError(`${path} cannot be read as YAML (${(cause as Error).message})`, { cause });
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new ConfigurationError(`the list of actors ${path} cannot be read (${(cause as Error).message})`, { cause });
  }
}

function told(path: string, { path: at, message }: ListFault, document: Document, lines: LineCounter): string {
  const [, entry, ...field] = at;
  const name = typeof entry === "number" ? document.getIn(["actors", entry, "name"]) : undefined;
  const where = typeof entry === "number" ? `actor ${entry + 1}${name ? ` (${name})` : ""}: ` : "";
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
