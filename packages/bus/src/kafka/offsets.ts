import type { Admin, Kafka } from "kafkajs";
import { briefRetries } from "./settings.ts";

/** The first offset that Kafka still holds, and the one that the next message will get. */
export interface Bounds {
  low: number;
  high: number;
}

/** Where a group stands in one partition. A negative offset: it has none. */
export interface Committed {
  offset: number;
  note: string | null;
}

/** Answers questions about topics and groups; connects with the first one. */
export interface Desk {
  ask<T>(question: (admin: Admin) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function createDesk(kafka: Kafka): Desk {
  let connected: Promise<Admin> | undefined;
  const connect = async (): Promise<Admin> => {
    const admin = kafka.admin({ retry: briefRetries });
    await admin.connect();
    return admin;
  };
  return {
    async ask(question) {
      connected ??= connect();
      const connecting = connected;
      const admin = await connecting.catch((fault: unknown) => {
        if (connected === connecting) connected = undefined;
        throw fault;
      });
      return question(admin);
    },
    async close() {
      const admin = await connected?.catch(() => undefined);
      await admin?.disconnect();
    },
  };
}

/**
 * A group of ours as Kafka knows it: one per group and topic. kafkajs gives every member of a group what its leader
 * subscribes to, so two topics in one group would be given to members that do not read them.
 */
export const groupIdOf = (topic: string, group: string): string => `${group}.${topic}`;

export async function boundsOf(desk: Desk, topic: string): Promise<Map<number, Bounds>> {
  const found = await desk.ask((admin) => admin.fetchTopicOffsets(topic));
  return new Map(found.map(({ partition, low, high }) => [partition, { low: Number(low), high: Number(high) }]));
}

/** By topic and partition: these topics, or all that the group has offsets in. */
export async function committedOf(
  desk: Desk,
  groupId: string,
  topics?: string[],
): Promise<Map<string, Map<number, Committed>>> {
  const found = await desk.ask((admin) => admin.fetchOffsets(topics ? { groupId, topics } : { groupId }));
  return new Map(
    found.map(({ topic, partitions }) => [
      topic,
      new Map(
        partitions.map(({ partition, offset, metadata }) => [partition, { offset: Number(offset), note: metadata }]),
      ),
    ]),
  );
}
