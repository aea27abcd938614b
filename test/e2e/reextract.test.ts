import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article, Reextraction } from "@readout/model";
import { parse } from "@readout/query";
import type { Search } from "@readout/search";
import { sqliteSearch } from "@readout/search/sqlite";
import { openSqlite } from "@readout/sqlite";
import { type Instance, startInstance } from "./instance.ts";
import { bareSettings, readoutMain, runReadout } from "./readout.ts";
import { until, workLeft } from "./until.ts";

const TEXT =
  "Putin told Xi on Monday that Russia would help. Xi Jinping said China supports the plan. Vladimir Putin met Viktor Orban in Moscow on Tuesday.";

let folder: string;
let instance: Instance | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
});

afterEach(async () => {
  await instance?.kill();
  instance = undefined;
  rmSync(folder, { recursive: true });
});

const file = () => join(folder, "readout.db");
const settings = () => bareSettings(file());
const readout = (words: string[], stdin = "") => runReadout(words, stdin, settings());

const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({ url: `https://news.example/${at}`, title: `Talks ${at}`, text: `${TEXT} Round ${at}.` }),
  ).join("\n");

/** Opens the index of an instance that has ended. */
async function withSearch<T>(use: (search: Search) => Promise<T>): Promise<T> {
  const db = openSqlite(file());
  try {
    return await use(sqliteSearch(db, { moveLedger: () => {} }));
  } finally {
    db.close();
  }
}

async function articles(search: Search): Promise<Article[]> {
  const asked = {
    query: parse("", "articles"),
    now: new Date(),
    facets: [],
    histogram: null,
    highlight: false,
  } as const;
  const page = await search.find({ ...asked, over: "articles", sort: "oldest", size: 200, cursor: null });
  return page.hits.map(({ record }) => record as Article);
}

/** As if the articles had been read by rules of generation 0: one statement more, one event less, one speaker unknown. */
async function ageReadings(): Promise<void> {
  const stored = await withSearch(async (search) =>
    Promise.all((await articles(search)).map(async ({ id }) => search.article(id))),
  );
  const db = openSqlite(file());
  // An index of another version is thrown away: versions never go back in one.
  db.exec("UPDATE search_schema SET version = 0");
  db.close();
  await withSearch(async (search) => {
    for (const found of stored) {
      if (!found) throw new Error("an article that was found cannot be read");
      const { article, extraction } = found;
      const [first, ...others] = extraction.statements;
      if (!first) throw new Error(`${article.title} has no statement`);
      const statements = [{ ...first, speaker: null }, ...others, { ...first, id: `${first.id}-more` }];
      const extractor = { ...extraction.extractor, generation: 0 };
      await search.write([
        {
          extracted: {
            article,
            extraction: { ...extraction, extractor, statements, events: extraction.events.slice(1) },
          },
          withdrawnAt: article.acceptedAt,
          ledger: { addressId: article.id, revision: article.revision, at: article.acceptedAt },
        },
      ]);
    }
  });
}

const readings = () =>
  withSearch(async (search) => {
    const all = await Promise.all((await articles(search)).map(({ id }) => search.article(id)));
    return all.map((each) => each?.extraction);
  });
const monthOf = (instant: string): string => instant.slice(0, 7);
const thisMonth = () => withSearch(async (search) => monthOf((await articles(search))[0]?.acceptedAt ?? ""));

it("tells what newer rules add, lose and change; writes nothing in a dry run; and watches stay silent", async () => {
  await readout(["ingest", "-"], lines(2));
  await ageReadings();
  const before = await readings();
  instance = await startInstance(settings());
  const watch = await readout(["watch", "add", "Moscow", "speaker: Putin"]);

  const dry = await readout(["reextract", "--query", "Putin", "--dry-run"]);
  await instance.stop();
  const afterDry = await readings();
  instance = await startInstance(settings());
  const done = await readout(["reextract", "--query", "Putin"]);
  const told = await readout(["watch", "matches", watch.out.trim(), "--json"]);
  await instance.stop();
  const again = await readout(["reextract", "--query", "Putin", "--json"]);

  expect([dry.code, done.code]).toEqual([0, 0]);
  expect(dry.err).toContain("nothing is written; 2 articles would be");
  expect(afterDry).toEqual(before);
  expect(dry.out).toMatch(/Statements: 0 statements added, 2 lost, 2 changed[\s\S]*Events: 2 events added, 0 lost/);
  expect(dry.out).toMatch(/~ indirect \w+ \(speaker\): .*\n\s+news\.example, article /);
  expect(done.out).toBe(dry.out);
  expect(done.err).toContain("2 articles written in place");
  expect((await readings()).map((each) => each?.extractor.generation)).toEqual([1, 1]);
  expect(again.err).toContain("2 articles already read by generation 1: nothing to write");
  expect((JSON.parse(again.out) as Reextraction).report.articles).toMatchObject({ read: 2, unchanged: 2 });
  expect(JSON.parse(told.out)).toEqual([]);
}, 120_000);

it("makes a whole month anew and loses nothing that comes in meanwhile, which is told", async () => {
  await readout(["ingest", "-"], lines(60));
  await ageReadings();
  const month = await thisMonth();
  instance = await startInstance(settings());
  const { get, post } = instance;
  const watch = await post<{ id: string }>("/api/v1/watches", {
    name: "Vienna",
    query: "Vienna",
    over: "articles",
    channels: [{ kind: "feed" }],
  });

  const begun = await post<Reextraction>("/api/v1/reextractions", { from: month, to: month });
  await post("/api/v1/ingest", {
    documents: [{ url: "https://news.example/live", title: "Live", text: "Ministers met in Vienna on Monday." }],
  });
  const path = `/api/v1/reextractions/${begun.id}`;
  await until(
    "the month was made anew",
    async () => (await get<Reextraction>(path)).endedAt !== null,
    60_000,
    () => get(path),
  );
  await until("all was done", async () => (await workLeft({ get })) === 0, 60_000);

  const job = await get<Reextraction>(path);
  const found = await get<{ total: number; hits: [{ record: Article }] }>("/api/v1/search?q=Vienna");
  const { matches } = await get<{ matches: unknown[] }>(`/api/v1/watches/${watch.id}/matches`);
  expect(job).toMatchObject({
    state: "done",
    way: "rebuild",
    months: [month],
    report: { articles: { read: 60, changed: 60 }, statements: { lost: 60, changed: 60 }, events: { added: 60 } },
  });
  expect(found.total).toBe(1);
  expect(found.hits[0].record.acceptedAt < String(job.endedAt)).toBe(true);
  expect(matches.length).toBe(1);
  expect((await get<{ search: { articles: number } }>("/api/v1/pipeline")).search.articles).toBe(61);
  await instance.stop();
  expect(new Set((await readings()).map((each) => each?.extractor.generation))).toEqual(new Set([1]));
}, 120_000);

it("is cancelled by Ctrl-C, with code 130, and leaves the month as it was", async () => {
  await readout(["ingest", "-"], lines(150));
  await ageReadings();
  const month = await thisMonth();
  instance = await startInstance(settings());
  const child = spawn(process.execPath, [readoutMain, "reextract", "--from", month, "--to", month], {
    env: settings(),
  });
  let words = "";
  child.stderr.on("data", (chunk) => {
    words += String(chunk);
  });
  const { get } = instance;
  await until(
    "articles are read again",
    async () => (await get<{ topics: { topic: string }[] }>("/api/v1/pipeline")).topics.some(isBackfill),
    30_000,
  );
  child.kill("SIGINT");
  const [code] = await once(child, "exit");

  expect([code, words]).toEqual([130, expect.stringContaining("cancelled")]);
  await instance.stop();
  expect(new Set((await readings()).map((each) => each?.extractor.generation))).toEqual(new Set([0]));
}, 120_000);

const isBackfill = ({ topic, messages = 0 }: { topic: string; messages?: number }): boolean =>
  topic === "articles.backfill.v1" && messages > 0;
