import { setImmediate as nextTurn } from "node:timers/promises";
import type { Bus, Delivery, Envelope, Handler, Lag, Outcome } from "./bus.ts";
import { type Sleepers, sleep, wakeAll } from "./sleep.ts";

/** One group of one topic, as a ledger knows it. */
export interface Place {
  topic: string;
  group: string;
}

/** A message in hand: where it stands in its topic, and whether the ledger had put it aside before. */
export interface Held {
  position: number;
  delivery: Delivery;
  deferred: boolean;
}

/** What one member has in hand. No two messages of it share a key. Empty when the ledger only put messages aside. */
export interface Hand {
  receipt: number;
  messages: readonly Held[];
}

/** What is asked of a ledger: at most `limit` messages that may be handed over at `now`, none with a key in `busy`. */
export interface Wish {
  limit: number;
  now: number;
  busy: ReadonlySet<string>;
  /** Only what was in hand at a crash. */
  onlySuspects: boolean;
}

/** What the carrier must remember, in memory or in a file. Every call is synchronous, and all or nothing. */
export interface Ledger {
  append(topic: string, messages: readonly Envelope[]): void;
  /** Knows the group from now on, and answers how many of its messages were in hand at a crash. */
  join(place: Place): number;
  /** Writes the attempt down before it returns. Nothing to do now: undefined. */
  take(place: Place, wish: Wish): Hand | undefined;
  settle(place: Place, hand: Hand, outcomes: readonly Outcome[], now: number): void;
  /** When the next message that was put aside may be handed over, after `now`. */
  nextDue(place: Place, now: number): number | undefined;
  lag(): Lag[];
}

interface Group extends Place {
  /** Keys in hand, one per message in hand. */
  busy: Set<string>;
  suspects: number;
  sleepers: Sleepers;
}

/** The bus of one process, as its functions below share it. */
interface Round {
  ledger: Ledger;
  report(fault: unknown): void;
  groups: Map<string, Group>;
  open: boolean;
}

const FAULT_PAUSE_MS = 1000;
/** Every change wakes whom it concerns; this only bounds the harm of one that did not. */
const SAFETY_POLL_MS = 10_000;
const THROWN: Outcome = { retryInMs: 1000, counted: true };

/** Milliseconds since 1970 that never run backwards: a retry must not wait a day because a clock was set. */
const clock = (): number => Math.floor(performance.timeOrigin + performance.now());

/**
 * The bus of one process, on a ledger: members, their turns, waking and closing.
 *
 * A fault of the ledger (a full disk) is reported, and tried again a second later: nothing in hand is let go of.
 * What was in hand at a crash is handed over first, with nothing else in hand, so that the guilty one is known.
 */
export function carrier(ledger: Ledger, report: (fault: unknown) => void): Bus {
  const round: Round = { ledger, report, groups: new Map(), open: true };
  const members: Promise<void>[] = [];
  return {
    async publish(topic, messages) {
      ledger.append(topic, messages);
      wake(round, topic);
    },
    async subscribe(topic, group, handle, { batch }) {
      if (!round.open) throw new Error(`Subscribing ${group} to ${topic}: the bus is closed. Open another`);
      members.push(serve(round, join(round, topic, group), handle, batch));
    },
    async lag() {
      return ledger.lag();
    },
    async close() {
      round.open = false;
      wake(round);
      await Promise.all(members);
    },
  };
}

function join({ groups, ledger }: Round, topic: string, group: string): Group {
  const name = JSON.stringify([topic, group]);
  const known = groups.get(name);
  if (known) return known;
  const suspects = ledger.join({ topic, group });
  const joined: Group = { topic, group, busy: new Set(), suspects, sleepers: new Set() };
  groups.set(name, joined);
  return joined;
}

async function serve(round: Round, group: Group, handle: Handler, batch: number): Promise<void> {
  while (round.open) {
    // A ledger answers at once: without this, a long backlog would starve everything else.
    await nextTurn();
    try {
      if (round.open) await turn(round, group, handle, batch);
    } catch (fault) {
      round.report(fault);
      await sleep(group, FAULT_PAUSE_MS);
    }
  }
}

async function turn(round: Round, group: Group, handle: Handler, batch: number): Promise<void> {
  // One moment for both questions: what becomes due between two would be neither taken nor waited for.
  const now = clock();
  const hand = take(round, group, { limit: batch, now, busy: group.busy, onlySuspects: false });
  if (!hand) {
    const due = round.ledger.nextDue(group, now) ?? Number.POSITIVE_INFINITY;
    await sleep(group, Math.min(SAFETY_POLL_MS, due - now));
  } else if (hand.messages.length > 0) {
    await handOver(round, group, handle, hand);
  }
}

function take({ ledger, groups }: Round, group: Group, wish: Wish): Hand | undefined {
  const all = [...groups.values()];
  if (all.every(({ suspects }) => suspects === 0)) return ledger.take(group, wish);
  if (group.suspects === 0 || all.some(({ busy }) => busy.size > 0)) return undefined;
  return ledger.take(group, { ...wish, limit: 1, onlySuspects: true });
}

async function handOver(round: Round, group: Group, handle: Handler, hand: Hand): Promise<void> {
  const batch = hand.messages.map(({ delivery }) => delivery);
  for (const { key } of batch) group.busy.add(key);
  await settle(round, group, hand, await ask(handle, batch));
  for (const { key } of batch) group.busy.delete(key);
  const suspected = [...round.groups.values()].some(({ suspects }) => suspects > 0);
  if (group.suspects > 0) group.suspects -= 1;
  wake(round, suspected ? undefined : group.topic);
}

async function settle(round: Round, group: Group, hand: Hand, outcomes: readonly Outcome[]): Promise<void> {
  for (;;) {
    try {
      return round.ledger.settle(group, hand, outcomes, clock());
    } catch (fault) {
      round.report(fault);
      // What cannot be written down at the end comes again at the next start.
      if (!round.open) return;
      await sleep(group, FAULT_PAUSE_MS);
    }
  }
}

async function ask(handle: Handler, batch: readonly Delivery[]): Promise<readonly Outcome[]> {
  try {
    const outcomes = await handle(batch);
    return batch.map((_, index) => outcomes[index] ?? THROWN);
  } catch {
    return batch.map(() => THROWN);
  }
}

function wake({ groups }: Round, topic?: string): void {
  for (const group of groups.values()) if (!topic || group.topic === topic) wakeAll(group);
}
