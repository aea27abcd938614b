import type { Redis } from "ioredis";
import type { Envelope } from "../queue.ts";
import { countQueue } from "./counts.ts";
import { RepeatLost, WorkerHung } from "./faults.ts";
import type { Line } from "./line.ts";
import { bullName, queuesKey } from "./names.ts";
import { script } from "./script.ts";
import type { Patience } from "./settings.ts";

/** Work added under a name every so often. */
export interface Repeat {
  queue: string;
  name: string;
  everyMs: number;
  work: Envelope;
}

interface Watched {
  client: Redis;
  patience: Patience;
  report(fault: unknown): void;
  lines: readonly Line[];
  repeats: ReadonlyMap<string, Repeat>;
  /** By our names, the queues used here. */
  names: ReadonlyMap<string, unknown>;
  /** Writes a repeat down. */
  remember(repeat: Repeat): Promise<void>;
}

/** Since when work waits for a line that takes none. */
interface Doubt {
  taken: number;
  since: number;
}

/** Whether a scheduler and the job that rings next are there. Keys: the schedulers and what begins the queue's keys. */
const rings = script(`
local next = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not next then return 0 end
return redis.call('EXISTS', KEYS[2] .. 'repeat:' .. ARGV[1] .. ':' .. next)
`);

/**
 * Looks every `drainDelayMs` whether work is taken, judged by progress alone: BullMQ has hung for years in ways that
 * pings and `isRunning()` do not show. And whether Redis still knows the repeats and the names of the queues.
 */
export function startWatch(watched: Watched): { stop(): void } {
  const { client, patience, report } = watched;
  const doubts = new Map<Line, Doubt>();
  let open = true;
  let timer: NodeJS.Timeout;
  const look = async (): Promise<void> => {
    try {
      if (client.status === "ready") {
        await lookAtRepeats(watched);
        await lookAtLines(watched, doubts);
      } else doubts.clear();
    } catch (fault) {
      if (!open) return;
      report(fault);
      // An answer that never came: the way to Redis is dead, and its connection does not know.
      if (client.status === "ready") client.disconnect(true);
    }
    again();
  };
  const again = (): void => {
    if (open) timer = setTimeout(() => void look(), patience.drainDelayMs);
  };
  again();
  return {
    stop() {
      open = false;
      clearTimeout(timer);
    },
  };
}

async function lookAtRepeats({
  client,
  patience: { prefix },
  repeats,
  names,
  remember,
  report,
}: Watched): Promise<void> {
  if (names.size > 0) await client.sadd(queuesKey(prefix), ...[...names.keys()].map(bullName));
  for (const repeat of repeats.values()) {
    const keys = `${prefix}:${bullName(repeat.queue)}:`;
    if (Number(await rings(client, [`${keys}repeat`, keys], [bullName(repeat.name)])) === 1) continue;
    await remember(repeat);
    report(new RepeatLost(repeat.queue, repeat.name));
  }
}

async function lookAtLines({ client, patience, lines, report }: Watched, doubts: Map<Line, Doubt>): Promise<void> {
  for (const line of lines) {
    const taken = line.taken();
    const { waiting, paused } = await countQueue(client, patience.prefix, bullName(line.queue));
    const doubt = doubts.get(line);
    if (waiting === 0 || paused || !line.isFree() || line.taken() !== taken) doubts.delete(line);
    else if (doubt?.taken !== taken) doubts.set(line, { taken, since: performance.now() });
    else if (performance.now() - doubt.since >= 2 * patience.drainDelayMs) {
      doubts.delete(line);
      report(new WorkerHung(line.queue, waiting, performance.now() - doubt.since));
      line.replace();
    }
  }
}
