import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Instance, startInstance } from "./instance.ts";
import { type Publishers, startPublishers } from "./publisher.ts";
import { corpusEntries, isThere, itWithShared } from "./shared.ts";
import { until, workLeft } from "./until.ts";

const isWhole = process.env.E2E === "whole";
const EVERY = isWhole ? 1 : 10;
const KILLS = 10;
const LONGEST_MS = isWhole ? 240_000 : 60_000;

let folder: string;
let publishers: Publishers;
let instance: Instance;

const entries = isThere ? corpusEntries(EVERY) : [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  publishers = await startPublishers(entries);
});

afterEach(async () => {
  await instance.kill();
  await publishers.close();
  rmSync(folder, { recursive: true });
});

const settings = (file: string) => ({
  READOUT_FILE: join(folder, file),
  READOUT_SAMPLES: "false",
  READOUT_DEFAULT_FEEDS: "false",
  READOUT_ALLOW_PRIVATE: publishers.allowed,
  READOUT_HOST_GAP_MS: "0",
  READOUT_TICK_MS: "200",
  READOUT_LOG: "info",
});

interface Ledger {
  balance: { discovered: number; states: Record<string, number>; balanced: boolean };
}
const ledger = async () => (await instance.get<Ledger>("/api/v1/ledger?size=1")).balance;
const settled = async () => (await ledger()).discovered === entries.length && (await workLeft(instance)) === 0;

const settledCount = async () => {
  const { discovered, states } = await ledger();
  return discovered - (states.waiting ?? 0);
};

/** For the failure's words: where everything is. */
const seen = async () => [
  await ledger(),
  await instance.get("/api/v1/pipeline"),
  await instance.get("/api/v1/dead-letters?size=20"),
];

async function addFeeds(): Promise<string[]> {
  const ids: string[] = [];
  for (const url of publishers.feeds)
    ids.push((await instance.post<{ feed: { id: string } }>("/api/v1/feeds", { url })).feed.id);
  return ids;
}

interface Page {
  total: number;
  hits: Array<{
    id: string;
    record: { source: { id: string }; contentHash: string; revision: number; textFrom: string };
  }>;
  cursor: string | null;
}

/** What can be found: an article a line, with its revision and the hash of its content. */
async function found(): Promise<string[]> {
  const lines: string[] = [];
  for (let cursor = ""; ; ) {
    const page: Page = await instance.get(
      `/api/v1/search?over=articles&q=accepted%3A*&sort=oldest&size=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    lines.push(
      ...page.hits.map(
        ({ record }) => `${record.source.id} ${record.contentHash} ${record.revision} ${record.textFrom}`,
      ),
    );
    if (page.cursor === null) return lines.sort();
    cursor = page.cursor;
  }
}

/** Everything once, without a fault. */
async function quietRun(): Promise<{ articles: string[]; states: Record<string, number> }> {
  instance = await startInstance(settings("quiet.db"));
  await addFeeds();
  await until("every entry to settle", settled, LONGEST_MS, seen);
  const result = { articles: await found(), states: (await ledger()).states };
  expect(await instance.stop()).toBe(0);
  return result;
}

itWithShared(
  `every one of ${entries.length} real entries ends in one state, and ${KILLS} SIGKILLs change nothing`,
  async () => {
    const quiet = await quietRun();

    instance = await startInstance(settings("killed.db"));
    const feeds = await addFeeds();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      // On the way: each kill takes a process that has got something done since it started.
      const goal = Math.max(Math.floor((entries.length * kill) / (KILLS + 1)), (await settledCount()) + 1);
      await until(`${goal} settled entries`, async () => (await settledCount()) >= goal, LONGEST_MS, seen);
      await instance.kill();
      instance = await startInstance(settings("killed.db"));
      expect((await ledger()).balanced).toBe(true);
    }
    await until("every entry to settle", settled, LONGEST_MS, seen);
    const { discovered, states, balanced } = await ledger();

    expect(await instance.get("/api/v1/dead-letters?size=20")).toEqual({ deadLetters: [], count: 0 });
    expect({ discovered, balanced, waiting: states.waiting, dead: states.dead }).toEqual({
      discovered: entries.length,
      balanced: true,
      waiting: 0,
      dead: 0,
    });
    expect(states).toEqual(quiet.states);
    expect(await found()).toEqual(quiet.articles);
    expect(new Set(quiet.articles).size).toBe(states.indexed);

    for (const id of feeds) await instance.post(`/api/v1/feeds/${id}/poll`, {});
    await until("the second pass", settled, LONGEST_MS);
    expect((await ledger()).states).toEqual(states);
    expect(await found()).toEqual(quiet.articles);
    expect(publishers.answers.get("feed 304")).toBeGreaterThan(0);
    expect(publishers.answers.get("page 301")).toBeGreaterThan(0);
    expect(publishers.answers.get("page 503")).toBeGreaterThan(0);
  },
  3 * LONGEST_MS,
);
