import type { Metrics } from "@readout/kit";
import type { Engines } from "./connect.ts";
import type { Check } from "./probes.ts";

/** The bus polls every few seconds: silence for this long is a dead consumer. */
const SILENCE_MS = 90_000;
/** Work that could run for this long while this process did nothing is work that it does not see. */
const STUCK_MS = 5 * 60_000;

/** Metrics that know when a message last left a step. */
export function watchProgress(
  metrics: Metrics,
  now: () => number = () => performance.now(),
): { watched: Metrics; idleMs(): number } {
  let moved = now();
  const count: Metrics["count"] = (...counted) => {
    moved = now();
    metrics.count(...counted);
  };
  return { watched: { ...metrics, count }, idleMs: () => now() - moved };
}

interface Watched {
  bus: Pick<Engines["bus"], "lastSignOfLifeMs">;
  queue: Pick<Engines["queue"], "counts">;
  idleMs(): number;
  readsTopics: boolean;
  worksQueues: ReadonlySet<string>;
}

/** Whether the work moves: Kafka is heard by what reads topics, and no work waits beside a process that does nothing. */
export async function isAlive(name: string, { bus, queue, idleMs, readsTopics, worksQueues }: Watched): Promise<Check> {
  const silentMs = readsTopics ? bus.lastSignOfLifeMs() : 0;
  if (silentMs > SILENCE_MS) return { name, ok: false, detail: `${seconds(silentMs)} s since Kafka was last heard` };
  if (idleMs() < STUCK_MS || worksQueues.size === 0) return { name, ok: true, detail: "the work moves" };
  // That Redis does not answer is for readiness: starting again would not bring it back.
  const counts = await queue.counts().catch(() => []);
  const waitedS = Math.max(0, ...counts.filter((each) => worksQueues.has(each.queue)).map(oldest));
  const ok = waitedS * 1_000 < STUCK_MS;
  return { name, ok, detail: `${seconds(idleMs())} s since a message left a step; the oldest work waits ${waitedS} s` };
}

const oldest = ({ oldestWaitingSeconds }: { oldestWaitingSeconds: number | null }): number => oldestWaitingSeconds ?? 0;
const seconds = (ms: number): number => Math.round(ms / 1_000);
