/** A piece of work on its way. One `id` is taken once; what shares a `key` shares a gap between starts. */
export interface Envelope {
  id: string;
  key: string;
  body: string;
  headers: Readonly<Record<string, string>>;
}

/** Work handed over. `attempt` is 1 at first, and is written down *before* the handler runs: a crash counts. */
export interface Delivery extends Envelope {
  attempt: number;
}

/** What became of it. `retryInMs`: again, no sooner; `counted: false` takes the attempt back. */
export type Outcome = "done" | { retryInMs: number; counted: boolean };

/** Does one piece of work. A throw is a retry in a second. */
export type Handler = (work: Delivery) => Promise<Outcome>;

export interface AddOptions {
  /** Handed over no sooner than this. */
  delayMs?: number;
}

export interface WorkOptions {
  /** Pieces in hand at once, at most. */
  concurrency: number;
  /** Two pieces that share a key never run at once, and start at least this far apart; 0 for no rule. */
  keyGapMs: number;
  /**
   * Pieces that share a key share its gap with the work of every queue that is worked under the same name: the widest
   * gap holds, and queues take turns at a key. The queue's own unless given; the same for every worker of a queue.
   */
  turns?: string;
}

export interface QueueCounts {
  queue: string;
  waiting: number;
  delayed: number;
  running: number;
  /** Age of the oldest piece that could run now; null when there is none. */
  oldestWaitingSeconds: number | null;
}

/**
 * Hands each piece of work to one worker, at least once, in no promised order. It never looks inside.
 *
 * An id that waits or runs is not taken twice; once done, its id is free again. Work in hand at a crash, or whose
 * worker stopped giving signs of life, is handed over again with its attempt counted.
 */
export interface Queue {
  /** Survives the death of the process when it returns. */
  add(queue: string, work: readonly Envelope[], options?: AddOptions): Promise<void>;
  /** Adds the same work every so often, under one name; calling it again replaces the interval. */
  repeat(queue: string, name: string, everyMs: number, work: Envelope): Promise<void>;
  work(queue: string, handle: Handler, options: WorkOptions): Promise<void>;
  counts(): Promise<QueueCounts[]>;
  /** Finishes the work in hand first, and takes no more. */
  close(): Promise<void>;
}
