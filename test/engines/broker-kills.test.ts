import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTopics, type KafkaBus, type KafkaSettings, kafkaBus } from "@readout/bus/kafka";
import { type Admin, Kafka as Client, type EachBatchPayload, logLevel } from "kafkajs";
import { type Kafka, startKafka } from "../../infra/engines/kafka.mjs";

const libs = process.env.READOUT_ENGINES_KAFKA_LIBS ?? "";
const RECORDS = 100_000;
const KILLS = 10;
const PARTITIONS = 6;
const BATCH = 250;
/** Sends stall for seconds after each kill; the cluster has to heal before the next. */
const PATIENCE_MS = 240_000;
/** So often leaders are moved, at most, until a bus that believes its answers has lost something. */
const MOVES = 20;

/** The ids that stand in the topic. */
async function idsOf(client: Client, admin: Admin, topic: string): Promise<Set<string>> {
  const ends = (await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => [partition, Number(high)] as const);
  const left = new Map(ends.filter(([, high]) => high > 0));
  const found = new Set<string>();
  const consumer = client.consumer({ groupId: `count-${randomUUID()}`, maxWaitTimeInMs: 200 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const eachBatch = async ({ batch }: EachBatchPayload) => {
      for (const { key } of batch.messages) found.add(String(key));
      if (Number(batch.lastOffset()) + 1 >= (left.get(batch.partition) ?? 0)) left.delete(batch.partition);
      if (left.size === 0) resolve();
    };
    consumer.run({ eachBatch }).catch(reject);
  });
  await consumer.disconnect();
  return found;
}

const suite = () => {
  let folder: string;
  let kafka: Kafka | undefined;
  let admin: Admin;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-kills-"));
    kafka = await startKafka({ libs, folder, brokers: 3 });
    admin = client().admin();
    await admin.connect();
  }, PATIENCE_MS);

  afterAll(async () => {
    await admin?.disconnect();
    await kafka?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, PATIENCE_MS);

  const brokers = () => kafka?.brokers ?? [];
  const client = () => new Client({ brokers: brokers(), clientId: "kills", logLevel: logLevel.NOTHING });
  const settings = (over: Partial<KafkaSettings>): KafkaSettings => ({
    brokers: brokers(),
    clientId: "kills",
    publishDeadlineMs: 60_000,
    ...over,
  });
  const makeTopic = async (): Promise<string> => {
    const name = `kills-${randomUUID()}`;
    const plan = { name, partitions: PARTITIONS, retentionMs: null, maxMessageBytes: 2_000_000 };
    await createTopics(settings({}), [plan], { replication: 3 });
    return name;
  };
  const leadersOf = async (topic: string) => {
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    return topics[0]?.partitions ?? [];
  };
  const until = async (what: string, is: () => Promise<boolean>): Promise<void> => {
    const end = performance.now() + 60_000;
    while (!(await is().catch(() => false))) {
      if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const healed = (topic: string) =>
    until("every replica is in sync again", async () => (await leadersOf(topic)).every(({ isr }) => isr.length === 3));

  /** Asked when every partition has a leader that knows of it: right after a move one may not. */
  const idsIn = async (topic: string): Promise<Set<string>> => {
    await until("every partition tells its offsets", async () => (await admin.fetchTopicOffsets(topic)).length > 0);
    return idsOf(client(), admin, topic);
  };

  const batchFrom = (start: number) =>
    Array.from({ length: BATCH }, (_, n) => ({
      id: `r${start + n}`,
      key: `r${start + n}`,
      body: "x".repeat(200),
      headers: {},
    }));

  /** Publishes one batch after the other until told to stop; answers what was acknowledged. */
  const publishUntil = async (bus: KafkaBus, topic: string, isOver: () => boolean): Promise<string[]> => {
    const acknowledged: string[] = [];
    while (!isOver()) {
      const batch = batchFrom(acknowledged.length);
      await bus.publish(topic, batch);
      acknowledged.push(...batch.map(({ id }) => id));
    }
    return acknowledged;
  };

  it(
    "loses nothing that was acknowledged while brokers are killed, ten times",
    async () => {
      const topic = await makeTopic();
      const bus = kafkaBus(settings({}));
      const share = RECORDS / KILLS;
      let published = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const victim = kill % 3;
        let killing: Promise<void> | undefined;
        for (; published < (kill + 1) * share; published += BATCH) {
          if (published >= (kill + 0.5) * share) killing ??= kafka?.kill(victim);
          await bus.publish(topic, batchFrom(published));
        }
        await killing;
        await kafka?.restart(victim);
        await healed(topic);
      }
      await bus.close();

      const found = await idsIn(topic);
      const lost = Array.from({ length: RECORDS }, (_, n) => `r${n}`).filter((id) => !found.has(id));
      expect(published).toBe(RECORDS);
      expect(lost).toEqual([]);
    },
    PATIENCE_MS,
  );

  /** Takes a partition from its leader. */
  const moveAway = async (topic: string, partition: number, leader: number): Promise<void> => {
    const replicas = [1, 2, 3].filter((each) => each !== leader);
    await admin.alterPartitionReassignments({ topics: [{ topic, partitionAssignment: [{ partition, replicas }] }] });
    await until("the leader has moved", async () =>
      (await leadersOf(topic)).some((each) => each.partitionId === partition && each.leader !== leader),
    );
  };

  /** Takes every partition from its leader while records are published, one by one, until `moves` topics or a loss; answers what was lost. */
  const lostWhileMoving = async (checksAnswers: boolean, moves: number): Promise<string[]> => {
    for (let move = 0; move < moves; move += 1) {
      const topic = await makeTopic();
      const bus = kafkaBus(settings({ checksAnswers }));
      let over = false;
      const publishing = publishUntil(bus, topic, () => over);
      for (const { partitionId, leader } of await leadersOf(topic)) await moveAway(topic, partitionId, leader);
      over = true;
      const acknowledged = await publishing;
      await bus.close();
      const found = await idsIn(topic);
      await admin.deleteTopics({ topics: [topic] });
      const lost = acknowledged.filter((id) => !found.has(id));
      if (lost.length > 0) return lost;
    }
    return [];
  };

  it(
    "loses records when it believes the answers, and none when it checks them, while leaders move",
    async () => {
      const believed = await lostWhileMoving(false, MOVES);
      expect(believed).not.toEqual([]);
      expect(await lostWhileMoving(true, 3)).toEqual([]);
    },
    PATIENCE_MS,
  );
};

if (libs) describe("three kafka brokers", suite);
else if (process.env.ENGINES === "required") it("needs READOUT_ENGINES_KAFKA_LIBS", () => expect(libs).not.toBe(""));
else it.skip("is skipped: READOUT_ENGINES_KAFKA_LIBS is not set; `npm run test:engines` sets it", () => {});
