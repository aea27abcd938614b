import type { Elasticsearch } from "@readout/elasticsearch";
import { parse } from "@readout/query";
import { aReading } from "@readout/query/conformance";
import { writeOf } from "../contract-bench.ts";
import { elasticsearchSearch } from "../elasticsearch.ts";
import type { Search, SearchRequest } from "../search.ts";
import { dropSearch, openForTests } from "./testing.ts";

import.meta.jest.setTimeout(120_000);

const url = process.env.ELASTICSEARCH_URL;

(url === undefined ? describe.skip : describe)("paging by relevance in Elasticsearch (needs ELASTICSEARCH_URL)", () => {
  let elastic: Elasticsearch;
  let frozen: string[];
  beforeAll(async () => {
    elastic = await openForTests(url ?? "");
  });
  beforeEach(() => {
    frozen = [];
  });
  afterEach(() => dropSearch(elastic));
  afterAll(async () => {
    await dropSearch(elastic, { templates: true });
    await elastic.close();
  });

  /** A search as another process has it; the searches it freezes are noted. */
  const open = (): Promise<Search> =>
    elasticsearchSearch(
      {
        ...elastic,
        ask: async (words, request) => {
          const answer = await elastic.ask(words, request);
          if (words.startsWith("Freezing")) frozen.push((answer as { id: string }).id);
          return answer;
        },
      },
      { ledger: { prepare: async () => [] } },
    );
  const write = (search: Search, from: number, to: number, text: (i: number) => string) =>
    search.write(
      Array.from({ length: to - from }, (_, i) => writeOf(aReading({ id: `n${from + i}`, text: text(from + i) }))),
    );
  const page = (search: Search, request: Partial<SearchRequest>) =>
    search.find({
      over: "articles",
      query: parse("grain", "articles"),
      now: new Date(),
      sort: "relevance",
      size: 4,
      cursor: null,
      facets: [],
      histogram: null,
      highlight: false,
      ...request,
    });
  const isOpen = async (id: string): Promise<boolean> => {
    const answer = await elastic.client.transport.request<{ status?: number }>(
      { method: "POST", path: "/_search", body: { pit: { id }, size: 0 } },
      { ignore: [404] },
    );
    return answer.status !== 404;
  };

  it("goes on in another process after the last hit's present score, whatever was written meanwhile", async () => {
    const one = await open();
    await write(one, 0, 12, (i) => `grain ${"word ".repeat(i)}`);
    await write(one, 20, 60, () => "nothing of that kind");
    const first = await page(one, {});
    // Grain is in most articles now, and says less: every score falls.
    await write(one, 100, 200, () => `grain ${"word ".repeat(40)}`);
    const other = await open();

    const second = await page(other, { cursor: first.cursor });
    const third = await page(other, { cursor: second.cursor });

    expect(second.hits[0]?.score).toBeLessThan((first.hits[3]?.score ?? 0) / 2);
    const ids = [first, second, third].flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: 12 }, (_, i) => `n${i}`));
    expect(frozen).toHaveLength(2);
  });

  it("goes on where its frozen search has ended", async () => {
    const search = await open();
    await write(search, 0, 12, (i) => `grain ${"word ".repeat(i)}`);
    const first = await page(search, {});
    await elastic.client.closePointInTime({ id: frozen[0] ?? "" });

    const second = await page(search, { cursor: first.cursor });

    expect(second.hits.map(({ id }) => id)).toEqual(["n4", "n5", "n6", "n7"]);
  });

  it("freezes nothing for longer than somebody may ask for more", async () => {
    const search = await open();
    await write(search, 0, 6, () => "grain");

    const first = await page(search, {});
    expect([frozen.length, await isOpen(frozen[0] ?? "")]).toEqual([1, true]);
    await page(search, { cursor: first.cursor });
    expect([frozen.length, await isOpen(frozen[0] ?? "")]).toEqual([1, false]);

    await page(search, {});
    await search.close();
    expect([frozen.length, await isOpen(frozen[1] ?? "")]).toEqual([2, false]);
  });

  it("freezes nothing for an order by date", async () => {
    const search = await open();
    await write(search, 0, 6, () => "grain");

    await page(search, { sort: "newest" });

    expect(frozen).toEqual([]);
  });
});
