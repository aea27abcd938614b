/** Kafka brokers of a test's own, on loopback; see kafka.mjs. */
export interface Kafka {
  /** `host:port` of every broker. */
  brokers: string[];
  /** Ends a broker at once; with SIGTERM it may hand over first. Resolves when it is gone. */
  kill(index: number, signal?: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Starts a broker again on its ports and data; resolves when it takes work. */
  restart(index: number): Promise<void>;
  /** SIGTERM to all, SIGKILL after ten seconds. */
  stop(): Promise<void>;
}

export function startKafka(options: {
  /** The folder of Kafka's jars: READOUT_ENGINES_KAFKA_LIBS. */
  libs: string;
  /** For data and logs; the caller removes it. */
  folder: string;
  brokers?: 1 | 3;
  /** Clients then log in with SCRAM-SHA-512. */
  sasl?: { username: string; password: string } | undefined;
}): Promise<Kafka>;
