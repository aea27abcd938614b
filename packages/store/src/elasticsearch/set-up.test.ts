import { AT, aMatch, aNotice, aWatch, LATER } from "../contract-samples.ts";
import { elasticsearchStore, setUpStore } from "../elasticsearch.ts";
import { playgroundAt } from "./testing.ts";

const url = process.env.ELASTICSEARCH_URL;
import.meta.jest.setTimeout(60_000);

if (url) upgradingOn(url);
else if (process.env.ENGINES === "required")
  it("needs ELASTICSEARCH_URL, which `npm run test:engines` sets", () => expect(url).toBeDefined());
else it.skip("set-up on older indices (ELASTICSEARCH_URL is not set; `npm run test:engines` sets it)", () => {});

function upgradingOn(url: string): void {
  const { elastic, remove } = playgroundAt(url);
  afterAll(remove);

  it("adds the fields that an index of an earlier version lacks, and reads what that version kept", async () => {
    const keyword = { type: "keyword" };
    const kept = { type: "object", enabled: false };
    const properties = { id: keyword, watchId: keyword, state: keyword, createdAt: { type: "date" }, notice: kept };
    await elastic.ensureIndex("notices", {
      settings: { number_of_shards: 1, number_of_replicas: 0 },
      mappings: { dynamic: "strict", properties },
    });
    const { nextTryAt: _, ...notice } = aNotice;
    const { id, watchId, state, createdAt } = notice;
    const old = { id, watchId, state, createdAt, notice };
    await elastic.bulk([{ action: "create", index: "notices", id, document: old }]);

    await setUpStore(elastic, { shards: 1, replicas: 0 });
    const { watches } = await elasticsearchStore(elastic);
    await watches.put(aWatch);
    const { nextTryAt: __, ...second } = { ...aNotice, id: "n2", matchId: "m2" };
    const match = { ...aMatch, id: "m2" };
    const document = { id: "m2", watchId, matchedAt: AT, match, notices: [second] };
    await elastic.bulk([{ action: "create", index: "matches", id: "m2", document }]);

    expect(await watches.record(aMatch, [aNotice])).toEqual([aNotice]);
    expect(await watches.record(match, [])).toEqual([{ ...aNotice, id: "n2", matchId: "m2" }]);
    expect((await watches.notice("n1"))?.notice).toEqual(aNotice);
    expect((await watches.unsent(new Date(LATER), 10)).map((each) => each.id)).toEqual(["n1", "n2"]);
    expect(await watches.unsent(new Date(AT), 10)).toEqual([]);
    await watches.saveNotice({ ...aNotice, attempts: 1, nextTryAt: LATER });
    expect((await watches.unsent(new Date(LATER), 10)).map((each) => each.id)).toEqual(["n2"]);
  });
}
