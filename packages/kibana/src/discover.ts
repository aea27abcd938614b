import type { Query } from "@readout/query";
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

/** The address of Discover with the same query; what Kibana cannot say of it is in `toKql(query).lost`. */
export function discoverUrl({ url, prefix }: KibanaPlace, query: Query, { from, to }: TimeRange): string {
  const view = dataViews(prefix)[query.over];
  const global = { time: { from, to } };
  const state = {
    // Before 8.15 Discover reads `index`, since then `dataSource`; each takes no notice of the other.
    index: view.id,
    dataSource: { dataViewId: view.id, type: "dataView" },
    columns: view.columns,
    query: { language: "kuery", query: toKql(query).text },
    sort: [[view.time, "desc"]],
  };
  const path = `${url.replace(/\/+$/, "")}/app/discover#/`;
  return `${path}?_g=${encodeURIComponent(rison(global))}&_a=${encodeURIComponent(rison(state))}`;
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
