import type { Bus } from "./bus.ts";
import { translated } from "./kafka/faults.ts";
import { createLag, lagOfPlaces } from "./kafka/lag.ts";
import type { KafkaLog } from "./kafka/log.ts";
import { createDesk } from "./kafka/offsets.ts";
import { GOODBYE_MS, within } from "./kafka/patience.ts";
import { createPublisher, kafkaWire } from "./kafka/publisher.ts";
import { createReader, type Reader, type Round, serve, wake } from "./kafka/reader.ts";
import { connectKafka, type KafkaSettings } from "./kafka/settings.ts";
import { type Feeder, supervise } from "./kafka/supervise.ts";

export {
  CredentialsRefused,
  KafkaUnavailable,
  OffsetsLost,
  RECORD_LIMIT_BYTES,
  RecordTooLarge,
  TopicMissing,
} from "./kafka/faults.ts";
export type { KafkaLog } from "./kafka/log.ts";
export type { KafkaSettings } from "./kafka/settings.ts";
export { createTopics, type TopicPlan, type TopicReport } from "./kafka/topics.ts";

/** A bus that knows how long nothing was heard from the brokers. */
export interface KafkaBus extends Bus {
  /** Of the reader that is silent longest: heartbeats come every 3 s, so a minute means that it is stuck. */
  lastSignOfLifeMs(): number;
}

/** One group of one topic in this process. */
interface Subscription {
  reader: Reader;
  feeder: Feeder;
}

/**
 * The bus of the distributed mode: topics in Kafka, made by `createTopics`.
 *
 * What is published is on every replica in sync. `publish` gives up with `unavailable: true` when brokers stay away, and
 * throws `RecordTooLarge` for what no topic can hold. `report` is told of faults that are tried again, and of alarms:
 * `OffsetsLost` when messages were gone before a group had read them.
 */
export function kafkaBus(
  settings: KafkaSettings,
  report: (fault: unknown) => void = () => {},
  log?: KafkaLog,
): KafkaBus {
  const kafka = connectKafka(settings, log);
  const desk = createDesk(kafka);
  const publisher = createPublisher(kafkaWire(kafka), settings);
  const round: Round = { readers: new Set(), open: true, report };
  const subscriptions = new Map<string, Subscription>();
  const members: Promise<void>[] = [];
  const own = () => [...subscriptions.values()].map(({ reader: { topic, group } }) => ({ topic, group }));
  const { watched } = settings;
  const lag = watched ? () => lagOfPlaces(desk, [...watched, ...own()]) : createLag(desk, own);

  const join = (topic: string, group: string): Subscription => {
    const name = JSON.stringify([topic, group]);
    const known = subscriptions.get(name);
    if (known) return known;
    const reader = createReader(round, topic, group);
    const made = { reader, feeder: supervise({ kafka, desk, settings }, reader) };
    subscriptions.set(name, made);
    return made;
  };

  return {
    publish: publisher.publish,
    async subscribe(topic, group, handle, { batch }) {
      if (!round.open) throw new Error(`Subscribing ${group} to ${topic}: the bus is closed. Open another`);
      const { reader, feeder } = join(topic, group);
      members.push(serve(reader, handle, batch));
      await feeder.started;
    },
    async lag() {
      try {
        return await lag();
      } catch (fault) {
        throw translated(fault, "Asking Kafka how far behind groups are", settings.sasl?.username);
      }
    },
    lastSignOfLifeMs: () => Math.max(0, ...[...subscriptions.values()].map(({ feeder }) => feeder.silentMs())),
    async close() {
      round.open = false;
      wake(round.readers);
      await Promise.all(members);
      await Promise.all([...subscriptions.values()].map(({ feeder }) => feeder.close()));
      await Promise.all([publisher.close(), within(GOODBYE_MS, desk.close())]);
    },
  };
}
