import { readFileSync } from "node:fs";
import { setTimeout as rest } from "node:timers/promises";
import { type Services, startServices } from "../engines/services.ts";
import { articles, type Text } from "./articles.ts";

const PER_SECOND = 20;
const SECONDS = 30;
/** Enough for the machine code of the extractor to be made. */
const WARM_SECONDS = 30;
const BYTES = 4_096;
/** Looking costs the machine that is measured: a page of the newest, and by name only what is late. */
const LOOK_MS = 200;
const PAGE = 30;
const LATE_MS = 2_000;
const PATIENCE_MS = 60_000;

/** The most that a process held, in MiB (VmHWM, Linux). */
const peakMib = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export interface ServicesMeasured {
  /** From the hand-over of an article to the first search that finds it. */
  seconds: { p50: number; p95: number };
  memory: { service: string; mib: number }[];
}

/** Every service as a process of its own, one each, and a steady stream of articles by many publishers. */
export async function measureServices(): Promise<ServicesMeasured> {
  const services = await startServices({
    READOUT_SAMPLES: "false",
    READOUT_DEFAULT_FEEDS: "false",
    // More of them is more services.
    READOUT_THREADS: "1",
  });
  try {
    await stream(services, articles(WARM_SECONDS * PER_SECOND, BYTES), "warm");
    const took = await stream(services, articles(PER_SECOND * SECONDS, BYTES), "measured");
    const sorted = [...took].sort((one, other) => one - other);
    return {
      seconds: { p50: quantile(sorted, 0.5) / 1_000, p95: quantile(sorted, 0.95) / 1_000 },
      memory: services.all.map(({ name, pid }) => ({ service: name, mib: peakMib(pid) })),
    };
  } finally {
    await services.close();
  }
}

/** Hands articles over at a steady pace, looks for them all the while, and answers how many milliseconds each took. */
async function stream(services: Services, texts: readonly Text[], word: string): Promise<number[]> {
  const handedOver = new Map<string, number>();
  const took = new Map<string, number>();
  const give = async ({ title, text }: Text, n: number): Promise<void> => {
    // A host each: politeness to one publisher is not what is measured.
    const url = `https://${word}-${n}.example/article`;
    handedOver.set(url, performance.now());
    await services.post("/api/v1/ingest", { documents: [{ url, title, text: `${text} ${word} ${n}.` }] });
  };
  const giving = Promise.all(
    texts.map(async (text, n) => {
      await rest((n * 1_000) / PER_SECOND);
      await give(text, n);
    }),
  );
  const found = async (query: string) => {
    const path = `/api/v1/search?over=articles&q=${encodeURIComponent(query)}&sort=newest&size=${PAGE}`;
    return (await services.get<{ hits: { record: { url: string } }[] }>(path)).hits;
  };
  const deadline = performance.now() + (texts.length * 1_000) / PER_SECOND + PATIENCE_MS;
  while (took.size < texts.length) {
    if (performance.now() > deadline) throw new Error(`${texts.length - took.size} articles were never found`);
    const [overdue, since = Number.POSITIVE_INFINITY] = [...handedOver].find(([url]) => !took.has(url)) ?? [];
    const late = since < performance.now() - LATE_MS ? await found(`url: "${overdue}"`) : [];
    for (const { record } of [...(await found("accepted: *")), ...late]) {
      const at = handedOver.get(record.url);
      if (at !== undefined && !took.has(record.url)) took.set(record.url, performance.now() - at);
    }
    await rest(LOOK_MS);
  }
  await giving;
  return [...took.values()];
}
