import { randomUUID } from "node:crypto";
import { setTimeout as pass } from "node:timers/promises";
import type { Bus, Delivery, Envelope, Handler, Lag, Outcome } from "./bus.ts";

/** Where one test's messages are kept: nothing in it at first. */
export interface BusSite {
  /** Opens the bus; again, on the same messages, after a `close` or a `kill`. */
  open(): Bus | Promise<Bus>;
  /** What the end of the process does to the bus: every connection gone, without a word to it. */
  kill(): void | Promise<void>;
}

/** What an adapter's test says of it. */
export interface BusFixture {
  /** Whether messages outlive the process. */
  survivesRestart: boolean;
  /** How long to wait for what must come: 4 s, unless an engine has to notice first that a member is gone. */
  patienceMs?: number;
  site(): BusSite;
}

type Answer = (delivery: Delivery) => Outcome | Promise<Outcome>;

/** What came to one member: message by message, and batch by batch. */
interface Reader {
  seen: Delivery[];
  batches: Delivery[][];
}

/** A bus for one test after the other, and the ways to watch it. */
export interface Stage {
  bus: Bus;
  /** One of its own for each test: a shared broker carries nothing over. */
  topic: string;
  /** Kills the bus and opens it again. */
  reopen(): Promise<void>;
  /** Subscribes, and keeps what comes. */
  member(group: string, handle: Handler, batch: number): Promise<Reader>;
  /** As `member`, and answers each message on its own. */
  read(group: string, answer?: Answer, batch?: number): Promise<Reader>;
  lagOf(group: string): Promise<Lag | undefined>;
  caughtUp(group: string): Promise<void>;
  until(what: string, is: () => boolean | Promise<boolean>): Promise<void>;
}

export const message = (id: string, key = id): Envelope => ({ id, key, body: `body of ${id}`, headers: {} });
export const many = (count: number, keys: number): Envelope[] =>
  Array.from({ length: count }, (_, n) => message(`m${n}`, `k${n % keys}`));
export const ids = (deliveries: readonly Envelope[]): string[] => deliveries.map(({ id }) => id);

/** Opens before each test, closes and kills after it. */
export function stageFor({ site }: BusFixture, patienceMs: number): Stage {
  let place: BusSite;
  const until = async (what: string, is: () => boolean | Promise<boolean>): Promise<void> => {
    const end = performance.now() + patienceMs;
    while (!(await is())) {
      if (performance.now() > end) throw new Error(`Waited ${patienceMs} ms in vain until ${what}`);
      await pass(2);
    }
  };
  const stage: Stage = {
    bus: undefined as unknown as Bus,
    topic: "",
    until,
    async reopen() {
      await place.kill();
      stage.bus = await place.open();
    },
    async member(group, handle, batch) {
      const reader: Reader = { seen: [], batches: [] };
      const keep: Handler = (deliveries) => {
        reader.batches.push([...deliveries]);
        reader.seen.push(...deliveries);
        return handle(deliveries);
      };
      await stage.bus.subscribe(stage.topic, group, keep, { batch });
      return reader;
    },
    read(group, answer = () => "done", batch = 10) {
      const handle = async (deliveries: readonly Delivery[]): Promise<Outcome[]> => {
        const outcomes: Outcome[] = [];
        for (const each of deliveries) outcomes.push(await answer(each));
        return outcomes;
      };
      return stage.member(group, handle, batch);
    },
    lagOf: async (group) => (await stage.bus.lag()).find((each) => each.topic === stage.topic && each.group === group),
    caughtUp: (group) => until(`${group} has caught up`, async () => (await stage.lagOf(group))?.messages === 0),
  };

  beforeEach(async () => {
    place = site();
    stage.bus = await place.open();
    stage.topic = `contract-${randomUUID()}`;
  }, patienceMs * 3);

  afterEach(async () => {
    let closed = false;
    const closing = stage.bus.close().then(() => {
      closed = true;
    });
    await until("the bus has closed", () => closed);
    await closing;
    await place.kill();
  }, patienceMs * 3);

  return stage;
}
