import type { Kafka } from "kafkajs";
import type { Source } from "./consumer.ts";
import { createReader, type Reader, type Round } from "./reader.ts";
import { type Feeder, supervise } from "./supervise.ts";

/** A consumer of kafkajs that does what the test says. */
interface Puppet {
  emit(event: string, payload?: object): void;
  disconnected: boolean;
}

interface Rig {
  puppets: Puppet[];
  faults: Error[];
  reader: Reader;
  feeder: Feeder;
}

const events = { CRASH: "crash", FETCH: "fetch", FETCH_START: "start", HEARTBEAT: "beat", GROUP_JOIN: "join" };

/** `connect` of the nth consumer is what `connects` says of it; the last one stays. */
function rig(connects: (() => Promise<void>)[] = [async () => {}]): Rig {
  const puppets: Puppet[] = [];
  const faults: Error[] = [];
  const consumer = () => {
    const listeners: [string, (event: object) => void][] = [];
    const connect = connects[Math.min(puppets.length, connects.length - 1)] ?? (async () => {});
    const puppet: Puppet = {
      disconnected: false,
      emit: (event, payload = {}) => {
        for (const [name, listen] of listeners) if (name === event) listen({ payload });
      },
    };
    puppets.push(puppet);
    return {
      events,
      on: (name: string, listen: (event: object) => void) => void listeners.push([name, listen]),
      connect,
      subscribe: async () => {},
      run: async () => {},
      paused: () => [],
      disconnect: async () => {
        puppet.disconnected = true;
      },
    };
  };
  const round: Round = { readers: new Set(), open: true, report: (fault) => void faults.push(fault as Error) };
  const reader = createReader(round, "t", "g");
  const source = {
    kafka: { consumer } as unknown as Kafka,
    desk: { ask: async () => [], close: async () => {} },
    settings: { brokers: ["b:1"], clientId: "c", sessionTimeoutMs: 6000 },
  } as unknown as Source;
  return { puppets, faults, reader, feeder: supervise(source, reader) };
}

const until = async (is: () => boolean): Promise<void> => {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 5));
};

let made: Rig | undefined;
afterEach(() => made?.feeder.close());

it("makes a consumer anew that kafkajs gave up for good, and says so", async () => {
  made = rig();
  const { puppets, faults, feeder } = made;
  await feeder.started;

  puppets[0]?.emit("crash", { error: new Error("something new"), restart: false });

  await until(() => puppets.length === 2);
  expect(puppets[0]?.disconnected).toBe(true);
  expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining("Reading t as g: something new")]);
});

it("starts although brokers are away, and tries again", async () => {
  const away = () => Promise.reject(new Error("ECONNREFUSED"));
  made = rig([away, async () => {}]);

  await made.feeder.started;

  await until(() => made?.puppets.length === 2);
  expect(made.faults[0]).toMatchObject({ name: "KafkaUnavailable" });
});

it("does not start with refused credentials", async () => {
  const refused = Object.assign(new Error("Authentication failed"), { name: "KafkaJSSASLAuthenticationError" });
  made = rig([() => Promise.reject(refused)]);
  await expect(made.feeder.started).rejects.toMatchObject({ name: "CredentialsRefused" });
});

it("tells how long nothing was heard, and hears every fetch and heartbeat", async () => {
  made = rig();
  const { puppets, feeder } = made;
  await feeder.started;
  await until(() => feeder.silentMs() > 40);
  puppets[0]?.emit("beat");
  expect(feeder.silentMs()).toBeLessThan(40);
});

it("makes a consumer anew that went silent", async () => {
  const { now } = performance;
  made = rig();
  const { puppets, faults, feeder } = made;
  await feeder.started;

  // A minute passes at once: the clock jumps, timers do not.
  performance.now = () => now.call(performance) + 61_000;
  try {
    await until(() => puppets.length === 2);
  } finally {
    performance.now = now;
  }

  expect(puppets[0]?.disconnected).toBe(true);
  expect(faults[0]).toMatchObject({ name: "ConsumerStopped", message: expect.stringContaining("nothing was heard") });
});

it("makes no other once it is closed", async () => {
  made = rig();
  const { puppets, feeder, faults } = made;
  await feeder.started;
  await feeder.close();
  expect(puppets.map(({ disconnected }) => disconnected)).toEqual([true]);
  expect(faults).toEqual([]);
});
