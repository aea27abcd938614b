import { setTimeout as pass } from "node:timers/promises";
import type { Clock, Log } from "@readout/kit";
import type { Reextraction } from "@readout/model";
import type { Search } from "@readout/search";
import type { Store } from "@readout/store";

/** A month that is being made anew, and the name under which it can be thrown away. */
export interface Unfinished {
  month: string;
  name: string;
}

/** What the store knows of the re-extraction that runs, or ran last: one process drives it, and all can tell of it. */
export interface Lease {
  job: Reextraction;
  /** The process that drives it. */
  driver: string;
  /** Raised at every sign of life. */
  beat: number;
  /** ISO 8601 instant of the last sign of life. */
  beatAt: string;
  /** What is to be thrown away when its driver dies. */
  unfinished: Unfinished | null;
  /** Jobs that are remembered, the newest first. */
  recent: string[];
}

export interface LeaseTools {
  store: Pick<Store, "note" | "setNote">;
  search: Pick<Search, "discard">;
  clock: Clock;
  log: Log;
  /** Between two signs of life. */
  beatMs: number;
}

/** What has ended, or was called dead while it lived, drives no more. */
export class LeaseLost extends Error {
  override name = "LeaseLost";
}

const LEASE = "reextraction";
const CANCEL = "reextraction-cancel";
const noteOf = (id: string): string => `reextraction ${id}`;
const KEPT_JOBS = 10;
const SILENT_AFTER_MS = 60_000;

export async function readLease({ store }: Pick<LeaseTools, "store">): Promise<Lease | null> {
  const note = await store.note(LEASE);
  return note ? (JSON.parse(note) as Lease) : null;
}

const writeLease = ({ store }: Pick<LeaseTools, "store">, lease: Lease): Promise<void> =>
  store.setNote(LEASE, JSON.stringify(lease));

/** How a job ended; null while it has not, or when nobody remembers it. */
export async function readEnded({ store }: Pick<LeaseTools, "store">, id: string): Promise<Reextraction | null> {
  const note = await store.note(noteOf(id));
  return note ? (JSON.parse(note) as Reextraction) : null;
}

export const askToCancel = ({ store }: Pick<LeaseTools, "store">, id: string): Promise<void> =>
  store.setNote(CANCEL, id);

/**
 * Whether its driver gave a sign of life within a minute. One that seems silent is looked at twice: what was away for all
 * may just be back, and clocks differ.
 */
export async function isAlive(lease: Lease, tools: LeaseTools): Promise<boolean> {
  if (tools.clock().getTime() - Date.parse(lease.beatAt) <= SILENT_AFTER_MS) return true;
  await pass(3 * tools.beatMs);
  const again = await readLease(tools);
  return again !== null && (again.beat !== lease.beat || again.job.id !== lease.job.id);
}

/** Calls it abandoned, once, and throws its unfinished month away. Should its driver wake, it finds that out and stops. */
export async function abandon({ job, unfinished, driver }: Lease, tools: LeaseTools): Promise<Reextraction> {
  const ended = await readEnded(tools, job.id);
  if (ended) return ended;
  const left: Reextraction = {
    ...job,
    state: "abandoned",
    endedAt: tools.clock().toISOString(),
    error: "The process that ran it ended. Nothing was switched half-way: start it again",
  };
  await tools.store.setNote(noteOf(job.id), JSON.stringify(left));
  if (unfinished) await tools.search.discard(unfinished.month, unfinished.name);
  tools.log.warn("reextraction.abandoned", { job: job.id, driver, month: unfinished?.month ?? null });
  return left;
}

/** Takes the lease for a job, whatever stands there, and forgets the jobs of long ago. */
export async function takeLease(
  job: Reextraction,
  driver: string,
  former: Lease | null,
  tools: LeaseTools,
): Promise<Lease> {
  const all = [job.id, ...(former?.recent ?? [])];
  // A month that a job could not throw away when it ended.
  if (former?.unfinished) await tools.search.discard(former.unfinished.month, former.unfinished.name);
  for (const old of all.slice(KEPT_JOBS)) await tools.store.setNote(noteOf(old), "");
  const beatAt = tools.clock().toISOString();
  const lease = { job, driver, beat: 0, beatAt, unfinished: null, recent: all.slice(0, KEPT_JOBS) };
  await writeLease(tools, lease);
  return lease;
}

/** A job's hold on the lease. */
export interface Hold {
  /** Writes down now how it stands. Nothing when the lease is lost. */
  write(): Promise<void>;
  /** Writes down how it ended, again and again until the store takes it, and gives no more signs of life. */
  release(): Promise<void>;
}

/** How the job stands, and who stops it: `null` for a person, an error when the lease is another's. */
export interface Held {
  standing(): Pick<Lease, "job" | "unfinished">;
  stop(lost: LeaseLost | null): void;
}

/** Gives signs of life until released, and listens for those who cancel it or took it over. */
export function holdLease(lease: Lease, { standing, stop }: Held, tools: LeaseTools): Hold {
  const { store, clock, log } = tools;
  const { id } = lease.job;
  let { beat } = lease;
  let isLost = false;
  let turn: Promise<void> = Promise.resolve();
  const isOurs = async (): Promise<boolean> => {
    const [now, ended] = await Promise.all([readLease(tools), readEnded(tools, id)]);
    const isTaken = ended?.state === "abandoned" || now?.driver !== lease.driver || now.job.id !== id;
    if (isTaken && !isLost)
      stop(new LeaseLost("Nothing was heard from here for a minute, and it was called abandoned"));
    isLost ||= isTaken;
    return !isLost;
  };
  const write = async (): Promise<void> => {
    if (!(await isOurs())) return;
    beat += 1;
    await writeLease(tools, { ...lease, ...standing(), beat, beatAt: clock().toISOString() });
  };
  const sign = async (): Promise<void> => {
    if ((await store.note(CANCEL)) === id) stop(null);
    await write();
  };
  const settle = async (): Promise<void> => {
    if (!(await isOurs())) return;
    await store.setNote(noteOf(id), JSON.stringify(standing().job));
    await write();
  };
  // One after the other: an older standing must not overwrite a newer one.
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };
  const unheard = (error: unknown) => log.warn("reextraction.note-left", { job: id, error: String(error) });
  let waiting = false;
  const timer = setInterval(() => {
    if (waiting) return;
    waiting = true;
    void inTurn(sign)
      .catch(unheard)
      .finally(() => {
        waiting = false;
      });
  }, tools.beatMs).unref();
  return {
    write: () => inTurn(write),
    async release() {
      clearInterval(timer);
      const again = () => {
        setTimeout(() => void inTurn(settle).catch(again), tools.beatMs).unref();
      };
      await inTurn(settle).catch((error: unknown) => {
        unheard(error);
        again();
      });
    },
  };
}
