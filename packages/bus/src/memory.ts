import type { Bus, Delivery, Envelope, Outcome } from "./bus.ts";
import { carrier, type Hand, type Held, type Ledger, type Place, type Wish } from "./carrier.ts";

interface Aside {
  position: number;
  key: string;
  attempts: number;
  /** Undefined while an earlier message of its key is not done; 0 when it waits for no other try of its own. */
  due: number | undefined;
}

interface Reader extends Place {
  cursor: number;
  inHand: Set<number>;
  aside: Map<number, Aside>;
}

/** A bus that forgets everything with its process: for tests, and for trying things out. */
export function memoryBus(): Bus {
  const topics = new Map<string, Envelope[]>();
  const readers = new Map<string, Reader>();
  const log = (topic: string): Envelope[] => topics.get(topic) ?? [];
  const reader = ({ topic, group }: Place): Reader => {
    const name = JSON.stringify([topic, group]);
    const known = readers.get(name) ?? { topic, group, cursor: 0, inHand: new Set(), aside: new Map() };
    readers.set(name, known);
    return known;
  };
  const ledger: Ledger = {
    append: (topic, messages) => {
      topics.set(topic, log(topic));
      for (const each of messages) log(topic).push({ ...each, headers: { ...each.headers } });
    },
    join: (place) => {
      reader(place);
      return 0;
    },
    take: (place, wish) => take(reader(place), log(place.topic), wish),
    settle: (place, hand, outcomes, now) => settle(reader(place), hand, outcomes, now),
    nextDue: (place, now) => {
      const times = [...reader(place).aside.values()].flatMap(({ due }) => (due && due > now ? [due] : []));
      return times.length > 0 ? Math.min(...times) : undefined;
    },
    lag: () =>
      [...readers.values()].map(({ topic, group, cursor, inHand, aside }) => ({
        topic,
        group,
        messages: log(topic).length - cursor + new Set([...inHand, ...aside.keys()]).size,
        retrying: [...aside.values()].filter(({ due }) => due).length,
      })),
  };
  return carrier(ledger, () => {});
}

function take(reader: Reader, log: readonly Envelope[], { limit, now, busy }: Wish): Hand | undefined {
  const start = reader.cursor;
  const messages: Held[] = [...reader.aside.values()]
    .filter(({ key, due }) => due !== undefined && due <= now && !busy.has(key))
    .slice(0, limit)
    .map(({ position, attempts }) => ({ position, delivery: handed(log, position, attempts + 1), deferred: true }));
  const waiting = new Set([...busy, ...[...reader.aside.values()].map(({ key }) => key)]);
  const chosen = new Set<string>();
  for (; messages.length < limit && reader.cursor < log.length; reader.cursor += 1) {
    const position = reader.cursor;
    const delivery = handed(log, position, 1);
    if (chosen.has(delivery.key)) break;
    if (waiting.has(delivery.key)) {
      reader.aside.set(position, { position, key: delivery.key, attempts: 0, due: undefined });
    } else {
      chosen.add(delivery.key);
      messages.push({ position, delivery, deferred: false });
    }
  }
  for (const { position } of messages) reader.inHand.add(position);
  return messages.length > 0 || reader.cursor > start ? { receipt: 0, messages } : undefined;
}

function handed(log: readonly Envelope[], position: number, attempt: number): Delivery {
  const { headers, ...rest } = log[position] as Envelope;
  return { ...rest, headers: { ...headers }, attempt };
}

function settle(reader: Reader, hand: Hand, outcomes: readonly Outcome[], now: number): void {
  for (const [index, { position, delivery }] of hand.messages.entries()) {
    const { key, attempt } = delivery;
    const outcome = outcomes[index];
    reader.inHand.delete(position);
    if (outcome && outcome !== "done") {
      const attempts = outcome.counted ? attempt : attempt - 1;
      reader.aside.set(position, { position, key, attempts, due: Math.ceil(now + outcome.retryInMs) + 1 });
      continue;
    }
    reader.aside.delete(position);
    const behind = [...reader.aside.values()].filter((each) => each.key === key);
    const first = behind.sort((one, other) => one.position - other.position)[0];
    if (first) first.due = 0;
  }
}
