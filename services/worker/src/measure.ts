import type { Metrics } from "@readout/kit";
import type { Carriers } from "@readout/pipeline";
import type { Store } from "@readout/store";

/** The gauges of the whole pipeline, read at each scrape: what was discovered and where it is, what waits, what is dead. */
export function measure(
  metrics: Metrics,
  { store, bus, queue }: Pick<Carriers, "bus" | "queue"> & { store: Store },
): void {
  const counts = shared(() => queue.counts());
  metrics.gauge("readout_ledger_addresses", "Addresses on the ledger by state", ["state"], async (set) => {
    const { states, discovered } = await store.ledger.balance();
    for (const [state, count] of Object.entries(states)) set({ state }, count);
    set({ state: "discovered" }, discovered);
  });
  metrics.gauge("readout_queue_jobs", "Pieces of work by queue and state", ["queue", "state"], async (set) => {
    for (const { queue: name, waiting, delayed, running } of await counts())
      for (const [state, count] of Object.entries({ waiting, delayed, running })) set({ queue: name, state }, count);
  });
  metrics.gauge("readout_queue_oldest_seconds", "Age of the oldest piece that could run", ["queue"], async (set) => {
    for (const { queue: name, oldestWaitingSeconds } of await counts()) set({ queue: name }, oldestWaitingSeconds ?? 0);
  });
  metrics.gauge("readout_topic_lag_messages", "Messages a group has yet to see", ["topic", "group"], async (set) => {
    for (const { topic, group, messages } of await bus.lag()) set({ topic, group }, messages);
  });
  metrics.gauge("readout_dead_letters", "Messages no retry can help", [], async (set) =>
    set({}, await store.deadLetters.count()),
  );
}

/** Who asks while an answer is on its way gets that one: two gauges of one scrape ask once. */
function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    return asked;
  };
}
