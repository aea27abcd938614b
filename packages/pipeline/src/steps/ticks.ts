import type { Clock } from "@readout/kit";
import { type DueFeed, type EntryWork, queues } from "@readout/model";
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

/** Puts entries whose work got lost on the queue again: a lost queue costs delay, never an entry. */
export const sweepEntries = (ledger: Store["ledger"], queue: Pick<Queue, "counts">, clock: Clock) =>
  step({
    name: "sweep-entries",
    isQuiet: true,
    from: queues.sweepTicks,
    to: queues.entries,
    run: async () => {
      const restMs = (await isEmpty(queue)) ? EMPTIED_AFTER_MS : LOST_AFTER_MS;
      return unreadSince(ledger, new Date(clock().getTime() - restMs));
    },
  });

/** A queue that holds nothing at all lost whatever the ledger still waits for: it was emptied. */
async function isEmpty(queue: Pick<Queue, "counts">): Promise<boolean> {
  const entries = (await queue.counts()).find((each) => each.queue === queues.entries.name);
  return !entries || entries.waiting + entries.delayed + entries.running === 0;
}

/**
 * The work of entries that were not read yet and gave no sign of life. It keeps its name, so what is still on the queue
 * is not taken twice; what was read already is on its way to the index, and left alone.
 */
async function unreadSince(ledger: Store["ledger"], before: Date): Promise<EntryWork[]> {
  const rows = await ledger.stuck(before, SWEPT_AT_ONCE);
  return rows.filter((row) => row.revision === row.indexedRevision).map(entryWork);
}

/** Wakes notices whose wake-up got lost. */
export const sweepNotices = (watches: Store["watches"], clock: Clock) =>
  step({
    name: "sweep-notices",
    isQuiet: true,
    from: queues.noticeTicks,
    to: queues.notices,
    run: async () => (await watches.unsent(new Date(clock().getTime() - LOST_AFTER_MS), AT_ONCE)).map(noticeWork),
  });

/** At a start: what was accepted is on the queue. A crash may have come between the two. */
export async function requeue(
  ledger: Store["ledger"],
  carriers: Pick<Carriers, "bus" | "queue">,
  clock: Clock,
): Promise<void> {
  await send(queues.entries, await unreadSince(ledger, clock()), carriers);
}
