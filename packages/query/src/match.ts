import type { SearchDocument } from "@readout/model";
import { type Interval, intervalOf, queriedInterval } from "./dates.ts";
import { bareFields, type FieldType, typeOf } from "./fields.ts";
import { continues, type Pattern, patternOf } from "./pattern.ts";
import type { Bound, Node, Query, Range, Term } from "./tree.ts";
import { keyOf, tokens, words } from "./words.ts";

/** Whether the document is one the query asks for; `now` is what `now-7d` counts from. Of other things it never is. */
export const matches = (query: Query, document: SearchDocument, now: Date): boolean =>
  query.over === document.over && holds(query.root, document, now);

function holds(node: Node, document: SearchDocument, now: Date): boolean {
  switch (node.kind) {
    case "everything":
      return true;
    case "and":
      return node.nodes.every((each) => holds(each, document, now));
    case "or":
      return node.nodes.some((each) => holds(each, document, now));
    case "not":
      return !holds(node.node, document, now);
    case "exists":
      return valuesOf(document, node.field).length > 0;
    case "range":
      return inRange(node, document, now);
    case "term":
      return hasTerm(node, document, now);
  }
}

const valuesOf = (document: SearchDocument, field: string): readonly (string | number)[] =>
  Object.hasOwn(document.fields, field) ? (document.fields[field] ?? []) : [];

function hasTerm(term: Term, document: SearchDocument, now: Date): boolean {
  const { over } = document;
  const type = term.field === null ? "text" : (typeOf(over, term.field) ?? "text");
  if (type === "number") return valuesOf(document, term.field ?? "").some((each) => Number(each) === Number(term.text));
  if (type === "date") {
    const bound = { value: term.text, inclusive: true };
    return inRange({ ...term, kind: "range", field: term.field ?? "", from: bound, to: bound }, document, now);
  }
  const pattern = patternOf(term, type);
  const fields = term.field === null ? bareFields[over] : [term.field];
  return fields.some((field) => readValues(document, field, type).some((value) => finds(pattern, value)));
}

/** What a document's words come to is read once, however many queries look at it. */
const read = new WeakMap<SearchDocument, Map<string, string[][]>>();

function readValues(document: SearchDocument, field: string, type: FieldType): string[][] {
  const known = read.get(document) ?? new Map<string, string[][]>();
  read.set(document, known);
  const found = known.get(field) ?? valuesOf(document, field).map((value) => comparable(String(value), type));
  known.set(field, found);
  return found;
}

function comparable(value: string, type: FieldType): string[] {
  if (type === "keyword") return [keyOf(value)];
  return type === "text" ? tokens(value) : words(value);
}

function finds(pattern: Pattern, value: readonly string[]): boolean {
  if (pattern.slop !== null) return near(pattern.words, pattern.slop, value);
  const { words: wanted, begun } = pattern;
  const length = wanted.length + (begun ? 1 : 0);
  const startsAt = (at: number): boolean => {
    if (!wanted.every((word, i) => value[at + i] === word)) return false;
    return begun === null || continues(begun, value[at + wanted.length] ?? "");
  };
  for (let at = 0; at + length <= value.length; at += 1) if (startsAt(at)) return true;
  return false;
}

/** Whether all words stand in one stretch that holds at most `slop` others. */
function near(wanted: readonly string[], slop: number, value: readonly string[]): boolean {
  const last = new Map<string, number>();
  for (const [at, word] of value.entries()) {
    if (!wanted.includes(word)) continue;
    last.set(word, at);
    if (last.size === wanted.length && at - Math.min(...last.values()) + 1 - wanted.length <= slop) return true;
  }
  return false;
}

function inRange({ field, from, to }: Range, document: SearchDocument, now: Date): boolean {
  const isDate = typeOf(document.over, field) === "date";
  const within = isDate ? datesBetween(from, to, now) : numbersBetween(from, to);
  return valuesOf(document, field).some(within);
}

/** Both ends as stretches of time: `dates.ts` says how they compare. Null for an end that is open. */
export interface DateBounds {
  /** The stored stretch must end at this time or later. */
  endsFrom: number | null;
  /** The stored stretch must begin at this time or earlier. */
  beginsTo: number | null;
}

export function dateBounds(from: Bound | null, to: Bound | null, now: Date): DateBounds {
  const lower = from && queriedInterval(from.value, now);
  const upper = to && queriedInterval(to.value, now);
  return {
    endsFrom: from && lower && (from.inclusive ? lower.from : lower.to + 1),
    beginsTo: to && upper && (to.inclusive ? upper.to : upper.from - 1),
  };
}

function datesBetween(from: Bound | null, to: Bound | null, now: Date): (value: string | number) => boolean {
  const { endsFrom, beginsTo } = dateBounds(from, to, now);
  return (value) => {
    const stored: Interval | null = intervalOf(String(value));
    return (
      stored !== null && (endsFrom === null || stored.to >= endsFrom) && (beginsTo === null || stored.from <= beginsTo)
    );
  };
}

function numbersBetween(from: Bound | null, to: Bound | null): (value: string | number) => boolean {
  const isAbove = (value: number) =>
    !from || (from.inclusive ? value >= Number(from.value) : value > Number(from.value));
  const isBelow = (value: number) => !to || (to.inclusive ? value <= Number(to.value) : value < Number(to.value));
  return (value) => isAbove(Number(value)) && isBelow(Number(value));
}
