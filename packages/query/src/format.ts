import { type Both, type Bound, fieldOf, type Leaf, type Node, type Query, type Term } from "./tree.ts";

/** The query as everybody would have written it: `and` said, quotes only where needed. It parses to the same tree. */
export const format = (query: Query): string => (query.root.kind === "everything" ? "" : written(query.root, null));

/** `inside` is the kind of node this one stands in: it decides on parentheses. */
function written(node: Node, inside: Node["kind"] | null): string {
  switch (node.kind) {
    case "everything":
      return "*";
    case "not":
      return `not ${written(node.node, "not")}`;
    case "and":
    case "or":
      return together(node, inside);
    default:
      return leaf(node);
  }
}

function together(node: Both, inside: Node["kind"] | null): string {
  const field = fieldOf(node);
  if (typeof field === "string" && onlyTerms(node)) return `${field}: (${alternatives(node)})`;
  const text = node.nodes.map((each) => written(each, node.kind)).join(` ${node.kind} `);
  return inside === null || (inside === "or" && node.kind === "and") ? text : `(${text})`;
}

/** `field: (a or b)`: one level of plain values. */
const onlyTerms = (node: Both): boolean => node.nodes.every((each) => each.kind === "term");
const alternatives = (node: Both): string =>
  node.nodes.flatMap((each) => (each.kind === "term" ? [value(each)] : [])).join(` ${node.kind} `);

function leaf(node: Leaf): string {
  if (node.kind === "exists") return `${node.field}: *`;
  if (node.kind === "term") return node.field === null ? value(node) : `${node.field}: ${value(node)}`;
  const { field, from, to } = node;
  if (from && to)
    return `${field}: ${from.inclusive ? "[" : "{"}${quoted(from.value)} TO ${quoted(to.value)}${to.inclusive ? "]" : "}"}`;
  return from ? `${field} ${comparison(">", from)}` : `${field} ${comparison("<", to)}`;
}

const comparison = (sign: string, bound: Bound | null): string =>
  bound ? `${sign}${bound.inclusive ? "=" : ""} ${quoted(bound.value)}` : "";

function value({ text, prefix, slop }: Term): string {
  if (prefix) return `${text.replace(/[^\p{L}\p{N}]/gu, "\\$&")}*`;
  return slop === null ? quoted(text) : `"${escaped(text)}"~${slop}`;
}

const escaped = (text: string): string => text.replace(/["\\]/g, "\\$&");
const isPlain = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&+_/-]*$/u;
const isReserved = /^(and|or|not|to)$/i;

/** Bare where it reads back as the same word. */
const quoted = (text: string): string => (isPlain.test(text) && !isReserved.test(text) ? text : `"${escaped(text)}"`);
