import type { Over } from "@readout/model";
import { intervalOf, isMoment, isRelative } from "./dates.ts";
import { aliases, type FieldType, fieldsOf, typeOf } from "./fields.ts";
import type { Token } from "./lex.ts";
import { nearest } from "./nearest.ts";
import { type At, type Bound, type Exists, QueryError, type Range, type Term } from "./tree.ts";
import { words } from "./words.ts";

const shortestPrefix = 3;
type Written = Token & { kind: "word" | "phrase" };

/** The field a person means by this name: any case, an alias. Throws with the nearest one. */
export function resolveField(over: Over, token: Token & { kind: "word" }, rest: string): string {
  const written = token.text.toLowerCase();
  const known = new Map(Object.keys(fieldsOf[over]).map((name) => [name.toLowerCase(), name]));
  const found = known.get((aliases[written] ?? written).toLowerCase());
  if (found) return found;
  if (written === "_exists_") throw new QueryError("_exists_ is not understood", token, `${rest.trim() || "field"}: *`);
  if (rest.startsWith("//"))
    throw new QueryError("An address needs its field, or quotes", token, `url: ${token.text}:${rest.split(/\s/)[0]}`);
  const elsewhere = oversWith(written);
  if (elsewhere.length > 0)
    throw new QueryError(
      `${token.text} is a field of ${elsewhere.join(" and ")}; this searches ${over}`,
      token,
      `Search over ${elsewhere.join(" or ")}`,
    );
  const near = nearest(token.text, [...known.values(), ...Object.keys(aliases)]);
  throw new QueryError(
    `${token.text} is not a field of ${over}`,
    token,
    near ? `Did you mean ${near}:` : `Put "${token.text}:" in quotes to search for the word`,
  );
}

const oversWith = (written: string): Over[] =>
  (Object.keys(fieldsOf) as Over[]).filter((over) =>
    Object.keys(fieldsOf[over]).some((name) => name.toLowerCase() === written),
  );

/** A condition on words or values; null for bare punctuation, which says nothing. */
export function term(over: Over, token: Written, field: string | null): Term | null {
  const found: Term = {
    kind: "term",
    field,
    text: token.text,
    prefix: token.kind === "word" && token.prefix,
    slop: token.kind === "phrase" ? token.slop : null,
    start: token.start,
    end: token.end,
  };
  const type = field === null ? "text" : typeOf(over, field);
  if (type === "date" || type === "number") return checkedValue(found, type);
  const read = words(token.text);
  if (read.length === 0) return withoutWords(found);
  if (found.prefix) checkPrefix(found, read.at(-1) ?? "");
  return found.slop === null ? found : nearness(found, read, type === "text");
}

/** Of one word there is nothing near. */
function nearness(found: Term, read: readonly string[], isText: boolean): Term {
  if (!isText)
    throw new QueryError(`${found.field} holds no running text: ~ says nothing there`, found, `"${found.text}"`);
  return new Set(read).size < 2 ? { ...found, slop: null } : found;
}

function checkPrefix(found: Term, last: string): void {
  if ([...last].length < shortestPrefix)
    throw new QueryError(`* needs at least ${shortestPrefix} letters before it`, found, "Write more of the word");
}

/** `*` alone asks for nothing in particular; a field wants a value. */
function withoutWords(found: Term): null {
  const { field } = found;
  if (field === null) return null;
  throw new QueryError(`This value of ${field} has no letters or digits`, found, `${field}: *`);
}

function checkedValue(found: Term, type: "date" | "number"): Term {
  const field = found.field ?? "";
  if (found.prefix || found.slop !== null)
    throw new QueryError(`${field} holds ${type}s: * and ~ say nothing there`, found, exampleOf(field, type));
  checkBound(field, type, found.text, found);
  if (isMoment(found.text))
    throw new QueryError(`${found.text} is a moment, which nothing equals`, found, `${field} >= ${found.text}`);
  return found;
}

function checkBound(field: string, type: FieldType, value: string, at: At): void {
  if (type === "date" && !isRelative(value) && !intervalOf(value))
    throw new QueryError(`"${value}" is not a date`, at, `${field} >= 2021-08-25, 2021-08, 2021, now-7d or now/d`);
  if (type === "number" && !/^-?\d{1,15}(\.\d+)?$/.test(value))
    throw new QueryError(`"${value}" is not a number`, at, exampleOf(field, type));
}

const exampleOf = (field: string, type: FieldType): string =>
  type === "date" ? `${field} >= 2021-08-01` : `${field} >= 1`;

/** A condition on one value between bounds; only of dates and numbers. */
export function range(over: Over, field: string, from: Bound | null, to: Bound | null, at: At): Range {
  const type = typeOf(over, field);
  if (type !== "date" && type !== "number") {
    const comparable = Object.entries(fieldsOf[over]).flatMap(([name, each]) =>
      each === "date" || each === "number" ? [name] : [],
    );
    throw new QueryError(`${field} holds words, which have no order`, at, `Compare ${comparable.join(", ")}`);
  }
  for (const bound of [from, to]) if (bound) checkBound(field, type, bound.value, at);
  return { kind: "range", field, from, to, ...at };
}

export const exists = (field: string, at: At): Exists => ({ kind: "exists", field, ...at });
