import type { Dated, Event, Occurrence, Party } from "@readout/model";
import { addDays } from "../dates/calendar.ts";
import { unitOf } from "../dates/date-near.ts";

/** So many earlier occurrences of the same pair are looked at. */
const LOOK_BACK = 8;
const MOST_PARTIES = 8;

const keyOf = (party: Party): string => party.actorId ?? party.name.toLowerCase();

/** Every pair of those who take part, or the one who does. */
function pairsOf(event: Event): string[] {
  const keys = [...new Set([...event.sources, ...event.targets].map(keyOf))].sort().slice(0, MOST_PARTIES);
  if (keys.length < 2) return keys.map((key) => `${event.type}|${key}`);
  return keys.flatMap((first, index) => keys.slice(index + 1).map((second) => `${event.type}|${first}|${second}`));
}

const stated = ({ happenedOn }: Event) => (happenedOn && happenedOn.basis !== "published" ? happenedOn : null);

/** So long ago, what has a date of its own is not what the news tells without one. */
const HISTORY_DAYS = 31;
const isHistory = (on: Dated, { happenedOn: news }: Event) =>
  news?.basis === "published" && on.value < unitOf(addDays(news.value, -HISTORY_DAYS), on);

/** "2021-08" and "2021-08-25" may be one; an event without a stated date fits any that is not history to it. */
function sameTime(a: Event, b: Event): boolean {
  const [first, second] = [stated(a), stated(b)];
  if (first === null) return second === null || !isHistory(second, a);
  if (second === null) return !isHistory(first, b);
  return first.value.startsWith(second.value) || second.value.startsWith(first.value);
}

const sameMode = (a: Event, b: Event) => a.mode === b.mode || a.mode === null || b.mode === null;

const sameHappening = (a: Event, b: Event) => a.factuality === b.factuality && sameMode(a, b) && sameTime(a, b);

/** Reports of one happening: same type, two parties in common, dates and modes that agree. Linear in the number of events. */
export function findOccurrences(events: readonly Event[]): {
  occurrences: Occurrence[];
  members: ReadonlyMap<string, Event[]>;
} {
  const members = new Map<string, Event[]>();
  const byPair = new Map<string, Event[][]>();
  for (const event of events) {
    const pairs = pairsOf(event);
    const known = pairs.flatMap((pair) => byPair.get(pair)?.slice(-LOOK_BACK) ?? []);
    const group = known.find((each) => each.slice(0, LOOK_BACK).every((other) => sameHappening(other, event))) ?? [];
    if (group.length === 0)
      for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []).slice(-LOOK_BACK), group]);
    group.push(event);
    members.set(group[0]?.id ?? event.id, group);
  }
  const occurrences = [...members].map(([id, group]) => ({ id, eventIds: group.map((each) => each.id) }));
  return { occurrences, members };
}
