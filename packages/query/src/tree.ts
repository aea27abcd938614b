import type { Over } from "@readout/model";

/** A stretch of the query's text: UTF-16 offsets, end exclusive. */
export interface At {
  start: number;
  end: number;
}

/** Words to be found next to one another; without a field, in what bare words search. */
export interface Term extends At {
  kind: "term";
  field: string | null;
  text: string;
  /** `word*`: the last word is only begun. */
  prefix: boolean;
  /** `"a b"~5`: in any order, with at most so many other words among them. */
  slop: number | null;
}

export interface Bound {
  value: string;
  inclusive: boolean;
}

/** One value lies between both bounds. */
export interface Range extends At {
  kind: "range";
  field: string;
  from: Bound | null;
  to: Bound | null;
}

export interface Exists extends At {
  kind: "exists";
  field: string;
}

interface Not extends At {
  kind: "not";
  node: Node;
}

/** Two nodes or more, none of them of the same kind. */
export interface Both extends At {
  kind: "and" | "or";
  nodes: readonly Node[];
}

interface Everything extends At {
  kind: "everything";
}

export type Leaf = Term | Range | Exists;
export type Node = Leaf | Not | Both | Everything;

export interface Query {
  over: Over;
  text: string;
  root: Node;
}

/** A query that was refused: where, how long the fault is, why, and what to write instead. */
export class QueryError extends Error {
  override name = "QueryError";
  readonly position: number;
  readonly length: number;
  readonly suggestion: string | null;

  constructor(message: string, { start, end }: At, suggestion: string | null = null) {
    super(message);
    this.position = start;
    this.length = end - start;
    this.suggestion = suggestion;
  }
}

/** Several nodes as one: flattened, without what says nothing; null when nothing is left. */
export function join(kind: "and" | "or", nodes: readonly (Node | null)[]): Node | null {
  const parts = nodes.flatMap((node) => (node === null ? [] : node.kind === kind ? node.nodes : [node]));
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  return parts.length === 1 ? first : { kind, nodes: parts, start: first.start, end: last.end };
}

/** The field all leaves of this node speak of; undefined when they speak of several. */
export function fieldOf(node: Node): string | null | undefined {
  if (node.kind === "everything") return undefined;
  if (node.kind === "not") return fieldOf(node.node);
  if (node.kind === "term" || node.kind === "range" || node.kind === "exists") return node.field;
  const fields = new Set(node.nodes.map(fieldOf));
  return fields.size === 1 ? [...fields][0] : undefined;
}

/** The query without its own conditions on `field`: those a facet of that field ignores. */
export function without(query: Query, field: string): Query {
  const { root } = query;
  const nodes = root.kind === "and" ? root.nodes : [root];
  const rest = join(
    "and",
    nodes.filter((node) => fieldOf(node) !== field),
  );
  return { ...query, root: rest ?? { kind: "everything", start: 0, end: 0 } };
}
