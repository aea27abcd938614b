import type { Elasticsearch } from "@readout/elasticsearch";
import { parse } from "@readout/query";
import { aReading } from "@readout/query/conformance";
import { writeOf } from "../contract-bench.ts";
import { elasticsearchSearch, setUpSearch } from "../elasticsearch.ts";
import { dropSearch, openForTests } from "./testing.ts";

import.meta.jest.setTimeout(120_000);

const url = process.env.ELASTICSEARCH_URL;

(url === undefined ? describe.skip : describe)("the templates of search (needs ELASTICSEARCH_URL)", () => {
  let elastic: Elasticsearch;
  beforeEach(async () => {
    elastic = await openForTests(url ?? "");
  });
  afterEach(async () => {
    await dropSearch(elastic, { templates: true });
    await elastic.close();
  });

  const open = () => elasticsearchSearch(elastic, { ledger: { prepare: async () => [] } });
  const idsBy = async (over: string, query: object) => {
    const { hits } = await elastic.client.search({ index: elastic.name(over), query });
    return hits.hits.map(({ _id }) => _id).sort();
  };
  const met = { id: "met", evidence: "L’accord tient.", type: "CONSULT", place: "Paris" } as const;

  it("make months that are strict, searched within a second of being searched before, and reached by family and by month", async () => {
    await (await open()).write([writeOf(aReading({ id: "a", text: "grain" }))]);

    const index = elastic.name("articles-2021.08-1");
    const made = (await elastic.client.indices.get({ index }))[index];
    expect(made?.mappings).toMatchObject({ dynamic: "strict", _meta: { mapping_version: 1 } });
    expect(made?.settings?.index).toMatchObject({ number_of_shards: "1" });
    expect(made?.settings?.index).not.toHaveProperty("refresh_interval");
    expect(Object.keys(made?.aliases ?? {}).sort()).toEqual([
      elastic.name("articles"),
      elastic.name("articles-2021.08"),
    ]);
  });

  it("analyse English and other languages each by its own rules, for who asks Elasticsearch itself", async () => {
    const text = "Les négociations continuent. L’accord tient.";
    await (await open()).write([
      writeOf(aReading({ id: "fr", text, language: "fr", events: [met] })),
      writeOf(aReading({ id: "en", text: "The naïve ministers' negotiations continued." })),
    ]);

    expect(await idsBy("articles", { match: { "in.fr": "négociation" } })).toEqual(["fr"]);
    expect(await idsBy("articles", { match: { text: "naive minister continuing" } })).toContain("en");
    expect(await idsBy("events", { match: { "in.fr": "accords" } })).toEqual(["met"]);
  });

  it("keep places where they are, for maps", async () => {
    const reading = aReading({ id: "fr", text: "L’accord tient.", events: [met] });
    Object.assign(reading.extraction.events[0]?.place ?? {}, { lat: 48.85, lon: 2.35 });
    reading.extraction.places.push({ id: null, name: "Paris", country: "FRA", lat: 48.85, lon: 2.35, mentions: [] });
    await (await open()).write([writeOf(reading)]);

    const near = { geo_distance: { distance: "5km", location: { lat: 48.86, lon: 2.34 } } };
    expect([await idsBy("events", near), await idsBy("articles", near)]).toEqual([["met"], ["fr"]]);
  });

  it("do without the analysis that a small Elasticsearch lacks, and our search finds the same", async () => {
    await setUpSearch({ ...elastic, capabilities: async () => new Set() });
    const search = await open();
    await search.write([writeOf(aReading({ id: "a", text: "Their negotiations on naïve cafés" }))]);

    const page = await search.find({
      over: "articles",
      query: parse("negotiating cafe", "articles"),
      now: new Date(),
      sort: "relevance",
      size: 5,
      cursor: null,
      facets: [],
      histogram: null,
      highlight: false,
    });

    expect(page.hits.map(({ id }) => id)).toEqual(["a"]);
    expect(await idsBy("articles", { match: { text: "cafe" } })).toEqual([]);
  });

  it("of another version are refused, for documents would not fit", async () => {
    await setUpSearch(elastic);
    await elastic.client.transport.request({
      method: "PUT",
      path: `/_index_template/${elastic.name("readout-events")}`,
      body: { index_patterns: [elastic.name("events-*")], _meta: { mapping_version: 0 }, priority: 300 },
    });

    await expect(open()).rejects.toMatchObject({
      unavailable: true,
      message: expect.stringMatching(/version 0 of the template for events.*version 1 is needed: run the set-up/),
    });
  });
});
