import { sleep } from "../sleep.ts";
import { bear, endOf, heartbeatMsOf, type Life, resumeRoomy, run, type Source } from "./consumer.ts";
import { ConsumerStopped, CredentialsRefused } from "./faults.ts";
import { GOODBYE_MS, within } from "./patience.ts";
import type { Reader } from "./reader.ts";
import { sessionTimeoutOf } from "./settings.ts";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const SILENCE_MS = 60_000;

/** Keeps one reader fed: a consumer that ends or goes silent is made anew, after a pause that grows. */
export interface Feeder {
  /** The first attempt to connect: refused credentials reject it, brokers that are away do not. */
  readonly started: Promise<void>;
  /** How long nothing was heard from Kafka. */
  silentMs(): number;
  close(): Promise<void>;
}

export function supervise(source: Source, reader: Reader): Feeder {
  let life: Life | undefined;
  let open = true;
  let signed = performance.now();
  let resolveStart: () => void = () => {};
  let rejectStart: (fault: Error) => void = () => {};
  const started = new Promise<void>((resolve, reject) => {
    resolveStart = resolve;
    rejectStart = reject;
  });
  const attempt = async (): Promise<boolean> => {
    const now = bear(source, reader);
    life = now;
    const stopWatching = watch(now);
    let fault: unknown;
    try {
      await run(now);
      resolveStart();
      fault = await now.over;
    } catch (failed) {
      fault = failed;
    }
    stopWatching();
    await bury(now);
    signed = now.lastSignMs;
    if (!open) return false;
    const end = endOf(
      now,
      fault ?? new ConsumerStopped(`Reading ${reader.topic} as ${reader.group}: it ended by itself`),
    );
    reader.round.report(end);
    if (end instanceof CredentialsRefused) rejectStart(end);
    resolveStart();
    return now.joins > 0;
  };
  const loop = async (): Promise<void> => {
    for (let pause = FIRST_PAUSE_MS; open; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      if (await attempt()) pause = FIRST_PAUSE_MS;
      if (open) await sleep(reader, pause);
    }
  };
  const looping = loop();
  // Nobody may have waited for the start.
  started.catch(() => {});
  return {
    started,
    silentMs: () => performance.now() - (life?.lastSignMs ?? signed),
    async close() {
      open = false;
      life?.end();
      await looping;
    },
  };
}

/** Beats while handlers work, resumes partitions with room, and ends a life that went silent. */
function watch(life: Life): () => void {
  const { settings } = life.source;
  const limit = Math.max(SILENCE_MS, 3 * sessionTimeoutOf(settings));
  life.reader.onRoom = () => resumeRoomy(life);
  const beat = setInterval(() => {
    // What it fails with, kafkajs's own next beat fails with as well, and acts on.
    if (life.payload && life.joins > 0) life.payload.heartbeat().catch(() => {});
    resumeRoomy(life);
    const silent = performance.now() - life.lastSignMs;
    if (silent > limit)
      life.end(
        new ConsumerStopped(
          `Reading ${life.reader.topic} as ${life.reader.group}: nothing was heard from Kafka for ${Math.round(silent)} ms. It is made anew`,
        ),
      );
  }, heartbeatMsOf(settings)).unref();
  return () => clearInterval(beat);
}

/** Takes leave of the group, for as long as that may take. */
async function bury(life: Life): Promise<void> {
  life.ended = true;
  const { reader } = life;
  reader.begins = false;
  reader.owned.door = undefined;
  await within(GOODBYE_MS, life.consumer.disconnect());
}
