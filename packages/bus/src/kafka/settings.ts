import { type ISocketFactory, Kafka, type KafkaConfig, type SASLOptions } from "kafkajs";
import { type KafkaLog, logCreatorFor, silent } from "./log.ts";
import { calmIdleConnections } from "./timers.ts";

/** How to reach Kafka, as plain values: files are read by who calls. */
export interface KafkaSettings {
  /** `host:port`, at least one. */
  brokers: readonly string[];
  /** Shown by Kafka's tools next to everything this process does. */
  clientId: string;
  /** TLS when given: PEM texts. Without `ca` the system's authorities decide. */
  tls?: { ca?: string; cert?: string; key?: string };
  sasl?: { mechanism: "scram-sha-512" | "scram-sha-256" | "plain"; username: string; password: string };
  /** A member that says nothing for so long is dead to its group: 20 s. Kafka takes no less than 6 s. */
  sessionTimeoutMs?: number;
  /** How long a fetch waits for messages at most, and so how long closing takes: 1 s. */
  maxWaitMs?: number;
  /** When `publish` gives up on brokers that are away: 30 s. */
  publishDeadlineMs?: number;
  /** Whose lag is told beside that of this process's own groups; of every group that Kafka knows, unless given. */
  watched?: readonly { topic: string; group: string }[];
  /** For tests alone: `false` believes every answer to a send, and so loses records. */
  checksAnswers?: boolean;
  /** For tests alone: makes the sockets, and can so take them away. */
  socketFactory?: ISocketFactory;
}

export const sessionTimeoutOf = ({ sessionTimeoutMs = 20_000 }: KafkaSettings): number => sessionTimeoutMs;
/** How long a group waits for its members to finish what they have in hand. */
export const rebalanceTimeoutOf = (settings: KafkaSettings): number => Math.max(60_000, 3 * sessionTimeoutOf(settings));

/** Short pauses, and many of them: a member that may not join yet asks again this way, and outages end at some moment. */
export const patientRetries = { initialRetryTime: 100, multiplier: 1.5, factor: 0.2, maxRetryTime: 1000, retries: 60 };
export const briefRetries = { ...patientRetries, retries: 4 };

/** A client of kafkajs with our log, our limits, and without its busy timers. */
export function connectKafka(settings: KafkaSettings, log: KafkaLog = silent): Kafka {
  calmIdleConnections();
  const { brokers, clientId, tls, sasl, socketFactory } = settings;
  const config: KafkaConfig = {
    brokers: [...brokers],
    clientId,
    connectionTimeout: 5000,
    requestTimeout: 15_000,
    retry: briefRetries,
    logCreator: logCreatorFor(log),
  };
  if (tls) config.ssl = { ...tls };
  if (sasl) config.sasl = { ...sasl } as SASLOptions;
  if (socketFactory) config.socketFactory = socketFactory;
  return new Kafka(config);
}
