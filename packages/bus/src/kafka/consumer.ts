import kafkajs, {
  type Batch,
  type Consumer,
  type EachBatchPayload,
  type Kafka,
  type PartitionAssigner,
  PartitionAssigners,
} from "kafkajs";
import { ConsumerStopped, isCredentials, OffsetsLost, translated } from "./faults.ts";
import { boundsOf, type Desk, groupIdOf } from "./offsets.ts";
import { drain, open } from "./ownership.ts";
import { type Reader, wake } from "./reader.ts";
import { type KafkaSettings, patientRetries, rebalanceTimeoutOf, sessionTimeoutOf } from "./settings.ts";
import { accept, isFull, openWindow, skip, type Window } from "./window.ts";

/** What the consumers of one bus share. */
export interface Source {
  kafka: Kafka;
  desk: Desk;
  settings: KafkaSettings;
}

/** One consumer of kafkajs, from its making to its end: it has one runner, and is never started twice. */
export interface Life {
  readonly source: Source;
  readonly reader: Reader;
  readonly consumer: Consumer;
  /** Raised whenever the group gives out its partitions. */
  joins: number;
  /** Whether this member has nothing in hand, and may ask the group for partitions. */
  mayJoin: boolean;
  draining: boolean;
  opening: Promise<void>;
  payload: EachBatchPayload | undefined;
  /** By partition: a fetch that began elsewhere than expected, and was sent back. */
  strays: Map<number, string>;
  ended: boolean;
  lastSignMs: number;
  readonly end: (fault?: Error) => void;
  readonly over: Promise<Error | undefined>;
}

const MAX_BATCH_BYTES = 1_048_576;
const MAX_FETCH_BYTES = 8 * MAX_BATCH_BYTES;
/** So many partitions may wait for room at once. */
const CONCURRENT_PARTITIONS = 64;
/** A partition that finds no room for so long is paused, so that it does not hold up the others. */
const ROOM_PATIENCE_MS = 250;
const ROOM_POLL_MS = 5;

/** Makes a consumer that feeds `reader`; `over` resolves when it has ended, with its fault. */
export function bear(source: Source, reader: Reader): Life {
  const { settings, kafka } = source;
  let end: Life["end"] = () => {};
  const over = new Promise<Error | undefined>((resolve) => {
    end = resolve;
  });
  const sessionTimeout = sessionTimeoutOf(settings);
  const consumer = kafka.consumer({
    groupId: groupIdOf(reader.topic, reader.group),
    sessionTimeout,
    rebalanceTimeout: rebalanceTimeoutOf(settings),
    heartbeatInterval: heartbeatMsOf(settings),
    maxWaitTimeInMs: settings.maxWaitMs ?? 1000,
    maxBytesPerPartition: MAX_BATCH_BYTES,
    maxBytes: MAX_FETCH_BYTES,
    allowAutoTopicCreation: false,
    partitionAssigners: [whenDrained(PartitionAssigners.roundRobin, () => asksToJoin(life))],
    // One way to start again, ours: kafkajs's own does not restart after every crash.
    retry: { ...patientRetries, restartOnFailure: async () => false },
  });
  const life: Life = {
    source,
    reader,
    consumer,
    joins: 0,
    mayJoin: false,
    draining: false,
    opening: Promise.resolve(),
    payload: undefined,
    strays: new Map(),
    ended: false,
    lastSignMs: performance.now(),
    end,
    over,
  };
  return life;
}

export const heartbeatMsOf = (settings: KafkaSettings): number => Math.min(3000, sessionTimeoutOf(settings) / 4);

/** Connects and runs; returns once the first connection stands. */
export async function run(life: Life): Promise<void> {
  const { consumer, reader } = life;
  listen(life);
  await consumer.connect();
  await consumer.subscribe({ topic: reader.topic, fromBeginning: true });
  // Resolves when the group has given out its partitions, which the death of another member can delay.
  void consumer
    .run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: CONCURRENT_PARTITIONS,
      eachBatch: (payload) => onBatch(life, payload),
    })
    .catch(life.end);
}

function listen(life: Life): void {
  const { consumer } = life;
  const { CRASH, FETCH, FETCH_START, HEARTBEAT, GROUP_JOIN } = consumer.events;
  for (const event of [FETCH, FETCH_START, HEARTBEAT] as const) consumer.on(event, () => sign(life));
  consumer.on(CRASH, ({ payload: { error } }) => life.end(error));
  consumer.on(GROUP_JOIN, ({ payload }) => {
    sign(life);
    life.joins += 1;
    life.mayJoin = false;
    life.draining = false;
    life.opening = open(life, payload.memberAssignment[life.reader.topic] ?? []);
  });
}

const sign = (life: Life): void => {
  life.lastSignMs = performance.now();
};

/** kafkajs asks for this right before it joins: the one moment at which a member can say "not yet". */
const whenDrained =
  (assigners: PartitionAssigner, mayJoin: () => boolean): PartitionAssigner =>
  (config) => {
    const assigner = assigners(config);
    return {
      ...assigner,
      protocol(subscription) {
        // This type makes kafkajs ask again after a pause.
        if (!mayJoin())
          throw Object.assign(new kafkajs.KafkaJSError("messages are in hand"), { type: "REBALANCE_IN_PROGRESS" });
        return assigner.protocol.call(this, subscription);
      },
    };
  };

/** A member with messages in hand finishes them first: another would take them for those of a crash. */
function asksToJoin(life: Life): boolean {
  sign(life);
  if (life.ended || life.mayJoin) return life.mayJoin;
  if (!life.draining) {
    life.draining = true;
    void drain(life);
  }
  return life.mayJoin;
}

async function onBatch(life: Life, payload: EachBatchPayload): Promise<void> {
  const { batch, resolveOffset } = payload;
  life.payload = payload;
  sign(life);
  await life.opening;
  const window = life.reader.owned.windows.get(batch.partition);
  // What is not resolved is fetched again, or by its new owner.
  if (life.ended || !window || !(await isExpected(life, batch, window))) return;
  const owned = life.reader.owned.windows.get(batch.partition);
  if (!owned) return;
  accept(owned, batch.messages, Number(batch.lastOffset()) + 1);
  resolveOffset(batch.messages.at(-1)?.offset ?? batch.lastOffset());
  wake([life.reader]);
  await room(life, owned);
}

/**
 * Whether the batch begins where the window ends. kafkajs can hand over a batch that was fetched before the partitions
 * were given out anew: taken for true, it would skip what lies between.
 */
async function isExpected(life: Life, batch: Batch, window: Window): Promise<boolean> {
  const fetched = Number((batch as Batch & { fetchedOffset?: string }).fetchedOffset ?? batch.firstOffset());
  if (fetched === window.next) return true;
  const { partition, topic } = batch;
  const { reader, source, consumer } = life;
  const bounds = (await boundsOf(source.desk, topic)).get(partition);
  if (bounds && (bounds.low > window.next || bounds.high < window.next)) {
    reader.round.report(new OffsetsLost(topic, partition, reader.group, window.next, bounds.low));
    if (bounds.low > window.next) skip(window, bounds.low);
    else reader.owned.windows.set(partition, openWindow(partition, bounds.low, []));
    if (fetched === bounds.low) return true;
  }
  const next = reader.owned.windows.get(partition)?.next ?? window.next;
  const stray = `${next} ${fetched}`;
  if (life.strays.get(partition) === stray && fetched > next) {
    // Sent back, and here again: there is nothing in between.
    skip(window, fetched);
    return true;
  }
  life.strays.set(partition, stray);
  consumer.seek({ topic, partition, offset: String(next) });
  return false;
}

/** Waits for room; without any, pauses the partition until there is some. */
async function room(life: Life, window: Window): Promise<void> {
  const end = performance.now() + ROOM_PATIENCE_MS;
  while (isFull(window) && !life.ended && life.reader.round.open) {
    if (performance.now() > end) {
      life.consumer.pause([{ topic: life.reader.topic, partitions: [window.partition] }]);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, ROOM_POLL_MS));
  }
}

/** Lets partitions that were paused go on, where half of their room is free. */
export function resumeRoomy(life: Life): void {
  const { topic, owned } = life.reader;
  const roomy = life.consumer
    .paused()
    .flatMap(({ partitions }) => partitions)
    .filter((partition) => {
      const window = owned.windows.get(partition);
      return !window || !isFull(window, 0.5);
    });
  if (roomy.length > 0) life.consumer.resume([{ topic, partitions: roomy }]);
}

/** Why a consumer ended, in our words. */
export function endOf({ reader, source }: Life, fault: unknown): Error {
  const attempted = `Reading ${reader.topic} as ${reader.group}`;
  if (fault instanceof ConsumerStopped) return fault;
  if (isCredentials(fault)) return translated(fault, attempted, source.settings.sasl?.username);
  return translated(fault, attempted);
}
