import type { OwnLists } from "@readout/extract";
import { type ThreadPool, threadPool } from "@readout/pipeline/thread";

const DEADLINE_MS = 5_000;
const IDLE_MS = 20_000;
const THREAD_MB = 512;

/** The threads that read other people's text: five seconds and 512 MB each. `file` is the bundle of `thread.ts`. */
export const readers = (
  file: string,
  size: number,
  own: { [List in keyof OwnLists]?: OwnLists[List] | null } = {},
): ThreadPool =>
  threadPool({
    file,
    size,
    deadlineMs: DEADLINE_MS,
    idleMs: IDLE_MS,
    memoryMb: THREAD_MB,
    given: { actors: own.actors ?? [], topics: own.topics ?? [] } satisfies OwnLists,
  });
