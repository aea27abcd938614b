import type { ListedActor } from "@readout/extract/actor-list";
import { type ThreadPool, threadPool } from "@readout/pipeline/thread";

const DEADLINE_MS = 5_000;
const IDLE_MS = 20_000;
const THREAD_MB = 512;

/** What a thread is handed when it starts. */
export interface ThreadData {
  /** Actors to find beside those of the built-in lists. */
  actors: readonly ListedActor[];
}

/** The threads that read other people's text: five seconds and 512 MB each. `file` is the bundle of `thread.ts`. */
export const readers = (file: string, size: number, actors: readonly ListedActor[] = []): ThreadPool =>
  threadPool({
    file,
    size,
    deadlineMs: DEADLINE_MS,
    idleMs: IDLE_MS,
    memoryMb: THREAD_MB,
    given: { actors } satisfies ThreadData,
  });
