import { type Access, createApiKeys } from "@readout/elasticsearch";
import { AT, aFeed, aMatch, aNotice, anEntry, aReading, aWatch } from "../contract-samples.ts";
import { elasticsearchStore } from "../elasticsearch.ts";
import { indexNames } from "./indices.ts";
import { playgroundAt } from "./testing.ts";

import.meta.jest.setTimeout(120_000);

const url = process.env.ELASTICSEARCH_SECURED_URL;
const password = process.env.ELASTICSEARCH_PASSWORD ?? "";
const access: Access = {
  writer: [{ indices: indexNames, may: "write" }],
  reader: [{ indices: indexNames, may: "read" }],
};

if (url) rightsOn(url);
else if (process.env.ENGINES === "required")
  it("needs ELASTICSEARCH_SECURED_URL, which `npm run test:engines` sets", () => expect(url).toBeDefined());
else it.skip("the store's rights (ELASTICSEARCH_SECURED_URL is not set; `npm run test:engines` sets it)", () => {});

function rightsOn(url: string): void {
  const playground = playgroundAt(url, { username: "elastic", password });
  const open = (apiKey = "") => elasticsearchStore(playground.another(true, { apiKey }));
  afterAll(playground.remove);

  it("does everything with the right to write, and opens and reads with the right to read", async () => {
    await playground.empty();
    const { writer: writing, reader: reading } = await createApiKeys(playground.elastic, access);
    const [writer, reader] = [await open(writing), await open(reading)];
    await writer.feeds.put(aFeed());
    await writer.ledger.accept({ feedId: "feed-1", at: AT }, [anEntry()]);
    await writer.ledger.read("a1", aReading);
    await writer.watches.put(aWatch);
    await writer.watches.record(aMatch, [aNotice]);

    expect(await writer.ledger.balance()).toMatchObject({ discovered: 1, balanced: true });
    expect(await writer.watches.remove("w1")).toBe(true);
    expect(await reader.ledger.get("a1")).toMatchObject({ revision: 1 });
    expect((await reader.feeds.list()).length).toBe(1);
    await expect(reader.feeds.put(aFeed({ id: "feed-2" }))).rejects.toMatchObject({ unavailable: true });
  });
}
