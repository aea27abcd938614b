import { aReading, type SampleArticle } from "@readout/query/conformance";
import { type Bench, day, writeOf } from "./contract-bench.ts";
import { type Rebuild, SearchRefused } from "./search.ts";

const AUGUST = "2021-08";
const text = "Xi said trade will grow. Putin said borders stay open. They met.";
const keep = { id: "keep", content: "trade will grow" };
const lost = { id: "lost", content: "borders stay open" };
const met = { id: "met", evidence: "They met.", type: "CONSULT" } as const;

/** A month made anew beside the one that is searched. */
export function rebuildContract(bench: Bench): void {
  describe("a month that is rebuilt", () => {
    const give = (rebuild: Rebuild, ...samples: SampleArticle[]) =>
      rebuild.write(samples.map((each) => writeOf(aReading(each))));
    const rebuilt = async (...samples: SampleArticle[]): Promise<void> => {
      const rebuild = await bench.search.rebuild(AUGUST);
      await give(rebuild, ...samples);
      await rebuild.finish();
    };
    const textOf = async (id: string) => (await bench.search.article(id))?.article.text;

    it("is not found before it is finished, and whole afterwards", async () => {
      await bench.write({ id: "a", text, statements: [lost] }, { id: "b", text: "grain" });
      const rebuild = await bench.search.rebuild(AUGUST);
      await give(rebuild, { id: "a", text, statements: [keep], events: [met] }, { id: "b", text: "wheat" });

      expect(await bench.idsOf("", { over: "statements" })).toEqual(["lost"]);
      expect(await bench.idsOf("wheat")).toEqual([]);
      expect(await bench.search.counts()).toEqual({ articles: 2, statements: 1, events: 0 });

      await rebuild.finish();

      expect(await bench.idsOf("", { over: "statements" })).toEqual(["keep"]);
      expect([await bench.idsOf("wheat"), await bench.idsOf("grain")]).toEqual([["b"], []]);
      expect(await bench.search.counts()).toEqual({ articles: 2, statements: 1, events: 1 });
      expect((await bench.search.article("a"))?.extraction).toEqual(
        aReading({ id: "a", text, statements: [keep], events: [met] }).extraction,
      );
    });

    it("replaces readings of the same rules, and those of older ones", async () => {
      await bench.write({ id: "same", text: "before" }, { id: "older", text: "before" });

      await rebuilt({ id: "same", text: "after" }, { id: "older", text: "after", generation: 2 });

      expect([await textOf("same"), await textOf("older")]).toEqual(["after", "after"]);
      expect((await bench.find("after", { facets: ["language"] })).facets.language).toEqual([
        { value: "en", count: 2 },
      ]);
    });

    it("lets facts go that the rules no longer find in the same revision", async () => {
      await bench.write({ id: "a", text, statements: [keep, lost], events: [met] });

      await rebuilt({ id: "a", text, statements: [keep] });

      expect(await bench.search.statement("lost")).toBeNull();
      expect(await bench.search.event("met")).toBeNull();
      expect(await bench.idsOf("", { over: "events" })).toEqual([]);
      expect((await bench.search.article("a"))?.withdrawn).toEqual({ statements: [], events: [] });
    });

    it("keeps what the source withdrew, and withdraws what a newer revision dropped", async () => {
      await bench.write({ id: "a", text, statements: [keep, lost], events: [met] });
      await bench.write({ id: "a", text, revision: 2, statements: [keep], events: [met] });

      await rebuilt({ id: "a", text, revision: 2, statements: [keep], events: [met] });

      expect((await bench.search.statement("lost"))?.withdrawn).toEqual({ at: day(30), revision: 2 });
      await rebuilt({ id: "a", text, revision: 3, statements: [keep] });
      expect((await bench.search.event("met"))?.withdrawn).toEqual({ at: day(30), revision: 3 });
      expect((await bench.search.statement("lost"))?.withdrawn).toEqual({ at: day(30), revision: 2 });
      expect((await bench.search.statement("keep"))?.withdrawn).toBeNull();
    });

    it("loses nothing that was written live meanwhile: new articles, new revisions, newer rules", async () => {
      await bench.write(
        { id: "revised", text, statements: [keep] },
        { id: "newer", text, statements: [{ ...keep, id: "old" }] },
        { id: "quiet", text: "quiet before" },
      );
      const rebuild = await bench.search.rebuild(AUGUST);
      await give(
        rebuild,
        { id: "revised", text, statements: [{ ...keep, id: "stale" }] },
        { id: "newer", text, generation: 2 },
        { id: "quiet", text: "quiet after" },
      );
      await bench.write(
        { id: "revised", text, revision: 2, statements: [keep, lost] },
        { id: "newer", text, generation: 3, statements: [{ ...keep, id: "newest" }] },
        { id: "fresh", text: "fresh words", statements: [{ id: "fresh-1", content: "fresh words" }] },
      );

      await rebuild.finish();

      expect(await bench.idsOf("quiet after")).toEqual(["quiet"]);
      expect((await bench.idsOf("", { over: "statements" })).sort()).toEqual(["fresh-1", "keep", "lost", "newest"]);
      expect((await bench.search.article("revised"))?.article.revision).toBe(2);
      expect(await bench.idsOf("fresh")).toEqual(["fresh"]);
    });

    it("loses no live write that is made while it is finished", async () => {
      const samples = Array.from({ length: 40 }, (_, at) => ({ id: `n${at}`, text: `grain ${at}` }));
      await bench.write(...samples);
      const rebuild = await bench.search.rebuild(AUGUST);
      await give(rebuild, ...samples.map((each) => ({ ...each, text: each.text.replace("grain", "wheat") })));

      const finished = rebuild.finish();
      for (let at = 0; at < 40; at += 4)
        await bench.write(
          { id: `n${at}`, text: `barley ${at}`, revision: 2 },
          { id: `live${at}`, text: `barley ${at}` },
        );
      await finished;

      expect((await bench.idsOf("barley")).length).toBe(20);
      expect((await bench.idsOf("wheat")).length).toBe(30);
      expect(await bench.idsOf("grain")).toEqual([]);
      expect((await bench.search.counts()).articles).toBe(50);
    });

    it("leaves alone what it was not given, and other months", async () => {
      await bench.write(
        { id: "unread", text, statements: [keep], events: [met] },
        { id: "september", text: "grain", published: "2021-09-01T00:00:00.000Z" },
      );

      await rebuilt({ id: "other", text: "wheat" });

      expect((await bench.search.article("unread"))?.extraction.events.map(({ id }) => id)).toEqual(["met"]);
      expect(await bench.idsOf("grain")).toEqual(["september"]);
      expect(await bench.search.counts()).toEqual({ articles: 3, statements: 1, events: 1 });
    });

    it("takes each version once, in any order, and the newest of an article wins", async () => {
      const rebuild = await bench.search.rebuild(AUGUST);

      expect(await give(rebuild, { id: "a", text: "second", revision: 2 })).toEqual(["written"]);
      expect(
        await give(
          rebuild,
          { id: "a", text: "second again", revision: 2 },
          { id: "a", text: "first", revision: 1, generation: 9 },
          { id: "b", text: "other" },
        ),
      ).toEqual(["superseded", "superseded", "written"]);
      await rebuild.finish();

      expect([await textOf("a"), await textOf("b")]).toEqual(["second", "other"]);
    });

    it("can be written live and rebuilt again afterwards", async () => {
      await bench.write({ id: "a", text: "one" });
      await rebuilt({ id: "a", text: "two" });
      await bench.write({ id: "a", text: "three", revision: 2 });
      await rebuilt({ id: "a", text: "four", revision: 2 });

      expect(await textOf("a")).toBe("four");
      expect(await bench.write({ id: "a", text: "five", revision: 2 })).toEqual(["superseded"]);
      expect(await bench.write({ id: "a", text: "six", revision: 2, generation: 2 })).toEqual(["written"]);
    });

    it("leaves no trace when it is abandoned", async () => {
      await bench.write({ id: "a", text: "before" });
      const rebuild = await bench.search.rebuild(AUGUST);
      await give(rebuild, { id: "a", text: "after" }, { id: "b", text: "new" });

      await rebuild.abandon();
      await rebuild.abandon();

      expect([await textOf("a"), await textOf("b")]).toEqual(["before", undefined]);
      await expect(give(rebuild, { id: "b", text: "new" })).rejects.toThrow(SearchRefused);
      await expect(rebuild.finish()).rejects.toThrow(SearchRefused);
    });

    it("takes the place of one that was left unfinished, whose calls are refused from then on", async () => {
      await bench.write({ id: "a", text: "before" });
      const left = await bench.search.rebuild(AUGUST);
      await give(left, { id: "a", text: "left" }, { id: "b", text: "left" });
      const later = await bench.search.rebuild(AUGUST);
      await give(later, { id: "a", text: "later" });

      await expect(give(left, { id: "c", text: "left" })).rejects.toThrow(SearchRefused);
      await expect(left.finish()).rejects.toThrow(SearchRefused);
      await left.abandon();
      await later.finish();

      expect([await textOf("a"), await textOf("b")]).toEqual(["later", undefined]);
    });

    it("is thrown away by its name, and no later one of its month", async () => {
      await bench.write({ id: "a", text: "before" });
      const left = await bench.search.rebuild(AUGUST);
      await give(left, { id: "a", text: "left" });
      await bench.search.discard(AUGUST, left.name);

      await expect(give(left, { id: "a", text: "left" })).rejects.toThrow(SearchRefused);

      const later = await bench.search.rebuild(AUGUST);
      await give(later, { id: "a", text: "after" });
      await bench.search.discard(AUGUST, left.name);
      await later.finish();
      await bench.search.discard(AUGUST, later.name);

      expect(await textOf("a")).toBe("after");
    });

    it("goes on beside the rebuild of another month", async () => {
      const august = await bench.search.rebuild(AUGUST);
      const september = await bench.search.rebuild("2021-09");
      await give(august, { id: "a", text: "august" });
      await give(september, { id: "s", text: "september", published: "2021-09-30T23:59:59.999Z" });
      await september.abandon();
      await august.finish();

      expect([await textOf("a"), await textOf("s")]).toEqual(["august", undefined]);
    });

    it("tells the ledger nothing", async () => {
      await rebuilt({ id: "a", text: "one" });

      expect(bench.moves).toEqual([]);
    });

    it("refuses an article of another month, and what is no month", async () => {
      const rebuild = await bench.search.rebuild(AUGUST);
      const other = { id: "s", text: "grain", published: "2021-09-01T00:00:00.000Z" };

      await expect(give(rebuild, { id: "a", text: "wheat" }, other)).rejects.toThrow(SearchRefused);
      await expect(bench.search.rebuild("2021-13")).rejects.toThrow(SearchRefused);
      await expect(bench.search.rebuild("2021-8")).rejects.toThrow(SearchRefused);
      await rebuild.abandon();
    });
  });
}
