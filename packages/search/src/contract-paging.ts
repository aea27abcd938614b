import { type Bench, day, ids } from "./contract-bench.ts";
import { type SearchPage, SearchRefused, type SearchRequest } from "./search.ts";

/** Order and pages. */
export function pagingContract(bench: Bench): void {
  describe("pages", () => {
    const many = (from: number, to: number, text = "grain") =>
      Array.from({ length: to - from }, (_, i) => ({
        id: `n${from + i}`,
        text: `${text} ${"word ".repeat((from + i) % 7)}`,
        // Three a day: ties must be settled.
        published: day(1 + Math.floor((from + i) / 3)),
      }));
    const walk = async (sort: SearchRequest["sort"], meanwhile: (page: number) => Promise<unknown>, text = "grain") => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: SearchPage = await bench.find(text, { sort, size: 4, cursor });
        seen.push(...ids(page.hits));
        cursor = page.cursor;
        // Fails instead of going round for ever.
        expect(seen.length).toBeLessThan(200);
        await meanwhile(seen.length);
      } while (cursor);
      return seen;
    };

    it.each(["newest", "oldest"] as const)("go through all hits once, %s first", async (sort) => {
      await bench.write(...many(0, 21));

      const seen = await walk(sort, async () => {});

      const dates = seen.map((id) => Math.floor(Number(id.slice(1)) / 3));
      expect(new Set(seen).size).toBe(21);
      expect(dates).toEqual(dates.toSorted((a, b) => (sort === "newest" ? b - a : a - b)));
    });

    it.each(["newest", "oldest", "relevance"] as const)(
      "neither repeat nor drop a hit while others are written, by %s",
      async (sort) => {
        await bench.write(...many(0, 21));
        let written = 100;

        const seen = await walk(sort, async () => {
          if (written === 120) return;
          await bench.write(...many(written, written + 5, "grain and other things"));
          await bench.write({ id: `other${written}`, text: "grain ".repeat(50), published: day(3) });
          written += 5;
        });

        const old = seen.filter((id) => /^n\d{1,2}$/.test(id));
        expect(old.sort()).toEqual(
          many(0, 21)
            .map(({ id }) => id)
            .sort(),
        );
        expect(new Set(seen).size).toBe(seen.length);
      },
    );

    it("of everything go by cursor too", async () => {
      await bench.write(...many(0, 10));

      expect((await walk("newest", async () => {}, "")).length).toBe(10);
    });

    it("end with no cursor, even when the last page is full", async () => {
      await bench.write(...many(0, 4));

      expect((await bench.find("grain", { size: 4 })).cursor).toBeNull();
      expect((await bench.find("grain", { size: 3 })).cursor).not.toBeNull();
    });

    it("say the total and give no hits at size 0", async () => {
      await bench.write(...many(0, 4));

      expect(await bench.find("grain", { size: 0 })).toMatchObject({ total: 4, hits: [], cursor: null });
    });

    it("refuse a cursor of another query, a broken one and an over-large page", async () => {
      await bench.write(...many(0, 10));
      const { cursor } = await bench.find("grain", { size: 2 });

      await expect(bench.find("word", { cursor })).rejects.toThrow(SearchRefused);
      await expect(bench.find("grain", { cursor, sort: "oldest" })).rejects.toThrow(SearchRefused);
      await expect(bench.find("grain", { cursor: "!!!" })).rejects.toThrow(SearchRefused);
      await expect(bench.find("grain", { size: 201 })).rejects.toThrow("0 to 200 hits");
    });
  });

  describe("relevance", () => {
    it("puts the title before the text, and much before little", async () => {
      await bench.write(
        {
          id: "text",
          text: "A long report names wheat once among many other matters of the day.",
          published: day(9),
        },
        {
          id: "title",
          title: "Wheat",
          text: "A long report names it never among many other matters of the day.",
          published: day(8),
        },
        { id: "none", text: "Nothing here.", published: day(9) },
      );

      const { hits } = await bench.find("wheat", { sort: "relevance" });

      expect(ids(hits)).toEqual(["title", "text"]);
      expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
    });

    it("of a query without words is newest first", async () => {
      await bench.write({ id: "old", text: "a", published: day(1) }, { id: "new", text: "a", published: day(2) });

      expect(await bench.idsOf("source: wire", { sort: "relevance" })).toEqual(["new", "old"]);
    });
  });
}
