import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { articles } from "./articles.ts";
import { extractedPerCore, slowestMegabyte } from "./extract.ts";
import { startIdler } from "./idle.ts";
import { bareInserts, busMessages, endToEnd, extraction, queueMessages, searchWrites } from "./measures.ts";

const ARTICLES = 2_000;
const BYTES = 4_096;
/** Enough to be warm: extraction is measured on these. */
const EXTRACTED = 200;
/** DATA 6: an idle process takes no more. */
const IDLE_LIMIT_MB = 200;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (what: string, value: number, unit: string): void =>
  say(
    `  ${what.padEnd(44)}${value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 1 : 0 }).padStart(8)} ${unit}`,
  );

const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
const idler = await startIdler(folder);
try {
  const texts = articles(ARTICLES, BYTES);
  say(`${ARTICLES} articles of ${BYTES / 1024} kB, ${availableParallelism()} cores, Node ${process.version}`);

  const whole = await endToEnd(folder, texts);
  row("hand-over to findable, whole pipeline", whole.perSecond, "articles/s");
  row("most memory meanwhile (this process)", whole.peakMb, "MB");
  const bare = await bareInserts(folder, texts);
  row("bare FTS5 inserts", bare, "articles/s");
  const extracted = await extraction(texts.slice(0, EXTRACTED));
  row("extraction on one thread", extracted.perSecond, "articles/s");
  row("extraction of one core's time", extractedPerCore(texts.slice(0, EXTRACTED)), "articles/s");
  const { unit, ms, kinds } = slowestMegabyte();
  row(`slowest of ${kinds} hostile megabytes (${JSON.stringify(unit)})`, ms, "ms of one core");
  row("writing to the index", await searchWrites(folder, extracted.found), "documents/s");
  row("bus: published, handed over, done", await busMessages(folder), "messages/s");
  row("queue: added, handed over, done", await queueMessages(folder), "messages/s");
  row("whole pipeline of bare inserts", (whole.perSecond / bare) * 100, "%");
  const ideal = extracted.perSecond * whole.threads;
  row(`whole pipeline of extraction on ${whole.threads} threads`, (whole.perSecond / ideal) * 100, "%");

  const idleMb = await idler.idle();
  row(`npm start, idle 60 s after ${idler.samples} samples`, idleMb, `MB (limit ${IDLE_LIMIT_MB})`);
  if (idleMb > IDLE_LIMIT_MB) process.exitCode = 1;
} finally {
  await idler.stop();
  rmSync(folder, { recursive: true, force: true });
}
