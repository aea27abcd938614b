import { storeContract } from "./contract.ts";
import { playgroundAt } from "./elasticsearch/testing.ts";
import { elasticsearchStore, ledgerMoves } from "./elasticsearch.ts";

/** One Elasticsearch may serve many suites at once. */
import.meta.jest.setTimeout(60_000);

const engines = [
  ["elasticsearch", "ELASTICSEARCH_URL"],
  ["opensearch", "OPENSEARCH_URL"],
] as const;

for (const [flavour, variable] of engines) {
  const url = process.env[variable];
  if (url) contractOn(url, flavour);
  else if (process.env.ENGINES === "required" && flavour === "elasticsearch")
    it(`needs ${variable}, which \`npm run test:engines\` sets`, () => expect(url).toBeDefined());
  else it.skip(`store: ${flavour} (${variable} is not set; \`npm run test:engines\` sets it)`, () => {});
}

function contractOn(url: string, flavour: "elasticsearch" | "opensearch"): void {
  const { elastic, empty, remove } = playgroundAt(url, { flavour });
  afterAll(remove);

  storeContract(flavour, () => {
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
