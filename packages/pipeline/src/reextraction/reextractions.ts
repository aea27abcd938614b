import { randomUUID } from "node:crypto";
import { setTimeout as pass } from "node:timers/promises";
import type { Closable } from "@readout/kit";
import type { ExtractedAgain, Reextraction, ReextractionRequest } from "@readout/model";
import type { Store } from "@readout/store";
import { type AnyStep, Yield } from "../step.ts";
import { collectReextraction } from "../steps/collect-reextraction.ts";
import { type Job, type JobTools, openJob } from "./job.ts";
import {
  abandon,
  askToCancel,
  holdLease,
  isAlive,
  type Lease,
  type LeaseTools,
  readEnded,
  readLease,
  takeLease,
} from "./lease.ts";
import { partsOf, queryOf, ReextractionRefused } from "./period.ts";

/**
 * Reads known articles again through the present rules, and tells what differs. One at a time over all processes: the one that
 * began it drives it, and every one answers for it.
 */
export interface Reextractions {
  /**
   * Begins, and answers at once. Throws `ReextractionRefused` when the time cannot be understood or another one runs
   * (`isBusy`), and `QueryError` for the query.
   */
  start(request: ReextractionRequest): Promise<Reextraction>;
  /** How far it is, with the report so far, a second old at most; of the latest ones, null for others. */
  get(id: string): Promise<Reextraction | null>;
  /** Ends it where it stands: months made anew stay, the one under way is thrown away. Null when there is none of this id. */
  cancel(id: string): Promise<Reextraction | null>;
  /**
   * Takes in what was read again; what nobody waits for is left alone. False when it was all of that. Throws `Yield` for
   * what another process waits for.
   */
  collect(messages: readonly ExtractedAgain[]): Promise<boolean>;
  /** Counts an article as failed whose reading could not be taken in. */
  giveUp(message: ExtractedAgain): void;
  /** Cancels what runs here. */
  close(): Promise<void>;
}

export interface ReextractionTools extends Omit<JobTools, "collector">, Pick<LeaseTools, "search"> {
  search: JobTools["search"];
  store: Pick<Store, "note" | "setNote">;
  /** Names this process. What is found running under its own name at the opening is a dead one's. */
  instance: string;
  /**
   * Runs the step that collects, until closed; asked for while a job runs here. Without it, the step runs always: where there
   * is one process only.
   */
  collector?: (step: AnyStep) => Promise<Closable>;
  /** Between two signs of life; a second unless told. */
  beatMs?: number;
}

const BEAT_MS = 1_000;
/** A driver that is to cancel looks at every beat, and throws its month away. */
const CANCEL_BEATS = 10;
const HAND_OVER_MS = 1_000;

/** What this process drives, or drove last. */
interface Here {
  job: Job | null;
  /** Its end is written down, as far as the store took it. */
  written: Promise<void>;
  /** It is over and done with, and so are those before it. */
  gone: Promise<unknown>;
}

type Tools = ReextractionTools & LeaseTools;

/** Opens with what a dead process left behind: its job is `abandoned`, its unfinished month thrown away. */
export async function openReextractions(given: ReextractionTools): Promise<Reextractions> {
  const tools: Tools = { ...given, beatMs: given.beatMs ?? BEAT_MS };
  const here: Here = { job: null, written: Promise.resolve(), gone: Promise.resolve() };
  const running = () => (here.job?.isRunning() ? here.job : null);
  const own = (id: string) => (here.job?.id === id ? here.job : null);
  await clearAway(tools);
  let turn: Promise<unknown> = Promise.resolve();
  const opened: Reextractions = {
    start: (request) => {
      const mine = turn.then(() => begin(request, here, opened, tools));
      turn = mine.catch(() => {});
      return mine;
    },
    get: async (id) => own(id)?.state() ?? (await stateElsewhere(id, tools)),
    async cancel(id) {
      const mine = own(id);
      if (!mine) return cancelElsewhere(id, tools);
      mine.stop("cancelled");
      await here.gone;
      return mine.state();
    },
    async collect(messages) {
      const job = running();
      const strange = messages.filter((each) => each.job !== job?.id);
      if (strange.length > 0) await leaveToDriver(strange, tools);
      if (!job || strange.length === messages.length) return false;
      await job.collect(messages.flatMap((each) => (each.job === job.id ? [each.extracted] : [])));
      return true;
    },
    giveUp: ({ job: id, extracted }) => own(id)?.giveUp(extracted),
    async close() {
      running()?.stop("its process was stopped");
      await here.gone;
    },
  };
  return opened;
}

async function begin(
  request: ReextractionRequest,
  here: Here,
  opened: Reextractions,
  tools: Tools,
): Promise<Reextraction> {
  const { instance, collector } = tools;
  const parts = partsOf(request);
  const [part] = parts;
  if (part) queryOf(request.query, part);
  if (here.job?.isRunning()) throw busy(here.job.id, instance);
  await here.written;
  const former = await readLease(tools);
  // One of our own name has ended: there is no other process of this name.
  if (former && former.driver !== instance && !(await isOver(former, tools))) {
    if (await isAlive(former, tools)) throw busy(former.job.id, former.driver);
    await abandon(former, tools);
  }
  const collecting = collector ? () => collector(collectReextraction(opened)) : null;
  const job = openJob(randomUUID(), request, parts, { ...tools, collector: collecting });
  const lease = await takeLease(job.state(), instance, former, tools);
  const standing = () => ({ job: job.state(), unfinished: job.unfinished() });
  const hold = holdLease(lease, { standing, stop: (lost) => job.stop(lost ?? "cancelled") }, tools);
  here.job = job;
  const release = () => {
    here.written = hold.release();
    return here.written;
  };
  here.gone = Promise.all([here.gone, job.run({ ...hold, release })]);
  return job.state();
}

async function clearAway(tools: Tools): Promise<void> {
  const left = await readLease(tools);
  if (!left || (await isOver(left, tools))) return;
  if (left.driver === tools.instance || !(await isAlive(left, tools))) await abandon(left, tools);
}

const isOver = async ({ job: { id, endedAt } }: Lease, tools: Tools): Promise<boolean> =>
  endedAt !== null || (await readEnded(tools, id)) !== null;

const busy = (id: string, driver: string): ReextractionRefused =>
  new ReextractionRefused(`Re-extraction ${id} is running (driven by ${driver}): wait for it, or cancel it`, true);

/** What the store knows of a job that is not driven here. */
async function stateElsewhere(id: string, tools: LeaseTools): Promise<Reextraction | null> {
  const ended = await readEnded(tools, id);
  if (ended) return ended;
  const lease = await readLease(tools);
  if (lease?.job.id !== id) return null;
  return lease.job.endedAt !== null || (await isAlive(lease, tools)) ? lease.job : abandon(lease, tools);
}

/** Its driver hears of it at its next beat. */
async function cancelElsewhere(id: string, tools: LeaseTools): Promise<Reextraction | null> {
  let state = await stateElsewhere(id, tools);
  if (state?.endedAt !== null) return state;
  await askToCancel(tools, id);
  for (let beat = 0; beat < CANCEL_BEATS && state?.endedAt === null; beat += 1) {
    await pass(tools.beatMs);
    state = await stateElsewhere(id, tools);
  }
  return state;
}

/**
 * All processes collect as one group. Who was called dead may still be in it: what the new driver waits for comes to it when
 * this one leaves.
 */
async function leaveToDriver(strange: readonly ExtractedAgain[], { store, instance }: Tools): Promise<void> {
  const lease = await readLease({ store });
  if (!lease || lease.driver === instance || lease.job.endedAt !== null) return;
  if (strange.some(({ job }) => job === lease.job.id))
    throw new Yield(`Re-extraction ${lease.job.id} is driven by ${lease.driver}`, HAND_OVER_MS);
}
