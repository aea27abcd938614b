import type { Elasticsearch } from "@readout/elasticsearch";
import { searchContract } from "./contract.ts";
import { dropSearch, openForTests } from "./elasticsearch/testing.ts";
import { elasticsearchSearch } from "./elasticsearch.ts";
import type { LedgerMove } from "./search.ts";

import.meta.jest.setTimeout(60_000);

const engines = [
  ["Elasticsearch", "elasticsearch", "ELASTICSEARCH_URL"],
  ["OpenSearch", "opensearch", "OPENSEARCH_URL"],
] as const;

for (const [name, flavour, variable] of engines) {
  const url = process.env[variable];
  if (url === undefined) {
    const missing = `${name} search: ${variable} is not set; npm run test:engines sets it`;
    if (process.env.ENGINES === "required" && flavour === "elasticsearch") it(missing, () => expect(url).toBeDefined());
    else it.skip(missing, () => {});
    continue;
  }
  describe(name, () => {
    let elastic: Elasticsearch;
    beforeAll(async () => {
      elastic = await openForTests(url, { flavour });
    });
    afterAll(async () => {
      await dropSearch(elastic, { templates: true });
      await elastic.close();
    });

    searchContract(name, async () => {
      const moves: LedgerMove[] = [];
      const prepare = async (some: LedgerMove[]) => {
        moves.push(...some);
        return [];
      };
      const search = await elasticsearchSearch(elastic, { ledger: { prepare } });
      return {
        search,
        moves,
        end: async () => {
          await search.close();
          await dropSearch(elastic);
        },
      };
    });
  });
}
