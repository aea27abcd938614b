import type { Bus, Delivery, Envelope, Outcome } from "@readout/bus";
import type { Clock, Log, Metrics } from "@readout/kit";
import { type Channel, type DeadLetter, hashId } from "@readout/model";
import type { Queue } from "@readout/queue";
import { type AnyStep, type Death, Reject, type RetryPolicy, Skip, Yield } from "./step.ts";

export interface Carriers {
  bus: Bus;
  queue: Queue;
  /** Keeps what no retry can help. */
  bury(letter: DeadLetter): Promise<void>;
  log: Log;
  metrics: Metrics;
  clock: Clock;
}

/** How many messages a step takes at once, and for queues the gap between two that share a key, and whose turns these are. */
export interface Pace {
  concurrency: number;
  keyGapMs: number;
  /** Steps of one name share the gap of a key. */
  turns?: string;
}

const BATCH = 64;
const UNAVAILABLE_REST_MS = 1_000;

/** The one policy: three tries, with a rest between that doubles from a second. */
export const defaultRetry: RetryPolicy = { attempts: 3, restMs: (attempt) => 1_000 * 2 ** (attempt - 1) };

/** Starts every step on its carrier. Publishing comes before acknowledging: at least once, and ids make a repeat harmless. */
export async function runSteps(
  steps: readonly AnyStep[],
  carriers: Carriers,
  pace: (step: string) => Pace,
): Promise<void> {
  for (const each of steps) {
    if (each.from.kind === "topic") {
      const handle = (batch: readonly Delivery[]) => deliverBatch(each, batch, carriers);
      await carriers.bus.subscribe(each.from.name, each.name, handle, { batch: BATCH });
    } else {
      await carriers.queue.work(each.from.name, (one) => deliver(each, one, carriers), pace(each.name));
    }
  }
}

/** Puts messages into their envelopes and on their channel. */
export async function send<T>(
  to: Channel<T>,
  messages: readonly T[],
  { bus, queue }: Pick<Carriers, "bus" | "queue">,
): Promise<void> {
  if (messages.length === 0) return;
  const envelopes = messages.map((each) => ({
    id: to.id(each),
    key: to.key(each),
    body: JSON.stringify(each),
    headers: {},
  }));
  await (to.kind === "topic" ? bus.publish(to.name, envelopes) : queue.add(to.name, envelopes));
}

/** One bad message never fails its batch: what cannot be written together is written one by one. */
async function deliverBatch(step: AnyStep, batch: readonly Delivery[], carriers: Carriers): Promise<Outcome[]> {
  if ("runMany" in step && step.runMany && batch.length > 1 && batch.every(({ attempt }) => attempt === 1)) {
    try {
      await step.runMany(batch.map((each) => open(step.from, each)));
      for (const each of batch) finish(step, each, carriers, "done");
      return batch.map(() => "done");
    } catch (error) {
      carriers.log.debug("step.batch-failed", { step: step.name, size: batch.length, error: String(error) });
    }
  }
  const byKey = new Map<string, Array<{ delivery: Delivery; at: number }>>();
  for (const [at, delivery] of batch.entries())
    byKey.set(delivery.key, [...(byKey.get(delivery.key) ?? []), { delivery, at }]);
  const outcomes: Outcome[] = [];
  await Promise.all(
    [...byKey.values()].map(async (sameKey) => {
      // A message that must be retried holds back those after it that share its key.
      let held: Outcome | null = null;
      for (const { delivery, at } of sameKey) {
        const outcome: Outcome = held ?? (await deliver(step, delivery, carriers));
        outcomes[at] = outcome;
        if (outcome !== "done") held = { retryInMs: outcome.retryInMs, counted: false };
      }
    }),
  );
  return outcomes;
}

/** Every message a step sees leaves exactly one line: done, skipped, retried, waiting or dead. */
async function deliver(step: AnyStep, delivery: Delivery, carriers: Carriers): Promise<Outcome> {
  const retry = step.retry ?? defaultRetry;
  const started = performance.now();
  try {
    if (delivery.attempt > retry.attempts) {
      const message = `${step.name} was tried ${delivery.attempt - 1} times on this message, the last time until the process died`;
      return await bury(step, delivery, { reason: "crashed", message }, carriers);
    }
    const result = await step.run(open(step.from, delivery));
    if (result instanceof Skip) return finish(step, delivery, carriers, "skipped", { reason: result.reason });
    if ("to" in step && Array.isArray(result)) await send(step.to, result, carriers);
    return finish(step, delivery, carriers, "done", { ms: Math.round(performance.now() - started) });
  } catch (error) {
    return failed(step, delivery, error, carriers);
  }
}

/** The only catch that decides: give up, rest and try again, or wait for what is away. */
async function failed(step: AnyStep, delivery: Delivery, error: unknown, carriers: Carriers): Promise<Outcome> {
  const retry = step.retry ?? defaultRetry;
  const message = error instanceof Error ? error.message : String(error);
  if (isUnavailable(error)) {
    const retryInMs = retryAfter(error) ?? UNAVAILABLE_REST_MS;
    finish(step, delivery, carriers, waitingFor(error), { error: message, retryInMs });
    return { retryInMs, counted: false };
  }
  if (error instanceof Reject || delivery.attempt >= retry.attempts) {
    const reason = error instanceof Reject ? error.reason : "failed";
    try {
      return await bury(step, delivery, { reason, message }, carriers);
    } catch (burial) {
      finish(step, delivery, carriers, "waiting", { error: String(burial) });
      return { retryInMs: UNAVAILABLE_REST_MS, counted: false };
    }
  }
  const retryInMs = retryAfter(error) ?? retry.restMs(delivery.attempt);
  finish(step, delivery, carriers, "retried", { error: message, attempt: delivery.attempt, retryInMs });
  return { retryInMs, counted: true };
}

/** A message that cannot be read now never will be, so it is rejected rather than retried. */
function open<T>(channel: Channel<T>, { body }: Envelope): T {
  try {
    return channel.schema.parse(JSON.parse(body));
  } catch (cause) {
    throw new Reject(`not a message of ${channel.name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Keeps the original bytes, and lets the step say what it still owes. */
async function bury(step: AnyStep, delivery: Delivery, death: Death, carriers: Carriers): Promise<Outcome> {
  const { attempt, ...envelope } = delivery;
  const at = carriers.clock().toISOString();
  await carriers.bury({
    // A replay names the letter it came from, so that a second death is told of the same one.
    id: delivery.headers["dead-letter"] ?? hashId("dead-letter", step.name, delivery.id),
    channel: step.from.name,
    channelKind: step.from.kind,
    stage: step.name,
    ...death,
    attempts: Math.min(attempt, (step.retry ?? defaultRetry).attempts),
    envelope,
    firstAt: at,
    lastAt: at,
    replays: 0,
    state: "dead",
  });
  const message = step.from.schema.safeParse(readJson(delivery.body));
  if (message.success) {
    const owed = await step.whenDead?.(message.data, death);
    if ("to" in step && Array.isArray(owed)) await send(step.to, owed, carriers);
  }
  return finish(step, delivery, carriers, "dead", { ...death });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const levels = {
  done: "info",
  skipped: "info",
  retried: "warn",
  waiting: "warn",
  yielded: "debug",
  dead: "error",
} as const;

function finish(
  step: AnyStep,
  { key, id }: Delivery,
  { log, metrics }: Carriers,
  outcome: keyof typeof levels,
  fields: Record<string, unknown> = {},
): "done" {
  const quiet = step.isQuiet && outcome === "done";
  log[quiet ? "debug" : levels[outcome]](`step.${outcome}`, { step: step.name, key, id, ...fields });
  metrics.count("readout_step_messages_total", "Messages by step and outcome", { step: step.name, outcome });
  return "done";
}

const waitingFor = (error: unknown): "waiting" | "yielded" => (error instanceof Yield ? "yielded" : "waiting");
/** Nothing is wrong with the message: what the step needs is away (a full disk, a lost server). */
export const isUnavailable = (error: unknown): boolean =>
  (error as { unavailable?: unknown } | null)?.unavailable === true;

const retryAfter = (error: unknown): number | null => {
  const ms = (error as { retryAfterMs?: unknown } | null)?.retryAfterMs;
  return typeof ms === "number" ? ms : null;
};
