import { defaultFeeds, sampleEntries } from "@readout/feeds";
import type { Clock, Log } from "@readout/kit";
import { hashId } from "@readout/model";
import type { Intake } from "@readout/pipeline";
import type { Store } from "@readout/store";

const DONE = "first-run";

/** On a new file: the built-in feeds are added and the samples read, in the process, without a socket. Once. */
export async function firstRun(
  { samples, defaultFeeds: addFeeds }: { samples: boolean; defaultFeeds: boolean },
  store: Store,
  intake: Intake,
  clock: Clock,
  log: Log,
): Promise<void> {
  if (await store.note(DONE)) return;
  const addedAt = clock().toISOString();
  if (addFeeds)
    for (const feed of defaultFeeds)
      await store.feeds.put({ ...feed, id: hashId(feed.url), folder: null, enabled: true, addedAt });
  if (samples) await intake.handOver(sampleEntries.map(({ source, ...entry }) => ({ ...entry, author: source })));
  await store.setNote(DONE, addedAt);
  log.info("first-run", { feeds: addFeeds ? defaultFeeds.length : 0, samples: samples ? sampleEntries.length : 0 });
}
