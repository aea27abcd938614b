import type { BulkOperation, Elasticsearch } from "@readout/elasticsearch";
import { aReading, type SampleArticle } from "@readout/query/conformance";
import { day, writeOf } from "../contract-bench.ts";
import { elasticsearchSearch } from "../elasticsearch.ts";
import { type Search, SearchRefused, type WriteOutcome } from "../search.ts";
import { dropSearch, openForTests } from "./testing.ts";

import.meta.jest.setTimeout(120_000);

const url = process.env.ELASTICSEARCH_URL;
const AUGUST = "2021-08";
const text = "Xi said trade will grow. Putin said borders stay open. They met.";
const keep = { id: "keep", content: "trade will grow" };
const lost = { id: "lost", content: "borders stay open" };

(url === undefined ? describe.skip : describe)("a rebuild in Elasticsearch (needs ELASTICSEARCH_URL)", () => {
  let elastic: Elasticsearch;
  let search: Search;
  beforeAll(async () => {
    elastic = await openForTests(url ?? "", { patienceMs: 30_000 });
  });
  beforeEach(async () => {
    search = await open();
  });
  afterEach(() => dropSearch(elastic));
  afterAll(async () => {
    await dropSearch(elastic, { templates: true });
    await elastic.close();
  });

  const open = (over: Partial<Elasticsearch> = {}, clock = () => new Date()): Promise<Search> =>
    elasticsearchSearch({ ...elastic, ...over }, { ledger: { prepare: async () => [] }, clock });
  const readings = (...samples: SampleArticle[]) => samples.map((each) => writeOf(aReading(each)));
  const indices = async (): Promise<string[]> =>
    Object.keys(await elastic.client.indices.get({ index: elastic.name("articles-*") })).map((each) =>
      each.slice(elastic.name("").length),
    );

  /** What happens just before, or in the place of, what the finish attempts. */
  const before = (attempt: RegExp, act: () => Promise<unknown>): Partial<Elasticsearch> => ({
    ask: async (words, request) => {
      if (attempt.test(words)) await act();
      return elastic.ask(words, request);
    },
  });
  /** The writes of a search that were told that their month is away. */
  const watching = () => {
    let count = 0;
    return {
      count: () => count,
      bulk: (async (operations, options) => {
        const results = await elastic.bulk(operations, options);
        count += results.filter(({ kind }) => kind === "away").length;
        return results;
      }) satisfies Elasticsearch["bulk"],
    };
  };

  it("makes a live write wait that meets the block, and plan anew by what the new month holds", async () => {
    await search.write(readings({ id: "a", text, statements: [keep] }));
    const watched = watching();
    const writer = await open({ bulk: watched.bulk });
    let writing: Promise<WriteOutcome[]> | undefined;
    const rebuilder = await open(
      before(/^Making .* ready/, async () => {
        writing = writer.write(readings({ id: "a", text, revision: 2, statements: [keep] }));
        while (watched.count() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      }),
    );
    const rebuild = await rebuilder.rebuild(AUGUST);
    // The new rules find another statement, which only the new month knows of.
    await rebuild.write(readings({ id: "a", text, generation: 2, statements: [keep, lost] }));

    await rebuild.finish();

    expect(await writing).toEqual(["written"]);
    const article = await search.article("a");
    expect(article?.extraction.statements.map(({ id }) => id)).toEqual(["keep"]);
    expect(article?.withdrawn.statements.map(({ record, withdrawn }) => [record.id, withdrawn])).toEqual([
      ["lost", { at: day(30), revision: 2 }],
    ]);
    expect(await indices()).toHaveLength(1);
  });

  it("keeps of an article that it was given twice the newer reading, and nothing of the one that was never found", async () => {
    const rebuild = await search.rebuild(AUGUST);
    await rebuild.write(readings({ id: "a", text, statements: [keep, lost] }));
    await rebuild.write(readings({ id: "a", text, revision: 2, statements: [keep] }));

    await rebuild.finish();

    expect(await search.statement("lost")).toBeNull();
    expect((await search.article("a"))?.withdrawn.statements).toEqual([]);
    expect((await search.counts()).statements).toBe(1);
  });

  it("waits for the rest of a live write of which it saw the article and not yet the facts", async () => {
    await search.write(readings({ id: "a", text, statements: [keep] }));
    let rest: readonly BulkOperation[] = [];
    const slow = await open({
      bulk: async (operations, options) => {
        rest = operations.slice(1);
        const first = await elastic.bulk(operations.slice(0, 1), options);
        return [...first, ...rest.map(() => ({ kind: "done", seqNo: 0, primaryTerm: 1 }) as const)];
      },
    });
    await slow.write(readings({ id: "a", text, revision: 2, statements: [keep, lost] }));
    const rebuilder = await open(before(/^Blocking articles/, () => elastic.bulk(rest)));
    const rebuild = await rebuilder.rebuild(AUGUST);
    await rebuild.write(readings({ id: "a", text, generation: 2 }));

    await rebuild.finish();

    expect(rest.map(({ id }) => id)).toEqual(["keep", "lost"]);
    expect((await search.article("a"))?.extraction.statements.map(({ id }) => id)).toEqual(["keep", "lost"]);
  });

  it("loses no write of one who never stops writing", async () => {
    const watched = watching();
    const writer = await open({ bulk: watched.bulk });
    await writer.write(readings(...Array.from({ length: 300 }, (_, i) => ({ id: `n${i}`, text: "grain" }))));
    const rebuild = await search.rebuild(AUGUST);
    await rebuild.write(
      readings(...Array.from({ length: 300 }, (_, i) => ({ id: `n${i}`, text: "wheat", generation: 2 }))),
    );
    let isOver = false;
    const told: string[] = [];
    const live = async () => {
      for (let i = 0; !isOver || i < 5; i += 1) {
        const samples = [
          { id: `live${i}`, text: "barley", statements: [{ id: `s${i}`, content: "barley" }] },
          { id: `n${i % 300}`, text: "barley", revision: 2 + Math.floor(i / 300) },
        ];
        await writer.write(readings(...samples));
        told.push(...samples.map(({ id }) => id));
      }
    };
    const writing = live();

    await rebuild.finish();
    isOver = true;
    await writing;

    const texts = await Promise.all([...new Set(told)].map(async (id) => (await search.article(id))?.article.text));
    expect(new Set(texts)).toEqual(new Set(["barley"]));
    const statements = told.filter((id) => id.startsWith("live")).length;
    expect(await search.counts()).toEqual({ articles: 300 + statements, statements, events: 0 });
    expect((await search.article("n299"))?.article.text).toBe(told.includes("n299") ? "barley" : "wheat");
  });

  describe("whose process dies while it finishes", () => {
    /** Dies at the swap, when the month is blocked, and does nothing more. */
    const dying = async (clock: () => Date) => {
      let isDead = false;
      const rebuilder = await open(
        {
          ask: async (words, request) => {
            isDead ||= / the month /.test(words) && words.startsWith("Making");
            if (isDead) throw new Error("killed");
            return elastic.ask(words, request);
          },
        },
        clock,
      );
      const rebuild = await rebuilder.rebuild(AUGUST);
      await rebuild.write(readings({ id: "a", text: "after" }));
      await expect(rebuild.finish()).rejects.toMatchObject({ unavailable: true });
      return rebuild;
    };
    const start = new Date("2021-09-01T00:00:00.000Z").getTime();
    const at = (seconds: number) => () => new Date(start + seconds * 1000);

    beforeEach(() => search.write(readings({ id: "a", text: "before" })));

    it("leaves the old month, which is written again once the search is opened", async () => {
      await dying(at(0));

      const opened = await open({}, at(61));

      expect(await opened.write(readings({ id: "b", text: "grain" }))).toEqual(["written"]);
      expect((await opened.article("a"))?.article.text).toBe("before");
      expect(await indices()).toEqual(["articles-2021.08-1"]);
    });

    it("is found out by whoever writes, when nobody opens it", async () => {
      const writer = await open({}, at(61));
      await dying(at(0));

      expect(await writer.write(readings({ id: "b", text: "grain" }))).toEqual(["written"]);
    });

    it("is not taken for dead while it lives: who opens the search leaves it alone", async () => {
      let opened: Promise<Search> | undefined;
      const rebuilder = await open(
        before(/^Making .* ready/, () => {
          opened = open({}, at(50));
          return opened;
        }),
        at(0),
      );
      const rebuild = await rebuilder.rebuild(AUGUST);
      await rebuild.write(readings({ id: "a", text: "after" }));

      await rebuild.finish();

      expect((await (await opened)?.article("a"))?.article.text).toBe("after");
    });

    it("and comes to life again after it was given up, cannot finish, and takes no live write with it", async () => {
      let opened: Search | undefined;
      const rebuilder = await open(
        before(/^Making .* the month/, async () => {
          opened = await open({}, at(61));
          await opened.write(readings({ id: "b", text: "grain" }));
        }),
        at(0),
      );
      const rebuild = await rebuilder.rebuild(AUGUST);
      await rebuild.write(readings({ id: "a", text: "after" }));

      await expect(rebuild.finish()).rejects.toThrow(SearchRefused);

      expect((await opened?.article("b"))?.article.text).toBe("grain");
      expect((await opened?.article("a"))?.article.text).toBe("before");
    });
  });
});
