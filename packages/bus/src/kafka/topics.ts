import { setTimeout as pass } from "node:timers/promises";
import kafkajs, { type Kafka } from "kafkajs";
import { translated } from "./faults.ts";
import type { KafkaLog } from "./log.ts";
import { createDesk } from "./offsets.ts";
import { connectKafka, type KafkaSettings } from "./settings.ts";

/** A topic as it shall be. */
export interface TopicPlan {
  name: string;
  partitions: number;
  /** `null`: for ever. */
  retentionMs: number | null;
  /** Keeps the last message of each key at least, whatever the retention. */
  compact?: boolean;
  /** The largest record batch the topic takes; at least `RECORD_LIMIT_BYTES` and what Kafka adds. */
  maxMessageBytes: number;
}

/** What set-up did to one topic, and what it left for people to decide. */
export interface TopicReport {
  name: string;
  made: boolean;
  /** One sentence per difference between the plan and a topic that was there already; nothing of it was changed. */
  differences: string[];
}

const configOf = ({ retentionMs, compact = false, maxMessageBytes }: TopicPlan): Map<string, string> =>
  new Map([
    ["cleanup.policy", compact ? "compact" : "delete"],
    ["retention.ms", String(retentionMs ?? -1)],
    ["max.message.bytes", String(maxMessageBytes)],
  ]);

/**
 * Makes the topics that are missing, and says what it made. One that exists is left as it is, and what differs is told:
 * another number of partitions would send keys elsewhere and break their order, less retention would delete.
 * `inSync`: how many replicas must have a message before it counts as written; one less than `replication` by default.
 */
export async function createTopics(
  settings: KafkaSettings,
  plans: readonly TopicPlan[],
  { replication, inSync = Math.max(1, replication - 1) }: { replication: number; inSync?: number },
  log?: KafkaLog,
): Promise<TopicReport[]> {
  const desk = createDesk(connectKafka(settings, log));
  try {
    return await desk.ask(async (admin) => {
      const existing = new Set(await admin.listTopics());
      const missing = plans.filter(({ name }) => !existing.has(name));
      if (missing.length > 0) {
        await admin.createTopics({
          // kafkajs's own waiting gives up on a broker that has not heard of the topic yet.
          waitForLeaders: false,
          topics: missing.map((plan) => ({
            topic: plan.name,
            numPartitions: plan.partitions,
            replicationFactor: replication,
            configEntries: [...configOf(plan), ["min.insync.replicas", String(inSync)]].map(
              ([name = "", value = ""]) => ({
                name,
                value,
              }),
            ),
          })),
        });
        await allLed(
          admin,
          missing.map(({ name }) => name),
        );
      }
      const known = plans.filter(({ name }) => existing.has(name));
      const differences = known.length > 0 ? await differencesOf(admin, known) : new Map<string, string[]>();
      return plans.map(({ name }) => ({ name, made: !existing.has(name), differences: differences.get(name) ?? [] }));
    });
  } catch (fault) {
    throw translated(fault, `Making topics on ${settings.brokers.join(", ")}`, settings.sasl?.username);
  } finally {
    await desk.close();
  }
}

type Admin = ReturnType<Kafka["admin"]>;

const LEADERS_MS = 30_000;
const POLL_MS = 100;

/**
 * Waits until each partition's leader answers for it. By the metadata alone there is one sooner, and a send that some
 * partitions refuse is repeated whole by kafkajs.
 */
async function allLed(admin: Admin, names: string[]): Promise<void> {
  const end = performance.now() + LEADERS_MS;
  for (;;) {
    try {
      for (const name of names) await admin.fetchTopicOffsets(name);
      return;
    } catch (fault) {
      if (performance.now() > end) throw fault;
    }
    await pass(POLL_MS);
  }
}

async function differencesOf(admin: Admin, plans: readonly TopicPlan[]): Promise<Map<string, string[]>> {
  const names = plans.map(({ name }) => name);
  const { topics } = await admin.fetchTopicMetadata({ topics: names });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name })),
  });
  return new Map(
    plans.map((plan) => {
      const found = topics.find(({ name }) => name === plan.name)?.partitions.length ?? 0;
      const entries = resources.find(({ resourceName }) => resourceName === plan.name)?.configEntries ?? [];
      const partitions =
        found === plan.partitions
          ? []
          : [`it has ${found} partitions, the plan ${plan.partitions}: adding some would send keys elsewhere`];
      const settings = [...configOf(plan)].flatMap(([key, value]) => {
        const has = entries.find(({ configName }) => configName === key)?.configValue;
        return has === value ? [] : [`its ${key} is ${has}, the plan says ${value}`];
      });
      return [plan.name, [...partitions, ...settings]];
    }),
  );
}
