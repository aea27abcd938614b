import { randomUUID } from "node:crypto";
import { createConnection, Socket } from "node:net";
import { type Admin, type ISocketFactory, Kafka, logLevel } from "kafkajs";
import type { Bus, Delivery, Envelope, Handler, Outcome } from "./bus.ts";
import { createTopics, type KafkaBus, type KafkaSettings, kafkaBus } from "./kafka.ts";

/** A bus of a test, and the end of the process that it lives in. */
interface MortalBus {
  bus: KafkaBus;
  faults: Error[];
  /** Every connection gone, without a word; handlers that hang end as well. */
  kill(): void;
  /** Closes it, unless it was killed. */
  end(): Promise<void>;
}

/** A broker for tests: topics of their own, and all that was made deleted at the end. */
export interface KafkaStage {
  settings(over?: Partial<KafkaSettings>): KafkaSettings;
  open(over?: Partial<KafkaSettings>): MortalBus;
  /** Makes a topic when it is first named. */
  make(topic?: string, partitions?: number): Promise<string>;
  admin<T>(ask: (admin: Admin) => Promise<T>): Promise<T>;
  clean(): Promise<void>;
}

export function kafkaStage(brokers: readonly string[]): KafkaStage {
  const made = new Map<string, Promise<unknown>>();
  const opened: MortalBus[] = [];
  const closing: Promise<void>[] = [];
  const settings = (over: Partial<KafkaSettings> = {}): KafkaSettings => ({
    brokers,
    clientId: `test-${randomUUID()}`,
    sessionTimeoutMs: 6000,
    maxWaitMs: 300,
    ...over,
  });
  const admin = async <T>(ask: (admin: Admin) => Promise<T>): Promise<T> => {
    const client = new Kafka({ brokers: [...brokers], clientId: "test-admin", logLevel: logLevel.NOTHING }).admin();
    await client.connect();
    try {
      return await ask(client);
    } finally {
      await client.disconnect();
    }
  };
  return {
    settings,
    admin,
    open(over = {}) {
      const mortal = mortalBus(settings(over), closing);
      opened.push(mortal);
      return mortal;
    },
    async make(topic = `test-${randomUUID()}`, partitions = 3) {
      const plan = { name: topic, partitions, retentionMs: null, maxMessageBytes: 2_000_000 };
      const making = made.get(topic) ?? createTopics(settings(), [plan], { replication: 1 });
      made.set(topic, making);
      await making;
      return topic;
    },
    async clean() {
      await Promise.all(opened.map(({ end }) => end()));
      await Promise.all(closing);
      if (made.size === 0) return;
      const names = [...made.keys()];
      await admin(async (client) => {
        const { groups } = await client.listGroups();
        const ours = groups.map(({ groupId }) => groupId).filter((id) => names.some((name) => id.endsWith(`.${name}`)));
        // The last of the killed members may still be missed by its group.
        await client.deleteGroups(ours).catch(() => {});
        await client.deleteTopics({ topics: names });
      });
    },
  };
}

function mortalBus(settings: KafkaSettings, closing: Promise<void>[]): MortalBus {
  const sockets = mortalSockets();
  const faults: Error[] = [];
  const keep = (fault: unknown): void => void faults.push(fault instanceof Error ? fault : new Error(String(fault)));
  const bus = kafkaBus({ socketFactory: sockets.factory, ...settings }, keep);
  let die = (): void => {};
  const dead = new Promise<Outcome[]>((_, reject) => {
    die = () => reject(new Error("the process is gone"));
  });
  dead.catch(() => {});
  let alive = true;
  const kill = (): void => {
    if (!alive) return;
    alive = false;
    sockets.kill();
    die();
    closing.push(bus.close());
  };
  const end = async (): Promise<void> => {
    die();
    if (alive) await bus.close();
  };
  const subscribe: Bus["subscribe"] = (topic, group, handle, options) =>
    bus.subscribe(topic, group, (batch) => Promise.race([handle(batch), dead]), options);
  return { bus: { ...bus, subscribe }, faults, kill, end };
}

/** Sockets that can be taken away, as the end of a process does. */
function mortalSockets(): { factory: ISocketFactory; kill(): void } {
  const sockets = new Set<Socket>();
  let alive = true;
  return {
    factory: ({ host, port, onConnect }) => {
      if (!alive) {
        const dead = new Socket();
        setTimeout(() => dead.destroy(new Error("the process is gone")), 100).unref();
        return dead;
      }
      const socket = createConnection({ host, port }, onConnect);
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      return socket;
    },
    kill() {
      alive = false;
      for (const socket of sockets) socket.destroy();
    },
  };
}

export const message = (id: string, key = id): Envelope => ({ id, key, body: `body of ${id}`, headers: {} });

/** Keeps what came, and answers each message by `answer`. */
export function keeper(answer: (each: Delivery) => Outcome | Promise<Outcome> = () => "done"): {
  seen: Delivery[];
  handle: Handler;
} {
  const seen: Delivery[] = [];
  return {
    seen,
    handle: async (batch) => {
      seen.push(...batch);
      const outcomes: Outcome[] = [];
      for (const each of batch) outcomes.push(await answer(each));
      return outcomes;
    },
  };
}

export async function until(what: string, is: () => boolean | Promise<boolean>, patienceMs = 25_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`Waited ${patienceMs} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
