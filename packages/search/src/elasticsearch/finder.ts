import { type Elasticsearch, ElasticsearchRefused } from "@readout/elasticsearch";
import type { Over, SearchDocument } from "@readout/model";
import { highlight, without } from "@readout/query";
import { intervalFor } from "../histogram.ts";
import { facetSize, refuse } from "../refuse.ts";
import {
  type FacetCount,
  type HistogramBucket,
  type SearchHit,
  type SearchPage,
  SearchRefused,
  type SearchRequest,
} from "../search.ts";
import { compile, type Dsl, type Plan } from "./compile.ts";
import { type Anchor, readCursor, writeCursor } from "./cursor.ts";
import { articleOf, recordOf, type Stored } from "./document.ts";
import { type Frozen, isThawed, keepAlive } from "./frozen.ts";

export interface FinderTools {
  elastic: Elasticsearch;
  frozen: Frozen;
}

interface Hit {
  _id: string;
  _score: number | null;
  _source: Stored;
  sort?: [number, string];
}
interface Found {
  pit_id?: string;
  hits: { total: { value: number }; hits: Hit[] };
  aggregations?: Record<string, Aggregation>;
}
interface Aggregation {
  value?: number | null;
  buckets?: { key: string | number; doc_count: number }[];
}

/** Counts on shards are exact for so many values at least. */
const shardSize = 500;
const shownFields = ["id", "articleId", "withdrawn", "fields", "record", "text"];

/** Answers one request: hits and facets in one search; another for each facet on a field that the query speaks of. */
export async function findIn(tools: FinderTools, request: SearchRequest): Promise<SearchPage> {
  refuse(request);
  const plan = compile(request.query, request.now);
  const anchor = readCursor(request);
  const own = request.facets.filter((field) => without(request.query, field).root !== request.query.root);
  const shared = request.facets.filter((field) => !own.includes(field));
  const [page, ...counted] = await Promise.all([
    pageOf(tools, plan, request, anchor, { ...facetsBy(shared), ...endsOf(request) }),
    ...own.map((field) => ownFacet(tools, request, field)),
  ]);
  const { found, cursor, hits } = page;
  const facets = new Map(shared.map((field) => [field, countsOf(found, field)]));
  for (const [i, field] of own.entries()) facets.set(field, counted[i] ?? []);
  return {
    total: found.hits.total.value,
    hits: hits.map((hit) => hitOf(request, plan, hit)),
    facets: Object.fromEntries(request.facets.map((field) => [field, facets.get(field) ?? []])),
    histogram: await histogramOf(tools, plan, request, found),
    cursor,
  };
}

const facetsBy = (fields: readonly string[]): Dsl =>
  Object.fromEntries(
    fields.map((field) => [`facet_${field}`, { terms: { field, size: facetSize, shard_size: shardSize } }]),
  );

const countsOf = ({ aggregations }: Found, field: string): FacetCount[] =>
  (aggregations?.[`facet_${field}`]?.buckets ?? []).map(({ key, doc_count }) => ({
    value: String(key),
    count: doc_count,
  }));

async function ownFacet(tools: FinderTools, request: SearchRequest, field: string): Promise<FacetCount[]> {
  const { query } = compile(without(request.query, field), request.now);
  return countsOf(await search(tools, request.over, { size: 0, query, aggs: facetsBy([field]) }), field);
}

/** A page of hits, and whatever else was counted on the way. */
async function pageOf(
  tools: FinderTools,
  plan: Plan,
  request: SearchRequest,
  anchor: Anchor | null,
  aggs: Dsl,
): Promise<{ found: Found; hits: Hit[]; cursor: string | null }> {
  const body = { query: plan.query, aggs, track_total_hits: true, _source: shownFields };
  if (request.size === 0) {
    const found = await search(tools, request.over, { ...body, size: 0 });
    return { found, hits: [], cursor: null };
  }
  const isRanked = request.sort === "relevance" && plan.isRanked;
  const { found, frozen } = isRanked
    ? await ranked(tools, plan, request, anchor, body)
    : { found: await inOrder(tools, request, anchor, body), frozen: null };
  const { hits } = found.hits;
  const last = hits.length > request.size ? hits[request.size - 1]?.sort : undefined;
  if (frozen !== null && !last) await tools.frozen.end(frozen);
  const cursor = last ? writeCursor(request, { key: last[0], id: last[1], frozen }) : null;
  return { found, hits: hits.slice(0, request.size), cursor };
}

/** Instants and ids are the same whatever is written meanwhile: nothing need be frozen. */
function inOrder(tools: FinderTools, { over, sort, size }: SearchRequest, anchor: Anchor | null, body: Dsl) {
  const order = sort === "oldest" ? "asc" : "desc";
  return search(tools, over, {
    ...body,
    size: size + 1,
    sort: [{ at: order }, { id: order }],
    ...(anchor ? { search_after: [anchor.key, anchor.id] } : {}),
  });
}

/** By score, best first, in a frozen search. Where that is over, it goes on after the last hit's present score. */
async function ranked(tools: FinderTools, plan: Plan, request: SearchRequest, anchor: Anchor | null, body: Dsl) {
  const page = async (token: string, pit: string, after: [number, string] | null) => {
    const found = await search(tools, null, {
      ...body,
      pit: { id: pit, keep_alive: keepAlive },
      size: request.size + 1,
      sort: [{ _score: "desc" }, { id: "desc" }],
      ...(after ? { search_after: after } : {}),
    });
    if (found.pit_id !== undefined) tools.frozen.renamed(token, found.pit_id);
    return { found, frozen: token };
  };
  const known = anchor && tools.frozen.known(anchor.frozen);
  if (anchor?.frozen && known) {
    try {
      return await page(anchor.frozen, known, [anchor.key, anchor.id]);
    } catch (error) {
      if (!isThawed(error)) throw error;
    }
  }
  const { token, pit } = await tools.frozen.open(request.over);
  if (!anchor) return page(token, pit, null);
  const score = await presentScore(tools, plan, pit, anchor);
  return page(token, pit, [score, anchor.id]);
}

async function presentScore(tools: FinderTools, { query }: Plan, pit: string, { id, key }: Anchor): Promise<number> {
  const { hits } = await search(tools, null, {
    pit: { id: pit, keep_alive: keepAlive },
    size: 1,
    _source: false,
    query: { bool: { must: [query], filter: [{ term: { id } }] } },
  });
  return hits.hits[0]?._score ?? key;
}

const tooMuch = /too_many|too many|maxClauseCount|max_clause/i;

/** One search; of a frozen one, `over` is null. An answer of some shards only is none. */
async function search({ elastic }: FinderTools, over: Over | null, body: Dsl): Promise<Found> {
  const { aggs, ...rest } = body;
  const hasAggs = typeof aggs === "object" && aggs !== null && Object.keys(aggs).length > 0;
  try {
    return await elastic.ask(`Searching ${over ?? "further"}`, (client) =>
      client.transport.request<Found>({
        method: "POST",
        path: over ? `/${encodeURIComponent(elastic.name(over))}/_search` : "/_search",
        querystring: { allow_partial_search_results: false, ...(over ? { ignore_unavailable: true } : {}) },
        body: hasAggs ? { ...rest, aggs } : rest,
      }),
    );
  } catch (error) {
    if (error instanceof ElasticsearchRefused && tooMuch.test(`${error.type} ${error.message}`))
      throw new SearchRefused("The query stands for too many words at once: write more of the begun ones", {
        cause: error,
      });
    throw error;
  }
}

function hitOf(request: SearchRequest, plan: Plan, { _source, sort }: Hit): SearchHit {
  const { over } = request;
  const text = over === "articles" ? articleOf(_source).article.text : "";
  const document: SearchDocument = {
    over,
    id: _source.id,
    articleId: _source.articleId,
    fields: text ? { ..._source.fields, text: [text] } : _source.fields,
    labels: {},
  };
  return {
    over,
    id: document.id,
    articleId: document.articleId,
    score: request.sort === "relevance" && plan.isRanked ? (sort?.[0] ?? 0) : 0,
    fields: document.fields,
    record: recordOf(over, _source),
    withdrawn: _source.withdrawn ?? null,
    highlights: request.highlight ? highlight(request.query, document) : {},
  };
}

const endsOf = ({ histogram }: SearchRequest): Dsl =>
  histogram ? { first: { min: { field: histogram.field } }, last: { max: { field: histogram.field } } } : {};

/** How fine it is counted depends on where it begins and ends: a second search. Elasticsearch fills the gaps. */
async function histogramOf(
  tools: FinderTools,
  { query }: Plan,
  { over, histogram }: SearchRequest,
  { aggregations }: Found,
): Promise<HistogramBucket[]> {
  const [first, last] = [aggregations?.first?.value, aggregations?.last?.value];
  if (!histogram || typeof first !== "number" || typeof last !== "number") return [];
  const interval = intervalFor(last - first, histogram.interval);
  const counted = { date_histogram: { field: histogram.field, calendar_interval: interval, min_doc_count: 0 } };
  const found = await search(tools, over, { size: 0, query, aggs: { counted } });
  return (found.aggregations?.counted?.buckets ?? []).map(({ key, doc_count }) => ({
    from: new Date(Number(key)).toISOString(),
    count: doc_count,
  }));
}
