// Engines of a test's own, on loopback, that it may hurt. They end with the process, SIGKILL of it aside.

declare module "*/engines/kafka.mjs" {
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

  export function brokerProperties(settings: {
    index: number;
    ports: { client: number; controller: number; internal?: number }[];
    data: string;
  }): string;
  export function startKafka(options: {
    /** The folder of Kafka's jars: READOUT_ENGINES_KAFKA_LIBS. */
    libs: string;
    /** For data and logs; the caller removes it. */
    folder: string;
    brokers?: 1 | 3;
    /** Clients then log in with SCRAM-SHA-512. */
    sasl?: { username: string; password: string } | undefined;
  }): Promise<Kafka>;
}

declare module "*/engines/redis.mjs" {
  export interface Redis {
    url: string;
    /** Ends it at once. */
    kill(): Promise<void>;
    /** Starts it again on its port and data. */
    restart(): Promise<void>;
    stop(): Promise<void>;
  }

  export function startRedis(options: {
    /** For data and logs; the caller removes it. */
    folder: string;
    /** Added to ours or instead of them: `{ "maxmemory-policy": "allkeys-lru" }`. */
    settings?: Record<string, string | number>;
    server?: string;
  }): Promise<Redis>;
}

declare module "*/engines/elasticsearch.mjs" {
  export interface Elasticsearch {
    url: string;
    /** Ends it at once. */
    kill(): Promise<void>;
    /** Starts it again on its ports and data. */
    restart(): Promise<void>;
    stop(): Promise<void>;
  }

  export function closedFolder(path: string): string | undefined;
  export function startElasticsearch(options: {
    /** The prepared folder: READOUT_ENGINES_ELASTICSEARCH_HOME. */
    home: string;
    /** For data and logs, where the user `readout-engines` may enter when root runs this; the caller removes it. */
    folder: string;
    /** Of the user `elastic`; with it, security is on. */
    password?: string;
    heapMb?: number;
  }): Promise<Elasticsearch>;
}

// Plain JavaScript that only the tool's own test imports.
declare module "*/engines/arguments.mjs";
declare module "*/engines/java.mjs";
declare module "*/engines/maven.mjs";
declare module "*/engines/ports.mjs";
declare module "*/engines/prepare.mjs";
declare module "*/engines/processes.mjs";
declare module "*/engines/ready.mjs";
declare module "*/engines/state.mjs";
declare module "*/engines/suites.mjs";
declare module "*/engines/zip.mjs";
declare module "*/supervise.mjs";
declare module "*/infra/heap.mjs" {
  /** What Node is told when it starts a service. */
  export function heapOf(service: string): string[];
}
