import { type Access, connectElasticsearch, createApiKeys, type Elasticsearch } from "@readout/elasticsearch";
import { parse } from "@readout/query";
import { aReading } from "@readout/query/conformance";
import { writeOf } from "../contract-bench.ts";
import { elasticsearchSearch } from "../elasticsearch.ts";
import { dropSearch, openForTests } from "./testing.ts";

import.meta.jest.setTimeout(120_000);

const url = process.env.ELASTICSEARCH_SECURED_URL;
const password = process.env.ELASTICSEARCH_PASSWORD ?? "";
const documents = ["articles*", "statements*", "events*"];
const access: Access = {
  indexer: [{ indices: documents, may: "manage" }],
  reader: [{ indices: documents, may: "read" }],
  fetcher: [{ indices: ["ledger"], may: "write" }],
};

(url === undefined ? describe.skip : describe)("search with a key of its own (needs ELASTICSEARCH_SECURED_URL)", () => {
  let admin: Elasticsearch;
  const opened: Elasticsearch[] = [];
  beforeAll(async () => {
    admin = await openForTests(url ?? "", { username: "elastic", password });
    opened.push(admin);
  });
  afterAll(async () => {
    await dropSearch(admin, { templates: true });
    await Promise.all(opened.map((each) => each.close()));
  });

  let keys: Record<string, string>;
  beforeAll(async () => {
    keys = await createApiKeys(admin, access);
  });
  const open = async (service: string) => {
    const settings = { url: url ?? "", prefix: admin.name(""), refresh: true, flavour: "elasticsearch" } as const;
    const elastic = connectElasticsearch({ ...settings, apiKey: keys[service] ?? "", replicas: 0 }, () => {});
    opened.push(elastic);
    return elasticsearchSearch(elastic, { ledger: { prepare: async () => [] } });
  };

  it("writes, finds and rebuilds months with the right to manage documents, and only finds with the right to read", async () => {
    const indexer = await open("indexer");
    const reader = await open("reader");
    const write = writeOf(aReading({ id: "a", text: "grain exports" }));

    await indexer.write([write]);
    const rebuild = await indexer.rebuild("2021-08");
    await rebuild.write([write]);
    await rebuild.finish();
    await (await indexer.rebuild("2021-08")).abandon();

    const request = {
      over: "articles",
      query: parse("grain", "articles"),
      now: new Date(),
      size: 1,
      cursor: null,
    } as const;
    const page = await reader.find({
      ...request,
      sort: "relevance",
      facets: ["source"],
      histogram: null,
      highlight: true,
    });
    expect(page.hits.map(({ id }) => id)).toEqual(["a"]);
    expect((await reader.article("a"))?.article.text).toBe("grain exports");
    await expect(reader.write([writeOf(aReading({ id: "a", text: "other", revision: 2 }))])).rejects.toMatchObject({
      unavailable: true,
      configuration: true,
    });
  });

  it("is opened by services without rights to documents, blocked month or not: whoever may repairs it", async () => {
    const indexer = await open("indexer");
    await indexer.write([writeOf(aReading({ id: "b", text: "wheat" }))]);
    const month = await admin.client.indices.getAlias({ name: admin.name("articles-2021.08") });
    await admin.client.indices.addBlock({ index: Object.keys(month), block: "write" });

    await open("reader");
    await open("fetcher");

    expect(await (await open("indexer")).write([writeOf(aReading({ id: "c", text: "wheat" }))])).toEqual(["written"]);
  });
});
