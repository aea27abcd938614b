import { parse, type Query } from "@readout/query";
import { type Bench, putin, xi } from "./contract-bench.ts";
import { SearchRefused } from "./search.ts";

/** Facets, histogram, highlights, and input that wants to break out. */
export function countingContract(bench: Bench): void {
  describe("facets", () => {
    const said = (id: string, speaker: typeof xi, to: typeof xi, language = "en") => ({
      id,
      text: "Something was said.",
      language,
      statements: [{ id: `${id}-s`, content: "Something", speaker, to: [to] }],
    });
    beforeEach(() => bench.write(said("a", xi, putin), said("b", xi, putin, "fr"), said("c", putin, xi)));

    it("count each party once, under one name, most frequent first", async () => {
      const { facets } = await bench.find("something", { over: "statements", facets: ["speaker", "source"] });

      expect(facets).toEqual({
        speaker: [
          { value: "Xi Jinping", count: 2 },
          { value: "Vladimir Putin", count: 1 },
        ],
        source: [{ value: "Example Wire", count: 3 }],
      });
    });

    it("ignore the query's conditions on their own field, and heed the others", async () => {
      const { facets, total } = await bench.find("speaker: Xi and language: en", { facets: ["speaker", "language"] });

      expect(total).toBe(1);
      expect(facets.speaker).toEqual([
        { value: "Vladimir Putin", count: 1 },
        { value: "Xi Jinping", count: 1 },
      ]);
      expect(facets.language).toEqual([
        { value: "en", count: 1 },
        { value: "fr", count: 1 },
      ]);
    });

    it("count a fact by what it has from its article", async () => {
      const text = "Ana said one thing. Ana said another.";
      const statements = ["one thing", "another"].map((content) => ({ id: content, content }));
      await bench.write({ id: "two", text, language: "es", statements });

      const counts = async (query: string) =>
        (await bench.find(query, { over: "statements", facets: ["language"] })).facets.language;
      expect(await counts("thing or another")).toEqual([{ value: "es", count: 2 }]);
      expect((await counts(""))?.map(({ value, count }) => `${value} ${count}`)).toEqual(["en 2", "es 2", "fr 1"]);
    });

    it("count by topic, an article under each of its topics", async () => {
      await bench.write(
        { id: "d", text: "Grain moved.", topics: ["trade", "food-security"] },
        { id: "e", text: "Grain stayed.", topics: ["trade"] },
      );

      expect((await bench.find("grain", { facets: ["topic"] })).facets.topic).toEqual([
        { value: "trade", count: 2 },
        { value: "food-security", count: 1 },
      ]);
    });

    it("of what is everywhere, or nowhere", async () => {
      expect((await bench.find("", { facets: ["language"] })).facets.language).toHaveLength(2);
      expect((await bench.find("", { over: "statements", facets: ["language"] })).facets.language).toHaveLength(2);
      expect((await bench.find("nothing", { facets: ["language"] })).facets).toEqual({ language: [] });
    });

    it("of fields that have none are refused", async () => {
      await expect(bench.find("", { facets: ["text"] })).rejects.toThrow("Cannot count articles by text");
      await expect(bench.find("", { facets: ["x'; DROP TABLE a"] })).rejects.toThrow(SearchRefused);
    });
  });

  describe("histogram", () => {
    const at = (id: string, published: string) => ({ id, text: "grain", published });
    const histogram = async (interval: "hour" | "day" | "week" | "month" | "auto", text = "grain") =>
      (await bench.find(text, { histogram: { field: "published", interval } })).histogram.map(
        ({ from, count }) => `${from} ${count}`,
      );

    it("counts by day in UTC and fills the gaps", async () => {
      await bench.write(
        at("a", "2021-08-01T00:00:00.000Z"),
        at("b", "2021-08-01T23:59:59.999Z"),
        at("c", "2021-08-03T12:00:00.000Z"),
      );

      const counts = ["2021-08-01T00:00:00.000Z 2", "2021-08-02T00:00:00.000Z 0", "2021-08-03T00:00:00.000Z 1"];
      expect(await histogram("day")).toEqual(counts);
      expect(await histogram("day", "")).toEqual(counts);
    });

    it("counts weeks from Monday, and calendar months", async () => {
      await bench.write(
        at("a", "2021-08-01T10:00:00.000Z"),
        at("b", "2021-08-02T10:00:00.000Z"),
        at("c", "2021-10-31T10:00:00.000Z"),
      );

      expect((await histogram("week")).slice(0, 2)).toEqual([
        "2021-07-26T00:00:00.000Z 1",
        "2021-08-02T00:00:00.000Z 1",
      ]);
      expect(await histogram("month")).toEqual([
        "2021-08-01T00:00:00.000Z 2",
        "2021-09-01T00:00:00.000Z 0",
        "2021-10-01T00:00:00.000Z 1",
      ]);
    });

    it("chooses by itself how fine to count, and never makes thousands of buckets", async () => {
      await bench.write(at("a", "2021-08-01T10:00:00.000Z"), at("b", "2021-08-02T09:00:00.000Z"));
      expect((await histogram("auto")).length).toBe(24);

      await bench.write(at("c", "1990-01-01T00:00:00.000Z"));
      expect((await histogram("hour")).length).toBeLessThan(2000);
    });

    it("counts nothing where nothing is found, and refuses what is no date", async () => {
      expect(await histogram("day")).toEqual([]);
      await expect(bench.find("", { histogram: { field: "source", interval: "day" } })).rejects.toThrow(
        "source is not a date",
      );
    });
  });

  describe("highlights", () => {
    it("mark what was asked for by offsets into the passage, never as HTML", async () => {
      await bench.write({ id: "a", title: "Grain <b>talks</b>", text: "They negotiated over grain exports." });

      const { hits } = await bench.find("negotiating grain -speaker: x", { highlight: true });

      const marked = (field: string) =>
        hits[0]?.highlights[field]?.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
      expect(marked("text")).toEqual([["negotiated", "grain"]]);
      expect(marked("title")).toEqual([["Grain"]]);
      expect(hits[0]?.highlights.title?.[0]?.text).toBe("Grain <b>talks</b>");
    });

    it("are left out unless asked for", async () => {
      await bench.write({ id: "a", text: "grain" });

      expect((await bench.find("grain")).hits[0]?.highlights).toEqual({});
    });
  });

  describe("hostile input", () => {
    it.each([
      `'; DROP TABLE search_articles; --`,
      `"a" OR 1=1`,
      `NEAR(a b, 5) AND NOT c`,
      `text : secret ^secret`,
      `\u{E000}speaker\u{E000}xi`,
      `\u{E003}`,
      `source: "x\\" OR \\"y"`,
      `% _ \\0 \0`,
    ])("finds nothing outside what %j says, and breaks nothing", async (text) => {
      await bench.write({ id: "a", text: "An ordinary report." });
      let query: Query;
      try {
        query = parse(text, "articles");
      } catch {
        return;
      }

      const page = await bench.find(query, { sort: "relevance" });

      expect(page.total).toBe(query.root.kind === "everything" ? 1 : 0);
      expect(await bench.idsOf("ordinary")).toEqual(["a"]);
    });

    it("keeps a text from posing as a fact", async () => {
      await bench.write({
        id: "a",
        text: "\u{E000}speaker\u{E000}xi speaker: xi \u{E000}\u{E000}speaker",
        title: "\u{E003}",
      });

      expect(await bench.idsOf("speaker: xi")).toEqual([]);
      expect(await bench.idsOf("speaker: *")).toEqual([]);
    });
  });
}
