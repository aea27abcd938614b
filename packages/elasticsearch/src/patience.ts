import { setTimeout as rest } from "node:timers/promises";
import { ElasticsearchUnavailable, errorOf, type Failure, failureOf } from "./faults.ts";
import type { Pace } from "./pace.ts";

export interface PatienceSettings {
  /** How long one call goes on trying what may yet succeed. */
  patienceMs: number;
  /** The first rest at most; it doubles, and is drawn at random below that. */
  backoffMs: number;
}

const longestRestMs = 5_000;

/** One call's patience: how long it may take in all, and how it rests between its tries. */
export interface Patience {
  /** Sends once, when it is its turn. What may yet succeed comes back as a failure, the rest is thrown. */
  send<T>(request: () => Promise<T>): Promise<{ answer: T } | { failure: Failure }>;
  /** Rests before the next try; throws the failure in words when there is no time left for one. */
  rest(failure: Failure): Promise<void>;
}

export function patienceFor(attempt: string, settings: PatienceSettings, pace: Pace, closing: AbortSignal): Patience {
  const until = performance.now() + settings.patienceMs;
  const bounded = <T>(run: (signal: AbortSignal) => Promise<T>) =>
    within(closing, Math.max(0, until - performance.now()), run);
  let last: Failure | null = null;
  let rests = 0;
  const given = (cause: unknown): Error => {
    if (closing.aborted) return new ElasticsearchUnavailable(`${attempt}: the process is stopping`, { cause });
    if (last) return errorOf(attempt, last, { cause });
    return new ElasticsearchUnavailable(
      `${attempt}: not its turn after ${settings.patienceMs} ms: Elasticsearch is away or slow. It is tried again`,
      { cause },
    );
  };
  /** What may yet succeed; throws the rest. */
  const failed = (error: unknown, signal: AbortSignal): Failure => {
    if (signal.aborted && (error === signal.reason || isAbort(error))) throw given(error);
    const failure = failureOf(error);
    if (!failure) throw error;
    pace.heard(howItWent(failure));
    return failure;
  };
  return {
    send: (request) =>
      bounded((signal) =>
        pace.run(signal, request).then(
          (answer) => ({ answer }),
          (error: unknown) => ({ failure: failed(error, signal) }),
        ),
      ),
    async rest(failure) {
      last = failure;
      const ms = Math.random() * Math.min(longestRestMs, settings.backoffMs * 2 ** rests);
      rests += 1;
      const wanted = Math.max(ms, failure.retryAfterMs ?? 0);
      if (performance.now() + wanted >= until) throw given(undefined);
      await bounded((signal) => rest(wanted, undefined, { signal })).catch((error: unknown) => {
        throw given(error);
      });
    },
  };
}

/**
 * A signal for one step, aborted when the connection closes or the time is out. Its listener is taken off again:
 * `AbortSignal.any` with a signal as old as the process keeps something of every call for ever (Node 20).
 */
async function within<T>(closing: AbortSignal, ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const close = () => controller.abort(closing.reason);
  const timer = setTimeout(() => controller.abort(new Error("the time is out")), ms);
  closing.addEventListener("abort", close, { once: true });
  if (closing.aborted) close();
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    closing.removeEventListener("abort", close);
  }
}

const isAbort = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === "AbortError";

/** A refusal shows that it is there and has time. */
function howItWent({ verdict, status }: Failure): "ok" | "busy" | "away" {
  if (status === 429) return "busy";
  return verdict === "wait" || verdict === "unknown" ? "away" : "ok";
}
