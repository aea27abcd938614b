import { ledgerContract } from "./contract-ledger.ts";
import { AT, aFeed, aMatch, aNotice, aState, aWatch, LATER } from "./contract-samples.ts";
import type { Store } from "./store.ts";

/** How an adapter is opened for one test; `open` a second time finds what was kept. `loseRow` deletes behind the ledger's back. */
export interface StoreFixture {
  open(): Promise<Store>;
  moveToIndexed(id: string, revision: number): Promise<void>;
  loseRow(id: string): Promise<void>;
}

/** The promises of the store, held against any adapter. */
export function storeContract(name: string, fixture: () => StoreFixture): void {
  describe(`store: ${name}`, () => {
    let its: StoreFixture;
    let store: Store;
    beforeEach(async () => {
      its = fixture();
      store = await its.open();
    });
    afterEach(async () => store.close());

    ledgerContract(() => ({ its, store }));

    describe("feeds", () => {
      it("keeps a feed's state when the feed itself is saved again", async () => {
        await store.feeds.put(aFeed());
        await store.feeds.saveState(aState());
        await store.feeds.put(aFeed({ name: "Renamed" }));

        expect(await store.feeds.get("feed-1")).toEqual({ feed: aFeed({ name: "Renamed" }), state: aState() });
      });

      it("answers feeds that are due: new ones first, no paused ones, none too early", async () => {
        await store.feeds.put(aFeed({ id: "later" }));
        await store.feeds.put(aFeed({ id: "due" }));
        await store.feeds.put(aFeed({ id: "new" }));
        await store.feeds.put(aFeed({ id: "paused", enabled: false }));
        await store.feeds.saveState(aState({ feedId: "later", nextPollAt: "2026-11-24T10:00:00.000Z" }));
        await store.feeds.saveState(aState({ feedId: "due", nextPollAt: AT }));

        expect((await store.feeds.due(new Date(LATER), 10)).map(({ feed }) => feed.id)).toEqual(["new", "due"]);
      });

      it("forgets a removed feed, once", async () => {
        await store.feeds.put(aFeed());

        expect([await store.feeds.remove("feed-1"), await store.feeds.remove("feed-1")]).toEqual([true, false]);
        expect(await store.feeds.list()).toEqual([]);
      });
    });

    describe("watches", () => {
      beforeEach(() => store.watches.put(aWatch));

      it("records a match and its notices once", async () => {
        const first = await store.watches.record(aMatch, [aNotice]);
        await store.watches.saveNotice({ ...aNotice, state: "sent", sentAt: AT });
        const again = await store.watches.record(aMatch, [{ ...aNotice, id: "n2" }]);

        expect(first.map((each) => each.id)).toEqual(["n1"]);
        expect(again).toEqual([]);
        expect(await store.watches.matches("w1", 10)).toEqual([aMatch]);
      });

      it("answers the notices of a known match that nobody sent: a crash came between", async () => {
        await store.watches.record(aMatch, [aNotice]);

        expect(await store.watches.record(aMatch, [aNotice])).toEqual([aNotice]);
      });

      it("gives a notice with its match and its watch, until the watch is removed", async () => {
        await store.watches.record(aMatch, [aNotice]);
        const before = await store.watches.notice("n1");
        await store.watches.remove("w1");

        expect(before).toEqual({ notice: aNotice, match: aMatch, watch: aWatch });
        expect(await store.watches.notice("n1")).toBeNull();
      });

      it("finds notices whose wake-up got lost", async () => {
        await store.watches.record(aMatch, [aNotice]);

        expect(await store.watches.unsent(new Date(LATER), 10)).toEqual([aNotice]);
        expect(await store.watches.unsent(new Date(AT), 10)).toEqual([]);
      });

      it("finds no notice that rests until its next try, however many rest and however old they are", async () => {
        const EARLIER = "2026-11-24T07:00:00.000Z";
        const resting = ["r1", "r2"].map((id) => ({ ...aNotice, id, createdAt: EARLIER, nextTryAt: EARLIER }));
        const lost = { ...aNotice, id: "lost" };
        const longLost = { ...aNotice, id: "long-lost", createdAt: AT, nextTryAt: EARLIER };
        await store.watches.record(aMatch, [...resting, lost, longLost]);
        for (const each of resting)
          await store.watches.saveNotice({ ...each, attempts: 1, nextTryAt: "2026-11-25T08:00:00.000Z" });
        const found = async (limit: number) =>
          (await store.watches.unsent(new Date(LATER), limit)).map((notice) => notice.id);

        expect(await found(2)).toEqual(["long-lost", "lost"]);
        expect(await found(1)).toEqual(["long-lost"]);
        expect(await store.watches.unsent(new Date("2026-11-25T08:00:00.001Z"), 10)).toHaveLength(4);
      });
    });

    describe("dead letters", () => {
      const letter = {
        id: "d1",
        channel: "entries",
        channelKind: "queue" as const,
        stage: "fetch-article",
        reason: "failed",
        message: "GET https://news.example/1 answered 500",
        attempts: 3,
        envelope: { id: "e1", key: "news.example", body: "not even JSON \u0000", headers: {} },
        firstAt: AT,
        lastAt: AT,
        replays: 0,
        state: "dead" as const,
      };

      it("keeps the original bytes", async () => {
        await store.deadLetters.put(letter);

        expect((await store.deadLetters.get("d1"))?.envelope).toEqual(letter.envelope);
      });

      it("adds up the attempts of a letter that died again after a replay", async () => {
        await store.deadLetters.put(letter);
        await store.deadLetters.mark("d1", "replayed", AT);
        await store.deadLetters.put({ ...letter, lastAt: LATER });

        expect(await store.deadLetters.get("d1")).toMatchObject({
          attempts: 6,
          replays: 1,
          state: "dead",
          firstAt: AT,
          lastAt: LATER,
        });
      });

      it("lists by state and reason, and counts only the dead", async () => {
        await store.deadLetters.put(letter);
        await store.deadLetters.put({ ...letter, id: "d2", reason: "rejected" });
        await store.deadLetters.mark("d2", "discarded", LATER);

        expect((await store.deadLetters.list({ state: "dead" }, 10)).map((each) => each.id)).toEqual(["d1"]);
        expect((await store.deadLetters.list({ reason: "rejected" }, 10)).map((each) => each.id)).toEqual(["d2"]);
        expect(await store.deadLetters.count()).toBe(1);
      });
    });

    it("keeps the audit in order, newest first, and small notes by name", async () => {
      await store.audit({ at: AT, who: "cli", action: "feed.add", object: "feed-1" });
      await store.audit({ at: LATER, who: "api", action: "feed.remove", object: "feed-1" });
      await store.setNote("samples", "read");

      expect((await store.audited(10)).map((each) => each.action)).toEqual(["feed.remove", "feed.add"]);
      expect(await store.note("samples")).toBe("read");
      expect(await store.note("nothing")).toBeNull();
    });
  });
}
