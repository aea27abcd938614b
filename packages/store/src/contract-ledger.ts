import type { Entry, LedgerRow } from "@readout/model";
import type { StoreFixture } from "./contract.ts";
import { AT, anEntry, aReading, LATER } from "./contract-samples.ts";
import type { Store } from "./store.ts";

/** The promises of the ledger, held against any adapter. */
export function ledgerContract(opened: () => { its: StoreFixture; store: Store }): void {
  describe("ledger", () => {
    const accept = (...entries: Entry[]) => opened().store.ledger.accept({ feedId: "feed-1", at: AT }, entries);
    const row = async (id = "a1") => (await opened().store.ledger.get(id)) as LedgerRow;

    it("makes a waiting row per entry, and answers which were new", async () => {
      await accept(anEntry());
      const second = await accept(anEntry(), anEntry({ id: "a2", url: "https://news.example/2" }));

      expect(second.created.map((each) => each.id)).toEqual(["a2"]);
      expect(second.changed).toEqual([]);
      expect(await row()).toMatchObject({ state: "waiting", revision: 0, attempt: 0, entry: anEntry() });
    });

    it("keeps what was accepted when it is opened again", async () => {
      await accept(anEntry());
      const reopened = await opened().its.open();

      expect(await reopened.ledger.get("a1")).toMatchObject({ state: "waiting" });
    });

    it("answers a known entry that says something else as changed, with its new words", async () => {
      await accept(anEntry());
      const { changed } = await accept(anEntry({ contentHash: "h2", title: "Talks end" }));

      expect(changed.map((each) => each.entry.title)).toEqual(["Talks end"]);
    });

    it("lets no other feed change an entry, so that two feeds cannot fight over one address", async () => {
      await accept(anEntry());
      const { changed } = await opened().store.ledger.accept({ feedId: "feed-2", at: AT }, [
        anEntry({ feedId: "feed-2", contentHash: "h2" }),
      ]);

      expect(changed).toEqual([]);
      expect((await row()).entry.contentHash).toBe("h1");
    });

    it("lets a person change an entry by handing over a text, and not by naming its address", async () => {
      const { ledger } = opened().store;
      await accept(anEntry());
      const named = await ledger.accept({ feedId: null, at: AT }, [
        anEntry({ feedId: null, text: "", contentHash: "h2" }),
      ]);
      const given = await ledger.accept({ feedId: null, at: AT }, [
        anEntry({ feedId: null, text: "Mine.", contentHash: "h3" }),
      ]);

      expect(named.changed).toEqual([]);
      expect(given.changed.map((each) => each.entry.text)).toEqual(["Mine."]);
    });

    it("raises the revision only when the text changed", async () => {
      await accept(anEntry());
      const first = await opened().store.ledger.read("a1", aReading);
      const same = await opened().store.ledger.read("a1", aReading);
      const changed = await opened().store.ledger.read("a1", { ...aReading, contentHash: "t2" });

      expect([first?.revision, same?.revision, changed?.revision]).toEqual([1, 1, 2]);
    });

    it("answers null for an address that is not on it", async () => {
      expect(await opened().store.ledger.read("nowhere", aReading)).toBeNull();
      expect(await opened().store.ledger.get("nowhere")).toBeNull();
      expect(await opened().store.ledger.again("nowhere", AT)).toBeNull();
    });

    it("calls the second address of one source with the same text a duplicate of the first", async () => {
      await accept(anEntry(), anEntry({ id: "a2" }), anEntry({ id: "a3" }));
      await opened().store.ledger.read("a1", aReading);
      const twin = await opened().store.ledger.read("a2", aReading);
      const elsewhere = await opened().store.ledger.read("a3", { ...aReading, sourceId: "other.example" });

      expect(twin).toMatchObject({ state: "duplicate", duplicateOf: "a1" });
      expect(elsewhere).toMatchObject({ state: "waiting" });
    });

    it("keeps an indexed row indexed when a later reading fails", async () => {
      await accept(anEntry());
      await opened().store.ledger.read("a1", aReading);
      await opened().its.moveToIndexed("a1", 1);
      await opened().store.ledger.move("a1", "dead", { reason: "failed", at: LATER });

      expect(await row()).toMatchObject({ state: "indexed", indexedRevision: 1, reason: null });
    });

    it("never takes the indexed revision back", async () => {
      await accept(anEntry());
      await opened().its.moveToIndexed("a1", 2);
      await opened().its.moveToIndexed("a1", 1);

      expect((await row()).indexedRevision).toBe(2);
    });

    it("lets a dead row wait again under a new attempt, and no duplicate", async () => {
      await accept(anEntry(), anEntry({ id: "a2" }));
      await opened().store.ledger.move("a1", "dead", { reason: "failed", at: AT });
      await opened().store.ledger.move("a2", "duplicate", { duplicateOf: "a1", at: AT });

      expect(await opened().store.ledger.again("a1", LATER)).toMatchObject({
        state: "waiting",
        attempt: 1,
        reason: null,
      });
      expect(await opened().store.ledger.again("a2", LATER)).toMatchObject({ state: "duplicate", attempt: 0 });
    });

    it("counts a page's failures until the address is put on the queue again", async () => {
      await accept(anEntry());
      const counted = [
        await opened().store.ledger.pageFailed("a1", AT),
        await opened().store.ledger.pageFailed("a1", AT),
      ];
      const again = await opened().store.ledger.again("a1", LATER);

      expect(counted).toEqual([1, 2]);
      expect(again?.pageFailures).toBe(0);
      expect(await opened().store.ledger.pageFailed("nowhere", AT)).toBe(0);
    });

    it("finds rows whose work got lost, and only those", async () => {
      await accept(anEntry(), anEntry({ id: "a2" }), anEntry({ id: "a3" }), anEntry({ id: "a4" }));
      await opened().store.ledger.read("a2", aReading);
      await opened().its.moveToIndexed("a2", 1);
      await opened().store.ledger.move("a3", "rejected", { reason: "no-text", at: AT });
      await opened().store.ledger.settle("a4", AT);

      expect((await opened().store.ledger.stuck(new Date(LATER), 10)).map((each) => each.id)).toEqual(["a1"]);
      expect(await opened().store.ledger.stuck(new Date(AT), 10)).toEqual([]);
    });

    it("tells those apart that were read and wait for the index, and the limit counts only what is asked for", async () => {
      const { ledger } = opened().store;
      await accept(anEntry(), anEntry({ id: "a2" }));
      await ledger.read("a1", aReading);
      const found = async (only?: "read" | "unread", limit = 1) =>
        (await ledger.stuck(new Date(LATER), limit, only)).map(({ id }) => id).sort();

      expect([await found("read"), await found("unread"), await found(undefined, 10)]).toEqual([
        ["a1"],
        ["a2"],
        ["a1", "a2"],
      ]);
    });

    it("calls an indexed row stuck once its entry changed, until it is read", async () => {
      await accept(anEntry());
      await opened().store.ledger.read("a1", aReading);
      await opened().its.moveToIndexed("a1", 1);
      await opened().store.ledger.again("a1", AT);
      const stuck = await opened().store.ledger.stuck(new Date(LATER), 10);
      await opened().store.ledger.settle("a1", AT);

      expect(stuck.map((each) => each.id)).toEqual(["a1"]);
      expect(await opened().store.ledger.stuck(new Date(LATER), 10)).toEqual([]);
    });

    it("calls a changed entry stuck though nobody put it on the queue", async () => {
      await accept(anEntry());
      await opened().its.moveToIndexed("a1", 1);
      await accept(anEntry({ contentHash: "h2" }));

      expect((await opened().store.ledger.stuck(new Date(LATER), 10)).map((each) => each.id)).toEqual(["a1"]);
    });

    it("finds the story of a near-duplicate, and none of a stranger", async () => {
      await accept(anEntry());
      await opened().store.ledger.read("a1", aReading);

      expect(await opened().store.ledger.nearStory("00ff00ff00ff00fe", 3)).toBe("a1");
      expect(await opened().store.ledger.nearStory("00ff00ff00ff0f0f", 3)).toBeNull();
    });

    it("balances, and shows it when a row is lost behind its back", async () => {
      await accept(anEntry(), anEntry({ id: "a2" }), anEntry({ id: "a3" }));
      await accept(anEntry());
      await opened().its.moveToIndexed("a1", 1);
      await opened().store.ledger.move("a2", "rejected", { reason: "no-text", at: AT });
      const before = await opened().store.ledger.balance();
      await opened().its.loseRow("a3");
      const after = await opened().store.ledger.balance();

      expect(before).toEqual({
        discovered: 3,
        states: { waiting: 1, indexed: 1, duplicate: 0, rejected: 1, dead: 0 },
        reasons: [{ state: "rejected", reason: "no-text", count: 1 }],
        balanced: true,
      });
      expect(after).toMatchObject({ discovered: 3, balanced: false });
    });

    it("lists by state, newest first, a page at a time", async () => {
      await accept(anEntry(), anEntry({ id: "a2" }), anEntry({ id: "a3" }));
      await opened().store.ledger.move("a2", "dead", { reason: "failed", at: AT });
      const first = await opened().store.ledger.list({ state: "waiting" }, 1, null);
      const second = await opened().store.ledger.list({ state: "waiting" }, 5, first.cursor);

      expect(first.rows.map((each) => each.id)).toEqual(["a3"]);
      expect(second).toMatchObject({ rows: [{ id: "a1" }], cursor: null });
    });
  });
}
