import { jest } from "@jest/globals";
import { storeContract } from "./contract.ts";
import { playgroundAt } from "./elasticsearch/testing.ts";
import { elasticsearchStore, ledgerMoves } from "./elasticsearch.ts";

const url = process.env.ELASTICSEARCH_URL;
/** One Elasticsearch may serve many suites at once. */
jest.setTimeout(60_000);

if (url) onElasticsearch(url);
else if (process.env.ENGINES === "required")
  it("needs ELASTICSEARCH_URL, which `npm run test:engines` sets", () => expect(url).toBeDefined());
else it.skip("store: elasticsearch (ELASTICSEARCH_URL is not set; `npm run test:engines` sets it)", () => {});

function onElasticsearch(url: string): void {
  const { elastic, empty, remove } = playgroundAt(url);
  afterAll(remove);

  storeContract("elasticsearch", () => {
    let isEmpty: Promise<void> | undefined;
    return {
      async open() {
        isEmpty ??= empty();
        await isEmpty;
        return elasticsearchStore(elastic);
      },
      async moveToIndexed(addressId, revision) {
        const at = "2026-11-24T08:30:00.000Z";
        await elastic.bulk(await ledgerMoves(elastic).prepare([{ addressId, revision, at }]));
      },
      async loseRow(id) {
        await elastic.client.delete({ index: elastic.name("ledger"), id });
      },
    };
  });
}
