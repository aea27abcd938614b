import {
  bareFields,
  dateBounds,
  type FieldType,
  type Leaf,
  type Node,
  type Pattern,
  patternOf,
  type Query,
  type Range,
  type Term,
  typeOf,
} from "@readout/query";
import { codedKey, codedPresence, codedWord, everything } from "./coded.ts";
import { type Table, tables } from "./tables.ts";

/** SQL with its values bound apart. */
interface Condition {
  sql: string;
  values: (string | number)[];
}

/** A query as FTS5 and SQLite read it; both parts must hold. */
export interface Plan {
  table: Table;
  /** An FTS5 expression; null when words decide nothing at the top. */
  match: string | null;
  /** On the rows, aliased `r`. */
  where: Condition | null;
  /** An FTS5 expression to rank by; null when the query has no words of text. */
  ranking: string | null;
}

/**
 * Compiles a query. Words, names, keywords and presence all go to FTS5 as one expression; dates and numbers are columns.
 * Every word in an expression is letters and digits by construction, and the expression itself is a bound value.
 */
export function compile(query: Query, now: Date): Plan {
  const context = { table: tables[query.over], now };
  const { root } = query;
  const nodes = root.kind === "and" ? root.nodes : root.kind === "everything" ? [] : [root];
  const isWords = (node: Node) => expression(context, node) !== null;
  const match = conjunction(context, nodes.filter(isWords));
  const rest = nodes.filter((node) => !isWords(node)).map((node) => condition(context, node));
  return {
    table: context.table,
    match,
    where: rest.length > 0 ? joined(rest, "AND") : null,
    ranking: rankingOf(context, root, match),
  };
}

interface Context {
  table: Table;
  now: Date;
}

/** Ranked by the expression that finds; where that is not all of it, by any of its words among what was found. */
function rankingOf(context: Context, root: Node, match: string | null): string | null {
  const terms = textTerms(context, root);
  if (terms.length === 0) return null;
  return match ?? [everythingElse, ...terms].join(" OR ");
}

const everythingElse = `"${everything}"`;

function textTerms(context: Context, node: Node): string[] {
  if (node.kind === "and" || node.kind === "or") return node.nodes.flatMap((each) => textTerms(context, each));
  if (node.kind !== "term" || fieldType(context, node) !== "text") return [];
  return [expression(context, node) ?? everythingElse];
}

const fieldType = ({ table }: Context, { field }: { field: string | null }): FieldType =>
  field === null ? "text" : (typeOf(table.over, field) ?? "text");

/** The node as one FTS5 expression; null when a date or a number is in it. */
function expression(context: Context, node: Node): string | null {
  switch (node.kind) {
    case "everything":
      return everythingElse;
    case "and":
      return node.nodes.some((each) => expression(context, each) === null) ? null : conjunction(context, node.nodes);
    case "or": {
      const parts = node.nodes.map((each) => expression(context, each));
      return parts.includes(null) ? null : `(${parts.join(" OR ")})`;
    }
    case "not": {
      const denied = expression(context, node.node);
      return denied === null ? null : `(${everythingElse} NOT ${denied})`;
    }
    default:
      return leafExpression(context, node);
  }
}

/** FTS5 knows `a NOT b` only: what is asked for first, then what is denied. */
function conjunction(context: Context, nodes: readonly Node[]): string | null {
  if (nodes.length === 0) return null;
  const wanted = nodes.filter((node) => node.kind !== "not").map((node) => expression(context, node));
  const denied = nodes.flatMap((node) => (node.kind === "not" ? [expression(context, node.node)] : []));
  const first = wanted.length > 0 ? wanted.join(" AND ") : everythingElse;
  return denied.length > 0 ? `((${first}) NOT (${denied.join(" OR ")}))` : `(${first})`;
}

function leafExpression(context: Context, leaf: Leaf): string | null {
  if (leaf.kind === "exists") return `facts : "${codedPresence(leaf.field)}"`;
  const type = fieldType(context, leaf);
  if (leaf.kind === "range" || type === "date" || type === "number") return null;
  const pattern = patternOf(leaf, type);
  if (type === "text") return `${columnsOf(context, leaf)}${phrases(pattern, (word) => word)}`;
  const field = leaf.field ?? "";
  return `facts : ${phrases(pattern, (word) => (type === "name" ? codedWord(field, word) : codedKey(field, word)))}`;
}

function columnsOf({ table }: Context, { field }: Term): string {
  const columns = field === null ? bareFields[table.over] : [field];
  return columns.length === table.texts.length ? "" : `{${columns.join(" ")}} : `;
}

function phrases({ words, begun, slop }: Pattern, code: (word: string) => string): string {
  const quoted = (last: readonly string[]) => `"${[...words, ...last].map(code).join(" ")}"`;
  // FTS5 counts every word between the first and the last, those asked for too.
  if (slop !== null) return `NEAR(${words.map((word) => `"${code(word)}"`).join(" ")}, ${slop + words.length - 2})`;
  if (!begun) return quoted([]);
  const ways = [`${quoted([begun.start])} *`, ...begun.stems.map((each) => quoted([each]))];
  return ways.length === 1 ? `${ways[0]}` : `(${ways.join(" OR ")})`;
}

/** The node as a condition on the rows. Never unknown: `NOT` must turn it round. */
function condition(context: Context, node: Node): Condition {
  const words = expression(context, node);
  if (words !== null) {
    const name = context.table.words;
    return { sql: `r.doc IN (SELECT rowid FROM ${name} WHERE ${name} MATCH ?)`, values: [words] };
  }
  switch (node.kind) {
    case "and":
    case "or":
      return joined(
        node.nodes.map((each) => condition(context, each)),
        node.kind === "and" ? "AND" : "OR",
      );
    case "not": {
      const { sql, values } = condition(context, node.node);
      return { sql: `NOT ${sql}`, values };
    }
    case "range":
      return between(context, node);
    case "term": {
      const bound = { value: node.text, inclusive: true };
      return between(context, { ...node, kind: "range", field: node.field ?? "", from: bound, to: bound });
    }
    default:
      throw new Error(`No condition on rows for ${node.kind}`);
  }
}

const joined = (parts: readonly Condition[], operator: "AND" | "OR"): Condition => ({
  sql: `(${parts.map(({ sql }) => sql).join(` ${operator} `)})`,
  values: parts.flatMap(({ values }) => values),
});

function between(context: Context, { field, from, to }: Range): Condition {
  const isDate = fieldType(context, { field }) === "date";
  const first = isDate ? `r.${field}_from` : `r.${field}_number`;
  const parts: Condition[] = [{ sql: `${first} IS NOT NULL`, values: [] }];
  if (isDate) {
    const { endsFrom, beginsTo } = dateBounds(from, to, context.now);
    if (endsFrom !== null) parts.push({ sql: `r.${field}_to >= ?`, values: [endsFrom] });
    if (beginsTo !== null) parts.push({ sql: `${first} <= ?`, values: [beginsTo] });
    return joined(parts, "AND");
  }
  if (from) parts.push({ sql: `${first} ${from.inclusive ? ">=" : ">"} ?`, values: [Number(from.value)] });
  if (to) parts.push({ sql: `${first} ${to.inclusive ? "<=" : "<"} ?`, values: [Number(to.value)] });
  return joined(parts, "AND");
}
