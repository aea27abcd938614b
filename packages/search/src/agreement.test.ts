import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Over, overs, toDocuments } from "@readout/model";
import { matches, parse, tokens } from "@readout/query";
import { aReading, conformanceNow, conformanceReadings } from "@readout/query/conformance";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import fc from "fast-check";
import { textColumn } from "./coded.ts";
import { writeOf } from "./contract-bench.ts";
import { largestQueries, queries, readable } from "./contract-queries.ts";
import type { Search } from "./search.ts";
import { sqliteSearch } from "./sqlite.ts";

let db: Sqlite;
let search: Search;
beforeEach(() => {
  db = openSqlite(":memory:");
  search = sqliteSearch(db, { moveLedger: () => {} });
});
afterEach(() => db.close());

const readings = conformanceReadings;
const documents = readings
  .map(toDocuments)
  .flatMap(({ article, statements, events }) => [article, ...statements, ...events]);

it("finds what the matcher in memory finds, whatever the query", async () => {
  await search.write(readings.map(writeOf));
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(queries, fc.constantFrom<Over>(...overs), async (text, over) => {
      const query = readable(text, over);
      if (!query) return;
      asked += 1;
      const expected = documents.filter((each) => matches(query, each, conformanceNow)).map(({ id }) => id);
      for (const sort of ["newest", "relevance"] as const) {
        const page = await search.find({ ...request, over, query, sort });
        expect(page.hits.map(({ id }) => id).sort()).toEqual([...expected].sort());
        expect(page.total).toBe(expected.length);
      }
    }),
    { numRuns: 600 },
  );
  expect(asked).toBeGreaterThan(300);
});

const request = {
  now: conformanceNow,
  size: 200,
  cursor: null,
  facets: [],
  histogram: null,
  highlight: false,
};

it("keeps every word of any text as FTS5's own word, in its place", () => {
  db.exec("CREATE VIRTUAL TABLE words USING fts5(t, content='', contentless_delete=1, tokenize='ascii')");
  db.exec("CREATE VIRTUAL TABLE vocabulary USING fts5vocab('words', 'instance')");
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.lorem());
  fc.assert(
    fc.property(text, (value) => {
      db.prepare("DELETE FROM words WHERE rowid = 1").run();
      db.prepare("INSERT INTO words (rowid, t) VALUES (1, ?)").run(textColumn("t", [value]));

      const kept = db.prepare('SELECT term FROM vocabulary ORDER BY "offset"').all();

      expect(kept.map(({ term }) => term)).toEqual(tokens(value));
    }),
    { numRuns: 500 },
  );
});

describe("the largest queries that are allowed", () => {
  it.each(largestQueries)("%s", async (_, text) => {
    await search.write(readings.map(writeOf));
    const query = parse(text, "articles");
    const expected = documents.filter((each) => matches(query, each, conformanceNow)).map(({ id }) => id);

    const page = await search.find({ ...request, over: "articles", query, sort: "relevance" });

    expect(page.hits.map(({ id }) => id).sort()).toEqual(expected.sort());
  });
});

const corpus = new URL("../../../../shared/corpus/articles-stories-dev.jsonl.gz", import.meta.url);
const there = existsSync(corpus) || process.env.CI === "true";

(there ? it : it.skip)("agrees with memory on real articles", async () => {
  const lines = gunzipSync(readFileSync(corpus)).toString().trim().split("\n");
  const real = lines.map((line, i) => {
    const { title, text, date } = JSON.parse(line);
    return aReading({ id: `real-${i}`, title, text, published: date });
  });
  await search.write(real.map(writeOf));
  const read = real.map((each) => toDocuments(each).article);
  const common = "police minister court government attack company family health climate school".split(" ");

  for (const word of common)
    for (const text of [word, `${word}*`, `"the ${word}"`, `"${word} said"~10`, `not ${word}`, `title: ${word}`]) {
      const query = parse(text, "articles");
      const expected = read.filter((each) => matches(query, each, conformanceNow)).map(({ id }) => id);
      const page = await search.find({ ...request, over: "articles", query, sort: "newest" });
      expect([text, page.hits.map(({ id }) => id).sort()]).toEqual([text, expected.sort()]);
    }

  expect(real.length).toBeGreaterThan(100);
});
