import type { Bus } from "@readout/bus";
import type { Clock } from "@readout/kit";
import { type DueFeed, queues, topics } from "@readout/model";
import type { Queue } from "@readout/queue";
import type { Store } from "@readout/store";
import { type Carriers, send } from "../run.ts";
import { step } from "../step.ts";
import { entryWork } from "./fetch-feed.ts";
import { noticeWork } from "./match-watches.ts";

const AT_ONCE = 200;
const SWEPT_AT_ONCE = 5_000;
/** Work without a sign of life for this long was lost by its carrier, and is put on the queue again. */
const LOST_AFTER_MS = 15 * 60_000;
const EMPTIED_AFTER_MS = 10_000;
/** What was read and waits in a backlog is not lost: to fetch it again every quarter of an hour would hurt its sites. */
const BACKLOG_AFTER_MS = 6 * 3_600_000;
/** So many messages are on their way at any moment of a live day; more are a backlog. */
const IN_PASSING = 10;
/** Who takes an article that was read to the index. */
const toTheIndex = [
  { topic: topics.articles.name, group: "extract" },
  { topic: topics.extractions.name, group: "index-extraction" },
] as const;

/** Asks the store which feeds are due: the store is the truth, there is no scheduler per feed. */
export const scheduleFeeds = (feeds: Store["feeds"], clock: Clock) =>
  step({
    name: "schedule-feeds",
    isQuiet: true,
    from: queues.pollTicks,
    to: queues.dueFeeds,
    run: async () => {
      const due = await feeds.due(clock(), AT_ONCE);
      // The slot is the time it was due: while that poll waits or runs, the same name is not taken twice.
      return due.map(
        ({ feed, state }): DueFeed => ({
          feedId: feed.id,
          url: feed.url,
          slot: String(state ? Date.parse(state.nextPollAt) : 0),
        }),
      );
    },
  });

/**
 * Puts entries whose work got lost on the queue again: a lost queue costs delay, never an entry. It keeps its name, so
 * what is still on the queue is not taken twice. What was read has its revision before it is on its topic, and may be
 * lost in between; to read it again and publish it again is harmless.
 */
export const sweepEntries = (ledger: Store["ledger"], { bus, queue }: Waiting, clock: Clock) =>
  step({
    name: "sweep-entries",
    isQuiet: true,
    from: queues.sweepTicks,
    to: queues.entries,
    run: async () => {
      // The queue first: what leaves it meanwhile is on the topics when they are asked.
      const isEmptied = await isEmpty(queue, queues.entries);
      const readRestMs = await restOfRead(isEmptied, bus);
      const since = (ms: number) => new Date(clock().getTime() - ms);
      const unread = await ledger.stuck(since(isEmptied ? EMPTIED_AFTER_MS : LOST_AFTER_MS), SWEPT_AT_ONCE, "unread");
      const read = await ledger.stuck(since(readRestMs), SWEPT_AT_ONCE, "read");
      return [...unread, ...read].map(entryWork);
    },
  });

/** What the sweep asks before it calls anything lost. */
interface Waiting {
  bus: Pick<Bus, "lag">;
  queue: Pick<Queue, "counts">;
}

/** A queue that holds nothing at all lost whatever the store still waits for: it was emptied. */
async function isEmpty(queue: Waiting["queue"], { name }: { name: string }): Promise<boolean> {
  const held = (await queue.counts()).find((each) => each.queue === name);
  return !held || held.waiting + held.delayed + held.running === 0;
}

/** How long what was read may be silent: little when it is neither on the queue nor on its way to the index. */
async function restOfRead(isEmptied: boolean, bus: Waiting["bus"]): Promise<number> {
  const messages = await onTheirWay(bus);
  if (messages === null) return LOST_AFTER_MS;
  if (messages > IN_PASSING) return BACKLOG_AFTER_MS;
  return isEmptied && messages === 0 ? EMPTIED_AFTER_MS : LOST_AFTER_MS;
}

/** Messages between the queue and the index; null when nobody can tell, or nobody reads them yet. */
async function onTheirWay(bus: Waiting["bus"]): Promise<number | null> {
  const lags = await bus.lag().catch(() => []);
  let sum = 0;
  for (const { topic, group } of toTheIndex) {
    const lag = lags.find((each) => each.topic === topic && each.group === group);
    if (!lag) return null;
    sum += lag.messages;
  }
  return sum;
}

/** Wakes notices whose wake-up got lost. One that rests until its next try is none of them. */
export const sweepNotices = (watches: Store["watches"], queue: Waiting["queue"], clock: Clock) =>
  step({
    name: "sweep-notices",
    isQuiet: true,
    from: queues.noticeTicks,
    to: queues.notices,
    run: async () => {
      const restMs = (await isEmpty(queue, queues.notices)) ? EMPTIED_AFTER_MS : LOST_AFTER_MS;
      return (await watches.unsent(new Date(clock().getTime() - restMs), AT_ONCE)).map(noticeWork);
    },
  });

/**
 * At a start: what was accepted is on the queue. A crash may have come between the two. What was read is left to the
 * sweep, for it may be on its topic.
 */
export async function requeue(
  ledger: Store["ledger"],
  carriers: Pick<Carriers, "bus" | "queue">,
  clock: Clock,
): Promise<void> {
  await send(queues.entries, (await ledger.stuck(clock(), SWEPT_AT_ONCE, "unread")).map(entryWork), carriers);
}
