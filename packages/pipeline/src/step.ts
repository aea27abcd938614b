import type { Channel } from "@readout/model";

/** A message that needs no more work, and why: one word for counting. */
export class Skip {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

export const skip = (reason: string): Skip => new Skip(reason);

/** No retry can help: the message goes to the dead letters at once. */
export class Reject extends Error {
  override name = "Reject";
  readonly reason: Exclude<Death["reason"], "crashed"> = "rejected";
}

/** Nothing is wrong with the message; it was tried often enough, by a count that outlives the carrier's. */
export class Spent extends Reject {
  override name = "Spent";
  override readonly reason = "failed";
}

/**
 * What the step needs is away, and nothing is wrong with the message: it is handed over again, and no attempt is counted.
 * Doors say the same by `unavailable: true` on their errors.
 */
export class Away extends Error {
  override name = "Away";
  readonly unavailable = true;
  readonly retryAfterMs: number;
  constructor(message: string, retryAfterMs: number, options?: ErrorOptions) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** Nothing is away: others go first. Said so often that it is not worth a line. */
export class Yield extends Away {
  override name = "Yield";
}

/** How often a message is tried and how long it rests between; `attempt` counts from 1. */
export interface RetryPolicy {
  attempts: number;
  restMs(attempt: number): number;
}

/** Why a message is in the dead letters: one word for counting, and a sentence. */
export interface Death {
  reason: "rejected" | "failed" | "crashed";
  message: string;
}

interface Work<I> {
  name: string;
  from: Channel<I>;
  retry?: RetryPolicy;
  /** Strikes so often that going well is not worth a line. */
  isQuiet?: boolean;
}

/** Takes one message and returns messages. Four ways to leave: return, `skip`, throw `Reject`, throw anything else. */
export interface Step<I, O> extends Work<I> {
  to: Channel<O>;
  run(message: I): Promise<O[] | Skip> | O[] | Skip;
  /** What is still owed to others when the message is given up: marks, or messages of its own. */
  whenDead?(message: I, death: Death): Promise<O[]>;
}

/** Takes a message to its end. `runMany` takes a batch in one write, all or nothing; on a throw each goes alone. */
export interface Sink<I> extends Work<I> {
  run(message: I): Promise<undefined | Skip>;
  runMany?(messages: readonly I[]): Promise<void>;
  whenDead?(message: I, death: Death): Promise<void>;
}

/** Two functions, so that the compiler's complaint about a step is one line. */
export const step = <I, O>(each: Step<I, O>): Step<I, O> => each;
export const sink = <I>(each: Sink<I>): Sink<I> => each;

// biome-ignore lint/suspicious/noExplicitAny: the one mixed list: each step is typed where it is written.
export type AnyStep = Step<any, any> | Sink<any>;
