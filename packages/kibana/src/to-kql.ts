import type { Over } from "@readout/model";
import {
  bareFields,
  type FieldType,
  intervalOf,
  keyOf,
  type Node,
  patternOf,
  type Query,
  type Range,
  type Term,
  typeOf,
} from "@readout/query";

/** A query as Kibana reads it, and what of it Kibana cannot say: there it finds more than we do, never less. */
export interface Kql {
  text: string;
  lost: readonly string[];
}

/*
 * The conditions are on the fields under `find`, which hold the words as our search compares them (folded, text by its
 * stems, every name of a party), so that Kibana finds the same documents in every script. KQL takes unquoted words for
 * alternatives, so every value is quoted and every `and` said; only `*` needs its word without quotes.
 */

/** The query in KQL; empty for everything. */
export function toKql({ over, root }: Query): Kql {
  const writer: Writer = { over, lost: new Set() };
  const text = root.kind === "everything" ? "" : written(writer, root, { isNegated: false, inside: null });
  return { text, lost: [...writer.lost] };
}

interface Writer {
  over: Over;
  lost: Set<string>;
}

/** Where a node stands: within `not` what finds more would make the whole find less. */
interface Place {
  isNegated: boolean;
  inside: Node["kind"] | null;
}

function written(writer: Writer, node: Node, place: Place): string {
  switch (node.kind) {
    case "everything":
      return "*";
    case "not":
      return `not ${written(writer, node.node, { isNegated: !place.isNegated, inside: "not" })}`;
    case "and":
    case "or": {
      const parts = node.nodes.map((each) => written(writer, each, { ...place, inside: node.kind }));
      return joined(node.kind, parts, place.inside);
    }
    case "exists":
      return `find.present: ${quoted(node.field)}`;
    case "range":
      return joined("and", bounds(writer, node), place.inside);
    case "term":
      return term(writer, node, place);
  }
}

/** Parentheses wherever two kinds meet, though KQL too binds `and` tighter: the reader should not have to know. */
const joined = (kind: "and" | "or", parts: readonly string[], inside: Node["kind"] | null): string =>
  parts.length > 1 && inside !== null && inside !== kind ? `(${parts.join(` ${kind} `)})` : parts.join(` ${kind} `);

function term(writer: Writer, node: Term, place: Place): string {
  const fields = node.field === null ? bareFields[writer.over] : [node.field];
  const type = node.field === null ? "text" : (typeOf(writer.over, node.field) ?? "text");
  if (type === "number") return `${fields[0]}: ${quoted(node.text)}`;
  if (type === "date") {
    const bound = { value: node.text, inclusive: true };
    return written(writer, { ...node, kind: "range", field: fields[0] ?? "", from: bound, to: bound }, place);
  }
  const values = valuesOf(writer, node, type, place);
  const found = fields.map((field) => values.map((each) => `find.${field}: ${each}`));
  const ways = found.map((all) => joined("and", all, fields.length > 1 ? "or" : place.inside));
  return joined("or", ways, place.inside);
}

/** What a field must hold, all of it. */
function valuesOf(writer: Writer, node: Term, type: FieldType, { isNegated }: Place): string[] {
  const { words, begun, slop } = patternOf(node, type);
  const phrase = words.join(" ");
  if (slop !== null) {
    const instead = isNegated ? "them side by side" : "all of them, wherever they stand";
    writer.lost.add(`"${node.text}"~${slop}: Kibana cannot look for words near one another, but for ${instead}`);
    return isNegated ? [quoted(phrase)] : words.map(quoted);
  }
  if (begun === null) return [quoted(phrase)];
  const ways = [`${unquoted(begun.start)}*`, ...begun.stems.map(quoted)];
  const beginning = ways.length > 1 ? `(${ways.join(" or ")})` : `${ways[0]}`;
  if (words.length === 0) return [beginning];
  const instead = isNegated ? "the whole words" : "its words, wherever they stand";
  writer.lost.add(`${node.text}*: Kibana cannot look for a phrase that is only begun, but for ${instead}`);
  return isNegated
    ? [quoted(patternOf({ ...node, prefix: false }, type).words.join(" "))]
    : [quoted(phrase), beginning];
}

/** A stored date is a stretch: the field holds where it begins, the one under `find` where it ends. */
function bounds(writer: Writer, { field, from, to }: Range): string[] {
  const isDate = typeOf(writer.over, field) === "date";
  const value = (text: string, edge: "from" | "to"): string => {
    const interval = isDate ? intervalOf(text) : null;
    if (isDate && interval === null && text.includes("/"))
      writer.lost.add(`${text}: days begin in Kibana's time zone there, and in UTC here`);
    return quoted(interval ? new Date(interval[edge]).toISOString() : text);
  };
  const ends = isDate ? `find.${field}` : field;
  return [
    ...(from
      ? [from.inclusive ? `${ends} >= ${value(from.value, "from")}` : `${ends} > ${value(from.value, "to")}`]
      : []),
    ...(to ? [to.inclusive ? `${field} <= ${value(to.value, "to")}` : `${field} < ${value(to.value, "from")}`] : []),
  ];
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** Letters, digits and spaces by construction; a connective among them is escaped. */
const unquoted = (words: string): string => keyOf(words).replace(/\b(and|or|not)\b/g, "\\$1");
