import type { Offsets } from "kafkajs";
import { statement, type Window } from "./window.ts";

/** The partitions of one topic that this process owns, and how it writes down what became of them. */
export interface Owned {
  readonly topic: string;
  /** By partition; replaced whenever the group gives out its partitions anew. */
  windows: Map<number, Window>;
  /** Commits as the member that kafkajs is at this moment: one word too late would be spoken for a later owner. */
  door: ((offsets: Offsets) => Promise<void>) | undefined;
  running: Promise<void>;
  queued: Promise<void> | undefined;
}

export const createOwned = (topic: string): Owned => ({
  topic,
  windows: new Map(),
  door: undefined,
  running: Promise.resolve(),
  queued: undefined,
});

/** Writes down all that changed. One commit at a time: who comes while one is under way shares the next. */
export function commit(owned: Owned): Promise<void> {
  owned.queued ??= owned.running
    .catch(() => {})
    .then(() => {
      owned.running = write(owned);
      owned.queued = undefined;
      return owned.running;
    });
  return owned.queued;
}

async function write({ topic, windows, door }: Owned): Promise<void> {
  const changed = [...windows.values()].filter(({ version, written }) => version !== written.version);
  if (changed.length === 0) return;
  if (!door) throw new Error(`Committing ${topic}: the group is giving out its partitions. It is tried again`);
  const partitions = changed.map((window) => {
    const { prefix, note } = statement(window);
    if (note === undefined)
      throw new Error(
        `Committing ${topic} ${window.partition}: too much is put aside. It waits until some of it is done`,
      );
    window.written.tried = `${prefix} ${note}`;
    return { window, version: window.version, partition: window.partition, offset: String(prefix), metadata: note };
  });
  const told = partitions.map(({ partition, offset, metadata }) => ({ partition, offset, metadata }));
  await door({ topics: [{ topic, partitions: told }] });
  for (const { window, version } of partitions) {
    window.written.version = version;
    window.written.sure = window.written.tried;
  }
}
