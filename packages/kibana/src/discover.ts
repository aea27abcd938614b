import { intervalOf, type Query, type Range } from "@readout/query";
import { dataViews } from "./data-views.ts";
import { toKql } from "./to-kql.ts";

/** A Kibana that holds our objects. */
export interface KibanaPlace {
  url: string;
  /** That of the indices, with which the objects were made. */
  prefix: string;
}

/** What the time picker is set to: instants, or `now-7d` and the like. */
export interface TimeRange {
  from: string;
  to: string;
}

/**
 * The address of Discover with the same query; what Kibana cannot say of it is in `toKql(query).lost`. Without a time range
 * it is the query's own, else everything: Kibana would look at the last quarter of an hour.
 */
export function discoverUrl({ url, prefix }: KibanaPlace, query: Query, range?: TimeRange): string {
  const view = dataViews(prefix)[query.over];
  const { from, to } = range ?? timeRangeOf(query, view.time);
  const global = { time: { from, to } };
  const state = {
    // Before 8.15 Discover reads `index`, since then `dataSource`; each takes no notice of the other.
    index: view.id,
    dataSource: { dataViewId: view.id, type: "dataView" },
    columns: view.columns,
    query: { language: "kuery", query: toKql(query).text },
    sort: [[view.time, "desc"]],
  };
  const path = `${url.replace(/(?<!\/)\/+$/, "")}/app/discover#/`;
  return `${path}?_g=${encodeURIComponent(rison(global))}&_a=${encodeURIComponent(rison(state))}`;
}

/** What every hit must lie between, as far as the query says so of all of them. */
function timeRangeOf({ root }: Query, field: string): TimeRange {
  const all = root.kind === "and" ? root.nodes : [root];
  const ranges = all.filter((node): node is Range => node.kind === "range" && node.field === field);
  const from = ranges.find((each) => each.from !== null)?.from;
  const to = ranges.find((each) => each.to !== null)?.to;
  return {
    from: from ? edgeOf(from.value, "from") : "1900-01-01T00:00:00.000Z",
    // To the end of today: a date may be a little ahead of our clock.
    to: to ? edgeOf(to.value, "to") : "now/d",
  };
}

/** An instant; what counts from now does so in Kibana too. */
function edgeOf(value: string, edge: "from" | "to"): string {
  const interval = intervalOf(value);
  return interval ? new Date(interval[edge]).toISOString() : value;
}

type Value = string | readonly Value[] | { readonly [name: string]: Value };

/** Rison, in which Kibana's addresses carry its state; strings are always quoted. */
function rison(value: Value): string {
  if (typeof value === "string") return `'${value.replace(/[!']/g, "!$&")}'`;
  if (isList(value)) return `!(${value.map(rison).join(",")})`;
  const pairs = Object.entries(value).map(([name, each]) => `${name}:${rison(each)}`);
  return `(${pairs.join(",")})`;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
