import { randomBytes } from "node:crypto";
import { connectElasticsearch, type Elasticsearch } from "@readout/elasticsearch";
import { type Over, overs } from "@readout/model";
import { parse } from "@readout/query";
import { aReading, conformanceCases, conformanceReadings } from "@readout/query/conformance";
import { elasticsearchSearch, setUpSearch } from "@readout/search/elasticsearch";
import { mappingOf } from "@readout/search/mapping";
import { kibanaObjects } from "./objects.ts";
import { type KqlNode, parseKql } from "./testing.ts";
import { toKql } from "./to-kql.ts";

const PATIENCE_MS = 60_000;

/*
 * What Kibana would ask Elasticsearch, asked here: KQL as Kibana's own code turns it into a query (kbn-es-query: `is` and
 * `range`), and the aggregations of every chart.
 */

const url = process.env.ELASTICSEARCH_URL;
const prefix = `k${randomBytes(4).toString("hex")}-`;
const objects = kibanaObjects({ consoleUrl: "http://127.0.0.1:4180", prefix });

const inField = (over: Over, field: string): string => {
  const { find, ...shown } = mappingOf(over).properties;
  const type = field.startsWith("find.") ? find?.properties?.[field.slice(5)]?.type : shown[field]?.type;
  if (!type) throw new Error(`${field} is no field of ${over}`);
  return type;
};

const reserved = /[-+=&|><!(){}[\]^"~*?:\\/]/g;

function dslOf(node: KqlNode, over: Over): object {
  switch (node.kind) {
    case "and":
      return { bool: { filter: node.nodes.map((each) => dslOf(each, over)) } };
    case "or":
      return { bool: { should: node.nodes.map((each) => dslOf(each, over)), minimum_should_match: 1 } };
    case "not":
      return { bool: { must_not: dslOf(node.node, over) } };
    case "range": {
      const sign = { ">=": "gte", "<=": "lte", ">": "gt", "<": "lt" }[node.sign];
      const zone = inField(over, node.field) === "date" ? { time_zone: "Asia/Tokyo" } : {};
      return { range: { [node.field]: { [sign]: node.value, ...zone } } };
    }
    case "is": {
      const { field, value, isBegun } = node;
      const isKeyword = inField(over, field) === "keyword";
      const begun = `${value.replace(reserved, "\\$&")}*`;
      if (isBegun)
        return isKeyword
          ? { wildcard: { [field]: { value: begun } } }
          : { query_string: { fields: [field], query: begun } };
      return isKeyword ? { term: { [field]: { value } } } : { match_phrase: { [field]: value } };
    }
  }
}

interface Counted {
  hits: { total: { value: number } };
  aggregations?: Record<string, { buckets?: unknown[]; value?: number }>;
}

interface Column {
  operationType: string;
  sourceField: string;
}
interface LensState {
  datasourceStates: { formBased: { layers: Record<string, { columns: Record<string, Column> }> } };
}

/** What each chart counts, by its id without the prefix. */
const charts = objects
  .filter(({ type }) => type === "lens")
  .map(({ id, attributes }): [string, Column[]] => {
    const { layers } = (attributes.state as LensState).datasourceStates.formBased;
    return [id.slice(`readout-${prefix}`.length), Object.values(layers).flatMap((each) => Object.values(each.columns))];
  });

function aggregationOf({ operationType, sourceField: field }: Column): object | null {
  switch (operationType) {
    case "terms":
      return { terms: { field, size: 10 } };
    case "unique_count":
      return { cardinality: { field } };
    case "date_histogram":
      return { date_histogram: { field, calendar_interval: "1M" } };
    default:
      return null;
  }
}

if (url === undefined) {
  const missing = "Kibana's questions: ELASTICSEARCH_URL is not set; npm run test:engines sets it";
  if (process.env.ENGINES === "required") it(missing, () => expect(url).toBeDefined());
  else it.skip(missing, () => {});
} else
  describe("what Kibana asks Elasticsearch", () => {
    let elastic: Elasticsearch;

    const ask = async <T>(over: Over, body: object): Promise<T> => {
      const path = `/${elastic.name(over)}/_search`;
      return elastic.client.transport.request({ method: "POST", path, body: { size: 1000, ...body } });
    };

    beforeAll(async () => {
      elastic = connectElasticsearch({ url, flavour: "elasticsearch", prefix, refresh: true, replicas: 0 }, () => {});
      await setUpSearch(elastic);
      const search = await elasticsearchSearch(elastic, { ledger: { prepare: async () => [] } });
      const at = "2021-09-02T12:00:00.000Z";
      const located = aReading({
        id: "kabul",
        text: "They met.",
        events: [
          { id: "ka-e1", evidence: "They met.", type: "CONSULT", place: "Kabul", targets: [{ name: "Ana Reyes" }] },
        ],
      });
      const [event] = located.extraction.events;
      if (event?.place) Object.assign(event.place, { lat: 34.5, lon: 69.2 });
      await search.write(
        [...conformanceReadings, located].map((extracted) => ({
          extracted,
          withdrawnAt: at,
          ledger: { addressId: extracted.article.id, revision: extracted.article.revision, at },
        })),
      );
      await search.close();
    }, PATIENCE_MS);

    afterAll(async () => {
      const { client } = elastic;
      const found = await client.transport.request<object>({ method: "GET", path: `/${prefix}*/_alias` });
      const names = Object.keys(found).filter((each) => each.startsWith(prefix));
      if (names.length > 0) await client.transport.request({ method: "DELETE", path: `/${names.join(",")}` });
      const templates = overs.map((over) => `/_index_template/${prefix}readout-${over}`);
      const components = [...overs.map((over) => `${over}-mapping`), "settings", "analysis@full", "analysis@core"];
      for (const path of [...templates, ...components.map((each) => `/_component_template/${prefix}readout-${each}`)])
        await client.transport.request({ method: "DELETE", path: encodeURI(path) }, { ignore: [404] });
      await elastic.close();
    }, PATIENCE_MS);

    const translated = conformanceCases.map(([over, text, ids]) => ({
      over,
      text,
      ids,
      kql: toKql(parse(text, over)),
    }));
    const same = translated.filter(({ text, kql }) => kql.lost.length === 0 && kql.text !== "" && !/now/.test(text));

    it(
      "is found as our own search finds it, whatever the time zone of the browser",
      async () => {
        const wrong: unknown[] = [];
        for (const { over, text, ids, kql } of same) {
          const { hits } = await ask<{ hits: { hits: { _id: string }[] } }>(over, {
            query: {
              bool: { filter: dslOf(parseKql(kql.text), over), must_not: { terms: { id: ["kabul", "ka-e1"] } } },
            },
          });
          const found = hits.hits.map(({ _id }) => _id).sort();
          if (JSON.stringify(found) !== JSON.stringify([...ids].sort()))
            wrong.push({ text, kql: kql.text, found, ids });
        }

        expect(wrong).toEqual([]);
        expect(same.length).toBeGreaterThan(120);
      },
      PATIENCE_MS,
    );

    it.each(charts)("%s can be counted", async (id, columns) => {
      const over = overs.find((each) => id.startsWith(each)) ?? "articles";
      const asked = columns.flatMap((each, at) => {
        const aggregation = aggregationOf(each);
        return aggregation ? [[`column${at}`, aggregation]] : [];
      });

      const { hits, aggregations = {} } = await ask<Counted>(over, { size: 0, aggs: Object.fromEntries(asked) });

      expect(hits.total.value).toBeGreaterThan(0);
      expect(Object.keys(aggregations)).toHaveLength(asked.length);
      for (const { buckets, value } of Object.values(aggregations)) expect(buckets?.length ?? value).toBeGreaterThan(0);
    });

    it.each<[Over, string]>([
      ["articles", "article=kabul"],
      ["statements", "article=manila&fact=ma-1"],
      ["events", "article=kabul&fact=ka-e1"],
    ])("leads from one of %s to its place in the console", async (over, expected) => {
      const view = objects.find(
        ({ type, attributes }) => type === "index-pattern" && attributes.title === `${prefix}${over}`,
      );
      const fields = JSON.parse(String(view?.attributes.runtimeFieldMap)) as Record<string, object>;
      const id = /[^=]+$/.exec(expected)?.[0];

      const { hits } = await ask<{ hits: { hits: { fields: object }[] } }>(over, {
        runtime_mappings: fields,
        query: { term: { id } },
        fields: ["readout"],
        _source: false,
      });

      expect(hits.hits.map((each) => each.fields)).toEqual([{ readout: [expected] }]);
    });

    it("stands on the map", async () => {
      const { aggregations } = await ask<{
        aggregations: { tiles: { buckets: { key: string; doc_count: number }[] } };
      }>("events", {
        size: 0,
        aggs: { tiles: { geotile_grid: { field: "location", precision: 3 } } },
      });

      expect(aggregations.tiles.buckets).toEqual([{ key: "3/5/3", doc_count: 1 }]);
    });
  });
