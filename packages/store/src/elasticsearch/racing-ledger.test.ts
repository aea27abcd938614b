import type { Elasticsearch } from "@readout/elasticsearch";
import { AT, anEntry, aReading, LATER } from "../contract-samples.ts";
import { elasticsearchStore, ledgerMoves } from "../elasticsearch.ts";
import { answeringLate, interrupted, killedAtEveryWrite, numbered, rivalsAt } from "./testing.ts";

const url = process.env.ELASTICSEARCH_URL;
/** One Elasticsearch may serve many suites at once. */
import.meta.jest.setTimeout(60_000);

if (url) racingOverLedgerOn(url);
else if (process.env.ENGINES === "required")
  it("needs ELASTICSEARCH_URL, which `npm run test:engines` sets", () => expect(url).toBeDefined());
else it.skip("two processes on one ledger (ELASTICSEARCH_URL is not set; `npm run test:engines` sets it)", () => {});

function racingOverLedgerOn(url: string): void {
  const rivals = rivalsAt(url);
  const { elastic, lazy, bothAtOnce } = rivals;
  const poll = { feedId: "feed-1", at: AT };

  describe("accepting", () => {
    it("creates each address once, whoever is first", async () => {
      const entries = numbered(200).map((id) => anEntry({ id }));
      const both = await bothAtOnce(1, (store) => store.ledger.accept(poll, entries));
      const created = both.flatMap((each) => each.created.map((row) => row.id));

      expect(created.sort()).toEqual(numbered(200).sort());
      expect(await rivals.one.ledger.balance()).toMatchObject({ discovered: 200, balanced: true });
    });

    it("changes a known address once, and loses no change of another", async () => {
      await rivals.one.ledger.accept(poll, [anEntry()]);
      const changed = await bothAtOnce(4, (store) =>
        store.ledger.accept(poll, [anEntry({ contentHash: "h2", title: "Talks end" })]),
      );

      expect(changed.flatMap((each) => each.changed).length).toBe(1);
      expect((await rivals.one.ledger.get("a1"))?.entry.title).toBe("Talks end");
    });

    it("is finished by the next poll when it was killed at any write, and balances then", async () => {
      const pair = (subject: string) => [anEntry({ id: `${subject}-1` }), anEntry({ id: `${subject}-2` })];
      const killed = await killedAtEveryWrite(elastic, async (dying, subject) =>
        (await elasticsearchStore(dying)).ledger.accept(poll, pair(subject)),
      );
      for (const subject of killed) await rivals.two.ledger.accept(poll, pair(subject));
      const stuck = await rivals.two.ledger.stuck(new Date(LATER), 100);

      expect(killed.length).toBe(5);
      expect(await rivals.one.ledger.balance()).toMatchObject({
        discovered: 10,
        states: { waiting: 10 },
        balanced: true,
      });
      expect(stuck.length).toBe(10);
    });

    it("answers its own rows as new when the answer to its write was lost", async () => {
      await rivals.one.ledger.accept(poll, [anEntry({ id: "known" })]);
      const late = await elasticsearchStore(answeringLate(elastic));
      const { created } = await late.ledger.accept(poll, [anEntry({ id: "known" }), anEntry({ id: "new" })]);

      expect(created.map((row) => row.id)).toEqual(["new"]);
    });

    it("takes what one poll lists twice as one address, in its last words", async () => {
      const { created, changed } = await rivals.one.ledger.accept(poll, [
        anEntry(),
        anEntry({ contentHash: "h2", title: "Talks end" }),
      ]);

      expect([created.length, changed.map((row) => row.entry.title)]).toEqual([1, ["Talks end"]]);
    });
  });

  describe("the balance", () => {
    it("never shows a loss while entries are accepted", async () => {
      const busy = await elasticsearchStore(lazy);
      let isAccepting = true;
      const accepting = (async () => {
        for (let n = 0; n < 25; n += 1)
          await busy.ledger.accept(
            poll,
            numbered(40).map((id) => anEntry({ id: `${id}-${n}` })),
          );
        isAccepting = false;
      })();
      const seen: boolean[] = [];
      while (isAccepting) seen.push((await rivals.one.ledger.balance()).balanced);
      await accepting;

      expect(seen.length).toBeGreaterThan(1);
      expect(seen).not.toContain(false);
      expect(await rivals.one.ledger.balance()).toMatchObject({ discovered: 1000, balanced: true });
    });
  });

  it("balances though at every look another row waits for its discovery", async () => {
    let looks = 0;
    let row = { id: "x0", discoveredAt: new Date(0).toISOString() };
    const create = (index: string, document: { id: string; discoveredAt: string; state?: string }) =>
      elastic.bulk([{ action: "create", index, id: document.id, document }]);
    const busy: Elasticsearch = {
      ...elastic,
      async ask(attempt, request) {
        await create("discoveries", row);
        looks += 1;
        row = { id: `x${looks}`, discoveredAt: new Date().toISOString() };
        await create("ledger", { ...row, state: "waiting" });
        return elastic.ask(attempt, request);
      },
    };
    await create("ledger", { ...row, state: "waiting" });

    expect(await (await elasticsearchStore(busy)).ledger.balance()).toMatchObject({ discovered: 2, balanced: true });
    expect(looks).toBe(2);
  });

  describe("moving", () => {
    beforeEach(() => rivals.one.ledger.accept(poll, [anEntry()]));

    it("counts every attempt and every failure, whoever adds to them", async () => {
      await bothAtOnce(5, (store) => store.ledger.again("a1", AT));
      const failures = await bothAtOnce(5, (store) => store.ledger.pageFailed("a1", AT));

      expect((await rivals.one.ledger.get("a1"))?.attempt).toBe(10);
      expect(failures.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    it("ends indexed when one buries what the other indexes", async () => {
      const index = async () => {
        const operations = await ledgerMoves(elastic).prepare([{ addressId: "a1", revision: 1, at: AT }]);
        return (await elastic.bulk(operations)).some(({ kind }) => kind === "conflict");
      };
      const untilIndexed = async () => {
        while (await index());
      };
      await Promise.all([untilIndexed(), rivals.two.ledger.move("a1", "dead", { reason: "failed", at: AT })]);

      expect(await rivals.one.ledger.get("a1")).toMatchObject({ state: "indexed", indexedRevision: 1, reason: null });
    });

    it("refuses a prepared move once the row was changed, and takes it when it is prepared again", async () => {
      const moves = [
        { addressId: "a1", revision: 1, at: AT },
        { addressId: "a1", revision: 2, at: LATER },
        { addressId: "nowhere", revision: 1, at: AT },
      ];
      const prepared = await ledgerMoves(elastic).prepare(moves);
      await rivals.two.ledger.again("a1", AT);
      const late = await elastic.bulk(prepared);
      const again = await elastic.bulk(await ledgerMoves(elastic).prepare(moves));

      expect([late.map(({ kind }) => kind), again.map(({ kind }) => kind)]).toEqual([["conflict"], ["done"]]);
      expect(await rivals.one.ledger.get("a1")).toMatchObject({ state: "indexed", indexedRevision: 2, attempt: 1 });
      expect(await ledgerMoves(elastic).prepare(moves)).toEqual([]);
    });
  });

  describe("reading", () => {
    it("makes one of two twins the duplicate of the other, and never both", async () => {
      const pairs = numbered(15).map((id) => [`${id}-x`, `${id}-y`] as const);
      await rivals.one.ledger.accept(
        poll,
        pairs.flat().map((id) => anEntry({ id })),
      );
      await Promise.all(
        pairs.flatMap(([x, y], n) => {
          const reading = (id: string) => ({ ...aReading, contentHash: `t${n}`, storyId: id });
          return [rivals.one.ledger.read(x, reading(x)), rivals.two.ledger.read(y, reading(y))];
        }),
      );
      const ends = await Promise.all(
        pairs.map(([x, y]) => Promise.all([rivals.one.ledger.get(x), rivals.one.ledger.get(y)])),
      );

      for (const [x, y] of ends) {
        const [duplicate, original] = x?.state === "duplicate" ? [x, y] : [y, x];
        expect(original).toMatchObject({ state: "waiting", revision: 1, duplicateOf: null });
        expect(duplicate).toMatchObject({ state: "duplicate", revision: 0, contentHash: null });
        expect(duplicate?.duplicateOf).toBe(original?.id);
      }
    });

    it("gives one address one revision for one text, however many read it", async () => {
      await rivals.one.ledger.accept(poll, [anEntry()]);
      const read = await bothAtOnce(4, (store) => store.ledger.read("a1", aReading));

      expect(read.map((row) => [row?.state, row?.revision])).toEqual(read.map(() => ["waiting", 1]));
      expect(await rivals.one.ledger.read("a1", aReading)).toMatchObject({ state: "waiting", revision: 1 });
    });

    it("lets a twin have the text when its holder moved on, and the holder when it comes back", async () => {
      await rivals.one.ledger.accept(poll, [anEntry(), anEntry({ id: "a2" }), anEntry({ id: "a3" })]);
      await rivals.one.ledger.read("a1", aReading);
      await rivals.one.ledger.read("a1", { ...aReading, contentHash: "t2" });
      const [back, twin] = await Promise.all([
        rivals.one.ledger.read("a1", aReading),
        rivals.two.ledger.read("a2", { ...aReading, storyId: "a2" }),
      ]);
      const third = await rivals.one.ledger.read("a3", aReading);
      const original = back?.state === "duplicate" ? twin : back;

      expect([back?.state, twin?.state].sort()).toEqual(["duplicate", "waiting"]);
      expect(third?.duplicateOf).toBe(original?.id);
    });

    it("leaves one original when a holder comes back while a twin is taking over", async () => {
      await rivals.one.ledger.accept(poll, [anEntry(), anEntry({ id: "a2" })]);
      await rivals.one.ledger.read("a1", aReading);
      await rivals.one.ledger.read("a1", { ...aReading, contentHash: "t2" });
      const slow = interrupted(elastic, "texts", () => rivals.two.ledger.read("a1", aReading));
      const twin = await (await elasticsearchStore(slow)).ledger.read("a2", aReading);

      expect(await rivals.one.ledger.get("a1")).toMatchObject({ state: "waiting", contentHash: "t1" });
      expect(twin).toMatchObject({ state: "duplicate", duplicateOf: "a1", contentHash: null });
    });

    it("is what it would have been when it was killed at any write and is repeated", async () => {
      const signature = (subject: string) => subject.slice(-1).repeat(16);
      const reading = (subject: string) => ({
        ...aReading,
        contentHash: subject,
        storyId: subject,
        signature: signature(subject),
      });
      const killed = await killedAtEveryWrite(elastic, async (dying, subject) => {
        await rivals.one.ledger.accept(poll, [anEntry({ id: subject }), anEntry({ id: `${subject}-twin` })]);
        return (await elasticsearchStore(dying)).ledger.read(subject, reading(subject));
      });
      const ends = [];
      for (const subject of killed)
        ends.push([
          await rivals.two.ledger.read(subject, reading(subject)),
          await rivals.two.ledger.read(`${subject}-twin`, reading(subject)),
        ]);

      expect(killed.length).toBe(7);
      for (const [n, subject] of killed.entries())
        expect(ends[n]).toEqual([
          expect.objectContaining({ state: "waiting", revision: 1 }),
          expect.objectContaining({ state: "duplicate", duplicateOf: subject }),
        ]);
      const near = await Promise.all(killed.map((subject) => rivals.one.ledger.nearStory(signature(subject), 0)));
      expect(near).toEqual(killed);
    });

    it("leaves one original when the twin reads between a kill and its repeat", async () => {
      const reading = (subject: string) => ({ ...aReading, contentHash: subject, storyId: subject });
      const killed = await killedAtEveryWrite(elastic, async (dying, subject) => {
        await rivals.one.ledger.accept(poll, [anEntry({ id: subject }), anEntry({ id: `${subject}-twin` })]);
        return (await elasticsearchStore(dying)).ledger.read(subject, reading(subject));
      });
      for (const subject of killed) {
        const twin = await rivals.two.ledger.read(`${subject}-twin`, reading(subject));
        const first = await rivals.two.ledger.read(subject, reading(subject));

        expect([twin?.state, first?.state].sort()).toEqual(["duplicate", "waiting"]);
      }
    });
  });

  it("pages through more rows than one answer of Elasticsearch holds, each once", async () => {
    await rivals.one.ledger.accept(
      poll,
      numbered(1_203).map((id) => anEntry({ id })),
    );
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await rivals.one.ledger.list({}, 601, cursor);
      ids.push(...page.rows.map((row) => row.id));
      cursor = page.cursor;
    } while (cursor);

    expect(ids).toEqual(numbered(1_203).reverse());
  });
}
