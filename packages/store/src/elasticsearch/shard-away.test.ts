import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connectElasticsearch, type Elasticsearch } from "@readout/elasticsearch";
import { exportStore } from "./backup.ts";
import { balance } from "./balance.ts";
import { type Lists, listsOf } from "./lists.ts";

/** Answers as Elasticsearch 9.4.3 does when one of an index's two shards is away. */
let failedRefreshes: number;
let server: Server;
let elastic: Elasticsearch;
let rows: Lists<{ id: string }>;

const part = { total: 2, successful: 1, skipped: 0, failed: 1 };
const away = {
  error: {
    root_cause: [],
    type: "search_phase_execution_exception",
    reason: "",
    caused_by: {
      type: "search_phase_execution_exception",
      reason: "Search rejected due to missing shards [[ledger][1]]",
    },
  },
  status: 503,
};
const found = { total: { value: 1, relation: "eq" }, hits: [{ _id: "a1", _source: { id: "a1" }, sort: ["a1"] }] };

function answerTo(path: string, parameters: URLSearchParams): { status?: number; body: object } {
  if (path.endsWith("/_refresh")) return { body: { _shards: { total: 2, successful: 1, failed: failedRefreshes } } };
  if (path.endsWith("/_count")) return { body: { count: 1, _shards: part } };
  if (parameters.get("allow_partial_search_results") === "false") return { status: 503, body: away };
  return { body: { took: 1, timed_out: false, _shards: part, hits: found, aggregations: { states: { buckets: [] } } } };
}

beforeEach(async () => {
  failedRefreshes = 0;
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://elasticsearch.example");
    const { status = 200, body } = answerTo(pathname, searchParams);
    request.resume().on("end", () => {
      response.writeHead(status, { "content-type": "application/json", "x-elastic-product": "Elasticsearch" });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = {
    url,
    flavour: "elasticsearch",
    prefix: "",
    refresh: false,
    patienceMs: 1_000,
    backoffMs: 60_000,
  } as const;
  elastic = connectElasticsearch(settings, (fault) => {
    throw fault;
  });
  rows = listsOf(elastic, "ledger");
});

afterEach(async () => {
  await elastic.close();
  server.closeAllConnections();
  server.close();
});

const drain = async (lines: AsyncIterable<unknown>) => {
  for await (const _ of lines);
};

it.each<[string, () => Promise<unknown>]>([
  ["lists", () => rows.list({ query: { match_all: {} }, sort: [], limit: 10 })],
  ["lists all", () => drain(rows.all())],
  ["counts", () => rows.count({ match_all: {} })],
  ["balances", () => balance(elastic)],
  ["backs up", () => drain(exportStore(elastic))],
])("%s nothing by halves: with a shard away it is unavailable", async (_, work) => {
  await expect(work()).rejects.toMatchObject({ unavailable: true, message: expect.stringContaining("missing shards") });
});

it.each<[string, () => Promise<unknown>]>([
  ["a list", () => rows.refresh()],
  ["the balance", () => balance(elastic)],
])("takes no refresh of %s that failed on a shard for one", async (_, work) => {
  failedRefreshes = 1;

  await expect(work()).rejects.toMatchObject({ unavailable: true, message: expect.stringContaining("1 of 2 shards") });
});
