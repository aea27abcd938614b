import type { Over } from "@readout/model";
import {
  bareFields,
  intervalOf,
  type Node,
  patternOf,
  type Query,
  type Range,
  type Term,
  typeOf,
  words,
} from "@readout/query";

/** A query as Kibana reads it, and what of it Kibana cannot say: there it finds more than we do, never less. */
export interface Kql {
  text: string;
  lost: readonly string[];
}

/** The query in KQL, every `and` said and every value quoted: Kibana takes bare words for alternatives. */
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
      return `${node.field}: *`;
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
  const type = node.field === null ? "text" : typeOf(writer.over, node.field);
  if (type === "number") return `${fields[0]}: ${quoted(node.text)}`;
  if (type === "date") {
    const bound = { value: node.text, inclusive: true };
    const range: Range = { ...node, kind: "range", field: fields[0] ?? "", from: bound, to: bound };
    return written(writer, range, place);
  }
  const values =
    node.slop !== null ? near(writer, node, place) : node.prefix ? begun(writer, node, place) : [quoted(node.text)];
  const found = fields.map((field) =>
    joined(
      "and",
      values.map((each) => `${field}: ${each}`),
      "or",
    ),
  );
  return joined("or", found, place.inside);
}

/** `"a b"~5`: all of the words; within `not` the phrase, whose words are always near. */
function near(writer: Writer, { text, slop }: Term, { isNegated }: Place): string[] {
  const instead = isNegated ? "the phrase alone" : "all of the words, wherever they stand";
  writer.lost.add(`"${text}"~${slop}: Kibana knows no nearness and looks for ${instead}`);
  return isNegated ? [quoted(text)] : [...new Set(words(text))].map(quoted);
}

/** `word*`. Text is indexed by stems, and some no longer show the beginning that was written. */
function begun(writer: Writer, node: Term, { isNegated }: Place): string[] {
  const type = node.field === null ? "text" : (typeOf(writer.over, node.field) ?? "text");
  if (type === "keyword") return [`${escaped(node.text)}*`];
  const { begun: last } = patternOf(node, type);
  const { words: before } = patternOf(node, "name");
  const { start = "", stems = [] } = last ?? {};
  const beginning =
    stems.length > 0 ? `(${[`${escaped(start)}*`, ...stems.map(quoted)].join(" or ")})` : `${escaped(start)}*`;
  if (before.length === 0) return [beginning];
  const phrase = before.join(" ");
  const instead = isNegated ? `"${phrase} ${start}"` : `"${phrase}" and ${start}*, wherever they stand`;
  writer.lost.add(`${node.text}*: Kibana knows no phrase that is only begun and looks for ${instead}`);
  return isNegated ? [quoted(`${phrase} ${start}`)] : [quoted(phrase), beginning];
}

/** Dates as instants, so that Kibana rounds nothing; what counts from now stays so. */
function bounds(writer: Writer, { field, from, to }: Range): string[] {
  const isDate = typeOf(writer.over, field) === "date";
  const value = (bound: NonNullable<Range["from"]>, edge: "from" | "to"): string => {
    const interval = isDate ? intervalOf(bound.value) : null;
    if (isDate && interval === null && bound.value.includes("/"))
      writer.lost.add(`${bound.value}: Kibana's days begin in its own time zone, ours in UTC`);
    return interval ? quoted(new Date(interval[edge]).toISOString()) : quoted(bound.value);
  };
  return [
    ...(from ? [`${field} ${from.inclusive ? ">=" : ">"} ${value(from, from.inclusive ? "from" : "to")}`] : []),
    ...(to ? [`${field} ${to.inclusive ? "<=" : "<"} ${value(to, to.inclusive ? "to" : "from")}`] : []),
  ];
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ")}"`;

/** Without quotes, for the star means a beginning there alone. */
const escaped = (text: string): string =>
  text.replace(/[\\():<>"*{}]/g, "\\$&").replace(/(^|\s)(and|or|not)(?=\s|$)/gi, "$1\\$2");
