import type { Lag } from "../bus.ts";
import { decodeNote, type Run } from "./notes.ts";
import { type Bounds, boundsOf, type Committed, committedOf, type Desk, groupIdOf } from "./offsets.ts";

/** A group of a topic. */
export interface Place {
  topic: string;
  group: string;
}

/** The list of groups is asked for again when it is this old. */
const GROUPS_MS = 2000;
const NOBODY: Committed = { offset: -1, note: null };

/**
 * How far behind every group is: those that this process reads as, and those that Kafka knows, with members or without.
 * So it is right in a process that subscribes to nothing.
 */
export function createLag(desk: Desk, own: () => readonly Place[]): () => Promise<Lag[]> {
  let groups: string[] = [];
  let askedMs = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - askedMs > GROUPS_MS) {
      groups = await desk.ask(async (admin) => (await admin.listGroups()).groups.map(({ groupId }) => groupId));
      askedMs = performance.now();
    }
    const places = own();
    const ids = new Set([...places.map(({ topic, group }) => groupIdOf(topic, group)), ...groups]);
    const bounds = new Map<string, Promise<Map<number, Bounds> | undefined>>();
    const boundsFor = (topic: string): Promise<Map<number, Bounds> | undefined> => {
      const asked = bounds.get(topic) ?? boundsOf(desk, topic).catch(() => undefined);
      bounds.set(topic, asked);
      return asked;
    };
    const all = await Promise.all(
      [...ids].map(async (id) => {
        const committed = await committedOf(desk, id);
        const mine = places.filter(({ topic, group }) => groupIdOf(topic, group) === id).map(({ topic }) => topic);
        // Others' groups on the same brokers are not named as ours are.
        const topics = new Set([...mine, ...[...committed.keys()].filter((topic) => id.endsWith(`.${topic}`))]);
        return Promise.all(
          [...topics].map(async (topic) => {
            const place = { topic, group: id.slice(0, -topic.length - 1) };
            return lagOf(place, await boundsFor(topic), committed.get(topic) ?? new Map());
          }),
        );
      }),
    );
    return all.flat().flatMap((lag) => lag ?? []);
  };
}

/** How far behind these are, and nobody else. A topic that is missing is a fault: no answer is not "nothing to do". */
export async function lagOfPlaces(desk: Desk, given: readonly Place[]): Promise<Lag[]> {
  const places = [...new Map(given.map((place) => [groupIdOf(place.topic, place.group), place])).values()];
  const topics = [...new Set(places.map(({ topic }) => topic))];
  const bounds = new Map(await Promise.all(topics.map(async (topic) => [topic, await boundsOf(desk, topic)] as const)));
  return Promise.all(
    places.map(async (place) => {
      const committed = await committedOf(desk, groupIdOf(place.topic, place.group), [place.topic]);
      return lagIn(place, bounds.get(place.topic) ?? new Map(), committed.get(place.topic) ?? new Map());
    }),
  );
}

/** Undefined for a topic that is gone. */
function lagOf(
  place: Place,
  bounds: Map<number, Bounds> | undefined,
  committed: Map<number, Committed>,
): Lag | undefined {
  return bounds && lagIn(place, bounds, committed);
}

function lagIn(place: Place, bounds: Map<number, Bounds>, committed: Map<number, Committed>): Lag {
  const sums = [...bounds].map(([partition, each]) => behind(each, committed.get(partition) ?? NOBODY));
  const sum = (of: "messages" | "retrying"): number => sums.reduce((total, each) => total + each[of], 0);
  return { ...place, messages: sum("messages"), retrying: sum("retrying") };
}

/** One partition's part. A note whose offset Kafka no longer holds says nothing. */
function behind({ low, high }: Bounds, { offset, note }: Committed): Pick<Lag, "messages" | "retrying"> {
  const runs = offset < low ? [] : decodeNote(note);
  const many = (wanted: Run["state"]): number =>
    runs.reduce((total, { state, count }) => total + (state === wanted ? count : 0), 0);
  const ahead = high - Math.max(low, Math.min(offset, high));
  return { messages: Math.max(0, ahead - many("done")), retrying: many("retry") };
}
