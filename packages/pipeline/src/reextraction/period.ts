import type { ReextractionRequest } from "@readout/model";
import { parse, type Query } from "@readout/query";

/** The request cannot be done as it stands, or not now; the message says what to do. */
export class ReextractionRefused extends Error {
  override name = "ReextractionRefused";
  readonly isBusy: boolean;
  constructor(message: string, isBusy = false) {
    super(message);
    this.isBusy = isBusy;
  }
}

/** A stretch of time that is read in one go: `month` when all of it is made anew. */
export interface Part {
  month: string | null;
  /** Days or months, both included; null is open. */
  from: string | null;
  to: string | null;
}

const MOST_MONTHS = 600;

/** The parts of a request: its months one by one when it is whole months and nothing but them, else all of it at once. */
export function partsOf({ from, to, query }: ReextractionRequest): Part[] {
  for (const [name, value] of Object.entries({ from, to })) if (value !== null) checkDate(name, value);
  if (from !== null && to !== null && firstDay(from) > lastDay(to))
    throw new ReextractionRefused(`From ${from} to ${to} is no time at all: give the earlier one first`);
  const isWhole = from !== null && to !== null && query.trim() === "" && beginsMonth(from) && endsMonth(to);
  if (!isWhole) return [{ month: null, from, to }];
  return monthsBetween(from.slice(0, 7), to.slice(0, 7)).map((month) => ({ month, from: month, to: month }));
}

function checkDate(name: string, value: string): void {
  const day = firstDay(value);
  const read = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day)
    throw new ReextractionRefused(`${name}: there is no ${value}; give a day or a month, as 2026-10-05 or 2026-10`);
}

const firstDay = (value: string): string => (value.length === 7 ? `${value}-01` : value);
const lastDay = (value: string): string => (value.length === 7 ? lastOfMonth(value) : value);
const beginsMonth = (value: string): boolean => firstDay(value).endsWith("-01");
const endsMonth = (value: string): boolean => lastDay(value) === lastOfMonth(value.slice(0, 7));

function lastOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  const [year = 0, number = 1] = from.split("-").map(Number);
  for (let at = number - 1; ; at += 1) {
    const month = new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 7);
    if (month > to) return months;
    months.push(month);
    if (months.length > MOST_MONTHS)
      throw new ReextractionRefused(`From ${from} to ${to} is more than ${MOST_MONTHS} months: take fewer at a time`);
  }
}

/** What finds the articles of a part: the request's query among those accepted in that time. */
export function queryOf(text: string, { from, to }: Part): Query {
  const query = parse(text, "articles");
  const bounds = [...(from === null ? [] : [`accepted >= ${from}`]), ...(to === null ? [] : [`accepted <= ${to}`])];
  const time = parse(bounds.join(" and "), "articles").root;
  const nodes = [time, query.root].flatMap((node) =>
    node.kind === "and" ? node.nodes : node.kind === "everything" ? [] : [node],
  );
  const [first] = nodes;
  if (!first) return query;
  return { ...query, root: nodes.length === 1 ? first : { kind: "and", nodes, start: 0, end: text.length } };
}
