import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Instance, startInstance } from "../e2e/instance.ts";
import { type Publishers, startPublishers } from "../e2e/publisher.ts";
import { corpusEntries, isThere, seedFile } from "../e2e/shared.ts";
import { until, workLeft } from "../e2e/until.ts";
import { addFeeds, balanceOf, everything, settingsFor, untilSettled } from "./corpus-run.ts";
import { type Process, type Services, startServices } from "./services.ts";
import { itWithEngines, without } from "./with-engines.ts";

const isWhole = process.env.E2E === "whole";
const LONGEST_MS = isWhole ? 600_000 : 180_000;
const entries = isThere ? corpusEntries(isWhole ? 1 : 10) : [];
const secured = process.env.ELASTICSEARCH_SECURED_URL;
const itWithSecurity = secured || process.env.ENGINES === "required" ? itWithEngines : it.skip;
const itWithAll = isThere || process.env.CI === "true" ? itWithEngines : it.skip;

let folder: string;
let publishers: Publishers;
let services: Services | undefined;
let instance: Instance | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  publishers = await startPublishers(entries);
});

afterEach(async () => {
  await instance?.kill();
  await services?.close();
  instance = undefined;
  services = undefined;
  await publishers.close();
  rmSync(folder, { recursive: true });
});

const embedded = (): Promise<Instance> =>
  startInstance({ ...settingsFor(publishers), READOUT_FILE: join(folder, "readout.db") });

/** What SQLite holds after the same feeds were read by one process. */
async function readEmbedded(): Promise<{ states: Record<string, number>; found: string[][] }> {
  instance = await embedded();
  await addFeeds(instance, publishers);
  await untilSettled(instance, entries.length, LONGEST_MS);
  const { states } = await balanceOf(instance);
  const found = [
    await everything(instance, "articles"),
    await everything(instance, "statements"),
    await everything(instance, "events"),
  ];
  await instance.stop();
  return { states, found };
}

const findable = async (from: Services): Promise<string[][]> => [
  await everything(from, "articles"),
  await everything(from, "statements"),
  await everything(from, "events"),
];

/** What is written is found after the next refresh, a second later at most. */
async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  await until("what is written to be found", async () => isDeepStrictEqual(await read(), expected), 5_000).catch(
    () => {},
  );
  expect(await read()).toEqual(expected);
}

const done = (from: Services, each: Process, step: string): Promise<number> =>
  from.counted(each, `readout_step_messages_total{step="${step}",outcome="done"}`);

describe(`the distributed services${without}`, () => {
  itWithAll(
    `two of each share the reading of ${entries.length} real entries, and find what SQLite finds`,
    async () => {
      const expected = await readEmbedded();
      services = await startServices(settingsFor(publishers), 2);
      await addFeeds(services, publishers);
      await untilSettled(services, entries.length, LONGEST_MS);
      const { states, balanced } = await balanceOf(services);

      expect(states).toEqual(expected.states);
      expect(balanced).toBe(true);
      await eventually(() => findable(services as Services), expected.found);
      const extracted = await Promise.all(
        services.of("extractor").map((each) => done(services as Services, each, "extract")),
      );
      const indexed = await Promise.all(
        services.of("indexer").map((each) => done(services as Services, each, "index-extraction")),
      );
      const fetched = await Promise.all(
        services.of("fetcher").map((each) => done(services as Services, each, "fetch-article")),
      );
      for (const shares of [extracted, indexed, fetched]) expect(Math.min(...shares)).toBeGreaterThan(0);
      expect(indexed.reduce((sum, count) => sum + count, 0)).toBe(states.indexed);
    },
    2 * LONGEST_MS,
  );

  itWithAll(
    "one of each is killed in the middle, and nothing is lost or twice",
    async () => {
      const expected = await readEmbedded();
      services = await startServices(settingsFor(publishers), 2);
      const running = services;
      await addFeeds(running, publishers);
      for (const [at, name] of (["fetcher", "extractor", "indexer", "alerter"] as const).entries()) {
        const goal = Math.floor((entries.length * (at + 1)) / 6);
        const settled = async () => {
          const balance = await balanceOf(running);
          return balance.discovered - (balance.states.waiting ?? 0);
        };
        await until(`${goal} settled entries`, async () => (await settled()) >= goal, LONGEST_MS);
        await running.of(name)[0]?.kill();
        await running.start(name);
      }
      await untilSettled(running, entries.length, LONGEST_MS);

      expect((await balanceOf(running)).states).toEqual(expected.states);
      await eventually(() => findable(running), expected.found);
      expect(await running.get("/api/v1/dead-letters?size=20")).toEqual({ deadLetters: [], count: 0 });
    },
    3 * LONGEST_MS,
  );

  itWithAll(
    "the seed document, read through Kafka, answers with the same statements",
    async () => {
      const documents = [
        { url: "https://news.example/seed", title: "Afghanistan", text: readFileSync(seedFile, "utf8") },
      ];
      const asking = "/api/v1/search?over=statements&sort=oldest&size=50&q=speaker%3APutin%20or%20addressee%3APutin";
      const read = async (asked: Instance | Services): Promise<void> => {
        await asked.post("/api/v1/ingest", { documents });
        await until("the document to settle", async () => (await workLeft(asked)) === 0, 30_000);
      };
      const statements = async (asked: Instance | Services) => {
        const { hits } = await asked.get<{ hits: Array<{ id: string; record: unknown }> }>(asking);
        return hits.map(({ id, record }) => ({ id, record })).sort((one, other) => one.id.localeCompare(other.id));
      };
      instance = await embedded();
      await read(instance);
      const expected = await statements(instance);
      services = await startServices(settingsFor(publishers));
      await read(services);

      expect(expected.length).toBeGreaterThan(0);
      await eventually(() => statements(services as Services), expected);
    },
    120_000,
  );

  itWithSecurity(
    "works with a key of its own for each service, which may do no more than it must",
    async () => {
      const keys = join(folder, "keys");
      const admin = {
        ELASTICSEARCH_USERNAME: "elastic",
        ELASTICSEARCH_PASSWORD: process.env.ELASTICSEARCH_PASSWORD ?? "",
        READOUT_KEYS_FOLDER: keys,
      };
      const settings = { ...settingsFor(publishers), ELASTICSEARCH_URL: secured ?? "", READOUT_LOG: "warn" };
      services = await startServices(settings, 1, (name) =>
        name === "setup" ? admin : { ELASTICSEARCH_API_KEY_FILE: join(keys, name), READOUT_LOG: "info" },
      );
      const running = services;
      await running.post("/api/v1/watches", {
        name: "All",
        query: "said",
        over: "articles",
        channels: [{ kind: "log" }],
      });
      const text = "“We will vote,” said Ana Reyes, the foreign minister of Chile, on Monday. Nothing else was said.";
      await running.post("/api/v1/ingest", { documents: [{ url: "https://news.example/vote", title: "Vote", text }] });
      await until("the document to settle", async () => (await workLeft(running)) === 0, 30_000);

      const found = () => running.get<{ total: number }>("/api/v1/search?over=statements&q=vote");
      await until("the statement to be found", async () => (await found()).total === 1, 5_000);
      const { watches } = await running.get<{ watches: Array<{ id: string }> }>("/api/v1/watches");
      const matches = () => running.get<{ matches: unknown[] }>(`/api/v1/watches/${watches[0]?.id}/matches`);
      await until("the watch to match", async () => (await matches()).matches.length === 1, 10_000);
      expect(await balanceOf(running)).toMatchObject({ discovered: 1, states: { indexed: 1 }, balanced: true });
    },
    120_000,
  );
});
