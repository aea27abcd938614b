import type { Bus } from "@readout/bus";
import { memoryBus } from "@readout/bus/memory";
import type { Article, Extracted, Extraction, Reextraction, ReextractionRequest } from "@readout/model";
import { aReading, type SampleArticle } from "@readout/query/conformance";
import { memoryQueue } from "@readout/queue/memory";
import type { Search } from "@readout/search";
import { sqliteSearch } from "@readout/search/sqlite";
import { openSqlite } from "@readout/sqlite";
import type { Store } from "@readout/store";
import { sqliteStore } from "@readout/store/sqlite";
import { type Carriers, runSteps } from "../run.ts";
import { collectReextraction } from "../steps/collect-reextraction.ts";
import { extractBackfill } from "../steps/extract-backfill.ts";
import { indexRewrites } from "../steps/index-extraction.ts";
import { carriersOn, clock, NOW, until } from "../testing.ts";
import { openReextractions, type Reextractions, type ReextractionTools } from "./reextractions.ts";

export const text = "Xi said trade will grow. Putin warned borders stay open. They met.";
const said = { id: "said", content: "trade will grow", cue: "say" } as const;
const warned = { id: "warned", content: "borders stay open", cue: "warn", cueText: "warned" } as const;
const met = { id: "met", evidence: "They met.", type: "CONSULT" } as const;
const own = <T extends { id: string }>(id: string, fact: T): T => ({ ...fact, id: `${id}-${fact.id}` });

/** What an article says by rules of a generation: the older ones find a warning, the newer ones a meeting. */
export const by = (generation: number, id: string, over: Partial<SampleArticle> = {}): Extracted =>
  aReading({
    id,
    text,
    published: "2026-10-10T12:00:00.000Z",
    generation,
    ...(generation < 2
      ? { statements: [own(id, said), own(id, warned)] }
      : { statements: [{ ...own(id, said), kind: "direct" }], events: [own(id, met)] }),
    ...over,
  });

export const asked = (over: Partial<ReextractionRequest> = {}): ReextractionRequest => ({
  from: null,
  to: null,
  query: "",
  dryRun: false,
  ...over,
});
export const october = asked({ from: "2026-10", to: "2026-10" });

/** Re-extractions on memory and SQLite. The steps run once `start` is called; `rules` is what they read by. */
export interface Bench {
  reextractions: Reextractions;
  search: Search;
  store: Store;
  bus: Bus;
  carriers: Carriers;
  rules(article: Article): Promise<Extraction>;
  /** Opens them anew, as another process would. */
  open(over?: Partial<ReextractionTools>): Promise<Reextractions>;
  start(): Promise<void>;
  index(...all: Extracted[]): Promise<unknown>;
  run(request: ReextractionRequest): Promise<Reextraction | null>;
  /** The job, once it has ended. */
  ended(id: string): Promise<Reextraction | null>;
  generationOf(id: string): Promise<number | undefined>;
  factsOf(id: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const bus = memoryBus();
  const queue = memoryQueue();
  const { carriers } = carriersOn(bus, queue);
  const db = openSqlite(":memory:");
  const store = sqliteStore(db);
  const search = sqliteSearch(db, { moveLedger: () => {} });
  const { log } = carriers;
  const open: Bench["open"] = (over) =>
    openReextractions({ search, store, carriers, clock, log, instance: "test", beatMs: 5, ...over });
  const bench: Bench = {
    reextractions: await open(),
    search,
    store,
    bus,
    carriers,
    rules: async ({ id, revision }) => by(2, id, { revision }).extraction,
    open,
    start: () => {
      const again = extractBackfill(
        (article) => bench.rules(article),
        by(2, "").extraction.extractor,
        bus,
        () => null,
      );
      const steps = [again, collectReextraction(bench.reextractions), indexRewrites(search, bus, clock)];
      return runSteps(steps, carriers, () => ({ concurrency: 1, keyGapMs: 0 }));
    },
    index: (...all) => search.write(all.map(writeOf)),
    run: async (request) => bench.ended((await bench.reextractions.start(request)).id),
    ended: async (id) => {
      await until("the re-extraction ended", async () => (await bench.reextractions.get(id))?.endedAt !== null);
      return bench.reextractions.get(id);
    },
    generationOf: async (id) => (await search.article(id))?.extraction.extractor.generation,
    factsOf: async (id) => {
      const found = (await search.article(id))?.extraction;
      return [...(found?.statements ?? []), ...(found?.events ?? [])].map((fact) => fact.id).sort();
    },
    close: async () => {
      await bench.reextractions.close();
      await queue.close();
      await bus.close();
      db.close();
    },
  };
  return bench;
}

const writeOf = (extracted: Extracted) => ({
  extracted,
  withdrawnAt: NOW,
  ledger: { addressId: extracted.article.id, revision: extracted.article.revision, at: NOW },
});
