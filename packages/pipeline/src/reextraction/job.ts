import type { Clock, Closable, Log } from "@readout/kit";
import { type Article, type Extracted, type Reextraction, type ReextractionRequest, topics } from "@readout/model";
import { type Rebuild, type Search, type SearchPage, SearchRefused } from "@readout/search";
import { type Carriers, isUnavailable, send } from "../run.ts";
import { compare } from "./compare.ts";
import { type Hold, LeaseLost, type Unfinished } from "./lease.ts";
import { type Part, queryOf } from "./period.ts";
import { type Compared, tallying } from "./report.ts";
import { createSignal } from "./signal.ts";

export interface JobTools {
  search: Search;
  carriers: Pick<Carriers, "bus" | "queue">;
  clock: Clock;
  log: Log;
  /** Takes part in reading what was read again, for as long as a job runs. Null where that is always read. */
  collector: (() => Promise<Closable>) | null;
}

/** One re-extraction, under way or ended. */
export interface Job {
  id: string;
  state(): Reextraction;
  /** The month that is being made anew, or could not be thrown away. */
  unfinished(): Unfinished | null;
  isRunning(): boolean;
  /** Begins. Resolves when it has ended, and that is written down. */
  run(hold: Hold): Promise<void>;
  collect(read: readonly Extracted[]): Promise<void>;
  giveUp(read: Extracted): void;
  /** Ends it where it stands: by a person's wish, or because another process has it now. */
  stop(why: string | LeaseLost): void;
}

/** Articles on their way at once: what is read again but not yet taken in. */
const WINDOW = 128;
const PAGE = 32;
const LOOK_EVERY_MS = 250;
const REST_MS = 1_000;

/** What one job remembers while it runs. */
interface Round extends JobTools {
  now: Reextraction;
  outstanding: Set<string>;
  rebuild: Rebuild | null;
  unfinished: Unfinished | null;
  rewritten: number;
  signal: ReturnType<typeof createSignal>;
  tally: ReturnType<typeof tallying>;
}

export function openJob(id: string, request: ReextractionRequest, parts: readonly Part[], tools: JobTools): Job {
  const tally = tallying();
  const now: Reextraction = {
    id,
    request,
    way: parts.some(({ month }) => month !== null) ? "rebuild" : "in-place",
    state: "reading",
    startedAt: tools.clock().toISOString(),
    endedAt: null,
    total: 0,
    months: [],
    error: null,
    report: tally.report(),
  };
  const round: Round = {
    ...tools,
    now,
    outstanding: new Set(),
    rebuild: null,
    unfinished: null,
    rewritten: 0,
    signal: createSignal(),
    tally,
  };
  return {
    id,
    state: () => ({ ...now, report: tally.report() }),
    unfinished: () => round.unfinished,
    isRunning: () => now.endedAt === null,
    run: (hold) => runJob(round, parts, hold),
    collect: (read) => collect(round, read),
    giveUp: (read) => takeIn(round, read, failedReading(read)),
    stop: (why) => round.signal.stop(typeof why === "string" ? new Cancelled(why) : why),
  };
}

class Cancelled extends Error {
  override name = "Cancelled";
}

async function runJob(round: Round, parts: readonly Part[], hold: Hold): Promise<void> {
  const { now, log, clock } = round;
  let collector: Closable | undefined;
  log.info("reextraction.started", { job: now.id, ...now.request });
  try {
    collector = await patiently(round, async () => round.collector?.());
    for (const part of parts) await readPart(round, part, hold);
    now.state = "writing";
    await untilRewritten(round);
    now.state = "done";
  } catch (error) {
    now.state = stateAfter(error);
    now.error = [error instanceof Error ? error.message : String(error), ...(now.error ? [now.error] : [])].join(". ");
  }
  now.endedAt = clock().toISOString();
  await hold.release();
  log.info(`reextraction.${now.state}`, { job: now.id, ...round.tally.report().articles, error: now.error });
  await collector
    ?.close()
    .catch((error: unknown) => log.error("reextraction.collector-left", { job: now.id, error: String(error) }));
}

const stateAfter = (error: unknown): "cancelled" | "abandoned" | "failed" =>
  error instanceof Cancelled ? "cancelled" : error instanceof LeaseLost ? "abandoned" : "failed";

/** Reads one part to its end. A month is then made the one that is searched, or thrown away when anything went wrong. */
async function readPart(round: Round, part: Part, hold: Hold): Promise<void> {
  const { signal, outstanding } = round;
  try {
    await sendOut(round, part, hold);
    await signal.until(() => outstanding.size === 0);
    await finish(round, part);
  } catch (error) {
    await throwAway(round);
    throw error;
  } finally {
    round.rebuild = null;
    outstanding.clear();
  }
}

/**
 * Switches the month. Whoever is stopped while the answer was lost asks once more: a month that was switched is told as switched,
 * and one of which nobody can tell as that.
 */
async function finish(round: Round, { month }: Part): Promise<void> {
  const { rebuild, now } = round;
  if (!rebuild || month === null) return;
  let isInDoubt = false;
  const ask = () =>
    rebuild.finish().catch((error: unknown) => {
      isInDoubt ||= isUnavailable(error);
      throw error;
    });
  try {
    await patiently(round, ask);
  } catch (error) {
    const isSwitched =
      isStop(error) &&
      (await ask().then(
        () => true,
        () => false,
      ));
    if (isSwitched) switched(round, month);
    else if (isInDoubt) now.error = `The index did not answer whether ${month} was switched: look, or start it again`;
    throw error;
  }
  switched(round, month);
}

const isStop = (error: unknown): boolean => error instanceof Cancelled || error instanceof LeaseLost;

function switched(round: Round, month: string): void {
  round.now.months.push(month);
  round.unfinished = null;
}

/** What cannot be thrown away now is when the next re-extraction begins. */
async function throwAway(round: Round): Promise<void> {
  if (!round.unfinished) return;
  try {
    await round.rebuild?.abandon();
    round.unfinished = null;
  } catch (error) {
    round.log.error("reextraction.month-left", { ...round.unfinished, error: String(error) });
  }
}

const everyArticle = {
  over: "articles",
  sort: "oldest",
  size: PAGE,
  facets: [],
  histogram: null,
  highlight: false,
} as const;

/** Every article of the part, a page at a time, and never more on their way than the window holds. */
async function sendOut(round: Round, part: Part, hold: Hold): Promise<void> {
  const { search, signal, outstanding, now, carriers } = round;
  const query = queryOf(now.request.query, part);
  let cursor: string | null = null;
  do {
    await signal.until(() => outstanding.size + PAGE <= WINDOW);
    const asked = { ...everyArticle, query, now: new Date(now.startedAt), cursor };
    const page: SearchPage = await patiently(round, () => search.find(asked));
    // What was accepted since the start was read by the present rules.
    const articles = page.hits
      .map(({ record }) => record as Article)
      .filter(({ id, acceptedAt }) => acceptedAt <= now.startedAt && !outstanding.has(id));
    if (articles.length > 0) await beginRebuild(round, part, hold);
    for (const { id } of articles) outstanding.add(id);
    now.total += articles.length;
    const again = articles.map((article) => ({ job: now.id, article }));
    await patiently(round, () => send(topics.articlesBackfill, again, carriers));
    cursor = page.cursor;
  } while (cursor !== null);
}

/** Only for a month that has articles. */
async function beginRebuild(round: Round, { month }: Part, hold: Hold): Promise<void> {
  if (month === null || round.now.request.dryRun || round.rebuild) return;
  round.rebuild = await patiently(round, () => round.search.rebuild(month));
  round.unfinished = { month, name: round.rebuild.name };
  await patiently(round, () => hold.write());
}

/** What is away for a while ends nothing: it is asked again each second, until the job is cancelled. */
async function patiently<T>({ signal, log, now }: Round, ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      log.warn("reextraction.waiting", { job: now.id, error: String(error) });
      await signal.rest(REST_MS);
    }
  }
}

/** Compares what was read again with what is found, and hands on what takes its place: all of these, or none. */
async function collect(round: Round, read: readonly Extracted[]): Promise<void> {
  const { search, outstanding, now, carriers } = round;
  const fresh = read.filter(({ article }) => outstanding.has(article.id));
  const compared = await Promise.all(
    fresh.map(async (extracted) => {
      const before = await search.article(extracted.article.id);
      return { extracted, ...comparedWith(before, extracted, now.way) };
    }),
  );
  const better = compared.filter(isToWrite).map(({ extracted }) => extracted);
  if (!now.request.dryRun && better.length > 0) {
    if (now.way === "in-place") await send(topics.rewrites, better, carriers);
    else if (!(await writeAside(round, better))) return;
  }
  for (const { extracted, ...each } of compared) takeIn(round, extracted, each);
  if (now.way === "in-place" && !now.request.dryRun) round.rewritten += better.length;
}

function comparedWith(
  before: Awaited<ReturnType<Search["article"]>>,
  extracted: Extracted,
  way: Reextraction["way"],
): Compared {
  const { extractor } = extracted.extraction;
  const known = before?.extraction.extractor.generation ?? -1;
  const isKnown = way === "in-place" && known >= extractor.generation;
  return { difference: compare(before, extracted), extractor, alreadyRead: isKnown ? known : null };
}

const isToWrite = ({ difference: { outcome }, alreadyRead }: Compared): boolean =>
  outcome !== "failed" && outcome !== "overtaken" && alreadyRead === null;

/** Whether the rebuild is still ours; a later one may have taken its place, and that ends the job. */
async function writeAside({ rebuild, signal, clock }: Round, better: readonly Extracted[]): Promise<boolean> {
  try {
    const withdrawnAt = clock().toISOString();
    await rebuild?.write(better.map((extracted) => ({ extracted, withdrawnAt })));
    return rebuild !== null;
  } catch (error) {
    if (!(error instanceof SearchRefused)) throw error;
    signal.stop(error);
    return false;
  }
}

/** Once per article, however often its reading comes. */
function takeIn({ outstanding, tally, signal }: Round, { article }: Extracted, compared: Compared): void {
  if (!outstanding.delete(article.id)) return;
  tally.add(compared);
  signal.ring();
}

const failedReading = ({ extraction }: Extracted): Compared => ({
  difference: { outcome: "failed", facts: [] },
  extractor: extraction.extractor,
  alreadyRead: null,
});

/** The index has what was handed on in place. */
async function untilRewritten(round: Round): Promise<void> {
  const { rewritten, carriers, signal } = round;
  for (let left = rewritten; left > 0; ) {
    await signal.rest(LOOK_EVERY_MS);
    const lags = await patiently(round, () => carriers.bus.lag());
    left = lags.find(({ topic, group }) => topic === topics.rewrites.name && group === "index-rewrites")?.messages ?? 0;
  }
}
