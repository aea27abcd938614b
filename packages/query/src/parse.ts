import type { Over } from "@readout/model";
import { fieldInGroup, incompleteRange, missing, unclosed, unexpected } from "./complaints.ts";
import { exists, range, resolveField, term } from "./leaves.ts";
import { lex, type Token } from "./lex.ts";
import { type At, type Bound, join, type Leaf, type Node, type Query, QueryError } from "./tree.ts";

export const limits = { bytes: 4096, depth: 32, clauses: 256 } as const;

/**
 * Reads a query in the search language over articles, statements or events; an empty one finds everything.
 * Throws `QueryError`, which names the place, the reason and what to write instead.
 */
export function parse(text: string, over: Over): Query {
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > limits.bytes)
    throw new QueryError(
      `The query is ${bytes} bytes long; at most ${limits.bytes} are read`,
      { start: 0, end: text.length },
      "Shorten it, or split it into several queries",
    );
  const reader: Reader = { over, text, tokens: lex(text), next: 0, clauses: 0 };
  const root = reader.tokens.length === 0 ? null : either(reader, { depth: 0, field: null });
  const rest = peek(reader);
  if (rest) throw unexpected(rest, null);
  return { over, text, root: root ?? { kind: "everything", start: 0, end: text.length } };
}

interface Reader {
  readonly over: Over;
  readonly text: string;
  readonly tokens: readonly Token[];
  next: number;
  clauses: number;
}
/** Where we are: how deep, and after which `field:`. */
interface Place {
  depth: number;
  field: (At & { name: string }) | null;
}
type Comparison = ">=" | "<=" | ">" | "<";

type Open = Token & { kind: "open" };

const peek = (reader: Reader): Token | undefined => reader.tokens[reader.next];
function take(reader: Reader): Token | undefined {
  reader.next += 1;
  return reader.tokens[reader.next - 1];
}
const endOf = ({ text }: Reader): At => ({ start: text.length, end: text.length });

// The grammar, one function a level. A node is null when what was written holds no word, such as a lone dash.

function either(reader: Reader, place: Place): Node | null {
  const nodes = [both(reader, place)];
  while (peek(reader)?.kind === "or") {
    take(reader);
    nodes.push(both(reader, place));
  }
  return join("or", nodes);
}

function both(reader: Reader, place: Place): Node | null {
  const nodes = [single(reader, place)];
  for (let token = peek(reader); token && token.kind !== "or" && token.kind !== "close"; token = peek(reader)) {
    if (token.kind === "and") take(reader);
    nodes.push(single(reader, place));
  }
  return join("and", nodes);
}

function single(reader: Reader, place: Place): Node | null {
  const token = take(reader);
  if (!token) throw missing(endOf(reader), place.field);
  switch (token.kind) {
    case "not": {
      const node = single(reader, deeper(place, token));
      return node && { kind: "not", node, start: token.start, end: node.end };
    }
    case "open":
      return opened(reader, place, token);
    case "word":
      if (peek(reader)?.kind === "operator") return named(reader, place, token);
      return counted(reader, term(reader.over, token, place.field?.name ?? null));
    case "phrase":
      return counted(reader, term(reader.over, token, place.field?.name ?? null));
    default:
      throw unexpected(token, place.field);
  }
}

function opened(reader: Reader, place: Place, open: Open): Node | null {
  if (open.bracket !== "(") {
    if (!place.field) throw unexpected(open, null);
    return span(reader, place.field, open);
  }
  const node = either(reader, deeper(place, open));
  const close = take(reader);
  if (close?.kind !== "close" || close.bracket !== ")") throw unclosed(open);
  return node;
}

function named(reader: Reader, place: Place, token: Token & { kind: "word" }): Node | null {
  if (place.field) throw fieldInGroup(token, place.field.name);
  const sign = take(reader) as Token & { kind: "operator" };
  const name = resolveField(reader.over, token, reader.text.slice(sign.end));
  const field = { name, start: token.start, end: token.end };
  if (sign.operator !== ":") return compared(reader, field, sign.operator);
  const following = peek(reader);
  if (following?.kind === "operator" && following.operator !== ":") {
    take(reader);
    return compared(reader, field, following.operator);
  }
  if (following && isStar(following)) {
    take(reader);
    return counted(reader, exists(name, { start: field.start, end: following.end }));
  }
  const node = single(reader, { ...place, field });
  return node && { ...node, start: field.start };
}

const isStar = (token: Token | undefined): boolean => token?.kind === "word" && token.prefix && token.text === "";

function compared(reader: Reader, field: At & { name: string }, sign: Comparison): Node | null {
  const token = take(reader);
  if (token?.kind !== "word" && token?.kind !== "phrase") throw missing(token ?? endOf(reader), field);
  const bound: Bound = { value: token.text, inclusive: sign.length === 2 };
  const [from, to] = sign.startsWith(">") ? [bound, null] : [null, bound];
  return counted(reader, range(reader.over, field.name, from, to, { start: field.start, end: token.end }));
}

function span(reader: Reader, field: At & { name: string }, open: Open): Node | null {
  const [lower, to, upper, close] = [take(reader), take(reader), take(reader), take(reader)];
  const at = { start: field.start, end: close?.end ?? reader.text.length };
  const isWhole = to?.kind === "word" && to.text.toLowerCase() === "to" && close?.kind === "close";
  if (!isWhole || close.bracket === ")") throw incompleteRange(at);
  const from = boundOf(lower, open.bracket === "[", at);
  const until = boundOf(upper, close.bracket === "]", at);
  return counted(reader, from || until ? range(reader.over, field.name, from, until, at) : exists(field.name, at));
}

function boundOf(token: Token | undefined, inclusive: boolean, at: At): Bound | null {
  if (isStar(token)) return null;
  if (token?.kind !== "word" && token?.kind !== "phrase") throw incompleteRange(at);
  return { value: token.text, inclusive };
}

function deeper({ depth, field }: Place, at: At): Place {
  if (depth >= limits.depth)
    throw new QueryError(`Nested deeper than ${limits.depth}`, at, "Take out parentheses that change nothing");
  return { depth: depth + 1, field };
}

function counted(reader: Reader, leaf: Leaf | null): Leaf | null {
  if (leaf) reader.clauses += 1;
  if (leaf && reader.clauses > limits.clauses)
    throw new QueryError(`More than ${limits.clauses} conditions`, leaf, "Split it into several queries");
  return leaf;
}
