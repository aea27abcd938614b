import type { Bus } from "@readout/bus";
import { Yield } from "../step.ts";

const ASKED_EVERY_MS = 1_000;
/** So many messages are on their way at any moment of a live day; more are a backlog. */
const IN_PASSING = 10;

/** Live work that goes first: a topic, and the group that reads it. */
export interface LiveWork {
  topic: string;
  group: string;
}

/**
 * Throws `Yield` while live work has a backlog, or while nobody can tell. Who goes after it calls this before each message.
 * The bus is asked once a second at most: what arrives within that second may be passed by what is let through in it.
 */
export function goAfter(
  { topic, group }: LiveWork,
  bus: Pick<Bus, "lag">,
  now: () => number = () => performance.now(),
): () => Promise<void> {
  let backlog: Promise<number> = Promise.resolve(0);
  let askedAt = Number.NEGATIVE_INFINITY;
  const ask = async (): Promise<number> => {
    const all = await bus.lag();
    return all.find((each) => each.topic === topic && each.group === group)?.messages ?? 0;
  };
  return async () => {
    if (now() - askedAt >= ASKED_EVERY_MS) {
      askedAt = now();
      backlog = ask();
    }
    const messages = await backlog.catch((cause: unknown) => {
      throw new Yield(`Asking how far ${group} is behind on ${topic} failed`, ASKED_EVERY_MS, { cause });
    });
    if (messages > IN_PASSING) throw new Yield(`${messages} live messages of ${topic} go first`, ASKED_EVERY_MS);
  };
}
