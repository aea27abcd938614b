import { join } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sqliteBus } from "@readout/bus/sqlite";
import { silentLog } from "@readout/kit";
import type { Extracted, Extraction } from "@readout/model";
import { sqliteQueue } from "@readout/queue/sqlite";
import { sqliteSearch } from "@readout/search/sqlite";
import { openSqlite, type Sqlite } from "@readout/sqlite";
import { openEmbedded, readConfig } from "@readout/standalone";
import { readers } from "@readout/worker";
import { asArticle, type Text } from "./articles.ts";

const BATCH = 64;

const batchesOf = <T>(all: readonly T[], size = BATCH): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));

/** So many a second. */
async function rate(count: number, work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (count / (performance.now() - began)) * 1_000;
}

async function onFile<T>(folder: string, name: string, work: (db: Sqlite) => Promise<T>): Promise<T> {
  const db = openSqlite(join(folder, `${name}.db`));
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The ceiling: full-text rows and nothing else, a transaction a batch. */
export const bareInserts = (folder: string, texts: readonly Text[]): Promise<number> =>
  onFile(folder, "bare", (db) => {
    db.exec("CREATE VIRTUAL TABLE bare USING fts5 (title, text)");
    const insert = db.prepare("INSERT INTO bare (title, text) VALUES (?, ?)");
    return rate(texts.length, () => {
      for (const batch of batchesOf(texts))
        db.transaction(() => {
          for (const { title, text } of batch) insert.run(title, text);
        });
    });
  });

/** From hand-over to findable through the whole embedded pipeline, and the most memory meanwhile in MB. */
export async function endToEnd(folder: string, texts: readonly Text[]) {
  const config = {
    ...readConfig({}),
    file: join(folder, "whole.db"),
    port: 0,
    samples: false,
    defaultFeeds: false,
    poll: false,
  };
  const embedded = await openEmbedded(config, silentLog);
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 100);
  const perSecond = await rate(texts.length, async () => {
    for (const batch of batchesOf(texts, 200)) await embedded.intake.handOver(batch);
    while ((await embedded.store.ledger.balance()).states.waiting > 0) await rest(20);
  });
  clearInterval(sampling);
  const { indexed } = (await embedded.store.ledger.balance()).states;
  await embedded.close();
  if (indexed !== texts.length) throw new Error(`${indexed} of ${texts.length} articles were indexed: see the ledger`);
  return { perSecond, peakMb: peak / 2 ** 20, threads: config.threads };
}

/** Articles a second on one thread, once it is warm, and what it found. */
export async function extraction(texts: readonly Text[]) {
  const file = fileURLToPath(new URL("./thread.js", import.meta.url));
  const pool = readers(file, 1);
  const found: Extracted[] = [];
  const extractAll = async () => {
    for (const article of texts.map(asArticle))
      found.push({ article, extraction: await pool.run<Extraction>("extract", article) });
  };
  await extractAll();
  found.length = 0;
  const perSecond = await rate(texts.length, extractAll);
  await pool.close();
  return { perSecond, found };
}

/** Documents (articles, statements, events) a second into the index. */
export const searchWrites = (folder: string, found: readonly Extracted[]): Promise<number> =>
  onFile(folder, "search", (db) => {
    const search = sqliteSearch(db, { moveLedger: () => {} });
    const at = "2026-03-14T09:10:00.000Z";
    const documents = found.reduce(
      (sum, { extraction: { statements, events } }) => sum + 1 + statements.length + events.length,
      0,
    );
    return rate(documents, async () => {
      for (const batch of batchesOf(found))
        await search.write(
          batch.map((extracted) => ({
            extracted,
            withdrawnAt: at,
            ledger: { addressId: extracted.article.id, revision: 1, at },
          })),
        );
    });
  });

const MESSAGES = 5_000;
const messages = Array.from({ length: MESSAGES }, (_, n) => ({
  id: `m${n}`,
  key: `k${n}`,
  body: "x".repeat(900),
  headers: {},
}));

/** Published, handed over and done. */
export const busMessages = (folder: string): Promise<number> =>
  onFile(folder, "bus", async (db) => {
    const bus = sqliteBus(db);
    const perSecond = await rate(MESSAGES, async () => {
      for (const batch of batchesOf(messages)) await bus.publish("bench", batch);
      await new Promise<void>((resolve) => {
        let left = MESSAGES;
        const handle = async (batch: readonly unknown[]) => {
          left -= batch.length;
          if (left === 0) resolve();
          return batch.map(() => "done" as const);
        };
        void bus.subscribe("bench", "bench", handle, { batch: BATCH });
      });
    });
    await bus.close();
    return perSecond;
  });

/** Added, handed over one by one and done. */
export const queueMessages = (folder: string): Promise<number> =>
  onFile(folder, "queue", async (db) => {
    const queue = sqliteQueue(db);
    const perSecond = await rate(MESSAGES, async () => {
      for (const batch of batchesOf(messages)) await queue.add("bench", batch);
      await new Promise<void>((resolve) => {
        let left = MESSAGES;
        const handle = async () => {
          left -= 1;
          if (left === 0) resolve();
          return "done" as const;
        };
        void queue.work("bench", handle, { concurrency: 16, keyGapMs: 0 });
      });
    });
    await queue.close();
    return perSecond;
  });
