import { randomUUID } from "node:crypto";
import { setTimeout as pass } from "node:timers/promises";
import { DelayedError, type Job } from "bullmq";
import type { Redis } from "ioredis";
import type { Envelope, Handler, Outcome } from "../queue.ts";
import type { Surroundings } from "./line.ts";
import { BELL, bullName, envelopeOf } from "./names.ts";
import { script } from "./script.ts";
import { askTurn, releaseTurn, type Turn } from "./turns.ts";

/** What one worker has in hand. */
export interface Hands {
  taken: number;
  running: Map<string, { turn: Turn | undefined }>;
  /** False once nothing is written down any more. */
  open: boolean;
}

interface Post {
  queue: string;
  client: Redis;
  hands: Hands;
  handle: Handler;
}

const THROWN: Outcome = { retryInMs: 1000, counted: true };
const FAULT_PAUSE_MS = 1000;

/** A counted try and when the next one is due, on a job that is still there. */
const putDown = script(`
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
if ARGV[1] == '1' then redis.call('HINCRBY', KEYS[1], 'atm', 1) end
redis.call('HSET', KEYS[1], 'due', ARGV[2])
return 1
`);

/**
 * What BullMQ calls with each job. It throws nothing but DelayedError: any other throw makes BullMQ fail the job, and a
 * failed job is lost work.
 *
 * The attempt is what BullMQ has counted of tries that ended (`attemptsMade`, raised by us alone) and of crashes (raised
 * by the same script that brings the job back), so that a crash counts whatever it destroyed.
 */
export function processor(around: Surroundings, post: Post): (job: Job, token?: string) => Promise<void> {
  return async (job, token = "") => {
    post.hands.taken += 1;
    const work = envelopeOf(job.data);
    if (!work) {
      around.report(new Error(`Working on ${post.queue}: job ${job.id} holds no work of ours. It was dropped`));
      return;
    }
    if (job.name === BELL) return written(around, post, () => around.ring(work));
    const turn = await takeTurn(around, post, job, work, token);
    const outcome = await runOne(post, job, work, turn, around);
    if (outcome !== "done") await putBack(around, post, job, token, outcome);
  };
}

const jobKey = ({ settings }: Surroundings, { queue }: Post, job: Job): string =>
  `${settings.prefix}:${bullName(queue)}:${job.id}`;

/** Waits for nothing: who may not start yet goes back, to be taken when it may. */
async function takeTurn(
  around: Surroundings,
  post: Post,
  job: Job,
  work: Envelope,
  token: string,
): Promise<Turn | undefined> {
  const gapMs = around.gapMs();
  if (gapMs <= 0) return undefined;
  const turnKey = `${around.settings.prefix}:${around.turns}:turn:${work.key}`;
  const turn: Turn = { queue: post.queue, turnKey, jobKey: jobKey(around, post, job), token: randomUUID() };
  const waitMs = await written(around, post, () => askTurn(post.client, turn, gapMs, around.patience.lockMs));
  if (waitMs > 0) await delayed(around, post, job, token, waitMs);
  return turn;
}

async function runOne(
  { handle, hands, client }: Post,
  job: Job,
  work: Envelope,
  turn: Turn | undefined,
  { report }: Surroundings,
): Promise<Outcome> {
  const run = randomUUID();
  hands.running.set(run, { turn });
  const began = performance.now();
  const { id, key, body, headers } = work;
  const attempt = job.attemptsMade + job.stalledCounter + 1;
  try {
    return await handle({ id, key, body, headers, attempt });
  } catch {
    return THROWN;
  } finally {
    hands.running.delete(run);
    // Not waited for: it goes out before what says that the job is done, and without it the turn ends by itself.
    if (turn && hands.open) releaseTurn(client, turn, performance.now() - began).catch(report);
  }
}

async function putBack(
  around: Surroundings,
  post: Post,
  job: Job,
  token: string,
  { retryInMs, counted }: Exclude<Outcome, "done">,
): Promise<void> {
  const due = Date.now() + Math.ceil(retryInMs) + 1;
  await written(around, post, () => putDown(post.client, [jobKey(around, post, job)], [counted ? 1 : 0, due]));
  await delayed(around, post, job, token, due - Date.now());
}

/** Gives the job back for a while; ends in the throw by which BullMQ leaves it there. */
async function delayed(around: Surroundings, post: Post, job: Job, token: string, waitMs: number): Promise<never> {
  const due = Date.now() + Math.max(1, waitMs);
  await written(around, post, () => job.moveToDelayed(due, token));
  throw new DelayedError();
}

/**
 * Tries until Redis has taken it. What BullMQ refuses (a code below 0: the job is gone or another's, after an outage)
 * or what cannot be written any more stays as it is: work in hand at a crash.
 */
async function written<T>({ report }: Surroundings, { hands }: Post, write: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (fault) {
      if (!hands.open) throw new DelayedError();
      report(fault);
      if (fault instanceof Error && "code" in fault && Number(fault.code) < 0) throw new DelayedError();
      await pass(FAULT_PAUSE_MS);
    }
  }
}
