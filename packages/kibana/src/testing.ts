import type { SearchDocument } from "@readout/model";
import { intervalOf, keyOf, tokens, typeOf, words } from "@readout/query";

/** KQL as far as we write it, read by its public grammar; for tests. */
export type KqlNode =
  | { kind: "and" | "or"; nodes: KqlNode[] }
  | { kind: "not"; node: KqlNode }
  | { kind: "is"; field: string; value: string; isBegun: boolean }
  | { kind: "range"; field: string; sign: ">=" | "<=" | ">" | "<"; value: string };

interface Reader {
  text: string;
  at: number;
}

/** Reads a text of KQL. Throws at the first sign that is none of it: what is not quoted must be a beginning. */
export function parseKql(text: string): KqlNode {
  const reader = { text, at: 0 };
  const node = list(reader, "or", () => list(reader, "and", () => single(reader)));
  if (reader.at < text.length) throw new Error(`"${text}" is no KQL from ${reader.at} on`);
  return node;
}

function list(reader: Reader, kind: "and" | "or", next: () => KqlNode): KqlNode {
  const first = next();
  const nodes = [first];
  while (take(reader, new RegExp(` ${kind} `, "y"))) nodes.push(next());
  return nodes.length === 1 ? first : { kind, nodes };
}

function single(reader: Reader): KqlNode {
  if (take(reader, /not /y)) return { kind: "not", node: single(reader) };
  if (take(reader, /\(/y)) {
    const node = list(reader, "or", () => list(reader, "and", () => single(reader)));
    need(reader, /\)/y);
    return node;
  }
  const field = need(reader, /[A-Za-z][A-Za-z.]*/y);
  const sign = take(reader, / (?:>=|<=|>|<) /y)?.trim();
  if (sign) return { kind: "range", field, sign: sign as ">=" | "<=" | ">" | "<", value: string(reader) };
  need(reader, /: /y);
  if (!take(reader, /\(/y)) return value(reader, field);
  const node = list(reader, "or", () => value(reader, field));
  need(reader, /\)/y);
  return node;
}

function value(reader: Reader, field: string): KqlNode {
  if (reader.text[reader.at] === '"') return { kind: "is", field, value: string(reader), isBegun: false };
  const begun = need(reader, /(?:(?! (?:and|or|not) )[^\\():<>"*{}]|\\(?:and|or|not|[\\():<>"*{}]))+\*/y);
  return { kind: "is", field, value: begun.slice(0, -1).replaceAll("\\", ""), isBegun: true };
}

const string = (reader: Reader): string =>
  need(reader, /"(?:[^"\\]|\\["\\])*"/y)
    .slice(1, -1)
    .replace(/\\(.)/g, "$1");

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? null;
  reader.at += found?.length ?? 0;
  return found;
}

function need(reader: Reader, pattern: RegExp): string {
  const found = take(reader, pattern);
  if (found === null) throw new Error(`"${reader.text}" is no KQL at ${reader.at}`);
  return found;
}

/** Whether Kibana would find the document, indexed as search's document.ts does it. */
export function kqlFinds(node: KqlNode, document: SearchDocument): boolean {
  switch (node.kind) {
    case "and":
      return node.nodes.every((each) => kqlFinds(each, document));
    case "or":
      return node.nodes.some((each) => kqlFinds(each, document));
    case "not":
      return !kqlFinds(node.node, document);
    case "range":
      return inRange(node, document);
    case "is":
      return valuesOf(node.field, document).some((stored) => isIn(node, stored, document));
  }
}

function isIn({ field, value, isBegun }: KqlNode & { kind: "is" }, stored: string, { over }: SearchDocument): boolean {
  const type = typeOf(over, field.replace("find.", ""));
  if (field === "find.present" || type === "keyword" || type === "number")
    return isBegun ? stored.startsWith(value) : stored === value;
  return isBegun ? ` ${stored}`.includes(` ${value}`) : ` ${stored} `.includes(` ${value} `);
}

/** What stands under a field of the index, as the words its conditions are compared with. */
function valuesOf(field: string, { over, fields }: SearchDocument): string[] {
  if (field === "find.present") return Object.keys(fields).filter((name) => (fields[name] ?? []).length > 0);
  const [name, isFound] = field.startsWith("find.") ? [field.slice(5), true] : [field, false];
  const values = fields[name] ?? [];
  const type = typeOf(over, name);
  if (type === "number") return values.map(String);
  if (type === null || !isFound) throw new Error(`${field} of ${over} is not for conditions`);
  return values.map((each) =>
    type === "keyword" ? keyOf(each) : (type === "text" ? tokens : words)(String(each)).join(" "),
  );
}

const compare = {
  ">=": (a: number, b: number) => a >= b,
  "<=": (a: number, b: number) => a <= b,
  ">": (a: number, b: number) => a > b,
  "<": (a: number, b: number) => a < b,
};

function inRange({ field, sign, value }: KqlNode & { kind: "range" }, { over, fields }: SearchDocument): boolean {
  const name = field.replace("find.", "");
  const isDate = typeOf(over, name) === "date";
  const bound = isDate ? Date.parse(value) : Number(value);
  if (Number.isNaN(bound)) throw new Error(`${value} is no bound of ${field}`);
  return (fields[name] ?? []).some((each) => {
    const interval = isDate ? intervalOf(String(each)) : null;
    const stored = isDate ? interval?.[field === name ? "from" : "to"] : Number(each);
    return stored !== undefined && compare[sign](stored, bound);
  });
}
