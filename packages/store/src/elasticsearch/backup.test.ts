import { AT, aFeed, aMatch, aNotice, anEntry, aReading, aState, aWatch, LATER } from "../contract-samples.ts";
import { elasticsearchStore, exportStore, importStore, setUpStore } from "../elasticsearch.ts";
import type { Store } from "../store.ts";
import { playgroundAt } from "./testing.ts";

const url = process.env.ELASTICSEARCH_URL;
import.meta.jest.setTimeout(60_000);

if (url) backingUpOn(url);
else if (process.env.ENGINES === "required")
  it("needs ELASTICSEARCH_URL, which `npm run test:engines` sets", () => expect(url).toBeDefined());
else it.skip("set-up and backup of the store (ELASTICSEARCH_URL is not set; `npm run test:engines` sets it)", () => {});

function backingUpOn(url: string): void {
  const playground = playgroundAt(url);
  const { elastic } = playground;
  let store: Store;
  beforeEach(async () => {
    await playground.empty();
    store = await elasticsearchStore(elastic);
  });
  afterAll(playground.remove);

  const linesOf = async (backup: AsyncIterable<string>): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of backup) lines.push(line);
    return lines;
  };
  async function* given(lines: readonly string[]): AsyncGenerator<string> {
    yield* lines;
  }

  async function fill(): Promise<void> {
    await store.feeds.put(aFeed());
    await store.feeds.saveState(aState());
    await store.watches.put(aWatch);
    await store.watches.record(aMatch, [aNotice, { ...aNotice, id: "n2" }]);
    await store.watches.saveNotice({ ...aNotice, state: "sent" });
    await store.audit({ at: AT, who: "cli", action: "feed.add", object: "feed-1" });
    await store.setNote("samples", "read");
    await store.ledger.accept({ feedId: "feed-1", at: AT }, [anEntry(), anEntry({ id: "a2" }), anEntry({ id: "a3" })]);
    await store.ledger.read("a1", aReading);
    await store.ledger.move("a3", "rejected", { reason: "no-text", at: AT });
  }

  const told = async () => ({
    feeds: await store.feeds.list(),
    watches: await store.watches.list(),
    matches: await store.watches.matches("w1", 10),
    notices: [await store.watches.notice("n1"), await store.watches.notice("n2")],
    audit: await store.audited(10),
    note: await store.note("samples"),
    rows: await Promise.all(["a1", "a2", "a3"].map((id) => store.ledger.get(id))),
    balance: await store.ledger.balance(),
    story: await store.ledger.nearStory(aReading.signature, 0),
  });

  it("gives back everything there was, and what it decides by", async () => {
    await fill();
    const before = await told();
    const lines = await linesOf(exportStore(elastic));
    await playground.empty();
    const documents = await importStore(elastic, given(lines));

    expect(await told()).toEqual(before);
    expect(documents).toBe(lines.length - 2);
    expect(await store.ledger.read("a2", aReading)).toMatchObject({ state: "duplicate", duplicateOf: "a1" });
    expect((await store.watches.record(aMatch, [aNotice])).map((notice) => notice.id)).toEqual(["n2"]);
  });

  it("balances when entries are accepted while it is taken, and no feed's state speaks of rows it lacks", async () => {
    await fill();
    const lines: string[] = [];
    for await (const line of exportStore(elastic)) {
      lines.push(line);
      const id = `late-${lines.length}`;
      await store.ledger.accept({ feedId: "feed-1", at: LATER }, [anEntry({ id })]);
      await store.feeds.saveState(aState({ etag: id }));
    }
    await playground.empty();
    await importStore(elastic, given(lines));

    expect(await store.ledger.balance()).toMatchObject({ balanced: true });
    const seen = (await store.feeds.get("feed-1"))?.state?.etag ?? "";
    expect(await store.ledger.get(seen)).toMatchObject({ id: seen });
  });

  it("makes notices that were read before their match was found", async () => {
    await store.watches.put(aWatch);
    await store.watches.record(aMatch, [aNotice]);
    const lines = await linesOf(exportStore(elastic));
    await playground.empty();
    const without = lines.filter((line) => !line.startsWith('{"index":"notices"'));
    const counted = without.map((line) => line.replace('"documents":3', '"documents":2'));
    await importStore(elastic, given(counted));

    expect((await store.watches.unsent(new Date(LATER), 10)).map((notice) => notice.id)).toEqual(["n1"]);
  });

  it("says of lines that are cut short or are no backup what is wrong with them", async () => {
    await fill();
    const lines = await linesOf(exportStore(elastic));

    await expect(importStore(elastic, given(lines.slice(0, -1)))).rejects.toThrow(/cut short.*no end/);
    await expect(importStore(elastic, given(lines.slice(1)))).rejects.toThrow("Line 1 is not the head of a backup");
    await expect(importStore(elastic, given([...lines.slice(0, 1), '{"index":"x"}']))).rejects.toThrow(
      "Line 2 of the backup is no document of the store",
    );
  });

  it("is set up a second time without losing anything, and by two at once", async () => {
    await fill();
    const settings = { shards: 4, replicas: 0 };
    await Promise.all([setUpStore(elastic, settings), setUpStore(playground.another(), settings)]);

    expect(await store.feeds.get("feed-1")).toEqual({ feed: aFeed(), state: aState() });
  });

  it("takes no field that the mapping does not know", async () => {
    const write = elastic.bulk([{ action: "index", index: "notes", id: "x", document: { id: "x", worth: 1 } }]);

    await expect(write).rejects.toThrow(/worth/);
  });

  it("opens only where it was set up, and says what to do", async () => {
    const elsewhere = playgroundAt(url);

    await expect(elasticsearchStore(elsewhere.elastic)).rejects.toThrow(/of ledger: .*Run the set-up command/);
    await elsewhere.remove();
  });
}
