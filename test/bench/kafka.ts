import { randomUUID } from "node:crypto";
import type { Envelope } from "@readout/bus";
import { createTopics, kafkaBus } from "@readout/bus/kafka";
import { type EachBatchPayload, Kafka, type KafkaMessage, logLevel, Partitioners } from "kafkajs";

const MESSAGES = 40_000;
const BATCH = 500;
const PARTITIONS = 6;
const ROUNDS = 5;
const body = "x".repeat(900);

/** Records a second, ours and raw kafkajs's; each the median of five rounds. */
interface Rates {
  raw: number;
  ours: number;
}

export interface KafkaRates {
  published: Rates;
  read: Rates;
}

const batches: Envelope[][] = Array.from({ length: MESSAGES / BATCH }, (_, batch) =>
  Array.from({ length: BATCH }, (_, n) => {
    const id = `message-${batch * BATCH + n}`;
    return { id, key: id, body, headers: { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" } };
  }),
);

async function spent(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Calls `start` with what counts; answers the time from the first message to the last, for joining a group is not reading. */
const counted = (start: (many: (count: number) => void) => unknown): Promise<number> =>
  new Promise((resolve, reject) => {
    let seen = 0;
    let began = 0;
    const many = (count: number): void => {
      if (seen === 0) began = performance.now();
      seen += count;
      if (seen === MESSAGES) resolve(performance.now() - began);
    };
    Promise.resolve(start(many)).catch(reject);
  });

interface Round {
  publishedMs: number;
  readMs: number;
}

const client = (brokers: string[]): Kafka => new Kafka({ brokers, clientId: "bench-raw", logLevel: logLevel.NOTHING });

/** As ours does, and whoever reads: the bytes become text. */
function asText({ key, value, headers = {} }: KafkaMessage): object {
  const texts = Object.entries(headers).map(([name, text]) => [name, String(text)] as const);
  return { key: String(key), body: String(value), headers: Object.fromEntries(texts) };
}

async function rawRound(brokers: string[], topic: string): Promise<Round> {
  const kafka = client(brokers);
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, maxInFlightRequests: 1 });
  await producer.connect();
  const publishedMs = await spent(async () => {
    for (const batch of batches) {
      const messages = batch.map(({ id, key, body, headers }) => ({ key, value: body, headers: { ...headers, id } }));
      await producer.send({ topic, acks: -1, messages });
    }
  });
  await producer.disconnect();
  const consumer = kafka.consumer({ groupId: `raw.${topic}`, maxWaitTimeInMs: 500, maxBytes: 8 * 1_048_576 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const readMs = await counted(async (many) => {
    const eachBatch = async ({ batch }: EachBatchPayload): Promise<void> => {
      many(batch.messages.map(asText).length);
    };
    await consumer.run({ eachBatch });
  });
  await consumer.disconnect();
  return { publishedMs, readMs };
}

async function ownRound(brokers: string[], topic: string): Promise<Round> {
  const bus = kafkaBus({ brokers, clientId: "bench-ours", maxWaitMs: 500 });
  const publishedMs = await spent(async () => {
    for (const batch of batches) await bus.publish(topic, batch);
  });
  const readMs = await counted(async (many) => {
    const handle = async (batch: readonly Envelope[]) => {
      many(batch.length);
      return batch.map(() => "done" as const);
    };
    await bus.subscribe(topic, "ours", handle, { batch: BATCH });
  });
  await bus.close();
  return { publishedMs, readMs };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const perSecond = (roundsMs: readonly number[]): number => MESSAGES / (median(roundsMs) / 1000);

async function sweep(brokers: string[], topics: string[]): Promise<void> {
  const admin = client(brokers).admin();
  await admin.connect();
  await admin.deleteGroups(topics.map((topic) => `${topic.startsWith("bench-raw") ? "raw" : "ours"}.${topic}`));
  await admin.deleteTopics({ topics });
  await admin.disconnect();
}

/** Our adapter against raw kafkajs: the same records in the same batches, turn and turn about on the same brokers. */
export async function measureKafka(brokers: string[]): Promise<KafkaRates> {
  const run = randomUUID();
  const raw: Round[] = [];
  const ours: Round[] = [];
  const topics: string[] = [];
  const make = async (name: string): Promise<string> => {
    const plan = { name, partitions: PARTITIONS, retentionMs: null, maxMessageBytes: 2_000_000 };
    await createTopics({ brokers, clientId: "bench" }, [plan], { replication: 1 });
    topics.push(name);
    return name;
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      raw.push(await rawRound(brokers, await make(`bench-raw-${run}-${round}`)));
      ours.push(await ownRound(brokers, await make(`bench-ours-${run}-${round}`)));
    }
  } finally {
    await sweep(brokers, topics);
  }
  const rates = (of: keyof Round): Rates => ({
    raw: perSecond(raw.map((each) => each[of])),
    ours: perSecond(ours.map((each) => each[of])),
  });
  return { published: rates("publishedMs"), read: rates("readMs") };
}
