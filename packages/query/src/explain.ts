import type { Over } from "@readout/model";
import { isMoment } from "./dates.ts";
import { typeOf } from "./fields.ts";
import { type Both, fieldOf, type Node, type Query, type Range, type Term } from "./tree.ts";

/** The query in plain English: "statements whose speaker is Xi and whose addressee is Putin". */
export function explain(query: Query): string {
  if (query.root.kind === "everything") return `all ${query.over}`;
  return `${query.over} ${clause(query.root, query.over, false)}`;
}

/** One condition, or the opposite of it. */
function clause(node: Node, over: Over, isDenied: boolean): string {
  switch (node.kind) {
    case "everything":
      return isDenied ? "that do not exist" : "of any kind";
    case "not":
      return clause(node.node, over, !isDenied);
    case "and":
    case "or":
      return together(node, over, isDenied);
    case "exists":
      return isDenied ? `without ${named(node.field)}` : `with ${named(node.field)}`;
    case "range":
      return rangeClause(node, over, isDenied);
    case "term":
      return termClause(node, over, wordsOf(node), isDenied);
  }
}

function together(node: Both, over: Over, isDenied: boolean): string {
  const values = node.nodes.flatMap((each) => (each.kind === "term" ? [each] : []));
  const [first] = values;
  if (first && values.length === node.nodes.length && fieldOf(node) !== undefined)
    return termClause(first, over, values.map(wordsOf).join(` ${node.kind} `), isDenied);
  const joined = node.nodes
    .map((each) => (isMixed(each) ? `(${clause(each, over, false)})` : clause(each, over, false)))
    .join(` ${node.kind} `);
  return isDenied ? `other than those ${joined}` : joined;
}

/** Whether it needs parentheses to be read rightly: it is not told in one breath. */
const isMixed = (node: Node): boolean =>
  (node.kind === "and" || node.kind === "or") &&
  (fieldOf(node) === undefined || node.nodes.some((each) => each.kind !== "term"));

const verbs: Readonly<Record<Over, string>> = { articles: "mention", statements: "say", events: "mention" };
/** The fields whose date has a verb of its own. */
const dated: Readonly<Record<string, string>> = {
  published: "published",
  accepted: "accepted",
  said: "said",
  happened: "that happened",
};

function termClause(term: Term, over: Over, value: string, isDenied: boolean): string {
  if (term.field === null) return `that ${isDenied ? "do not " : ""}${verbs[over]} ${value}`;
  const type = typeOf(over, term.field);
  if (type === "date") return `${isDenied ? "not " : ""}${dated[term.field] ?? term.field} in ${value}`;
  if (type === "text") return `whose ${spoken(term.field)} ${isDenied ? "does not mention" : "mentions"} ${value}`;
  return `whose ${spoken(term.field)} is ${isDenied ? "not " : ""}${value}`;
}

function wordsOf({ text, prefix, slop }: Term): string {
  if (prefix) return `words beginning with ${text}`;
  if (slop !== null) return `“${text}” with up to ${slop} ${slop === 1 ? "word" : "words"} between`;
  return /\s/.test(text) ? `“${text}”` : text;
}

function rangeClause({ field, from, to }: Range, over: Over, isDenied: boolean): string {
  const isDate = typeOf(over, field) === "date";
  const subject = isDate ? (dated[field] ?? field) : `whose ${spoken(field)} is`;
  const words = isDate ? { least: "since", more: "after", most: "until", less: "before" } : numberWords;
  const lower = from && `${from.inclusive ? words.least : words.more} ${moment(from.value)}`;
  const upper = to && `${to.inclusive ? words.most : words.less} ${moment(to.value)}`;
  return `${isDenied ? "not " : ""}${subject} ${[lower, upper].filter((each) => each !== null).join(" and ")}`;
}

const numberWords = { least: "at least", more: "more than", most: "at most", less: "less than" };

const units: Readonly<Record<string, string>> = {
  s: "second",
  m: "minute",
  h: "hour",
  d: "day",
  w: "week",
  M: "month",
  y: "year",
};

/** `now-7d` is "7 days ago". */
function moment(value: string): string {
  if (value === "now" || !isMoment(value)) return value;
  const [, sign, amount, unit] = /^now([+-])(\d+)(\w)$/.exec(value) ?? [];
  const length = `${Number(amount)} ${units[unit ?? ""]}${Number(amount) === 1 ? "" : "s"}`;
  return sign === "-" ? `${length} ago` : `${length} from now`;
}

/** `speakerCountry` is spoken "speaker country". */
const spoken = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const named = (field: string): string => `${/^[aeio]/.test(field) ? "an" : "a"} ${spoken(field)}`;
