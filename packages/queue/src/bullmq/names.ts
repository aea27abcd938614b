import type { Envelope } from "../queue.ts";

/** The name of a job that holds work, and of one that only says that repeated work is due. */
export const WORK = "work";
export const BELL = "bell";

/** Half a surrogate pair, which no encoding can carry, is written as the replacement character. */
const readable = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"));

/**
 * BullMQ's name for an id. It refuses `:` and bare integers, and would take `wait` or `meta` for a key of its own and
 * drop the work silently: hence the encoding and the prefix.
 */
export const jobId = (id: string): string => `w-${readable(id)}`;

/** BullMQ refuses `:` in the name of a queue or scheduler. */
export const bullName = (name: string): string => readable(name);
export const ownName = (name: string): string => decodeURIComponent(name);

/** What begins the keys of a queue's turns. No queue's name holds an @ once it is encoded. */
export const turnsName = (queue: string, turns: string | undefined): string =>
  turns === undefined ? bullName(queue) : `@${bullName(turns)}`;

/** The set of the names of all queues that have been used. */
export const queuesKey = (prefix: string): string => `${prefix}:queues`;

/** What Redis says of a job is text from outside. */
export function envelopeOf(data: unknown): Envelope | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { id, key, body, headers } = data as Partial<Record<keyof Envelope, unknown>>;
  const whole = [id, key, body].every((each) => typeof each === "string") && typeof headers === "object" && headers;
  return whole ? (data as Envelope) : undefined;
}
