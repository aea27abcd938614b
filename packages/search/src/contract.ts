import { parse } from "@readout/query";
import { aReading, conformanceCases, conformanceReadings } from "@readout/query/conformance";
import { day, ids, openBench, putin, type SearchFixture, writeOf, xi } from "./contract-bench.ts";
import { countingContract } from "./contract-counting.ts";
import { pagingContract } from "./contract-paging.ts";
import { rebuildContract } from "./contract-rebuild.ts";

export type { SearchFixture } from "./contract-bench.ts";

/** What every search must do (`search.ts` promises it). `open` gives an empty one for each test. */
export function searchContract(name: string, open: () => Promise<SearchFixture>): void {
  describe(`${name} search`, () => {
    const bench = openBench(open);

    describe("conforms to the search language", () => {
      it("finds the same ids as every other back end", async () => {
        await bench.search.write(conformanceReadings.map(writeOf));

        const differing: string[] = [];
        for (const [over, text, expected] of conformanceCases) {
          const page = await bench.find(text, { over });
          const ranked = await bench.find(text, { over, sort: "relevance" });
          const wanted = [...expected].sort().join(" ");
          const found = [page, ranked].map(({ hits }) => ids(hits).sort().join(" "));
          if (page.total !== expected.length || found.some((each) => each !== wanted))
            differing.push(`${over}: ${text} found ${found[0]}, by relevance ${found[1]}`);
        }

        expect(differing).toEqual([]);
      });
    });

    describe("versions", () => {
      it("refuses an equal version, and that is success", async () => {
        const first = await bench.write({ id: "a", text: "first words" });
        const second = await bench.write({ id: "a", text: "other words" });

        expect([first, second]).toEqual([["written"], ["superseded"]]);
        expect(await bench.idsOf("first")).toEqual(["a"]);
        expect(await bench.idsOf("other")).toEqual([]);
      });

      it("never goes back to an older revision, nor to older rules", async () => {
        await bench.write({ id: "a", text: "second", revision: 2, generation: 5 });
        const older = await bench.write(
          { id: "a", text: "first", revision: 1, generation: 9 },
          { id: "a", text: "second by older rules", revision: 2, generation: 4 },
        );

        expect(older).toEqual(["superseded", "superseded"]);
        expect((await bench.search.article("a"))?.article.text).toBe("second");
        expect(await bench.idsOf("rules")).toEqual([]);
      });

      it("puts a newer version in the place of the older one", async () => {
        await bench.write({ id: "a", text: "grain exports", title: "Harvest", published: day(1) });
        await bench.write({ id: "a", text: "wheat exports", title: "Harvest", published: day(2), revision: 2 });

        expect(await bench.idsOf("grain")).toEqual([]);
        expect(await bench.idsOf("wheat title: harvest published: 2021-08-02")).toEqual(["a"]);
        const page = await bench.find("", { facets: ["language"] });
        expect([page.total, page.facets.language]).toEqual([1, [{ value: "en", count: 1 }]]);
      });

      it("touches no other document when one is written anew", async () => {
        await bench.write({ id: "a", text: "grain" }, { id: "b", text: "grain" }, { id: "c", text: "grain" });
        await bench.write({ id: "b", text: "wheat", revision: 2 });

        expect((await bench.idsOf("grain")).sort()).toEqual(["a", "c"]);
        expect(await bench.idsOf("wheat")).toEqual(["b"]);
      });

      it("gives one outcome per write, in order, for one article written twice in a batch", async () => {
        const outcomes = await bench.write(
          { id: "a", text: "one", revision: 2 },
          { id: "b", text: "two" },
          { id: "a", text: "three", revision: 1 },
          { id: "a", text: "four", revision: 3 },
        );

        expect(outcomes).toEqual(["written", "written", "superseded", "written"]);
        expect((await bench.search.article("a"))?.article.text).toBe("four");
        expect(await bench.search.counts()).toEqual({ articles: 2, statements: 0, events: 0 });
      });

      it("tells the ledger of every write, superseded ones too", async () => {
        await bench.write({ id: "a", text: "one", revision: 2 });
        await bench.write({ id: "a", text: "one", revision: 1 });

        expect(bench.moves).toEqual([
          { addressId: "a", revision: 2, at: day(29) },
          { addressId: "a", revision: 1, at: day(29) },
        ]);
      });
    });

    describe("facts", () => {
      const first = { id: "keep", content: "trade will grow", speaker: xi, to: [putin] };
      const second = { id: "lost", content: "borders stay open", speaker: putin };
      const text = "Xi said trade will grow. Putin said borders stay open. They met.";
      const met = { id: "met", evidence: "They met.", type: "CONSULT" } as const;

      it("are found and read by id, with the article they stand in", async () => {
        await bench.write({ id: "a", text, statements: [first, second], events: [met] });

        const page = await bench.find("speaker: Xi", { over: "statements" });

        expect(page.hits[0]).toMatchObject({
          id: "keep",
          articleId: "a",
          withdrawn: null,
          fields: { source: ["wire.example", "Example Wire"] },
        });
        expect((await bench.search.statement("keep"))?.record).toEqual(page.hits[0]?.record);
        expect((await bench.search.event("met"))?.record.type).toBe("CONSULT");
        expect((await bench.search.article("a"))?.extraction).toEqual(
          aReading({ id: "a", text, statements: [first, second], events: [met] }).extraction,
        );
        expect(await bench.search.counts()).toEqual({ articles: 1, statements: 2, events: 1 });
      });

      it("that a revision no longer holds are kept as withdrawn", async () => {
        await bench.write({ id: "a", text, statements: [first, second], events: [met] });
        await bench.write({ id: "a", text, revision: 2, statements: [first] });

        expect(await bench.idsOf("borders", { over: "statements" })).toEqual(["lost"]);
        expect((await bench.search.statement("lost"))?.withdrawn).toEqual({ at: day(30), revision: 2 });
        expect((await bench.search.statement("keep"))?.withdrawn).toBeNull();
        const article = await bench.search.article("a");
        expect(article?.extraction.statements.map(({ id }) => id)).toEqual(["keep"]);
        expect(article?.withdrawn.statements.map(({ record }) => record.id)).toEqual(["lost"]);
        expect(article?.withdrawn.events.map(({ record }) => record.id)).toEqual(["met"]);
      });

      it("stay as they were when a later revision could not be read for facts", async () => {
        await bench.write({ id: "a", text, statements: [first, second] });
        const failed = aReading({ id: "a", text, revision: 2, generation: 0 });
        await bench.search.write([
          {
            extracted: { ...failed, extraction: { ...failed.extraction, status: "failed", reason: "too slow" } },
            withdrawnAt: day(30),
            ledger: { addressId: "a", revision: 2, at: day(30) },
          },
        ]);

        expect((await bench.search.statement("lost"))?.withdrawn).toBeNull();
        expect((await bench.find("", { over: "statements" })).total).toBe(2);
      });

      it("stay withdrawn since the revision that dropped them", async () => {
        await bench.write({ id: "a", text, statements: [first, second] });
        await bench.write({ id: "a", text, revision: 2, statements: [first] });
        await bench.write({ id: "a", text, revision: 3, statements: [first] });
        await bench.write({ id: "a", text, revision: 3, generation: 2, statements: [first] });

        expect((await bench.search.statement("lost"))?.withdrawn).toEqual({ at: day(30), revision: 2 });
      });

      it("that come back are no longer withdrawn", async () => {
        await bench.write({ id: "a", text, statements: [first, second] });
        await bench.write({ id: "a", text, revision: 2, statements: [first] });
        await bench.write({ id: "a", text, revision: 3, statements: [second] });

        expect((await bench.search.statement("lost"))?.withdrawn).toBeNull();
        expect((await bench.search.statement("keep"))?.withdrawn).toEqual({ at: day(30), revision: 3 });
        expect((await bench.find("", { over: "statements" })).total).toBe(2);
      });

      it("that newer rules do not find in the same revision are gone: the source withdrew nothing", async () => {
        await bench.write({ id: "a", text, statements: [first, second] });
        await bench.write({ id: "a", text, generation: 2, statements: [first] });

        expect(await bench.search.statement("lost")).toBeNull();
        expect(await bench.idsOf("", { over: "statements" })).toEqual(["keep"]);
        const { facets } = await bench.find("", { over: "statements", facets: ["speaker"] });
        expect(facets.speaker).toEqual([{ value: "Xi Jinping", count: 1 }]);
      });

      it("of an unknown id are null", async () => {
        expect([
          await bench.search.article("x"),
          await bench.search.statement("x"),
          await bench.search.event("x"),
        ]).toEqual([null, null, null]);
      });
    });

    it("refuses a query that was read over other things", async () => {
      await expect(bench.find(parse("", "events"))).rejects.toThrow("The query was read over events");
    });

    pagingContract(bench);
    countingContract(bench);
    rebuildContract(bench);
  });
}
