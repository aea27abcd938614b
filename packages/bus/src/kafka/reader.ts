import { setImmediate as nextTurn } from "node:timers/promises";
import type { Delivery, Handler, Outcome } from "../bus.ts";
import { type Sleepers, sleep, wakeAll } from "../sleep.ts";
import { commit, createOwned, type Owned } from "./owned.ts";
import { GOODBYE_MS, within } from "./patience.ts";
import { deliveryOf } from "./record.ts";
import { type Demand, type Entry, nextDue, putBack, settle, take } from "./window.ts";

/** All readers of one process: what was in hand at a crash is handed over with nothing else in hand among them. */
export interface Round {
  readers: Set<Reader>;
  open: boolean;
  report(fault: unknown): void;
}

/** One group of one topic in this process: the partitions it owns, and the members that share their messages. */
export interface Reader {
  readonly topic: string;
  readonly group: string;
  readonly round: Round;
  readonly owned: Owned;
  /** False while the group gives out its partitions: nothing is begun. */
  begins: boolean;
  inHand: number;
  /** Batches begun so far: partitions take turns in being first, so that a long one starves no other. */
  turns: number;
  /** Raised by whatever a sleeping member must look at. */
  changes: number;
  readonly sleepers: Sleepers;
  /** Told when a window has room again. */
  onRoom(): void;
}

/** A batch that holds so much takes no more partitions in: long bodies become objects many times their size. */
const BATCH_BYTES = 1_048_576;
const FAULT_PAUSE_MS = 500;
/** Every change wakes whom it concerns; this only bounds the harm of one that did not. */
const SAFETY_POLL_MS = 10_000;
const THROWN: Outcome = { retryInMs: 1000, counted: true };

/** Milliseconds since 1970 that never run backwards: a retry must not wait a day because a clock was set. */
const clock = (): number => Math.floor(performance.timeOrigin + performance.now());

export function createReader(round: Round, topic: string, group: string): Reader {
  const reader: Reader = {
    topic,
    group,
    round,
    owned: createOwned(topic),
    begins: false,
    inHand: 0,
    turns: 0,
    changes: 0,
    sleepers: new Set(),
    onRoom: () => {},
  };
  round.readers.add(reader);
  return reader;
}

/** One member: takes, writes down, hands over, settles, until the round is closed. */
export async function serve(reader: Reader, handle: Handler, batch: number): Promise<void> {
  while (reader.round.open) {
    // Without this, a long backlog would starve everything else.
    await nextTurn();
    const { changes } = reader;
    // One moment for both questions: what becomes due between two would be neither taken nor waited for.
    const now = clock();
    const entries = begin(reader, batch, now);
    if (entries.length === 0) await idle(reader, changes, now);
    else await handOver(reader, handle, entries);
  }
  // What cannot be written down at the end comes again at the next start.
  await within(GOODBYE_MS, flush(reader));
}

function begin(reader: Reader, batch: number, now: number): Entry[] {
  const demand = reader.begins && reader.round.open && demandOf(reader, batch, now);
  if (!demand) return [];
  const windows = [...reader.owned.windows.values()];
  const start = demand.onlySuspects ? 0 : reader.turns % Math.max(1, windows.length);
  const taken: Entry[] = [];
  let bytes = 0;
  for (const window of [...windows.slice(start), ...windows.slice(0, start)]) {
    if (taken.length >= demand.limit || bytes >= BATCH_BYTES) break;
    const more = take(window, { ...demand, limit: demand.limit - taken.length });
    taken.push(...more);
    for (const entry of more) bytes += entry.bytes;
  }
  if (taken.length === 0) return taken;
  reader.inHand += taken.length;
  reader.turns += 1;
  reader.onRoom();
  return taken;
}

function demandOf(reader: Reader, limit: number, now: number): Demand | undefined {
  const all = [...reader.round.readers];
  if (all.every((each) => suspectsOf(each) === 0)) return { limit, now, onlySuspects: false };
  if (suspectsOf(reader) === 0 || all.some(({ inHand }) => inHand > 0)) return undefined;
  return { limit: 1, now, onlySuspects: true };
}

/** One that is away from its group has no part in this: nobody knows when it will be back. */
function suspectsOf({ begins, owned: { windows } }: Reader): number {
  let sum = 0;
  if (begins) for (const { suspects } of windows.values()) sum += suspects;
  return sum;
}

async function handOver(reader: Reader, handle: Handler, entries: Entry[]): Promise<void> {
  const writing = isWritten(reader, entries);
  // The commit is on its way after this: making text of bytes costs no time beside it.
  await nextTurn();
  const batch = entries.map(({ window, record, attempts }) =>
    deliveryOf(reader.topic, window.partition, record, attempts + 1),
  );
  if (await writing) {
    const suspected = suspectsOf(reader) > 0;
    const outcomes = await ask(handle, batch);
    const now = clock();
    for (const [index, entry] of entries.entries()) settle(entry, outcomes[index] ?? THROWN, now);
    reader.inHand -= entries.length;
    wake(suspected ? reader.round.readers : [reader]);
    return;
  }
  putBack(entries);
  reader.inHand -= entries.length;
  wake(reader.round.readers);
  await sleep(reader, FAULT_PAUSE_MS);
}

/** Whether the attempt stands in Kafka, and the messages are still ours. */
async function isWritten(reader: Reader, entries: readonly Entry[]): Promise<boolean> {
  try {
    await commit(reader.owned);
  } catch (fault) {
    if (reader.begins) reader.round.report(fault);
    return false;
  }
  return entries.every(({ window }) => reader.owned.windows.get(window.partition) === window);
}

/** Nothing to begin: what is done is written down, and the next change waited for. */
async function idle(reader: Reader, changes: number, now: number): Promise<void> {
  const wait = (await flush(reader)) ? SAFETY_POLL_MS : FAULT_PAUSE_MS;
  if (reader.changes !== changes) return;
  let due = now + wait;
  for (const window of reader.owned.windows.values()) due = Math.min(due, nextDue(window, now));
  await sleep(reader, Math.max(1, due - clock()));
}

async function flush(reader: Reader): Promise<boolean> {
  try {
    await commit(reader.owned);
    return true;
  } catch (fault) {
    if (reader.begins) reader.round.report(fault);
    return false;
  }
}

async function ask(handle: Handler, batch: readonly Delivery[]): Promise<readonly Outcome[]> {
  try {
    return await handle(batch);
  } catch {
    return [];
  }
}

export function wake(readers: Iterable<Reader>): void {
  for (const reader of readers) {
    reader.changes += 1;
    wakeAll(reader);
  }
}
