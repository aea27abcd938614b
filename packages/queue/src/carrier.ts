import { setImmediate as nextTurn } from "node:timers/promises";
import type { Delivery, Envelope, Handler, Outcome, Queue, QueueCounts, WorkOptions } from "./queue.ts";
import { type Place, sharedTurns, type Turns } from "./turns.ts";

/** Work added under a name every so often. */
export interface Repeat {
  queue: string;
  name: string;
  everyMs: number;
  due: number;
  work: Envelope;
}

/** A key with work, and when its first piece is due. */
interface KeyDue {
  key: string;
  due: number;
}

/** What the carrier must remember, in memory or in a file. Every call is synchronous, and all or nothing. */
export interface Ledger {
  /** Leaves out what waits or runs already. */
  add(queue: string, work: readonly Envelope[], due: number): void;
  /** Takes what has been due longest, of one key if one is given; the attempt is written down before it returns. */
  take(queue: string, now: number, key?: string): Delivery | undefined;
  /** The key of the first piece that was in hand at two crashes or more. */
  suspectKey(queue: string): string | undefined;
  /** Takes that piece. */
  takeSuspect(queue: string): Delivery | undefined;
  settle(queue: string, work: Delivery, outcome: Outcome, now: number): void;
  /** When the first piece that waits is due, of one key if one is given. */
  firstDue(queue: string, key?: string): number | undefined;
  keys(queue: string): KeyDue[];
  /** Writes a repeat down; one that is known keeps its next time, unless the new interval ends sooner. */
  repeat(repeat: Repeat): void;
  /** Adds what is due of the repeats, once each, and answers when the next one is. */
  ring(now: number): { rung: readonly Repeat[]; next: number | undefined };
  counts(now: number): QueueCounts[];
}

/** One queue that is worked on here. */
interface Line {
  queue: string;
  /** Whose turn it is, while there is a gap to keep. */
  turns: Turns;
  place: Place;
  /** Whether its keys stand in its place. */
  stands: boolean;
  running: number;
  /** Whether a suspect runs, or may be waiting: then nothing else starts. */
  suspected: boolean;
  /** When the suspect's key may start. */
  suspectAt: number;
  sleepers: Set<() => void>;
}

interface Round {
  ledger: Ledger;
  report(fault: unknown): void;
  lines: Map<string, Line>;
  /** By what they are called. */
  turns: Map<string, Turns>;
  open: boolean;
  /** The bell of the repeats, when it sleeps. */
  sleepers: Set<() => void>;
}

const FAULT_PAUSE_MS = 1000;
/** Every change wakes whom it concerns; this only bounds the harm of one that did not. */
const SAFETY_POLL_MS = 10_000;
const THROWN: Outcome = { retryInMs: 1000, counted: true };

/** Milliseconds since 1970 that never run backwards: a delay must not last a day because a clock was set. */
const clock = (): number => Math.floor(performance.timeOrigin + performance.now());

/**
 * The queue of one process, on a ledger: turns of keys, waking, repeats and closing.
 *
 * A fault of the ledger (a full disk) is reported, and tried again a second later: nothing in hand is let go of.
 * What was in hand at two crashes runs with nothing else in hand on its queue, so that the guilty one is known.
 */
export function carrier(ledger: Ledger, report: (fault: unknown) => void): Queue {
  const round: Round = { ledger, report, lines: new Map(), turns: new Map(), sleepers: new Set(), open: true };
  const loops: Promise<void>[] = [];
  // Repeats written down by an earlier process ring whether or not anyone names them again.
  loops.push(ringRepeats(round));
  return {
    async add(queue, work, { delayMs = 0 } = {}) {
      const due = delayMs > 0 ? Math.ceil(clock() + delayMs) + 1 : clock();
      ledger.add(queue, work, due);
      admit(round, queue, work, due);
    },
    async repeat(queue, name, everyMs, work) {
      ledger.repeat({ queue, name, everyMs, due: clock(), work });
      wake(round);
    },
    async work(queue, handle, { concurrency, ...pace }) {
      if (!round.open) throw new Error(`Working on ${queue}: the queue is closed. Open another`);
      loops.push(serve(round, line(round, queue, pace), handle, concurrency));
    },
    async counts() {
      const counted = ledger.counts(clock());
      const idle = [...round.lines.keys()].filter((queue) => counted.every((each) => each.queue !== queue));
      const none = { waiting: 0, delayed: 0, running: 0, oldestWaitingSeconds: null };
      return [...counted, ...idle.map((queue) => ({ queue, ...none }))];
    },
    async close() {
      round.open = false;
      for (const place of [round, ...round.lines.values()]) wake(place);
      await Promise.all(loops);
    },
  };
}

function line(round: Round, queue: string, { keyGapMs, turns: name }: Omit<WorkOptions, "concurrency">): Line {
  const called = name === undefined ? `of queue ${queue}` : `called ${name}`;
  const turns = round.turns.get(called) ?? sharedTurns();
  round.turns.set(called, turns);
  const kept = round.lines.get(queue) ?? open(queue, turns);
  if (kept.turns !== turns)
    throw new Error(`Working on ${queue}: its turns are others already. Give all workers the same`);
  round.lines.set(queue, kept);
  turns.gapMs = Math.max(turns.gapMs, keyGapMs);
  if (turns.gapMs > 0) for (const each of round.lines.values()) if (each.turns === turns) stand(round, each);
  return kept;
}

function open(queue: string, turns: Turns): Line {
  const place = turns.join(() => wake(kept));
  const suspects = { suspected: true, suspectAt: Number.POSITIVE_INFINITY };
  const kept: Line = { queue, turns, place, stands: false, running: 0, ...suspects, sleepers: new Set() };
  return kept;
}

function stand({ ledger }: Round, kept: Line): void {
  if (kept.stands) return;
  for (const { key, due } of ledger.keys(kept.queue)) kept.place.enter(key, due);
  kept.stands = true;
}

function admit(round: Round, queue: string, work: readonly Envelope[], due: number): void {
  const kept = round.lines.get(queue);
  if (!kept) return;
  if (kept.stands) for (const { key } of work) kept.place.enter(key, due);
  wake(kept);
}

async function serve(round: Round, kept: Line, handle: Handler, concurrency: number): Promise<void> {
  const inHand = new Set<Promise<void>>();
  while (round.open) {
    // A ledger answers at once: without this, a long backlog would starve everything else.
    await nextTurn();
    if (!round.open) break;
    try {
      const work = inHand.size < concurrency ? take(round, kept) : undefined;
      if (work) {
        const run: Promise<void> = runOne(round, kept, handle, work).finally(() => inHand.delete(run));
        inHand.add(run);
      } else {
        await sleep(kept, inHand.size < concurrency ? untilNext(round, kept) : SAFETY_POLL_MS);
      }
    } catch (fault) {
      round.report(fault);
      await sleep(kept, FAULT_PAUSE_MS);
    }
  }
  await Promise.all(inHand);
}

function take({ ledger }: Round, kept: Line): Delivery | undefined {
  const suspect = kept.suspected ? takeSuspect(ledger, kept) : undefined;
  if (suspect || kept.suspected) return suspect;
  if (!kept.stands) {
    const work = ledger.take(kept.queue, clock());
    return work && start(kept, work);
  }
  const now = clock();
  for (let key = kept.place.next(now); key !== undefined; key = kept.place.next(now)) {
    const work = takeOf(ledger, kept, key, now);
    if (work) return start(kept, work);
    // Adding what waits already may have called a key too soon.
    const due = ledger.firstDue(kept.queue, key);
    kept.place.leave(key);
    if (due !== undefined) kept.place.enter(key, due);
  }
  return undefined;
}

/** A suspect waits for its turn as all work does. */
function takeSuspect(ledger: Ledger, kept: Line): Delivery | undefined {
  kept.suspectAt = Number.POSITIVE_INFINITY;
  if (kept.running > 0) return undefined;
  const key = ledger.suspectKey(kept.queue);
  kept.suspected = key !== undefined;
  if (key === undefined) return undefined;
  const now = clock();
  kept.suspectAt = kept.stands ? kept.place.ask(key, now) : now;
  const suspect = kept.suspectAt <= now ? ledger.takeSuspect(kept.queue) : undefined;
  return suspect && start(kept, suspect);
}

/** A key must not lose its place because the ledger could not answer. */
function takeOf(ledger: Ledger, kept: Line, key: string, now: number): Delivery | undefined {
  try {
    return ledger.take(kept.queue, now, key);
  } catch (fault) {
    kept.place.enter(key, now);
    throw fault;
  }
}

function start(kept: Line, work: Delivery): Delivery {
  kept.running += 1;
  if (kept.stands) kept.place.start(work.key, clock());
  return work;
}

function untilNext({ ledger }: Round, kept: Line): number {
  const next = kept.stands ? kept.place.nextAt() : ledger.firstDue(kept.queue);
  const at = kept.suspected ? kept.suspectAt : (next ?? Number.POSITIVE_INFINITY);
  return Math.min(SAFETY_POLL_MS, Math.max(0, at - clock()));
}

async function runOne(round: Round, kept: Line, handle: Handler, work: Delivery): Promise<void> {
  const outcome = await ask(handle, work);
  const settled = await persist(round, kept, () => {
    round.ledger.settle(kept.queue, work, outcome, clock());
    return round.ledger.firstDue(kept.queue, work.key);
  });
  kept.running -= 1;
  if (kept.stands) {
    kept.place.end(work.key);
    if (settled !== undefined) kept.place.enter(work.key, settled);
  }
  wake(kept);
}

async function ask(handle: Handler, work: Delivery): Promise<Outcome> {
  try {
    return await handle(work);
  } catch {
    return THROWN;
  }
}

/** Tries until it is written down. What cannot be at the end comes again at the next start. */
async function persist<T>(round: Round, kept: Line, write: () => T): Promise<T | undefined> {
  for (;;) {
    try {
      return write();
    } catch (fault) {
      round.report(fault);
      if (!round.open) return undefined;
      await sleep(kept, FAULT_PAUSE_MS);
    }
  }
}

async function ringRepeats(round: Round): Promise<void> {
  await nextTurn();
  while (round.open) {
    try {
      const now = clock();
      const { rung, next } = round.ledger.ring(now);
      for (const { queue, work } of rung) admit(round, queue, [work], now);
      await sleep(round, Math.min(SAFETY_POLL_MS, Math.max(1, (next ?? Number.POSITIVE_INFINITY) - now)));
    } catch (fault) {
      round.report(fault);
      await sleep(round, FAULT_PAUSE_MS);
    }
  }
}

function wake({ sleepers }: { sleepers: ReadonlySet<() => void> }): void {
  for (const rise of sleepers) rise();
}

/** Until woken, or `ms` at most. Holds no process alive. */
function sleep({ sleepers }: { sleepers: Set<() => void> }, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const rise = (): void => {
      clearTimeout(timer);
      sleepers.delete(rise);
      resolve();
    };
    const timer = setTimeout(rise, ms).unref();
    sleepers.add(rise);
  });
}
