import type { Elasticsearch } from "@readout/elasticsearch";
import { type Over, overs, toDocuments } from "@readout/model";
import { matches, parse } from "@readout/query";
import { conformanceNow, conformanceReadings } from "@readout/query/conformance";
import fc from "fast-check";
import { writeOf } from "../contract-bench.ts";
import { largestQueries, queries, readable } from "../contract-queries.ts";
import { elasticsearchSearch } from "../elasticsearch.ts";
import type { Search, SearchRequest } from "../search.ts";
import { dropSearch, openForTests } from "./testing.ts";

import.meta.jest.setTimeout(120_000);

const engines = [
  ["elasticsearch", "ELASTICSEARCH_URL"],
  ["opensearch", "OPENSEARCH_URL"],
] as const;
const documents = conformanceReadings
  .map(toDocuments)
  .flatMap(({ article, statements, events }) => [article, ...statements, ...events]);

describe.each(engines)("search in %s (needs %s)", (flavour, variable) => {
  const url = process.env[variable];
  if (url === undefined) {
    it.skip(`${variable} is not set; npm run test:engines sets it`, () => {});
    return;
  }

  let elastic: Elasticsearch;
  let search: Search;
  beforeAll(async () => {
    elastic = await openForTests(url, { flavour });
    search = await elasticsearchSearch(elastic, { ledger: { prepare: async () => [] } });
    await search.write(conformanceReadings.map(writeOf));
  });
  afterAll(async () => {
    await dropSearch(elastic, { templates: true });
    await elastic.close();
  });

  const found = async (text: string, over: Over, sort: SearchRequest["sort"]) => {
    const query = parse(text, over);
    const page = await search.find({
      over,
      query,
      now: conformanceNow,
      sort,
      size: 200,
      cursor: null,
      facets: [],
      histogram: null,
      highlight: false,
    });
    expect(page.total).toBe(page.hits.length);
    return page.hits.map(({ id }) => id).sort();
  };
  const expected = (text: string, over: Over) => {
    const query = parse(text, over);
    return documents
      .filter((each) => matches(query, each, conformanceNow))
      .map(({ id }) => id)
      .sort();
  };

  it("finds what the matcher in memory finds, whatever the query", async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(queries, fc.constantFrom<Over>(...overs), async (text, over) => {
        if (!readable(text, over)) return;
        asked += 1;
        expect(await found(text, over, "newest")).toEqual(expected(text, over));
        expect(await found(text, over, "relevance")).toEqual(expected(text, over));
      }),
      { numRuns: 250 },
    );
    expect(asked).toBeGreaterThan(120);
  });

  it.each(largestQueries)("answers the largest queries that are allowed: %s", async (_, text) => {
    expect(await found(text, "articles", "relevance")).toEqual(expected(text, "articles"));
  });

  it("answers queries nested as deep as they may be, and of both kinds", async () => {
    const nested = (depth: number): string =>
      depth === 0 ? "forces" : `nothing or xi (leaders or ${depth % 2 ? "not " : ""}(${nested(depth - 2)}))`;
    for (const depth of [2, 12, 14, 26, 28, 30])
      expect([depth, await found(nested(depth), "articles", "newest")]).toEqual([
        depth,
        expected(nested(depth), "articles"),
      ]);
  });
});
