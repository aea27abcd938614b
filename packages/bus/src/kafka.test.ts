import { randomUUID } from "node:crypto";
import { createConnection, Socket } from "node:net";
import { type ISocketFactory, Kafka, logLevel } from "kafkajs";
import type { Bus, Outcome } from "./bus.ts";
import { type BusSite, busContract } from "./contract.ts";
import { createTopics, type KafkaSettings, kafkaBus } from "./kafka.ts";

const brokers = process.env.KAFKA_BROKERS?.split(",") ?? [];
const settingsOf = (socketFactory?: ISocketFactory): KafkaSettings => ({
  brokers,
  clientId: `contract-${randomUUID()}`,
  sessionTimeoutMs: 6000,
  maxWaitMs: 300,
  ...(socketFactory ? { socketFactory } : {}),
});

/** Sockets that can be taken away, as the end of a process does. */
function mortalSockets(): { factory: ISocketFactory; kill(): void } {
  const sockets = new Set<Socket>();
  let alive = true;
  return {
    factory: ({ host, port, onConnect }) => {
      if (!alive) {
        const dead = new Socket();
        setTimeout(() => dead.destroy(new Error("the process is gone")), 100);
        return dead;
      }
      const socket = createConnection({ host, port }, onConnect);
      sockets.add(socket);
      return socket;
    },
    kill() {
      alive = false;
      for (const socket of sockets) socket.destroy();
    },
  };
}

const made = new Map<string, Promise<unknown>>();
const dying: Promise<void>[] = [];

/** Topics are made by set-up; the contract's are made when they are first named. */
function make(topic: string): Promise<unknown> {
  const plan = { name: topic, partitions: 3, retentionMs: null, maxMessageBytes: 2_000_000 };
  const making = made.get(topic) ?? createTopics(settingsOf(), [plan], { replication: 1 });
  made.set(topic, making);
  return making;
}

const site = (): BusSite => {
  let kill = () => {};
  const open = (): Bus => {
    const sockets = mortalSockets();
    const bus = kafkaBus(settingsOf(sockets.factory));
    let die = () => {};
    const dead = new Promise<Outcome[]>((_, reject) => {
      die = () => reject(new Error("the process is gone"));
    });
    dead.catch(() => {});
    kill = () => {
      sockets.kill();
      // A handler that hangs ends with its process, and so does what waits for it.
      die();
      dying.push(bus.close());
    };
    return {
      ...bus,
      publish: async (topic, messages) => {
        await make(topic);
        await bus.publish(topic, messages);
      },
      subscribe: async (topic, group, handle, options) => {
        await make(topic);
        await bus.subscribe(topic, group, (batch) => Promise.race([handle(batch), dead]), options);
      },
    };
  };
  return { open, kill: () => kill() };
};

afterAll(async () => {
  if (made.size === 0) return;
  await Promise.all(dying);
  const admin = new Kafka({ brokers, clientId: "contract-clean", logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const { groups } = await admin.listGroups();
  const names = [...made.keys()];
  const ours = groups.map(({ groupId }) => groupId).filter((id) => names.some((topic) => id.endsWith(`.${topic}`)));
  // The last of the killed members may still be missed by its group.
  await admin.deleteGroups(ours).catch(() => {});
  await admin.deleteTopics({ topics: names });
  await admin.disconnect();
}, 60_000);

if (brokers.length > 0) busContract("kafka", { survivesRestart: true, patienceMs: 20_000, site });
else if (process.env.ENGINES === "required") it("needs KAFKA_BROKERS", () => expect(brokers).not.toEqual([]));
else it.skip("is skipped: KAFKA_BROKERS is not set; `npm run test:engines` sets it", () => {});
