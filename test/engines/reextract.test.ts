import { connectElasticsearch } from "@readout/elasticsearch";
import type { Article, Reextraction } from "@readout/model";
import { aReading } from "@readout/query/conformance";
import { elasticsearchSearch } from "@readout/search/elasticsearch";
import { ledgerMoves } from "@readout/store/elasticsearch";
import { until } from "../e2e/until.ts";
import { type Services, startServices } from "./services.ts";
import { itWithEngines, without } from "./with-engines.ts";

const TEXT = "Putin told Xi on Monday that Russia would help. Vladimir Putin met Viktor Orban in Moscow on Tuesday.";
const ACCEPTED = "2026-10-05T12:00:00.000Z";

let services: Services | undefined;
afterEach(async () => {
  await services?.close();
  services = undefined;
});

/** Readings by rules of generation 0: one statement that the present rules do not find, and no event. */
async function indexOldReadings(prefix: string, count: number): Promise<void> {
  const url = process.env.ELASTICSEARCH_URL ?? "";
  const settings = { url, flavour: "elasticsearch", prefix, refresh: true, replicas: 0 } as const;
  const elastic = connectElasticsearch(settings, () => {});
  try {
    const search = await elasticsearchSearch(elastic, { ledger: ledgerMoves(elastic) });
    const readings = Array.from({ length: count }, (_, at) =>
      aReading({
        id: `old${at}`,
        title: `Talks ${at}`,
        text: `${TEXT} Round ${at}.`,
        published: ACCEPTED,
        generation: 0,
        statements: [{ id: `old${at}-s`, content: `Round ${at}`, cue: "say", cueText: "told" }],
      }),
    );
    await search.write(
      readings.map((extracted) => ({
        extracted,
        withdrawnAt: ACCEPTED,
        ledger: { addressId: extracted.article.id, revision: 1, at: ACCEPTED },
      })),
    );
  } finally {
    await elastic.close();
  }
}

describe(`a re-extraction on the engines${without}`, () => {
  const run = async (from: Services, request: object): Promise<Reextraction> => {
    const { id } = await from.post<Reextraction>("/api/v1/reextractions", request);
    const state = () => from.get<Reextraction>(`/api/v1/reextractions/${id}`);
    await until("it ended", async () => (await state()).endedAt !== null, 120_000, state);
    return state();
  };
  const stored = (from: Services, id: string) =>
    from.get<{
      article: Article;
      extraction: Reextraction["report"] & { statements: { id: string }[]; events: object[] };
    }>(`/api/v1/articles/${id}`);

  itWithEngines(
    "differs, writes in place by version and makes a month anew as the embedded mode does",
    async () => {
      services = await startServices({
        READOUT_SAMPLES: "false",
        READOUT_DEFAULT_FEEDS: "false",
        READOUT_POLL: "false",
      });
      await indexOldReadings(services.prefix, 40);

      const dry = await run(services, { from: "2026-10", to: "2026-10", dryRun: true });
      const untouched = await stored(services, "old7");
      const inPlace = await run(services, { query: "title: 7" });
      const again = await run(services, { query: "title: 7" });
      const written = await stored(services, "old7");
      const month = await run(services, { from: "2026-10", to: "2026-10" });

      expect(dry).toMatchObject({
        state: "done",
        way: "rebuild",
        months: [],
        report: { articles: { read: 40, changed: 40 }, statements: { lost: 40 }, toWrite: 40 },
      });
      expect(dry.report.events.added).toBeGreaterThan(0);
      expect(untouched.extraction.statements.map(({ id }) => id)).toEqual(["old7-s"]);
      expect(inPlace).toMatchObject({
        state: "done",
        way: "in-place",
        report: { toWrite: 1, statements: { lost: 1 } },
      });
      expect(again.report.alreadyRead).toEqual([{ generation: 1, articles: 1 }]);
      expect(written.extraction.statements.map(({ id }) => id)).not.toContain("old7-s");
      expect(written.extraction.events.length).toBeGreaterThan(0);
      expect(month).toMatchObject({
        state: "done",
        months: ["2026-10"],
        report: { articles: { read: 40, unchanged: 1, changed: 39 }, statements: { lost: 39 } },
      });
      await until("what the old rules said is gone", async () => (await found(services, "Round")) === 0, 5_000);
      expect(await found(services, "speaker: Putin")).toBe(40);
    },
    240_000,
  );

  itWithEngines(
    "is driven by one API of two, and told of and cancelled by both",
    async () => {
      const driven = await startServices({
        READOUT_SAMPLES: "false",
        READOUT_DEFAULT_FEEDS: "false",
        READOUT_POLL: "false",
      });
      services = driven;
      const { url } = await driven.start("api");
      await indexOldReadings(driven.prefix, 40);
      const other = async (path: string, init: RequestInit = {}) =>
        (await fetch(`${url}/api/v1/reextractions${path}`, init)).json() as Promise<Reextraction & { detail?: string }>;
      const headers = { "content-type": "application/json" };
      const post = (body: object) => other("", { method: "POST", headers, body: JSON.stringify(body) });

      // The first API collects, then the second, then the first again: of one group, and never both at once.
      const dry = await run(driven, { query: "talks", dryRun: true });
      const { id } = await post({ from: "2026-10", to: "2026-10" });
      const refused = await driven.post("/api/v1/reextractions", { query: "talks" }).catch(String);
      const state = () => driven.get<Reextraction>(`/api/v1/reextractions/${id}`);
      await until("the first API tells its end", async () => (await state()).endedAt !== null, 120_000, state);
      const again = await run(driven, { query: "talks", dryRun: true });
      // With nobody to read again, it cannot end by itself.
      await Promise.all(driven.of("extractor").map((each) => each.stop()));
      const third = await driven.post<Reextraction>("/api/v1/reextractions", { from: "2026-10", to: "2026-10" });
      const cancelled = await other(`/${third.id}`, { method: "DELETE" });

      expect(await other(`/${dry.id}`)).toEqual(dry);
      expect(String(refused)).toContain("409");
      expect(await state()).toMatchObject({ state: "done", months: ["2026-10"], report: { articles: { read: 40 } } });
      expect(again.report.articles).toMatchObject({ read: 40 });
      expect(cancelled).toMatchObject({ id: third.id, state: "cancelled", months: [] });
    },
    240_000,
  );
});

const found = async (from: Services | undefined, q: string): Promise<number> =>
  (await from?.get<{ total: number }>(`/api/v1/search?${new URLSearchParams({ q, over: "statements", size: "0" })}`))
    ?.total ?? -1;
