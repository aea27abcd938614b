import { carrier, type Ledger, type Repeat } from "./carrier.ts";
import type { Delivery, Envelope, Queue, QueueCounts } from "./queue.ts";

interface Piece extends Delivery {
  queue: string;
  due: number;
  running: boolean;
}

/** A queue that forgets everything with its process: for tests, and for trying things out. */
export function memoryQueue(): Queue {
  const pieces = new Map<string, Piece>();
  const repeats = new Map<string, Repeat>();
  const named = (...names: string[]): string => JSON.stringify(names);
  const waiting = (queue: string, key?: string): Piece[] =>
    [...pieces.values()].filter(
      (each) => each.queue === queue && !each.running && (key === undefined || each.key === key),
    );
  const add = (queue: string, work: readonly Envelope[], due: number): void => {
    for (const each of work) {
      const piece = { ...each, headers: { ...each.headers }, attempt: 0, queue, due, running: false };
      if (!pieces.has(named(queue, each.id))) pieces.set(named(queue, each.id), piece);
    }
  };
  const ledger: Ledger = {
    add,
    take: (queue, now, key) => {
      const piece = soonest(waiting(queue, key));
      if (!piece || piece.due > now) return undefined;
      piece.running = true;
      piece.attempt += 1;
      const { id, body, headers, attempt } = piece;
      return { id, key: piece.key, body, headers: { ...headers }, attempt };
    },
    suspectKey: () => undefined,
    takeSuspect: () => undefined,
    settle: (queue, { id, attempt }, outcome, now) => {
      const piece = pieces.get(named(queue, id));
      if (outcome === "done" || !piece) return void pieces.delete(named(queue, id));
      piece.running = false;
      piece.attempt = outcome.counted ? attempt : attempt - 1;
      piece.due = Math.ceil(now + outcome.retryInMs) + 1;
    },
    firstDue: (queue, key) => soonest(waiting(queue, key))?.due,
    keys: (queue) => waiting(queue),
    repeat: (repeat) => {
      const due = repeats.get(named(repeat.queue, repeat.name))?.due;
      const next = due === undefined ? repeat.due : Math.min(due, repeat.due + repeat.everyMs);
      repeats.set(named(repeat.queue, repeat.name), { ...repeat, due: next });
    },
    ring: (now) => {
      const rung = [...repeats.values()].filter(({ due }) => due <= now);
      for (const each of rung) {
        add(each.queue, [each.work], now);
        each.due = now + each.everyMs;
      }
      return { rung, next: soonest([...repeats.values()])?.due };
    },
    counts: (now) => {
      const queues = new Set([...pieces.values()].map(({ queue }) => queue));
      return [...queues].map((queue) => counted(queue, pieces, now));
    },
  };
  return carrier(ledger, () => {});
}

function soonest<T extends { due: number }>(all: readonly T[]): T | undefined {
  return all.reduce<T | undefined>((best, each) => (best && best.due <= each.due ? best : each), undefined);
}

function counted(queue: string, pieces: ReadonlyMap<string, Piece>, now: number): QueueCounts {
  const mine = [...pieces.values()].filter((each) => each.queue === queue);
  const ready = mine.filter(({ running, due }) => !running && due <= now);
  const oldest = soonest(ready);
  return {
    queue,
    waiting: ready.length,
    delayed: mine.filter(({ running, due }) => !running && due > now).length,
    running: mine.filter(({ running }) => running).length,
    oldestWaitingSeconds: oldest ? (now - oldest.due) / 1000 : null,
  };
}
