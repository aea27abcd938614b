import type { BulkOperation, Elasticsearch } from "@readout/elasticsearch";
import { aReading, type SampleArticle } from "@readout/query/conformance";
import { writeOf } from "../contract-bench.ts";
import { elasticsearchSearch, type LedgerOperations } from "../elasticsearch.ts";
import type { IndexWrite, Search } from "../search.ts";
import { dropSearch, openForTests } from "./testing.ts";

import.meta.jest.setTimeout(120_000);

const url = process.env.ELASTICSEARCH_URL;
const text = "Xi said trade will grow. Putin said borders stay open. They met.";
const keep = { id: "keep", content: "trade will grow" };
const lost = { id: "lost", content: "borders stay open" };
const more = { id: "more", content: "They met." };
const met = { id: "met", evidence: "They met.", type: "CONSULT" } as const;

(url === undefined ? describe.skip : describe)("a write to Elasticsearch (needs ELASTICSEARCH_URL)", () => {
  let elastic: Elasticsearch;
  beforeAll(async () => {
    elastic = await openForTests(url ?? "");
  });
  afterEach(() => dropSearch(elastic));
  afterAll(async () => {
    await dropSearch(elastic, { templates: true });
    await elastic.close();
  });

  const noLedger: LedgerOperations = { prepare: async () => [] };
  const open = (ledger = noLedger, over: Partial<Elasticsearch> = {}): Promise<Search> =>
    elasticsearchSearch({ ...elastic, ...over }, { ledger });
  const sample = (each: SampleArticle): IndexWrite => writeOf(aReading(each));
  /** All that is known of one of the articles, whose number is left out. */
  const state = async (search: Search, number = 0) =>
    JSON.parse(
      JSON.stringify({
        article: await search.article(`a-${number}`),
        facts: await Promise.all(["keep", "lost", "more"].map((id) => search.statement(`${id}-${number}`))),
        event: await search.event(`met-${number}`),
      })
        .replaceAll(`-${number}"`, '"')
        .replaceAll(`/a-${number}`, ""),
    );

  describe("that is cut off in the middle", () => {
    const numbered = (number: number, each: Omit<SampleArticle, "id" | "text">) =>
      sample({
        ...each,
        id: `a-${number}`,
        text,
        statements: (each.statements ?? []).map((fact) => ({ ...fact, id: `${fact.id}-${number}` })),
        events: (each.events ?? []).map((fact) => ({ ...fact, id: `${fact.id}-${number}` })),
      });
    const first = (number: number) => numbered(number, { statements: [keep, lost], events: [met] });
    const second = (number: number) => numbered(number, { revision: 2, statements: [keep, more] });
    const rules = (number: number) => numbered(number, { generation: 2, statements: [keep, more] });

    /** Carries out the chosen operations of the next bulk, and dies. */
    const cutting = (isDone: (place: number) => boolean): Partial<Elasticsearch> => ({
      bulk: async (operations) => {
        await elastic.bulk(operations.filter((_, place) => isDone(place)));
        throw new Error("killed");
      },
    });
    it.each([
      ["a new revision", second],
      ["newer rules", rules],
    ])("leaves no trace once %s is written again, wherever it was cut", async (_, next) => {
      const search = await open();
      // Five operations: the article, two statements written, a statement and an event withdrawn or taken out.
      const cuts = [0, 1, 2, 3, 4].flatMap((at) => [
        (place: number) => place <= at,
        (place: number) => place >= at,
        (place: number) => place === at,
      ]);
      await search.write([first(0), ...cuts.map((_, i) => first(i + 1))]);
      await search.write([next(0)]);
      const whole = await state(search);

      for (const [i, cut] of cuts.entries()) {
        const dying = await open(noLedger, cutting(cut));
        await expect(dying.write([next(i + 1)])).rejects.toThrow("killed");
        await search.write([next(i + 1)]);

        expect([i, await state(search, i + 1)]).toEqual([i, whole]);
      }
    });

    it("does not bring back what a newer write has changed since", async () => {
      const search = await open();
      await search.write([first(0)]);
      await search.write([second(0), numbered(0, { revision: 3, statements: [lost] })]);
      const before = await state(search);

      expect(await search.write([first(0), second(0)])).toEqual(["superseded", "superseded"]);

      expect(await state(search)).toEqual(before);
    });
  });

  it("is superseded by a newer one that came between its reading and its writing", async () => {
    const search = await open();
    let isFirst = true;
    const late = await open(noLedger, {
      bulk: async (operations, options) => {
        if (isFirst) {
          isFirst = false;
          await search.write([sample({ id: "a", text: "third", revision: 3 })]);
        }
        return elastic.bulk(operations, options);
      },
    });

    expect(await late.write([sample({ id: "a", text: "second", revision: 2 })])).toEqual(["superseded"]);
    expect((await search.article("a"))?.article.text).toBe("third");
  });

  it("throws for a document that is never taken, and not as unavailable, so that it is found out which", async () => {
    const search = await open();
    const good = sample({ id: "good", text: "grain" });
    const bad = sample({ id: "bad", text, events: [{ ...met, place: "Nowhere" }] });
    const [event] = bad.extracted.extraction.events;
    if (event?.place) Object.assign(event.place, { lat: 300, lon: 0 });

    const failed = await search.write([good, bad]).then(
      () => null,
      (error: unknown) => error,
    );

    expect(failed).toMatchObject({ message: expect.stringMatching(/events-2021.08-1\/met.*latitude/s) });
    expect(failed).not.toHaveProperty("unavailable");
    expect(await search.write([good])).toHaveLength(1);
  });

  it("says that the set-up is missing, and that nothing is lost by it", async () => {
    await dropSearch(elastic, { templates: true });
    await expect(open()).rejects.toMatchObject({
      unavailable: true,
      message: expect.stringContaining("run the set-up command"),
    });
    await elastic.close();
    elastic = await openForTests(url ?? "");
  });

  describe("moves the ledger in the same request", () => {
    beforeEach(() => elastic.ensureIndex("ledger", { mappings: { properties: { revision: { type: "long" } } } }));
    afterEach(() => elastic.client.indices.delete({ index: elastic.name("ledger") }));

    /** A ledger as the store keeps it; `between` comes between its reading and the write. */
    const ledgerOf = (
      between: () => Promise<unknown> = async () => {},
    ): LedgerOperations & { prepared: string[][] } => {
      const prepared: string[][] = [];
      return {
        prepared,
        async prepare(moves) {
          prepared.push(moves.map(({ addressId }) => addressId));
          const rows = await elastic.getMany<{ revision: number }>(
            moves.map(({ addressId }) => ({ index: "ledger", id: addressId })),
          );
          const operations = moves.map(({ addressId, revision }, i): BulkOperation => {
            const row = rows[i];
            const document = { revision: Math.max(revision, row?.source.revision ?? 0) };
            const common = { index: "ledger", id: addressId, document };
            return row
              ? { ...common, action: "index", ifSeqNo: row.seqNo, ifPrimaryTerm: row.primaryTerm }
              : { ...common, action: "create" };
          });
          await between();
          return operations;
        },
      };
    };
    const ledgerOfA = async () => (await elastic.getMany([{ index: "ledger", id: "a" }]))[0]?.source;

    it("with the documents, in one", async () => {
      const requests: (readonly BulkOperation[])[] = [];
      const search = await open(ledgerOf(), {
        bulk: (operations, options) => {
          requests.push(operations);
          return elastic.bulk(operations, options);
        },
      });

      await search.write([sample({ id: "a", text, statements: [keep] })]);

      expect(requests.map((each) => each.map(({ index, id }) => `${index}/${id}`))).toEqual([
        ["articles-2021.08-1/a", "statements-2021.08-1/keep", "ledger/a"],
      ]);
      expect(await ledgerOfA()).toEqual({ revision: 1 });
    });

    it("and decides anew about a row that somebody changed meanwhile, and about no other", async () => {
      let times = 0;
      const rival = async () => {
        times += 1;
        if (times <= 2)
          await elastic.bulk([{ action: "index", index: "ledger", id: "a", document: { revision: 5 + times } }]);
      };
      const ledger = ledgerOf(rival);
      const search = await open(ledger);

      const outcomes = await search.write([sample({ id: "a", text }), sample({ id: "b", text })]);

      expect(outcomes).toEqual(["written", "written"]);
      expect(ledger.prepared).toEqual([["a", "b"], ["a"], ["a"]]);
      expect(await ledgerOfA()).toEqual({ revision: 7 });
    });

    it("and gives way, unavailable for now, when others never stop changing it", async () => {
      let revision = 10;
      const rival = () => {
        revision += 1;
        return elastic.bulk([{ action: "index", index: "ledger", id: "a", document: { revision } }]);
      };
      const search = await open(ledgerOf(rival));

      await expect(search.write([sample({ id: "a", text })])).rejects.toMatchObject({ unavailable: true });
    });
  });
});
