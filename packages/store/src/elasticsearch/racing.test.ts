import { AT, aFeed, aMatch, aNotice, anEntry, aState, aWatch, LATER } from "../contract-samples.ts";
import { elasticsearchStore } from "../elasticsearch.ts";
import { answeringLate, killedAtEveryWrite, numbered, rivalsAt } from "./testing.ts";

const url = process.env.ELASTICSEARCH_URL;
/** One Elasticsearch may serve many suites at once. */
import.meta.jest.setTimeout(60_000);

if (url) racingOn(url);
else if (process.env.ENGINES === "required")
  it("needs ELASTICSEARCH_URL, which `npm run test:engines` sets", () => expect(url).toBeDefined());
else it.skip("two processes on one store (ELASTICSEARCH_URL is not set; `npm run test:engines` sets it)", () => {});

function racingOn(url: string): void {
  const rivals = rivalsAt(url);
  const { elastic, lazy, bothAtOnce } = rivals;
  const poll = { feedId: "feed-1", at: AT };

  describe("feeds", () => {
    it("keeps what the later poll learnt, whoever saves last", async () => {
      await rivals.one.feeds.put(aFeed());
      await rivals.one.feeds.saveState(aState({ lastPolledAt: LATER, etag: '"2"' }));
      await rivals.two.feeds.saveState(aState({ lastPolledAt: AT, etag: '"1"' }));

      expect((await rivals.one.feeds.get("feed-1"))?.state?.etag).toBe('"2"');
    });

    it("loses neither a renaming nor a state when both are saved at once", async () => {
      await rivals.one.feeds.put(aFeed());
      await Promise.all([rivals.one.feeds.put(aFeed({ name: "Renamed" })), rivals.two.feeds.saveState(aState())]);

      expect(await rivals.one.feeds.get("feed-1")).toEqual({ feed: aFeed({ name: "Renamed" }), state: aState() });
    });

    it("removes once, and is not brought back by a poll that ends afterwards", async () => {
      await rivals.one.feeds.put(aFeed());
      const removed = await bothAtOnce(2, (store) => store.feeds.remove("feed-1"));
      await rivals.two.feeds.saveState(aState());

      expect(removed.filter(Boolean).length).toBe(1);
      expect(await rivals.one.feeds.get("feed-1")).toBeNull();
    });

    it("tells that a feed was removed though the answer to its removal was lost", async () => {
      await rivals.one.feeds.put(aFeed());

      expect(await (await elasticsearchStore(answeringLate(elastic))).feeds.remove("feed-1")).toBe(true);
    });
  });

  describe("lists that are old", () => {
    const index = ["feeds", "ledger", "notices"].map(elastic.name);
    const refreshEvery = (interval: string) =>
      elastic.client.indices.putSettings({ index, settings: { refresh_interval: interval } });
    beforeEach(async () => {
      await rivals.one.feeds.put(aFeed());
      await rivals.one.ledger.accept(poll, [anEntry()]);
      await rivals.one.watches.put(aWatch);
      await rivals.one.watches.record(aMatch, [aNotice]);
      await refreshEvery("-1");
    });
    afterEach(() => refreshEvery("1s"));

    it("poll no feed that was polled, sweep no row that ended and send no notice that was sent", async () => {
      const unseen = await elasticsearchStore(lazy);
      await unseen.feeds.saveState(aState());
      await unseen.ledger.move("a1", "rejected", { reason: "no-text", at: AT });
      await unseen.watches.saveNotice({ ...aNotice, state: "sent" });

      expect((await rivals.one.ledger.list({ state: "waiting" }, 10, null)).rows.length).toBe(1);
      expect(await rivals.one.feeds.due(new Date(AT), 10)).toEqual([]);
      expect(await rivals.one.ledger.stuck(new Date(LATER), 10)).toEqual([]);
      expect(await rivals.one.watches.unsent(new Date(LATER), 10)).toEqual([]);
    });
  });

  describe("matches", () => {
    beforeEach(() => rivals.one.watches.put(aWatch));

    it("are told once, with the notices of whoever was first", async () => {
      const told = await Promise.all([
        rivals.one.watches.record(aMatch, [aNotice]),
        rivals.two.watches.record(aMatch, [{ ...aNotice, id: "n2" }]),
      ]);
      const ids = new Set(told.flat().map((notice) => notice.id));
      const [first] = ids;

      expect(ids.size).toBe(1);
      expect((await rivals.one.watches.unsent(new Date(LATER), 10)).map((notice) => notice.id)).toEqual([first]);
    });

    it("are told with all their notices when recording was killed at any write and is repeated", async () => {
      const notices = (id: string) => [1, 2].map((n) => ({ ...aNotice, id: `${id}-${n}`, matchId: id }));
      const killed = await killedAtEveryWrite(elastic, async (dying, id) =>
        (await elasticsearchStore(dying)).watches.record({ ...aMatch, id }, notices(id)),
      );
      const repeated = [];
      for (const id of killed) repeated.push(await rivals.two.watches.record({ ...aMatch, id }, notices(id)));

      expect(repeated).toEqual(killed.map(notices));
      expect((await rivals.one.watches.matches("w1", 10)).length).toBe(4);
    });

    it("go with their watch, however many", async () => {
      const notice = (n: number) => ({ ...aNotice, id: `n${n}`, matchId: `m${n}` });
      await Promise.all(numbered(30).map((_, n) => rivals.one.watches.record({ ...aMatch, id: `m${n}` }, [notice(n)])));

      expect(await bothAtOnce(1, (store) => store.watches.remove("w1"))).toContain(true);
      expect(await rivals.one.watches.matches("w1", 10)).toEqual([]);
      expect(await rivals.one.watches.unsent(new Date(LATER), 10)).toEqual([]);
    });
  });

  it("adds up the attempts of a letter that dies in two processes", async () => {
    const letter = {
      id: "d1",
      channel: "entries",
      channelKind: "queue",
      stage: "fetch-article",
      reason: "failed",
      message: "",
      attempts: 3,
      envelope: { id: "e1", key: "k", body: "half a pair \ud83d \u0000", headers: {} },
      firstAt: AT,
      lastAt: AT,
      replays: 0,
      state: "dead",
    } as const;
    await bothAtOnce(4, (store) => store.deadLetters.put(letter));

    expect(await rivals.one.deadLetters.get("d1")).toEqual({ ...letter, attempts: 24 });
  });

  it("keeps each line of the audit, and keeps it as it was", async () => {
    await bothAtOnce(5, (store) => store.audit({ at: AT, who: "cli", action: "feed.add", object: "x".repeat(40_000) }));

    expect((await rivals.one.audited(100)).map((line) => line.object.length)).toEqual(Array(10).fill(40_000));
  });
}
