import {
  type ICustomPartitioner,
  type Kafka,
  type Message,
  Partitioners,
  type RecordMetadata,
  type TopicMessages,
} from "kafkajs";
import type { Envelope } from "../bus.ts";
import { CredentialsRefused, isTooLarge, KafkaUnavailable, RecordTooLarge, translated } from "./faults.ts";
import { GOODBYE_MS, within } from "./patience.ts";
import { ID_HEADER, recordOf } from "./record.ts";
import { briefRetries, type KafkaSettings } from "./settings.ts";

/** One call of `publish`: done when nothing of it is left. */
interface Call {
  left: number;
  ended: boolean;
  lastFault: unknown;
  resolve(): void;
  reject(fault: Error): void;
}

/** One record on its way. */
interface Parcel {
  message: Message;
  bytes: number;
  /** A broker refused it together with others: it goes alone. */
  alone: boolean;
  call: Call;
}

/** What is asked of kafkajs: sends, and answers partition by partition. */
export interface Wire {
  send(topicMessages: TopicMessages[]): Promise<readonly RecordMetadata[]>;
  close(): Promise<void>;
}

export interface Publisher {
  publish(topic: string, messages: readonly Envelope[]): Promise<void>;
  /** Sends what is under way first: until its deadline, when brokers are away. */
  close(): Promise<void>;
}

/** Brokers refuse record batches over 1 MiB; kafkajs makes one per partition. Its grouping is quadratic in their number. */
const SEND_BYTES = 1_000_000;
const SEND_RECORDS = 1000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;
const ACK_TIMEOUT_MS = 10_000;

/** Chooses each record's partition once, by its key, and writes it into the record: a retry finds it there. */
const explicitPartitions: ICustomPartitioner = () => {
  const byKey = Partitioners.DefaultPartitioner();
  return (args) => {
    args.message.partition ??= byKey(args);
    return args.message.partition;
  };
};

/** A producer as ENGINES.md 3 wants it: not idempotent, acknowledged by all, one request at a time. */
export function kafkaWire(kafka: Kafka): Wire {
  const producer = kafka.producer({
    createPartitioner: explicitPartitions,
    idempotent: false,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    retry: briefRetries,
  });
  let connected = false;
  return {
    async send(topicMessages) {
      if (!connected) await producer.connect();
      connected = true;
      return producer.sendBatch({ topicMessages, acks: -1, timeout: ACK_TIMEOUT_MS });
    },
    async close() {
      if (connected) await producer.disconnect();
    },
  };
}

/**
 * Publishes over one wire: of each topic one send at a time, and calls that come meanwhile share the next. A topic that is
 * missing, or whose leader is away, holds up no other.
 *
 * kafkajs resolves sends of which a partition was never written. So a record counts as written when its partition is in
 * the answer, without an error; any other is sent again, until the deadline. Repeats do no harm, losses would.
 */
export function createPublisher(wire: Wire, settings: KafkaSettings): Publisher {
  const { publishDeadlineMs = 30_000, checksAnswers = true } = settings;
  const lines = new Map<string, Line>();
  let open = true;
  const lineOf = (topic: string): Line => {
    const line = lines.get(topic) ?? createLine((parcels) => dispatch(wire, topic, parcels, checksAnswers));
    lines.set(topic, line);
    return line;
  };

  return {
    publish(topic, messages) {
      if (!open) return Promise.reject(new Error(`Publishing to ${topic}: the bus is closed. Open another`));
      if (messages.length === 0) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const records = messages.map((each) => recordOf(topic, each));
        const call = callFor(records.length, resolve, reject, publishDeadlineMs, (fault) =>
          overdue(topic, fault, settings),
        );
        lineOf(topic).add(records.map((record) => ({ ...record, alone: false, call })));
      });
    },
    async close() {
      open = false;
      await within(publishDeadlineMs, Promise.all([...lines.values()].map((line) => line.emptied())));
      await within(GOODBYE_MS, wire.close());
    },
  };
}

/** What waits for one topic, in order. */
interface Line {
  add(parcels: readonly Parcel[]): void;
  emptied(): Promise<void>;
}

function createLine(deliver: (parcels: Parcel[]) => Promise<Dispatched>): Line {
  let queue: Parcel[] = [];
  let pumping: Promise<void> | undefined;
  const pump = async (): Promise<void> => {
    let pause = FIRST_PAUSE_MS;
    while (queue.length > 0) {
      const parcels = cut(queue);
      queue = queue.slice(parcels.length);
      const { unwritten, fault } = await deliver(parcels);
      if (unwritten.length === 0) {
        pause = FIRST_PAUSE_MS;
        continue;
      }
      for (const { call } of unwritten) call.lastFault = fault;
      queue = [...unwritten, ...queue];
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      queue = queue.filter(({ call }) => !call.ended);
    }
    pumping = undefined;
  };
  return {
    add(parcels) {
      for (const parcel of parcels) queue.push(parcel);
      pumping ??= new Promise<void>((next) => setImmediate(next)).then(pump);
    },
    emptied: async () => pumping,
  };
}

function overdue(topic: string, fault: unknown, { sasl, brokers }: KafkaSettings): Error {
  const attempted = `Publishing to ${topic} on ${brokers.join(", ")}`;
  return translated(fault ?? new Error("no broker answered in time"), attempted, sasl?.username);
}

function callFor(
  left: number,
  resolve: () => void,
  reject: (fault: Error) => void,
  deadlineMs: number,
  overdueFault: (fault: unknown) => Error,
): Call {
  const end = (finish: () => void): void => {
    if (call.ended) return;
    call.ended = true;
    clearTimeout(timer);
    finish();
  };
  const call: Call = {
    left,
    ended: false,
    lastFault: undefined,
    resolve: () => end(resolve),
    reject: (fault) => end(() => reject(fault)),
  };
  const timer = setTimeout(() => call.reject(overdueFault(call.lastFault)), deadlineMs);
  return call;
}

/** As much of the queue as one send may hold. */
function cut(queue: readonly Parcel[]): Parcel[] {
  let bytes = 0;
  const parcels: Parcel[] = [];
  for (const parcel of queue) {
    bytes += parcel.bytes;
    if (parcels.length > 0 && (bytes > SEND_BYTES || parcel.alone || parcels.length === SEND_RECORDS)) break;
    parcels.push(parcel);
    if (parcel.alone) break;
  }
  return parcels;
}

interface Dispatched {
  unwritten: Parcel[];
  fault: unknown;
}

async function dispatch(wire: Wire, topic: string, parcels: Parcel[], checksAnswers: boolean): Promise<Dispatched> {
  try {
    const answer = await wire.send([{ topic, messages: parcels.map(({ message }) => message) }]);
    const written = new Set(answer.filter(({ errorCode }) => errorCode === 0).map(({ partition }) => partition));
    const isWritten = ({ message }: Parcel): boolean => !checksAnswers || written.has(message.partition ?? -1);
    for (const { call } of parcels.filter(isWritten)) {
      call.left -= 1;
      if (call.left === 0) call.resolve();
    }
    const fault = new KafkaUnavailable("kafkajs answered without having written every partition");
    return { unwritten: parcels.filter((each) => !isWritten(each)), fault };
  } catch (fault) {
    return failed(topic, parcels, fault);
  }
}

/** What can never be written is given back at once; everything else is tried again until its deadline. */
function failed(topic: string, parcels: Parcel[], fault: unknown): Dispatched {
  const [first] = parcels;
  const named = translated(fault, "Publishing");
  if (named instanceof CredentialsRefused) return { unwritten: parcels, fault };
  if (!isTooLarge(fault) || !first) return { unwritten: parcels, fault };
  if (parcels.length > 1) {
    for (const parcel of parcels) parcel.alone = true;
    return { unwritten: parcels, fault };
  }
  const id = String(first.message.headers?.[ID_HEADER]);
  // The topic's own limit (max.message.bytes) is lower than ours; Kafka does not say how low.
  first.call.reject(new RecordTooLarge(topic, id, first.bytes, first.bytes - 1, fault));
  return { unwritten: [], fault };
}
