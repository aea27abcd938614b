import type { Outcome } from "../bus.ts";
import { encodeNote, type Run } from "./notes.ts";
import type { Fetched } from "./record.ts";

/** A message that was fetched and is not done. */
export interface Entry {
  window: Window;
  offset: number;
  key: string;
  record: Fetched;
  state: "untouched" | "hand" | "retry";
  /** Tries so far; the one in hand is not among them. */
  attempts: number;
  due: number;
  suspect: boolean;
  readonly bytes: number;
}

/** What a member asks for: at most `limit` messages that may be handed over at `now`. */
export interface Demand {
  limit: number;
  now: number;
  /** Only what was in hand at a crash. */
  onlySuspects: boolean;
}

/** What is put aside in one partition (retries, and what they hold back), at most, before no further message is begun. */
const ASIDE_LIMIT = 400;
const ASIDE_BYTES = 8_388_608;
/** A window with so much ahead has no need of more. */
const AHEAD_LIMIT = 2000;
const AHEAD_BYTES = 2_097_152;

/**
 * One partition as its owner knows it: from the first message that is not done, to the next one to fetch.
 * Pure bookkeeping: it neither reads nor commits.
 */
export interface Window {
  readonly partition: number;
  /** The offset of the next message to fetch. */
  next: number;
  /** Fetched and not done, in order of their offsets. */
  readonly pending: Map<number, Entry>;
  /** What the commit says of messages from `next` on. */
  memory: Run[];
  /** Up to here, fetched messages may have holes between them. */
  patchyUntil: number;
  fresh: Entry[];
  freshAt: number;
  /** Heads of their keys, free to go: an earlier message of the key is done. */
  ready: Entry[];
  retries: Set<Entry>;
  /** For each key with a message in hand, ready or put aside: those that wait behind it. */
  blocked: Map<string, readonly Entry[]>;
  held: number;
  /** Of what is fetched and not begun, and of what is put aside. */
  aheadBytes: number;
  asideBytes: number;
  suspects: number;
  /** Raised by every change that a commit must tell of. */
  version: number;
  /** The version last committed, and the words of it: those that surely stand in Kafka, and those that may. */
  written: { version: number; sure: string; tried: string };
}

/** A partition whose commit says `prefix` and `runs`. What was in hand counts as tried, and is suspected. */
export function openWindow(partition: number, prefix: number, runs: readonly Run[]): Window {
  const memory = runs.map(
    (run): Run => (run.state === "hand" ? { ...run, state: "suspect", attempts: run.attempts + 1 } : { ...run }),
  );
  const suspects = memory.reduce((sum, { state, count }) => sum + (state === "suspect" ? count : 0), 0);
  const end = prefix + memory.reduce((sum, { count }) => sum + count, 0);
  const written = { version: 0, sure: "", tried: "" };
  const empty = { fresh: [], freshAt: 0, ready: [], held: 0, aheadBytes: 0, asideBytes: 0, version: 0, written };
  const none = { pending: new Map(), retries: new Set<Entry>(), blocked: new Map() };
  return { ...empty, ...none, partition, next: prefix, memory, patchyUntil: end, suspects };
}

/** Whether there is no room for a further fetch; with `share` 0.5, whether more than half of the room is taken. */
export function isFull({ fresh, freshAt, ready, aheadBytes }: Window, share = 1): boolean {
  return fresh.length - freshAt + ready.length > AHEAD_LIMIT * share || aheadBytes > AHEAD_BYTES * share;
}

/** Whether so much is put aside that no further message may be begun. */
export const isCrowded = ({ retries, held, asideBytes }: Window): boolean =>
  retries.size + held >= ASIDE_LIMIT || asideBytes >= ASIDE_BYTES;

/** Takes in what was fetched; `next` is the offset to fetch after it. Offsets that are not there are done. */
export function accept(window: Window, records: readonly Fetched[], next: number): void {
  if (window.freshAt > 0) {
    window.fresh.splice(0, window.freshAt);
    window.freshAt = 0;
  }
  for (const record of records) {
    const offset = Number(record.offset);
    const known = offset < window.next ? FINISHED : recall(window, offset);
    if (known.state !== "done") admit(window, record, offset, known);
  }
  if (next > window.next) skip(window, next);
}

const FINISHED: Run = { state: "done", count: 1, attempts: 0, due: 0 };
const NEW: Run = { state: "untouched", count: 1, attempts: 0, due: 0 };

function admit(window: Window, record: Fetched, offset: number, known: Run): void {
  const { attempts, due } = known;
  const waits = known.state !== "untouched";
  const key = record.key?.toString() ?? "";
  const state = waits ? "retry" : "untouched";
  const bytes = (record.value?.length ?? 0) + key.length;
  const suspect = known.state === "suspect";
  const entry: Entry = { window, offset, key, record, state, attempts, due, suspect, bytes };
  window.pending.set(offset, entry);
  if (!waits) {
    window.fresh.push(entry);
    window.aheadBytes += bytes;
    return;
  }
  putAside(entry);
  if (!window.blocked.has(key)) window.blocked.set(key, NOBODY);
}

function putAside(entry: Entry): void {
  const { window } = entry;
  entry.state = "retry";
  window.retries.add(entry);
  keep(entry);
}

/** What waits long must not hold the whole fetch that it came with: its buffers are slices of that. */
function keep(entry: Entry): void {
  entry.window.asideBytes += entry.bytes;
  const { key, value, headers = {} } = entry.record;
  const copies = Object.entries(headers).map(
    ([name, header]) => [name, Array.isArray(header) ? header[0] : header] as const,
  );
  entry.record = {
    ...entry.record,
    key: key && Buffer.from(key),
    value: value && Buffer.from(value),
    headers: Object.fromEntries(copies.map(([name, header]) => [name, header && Buffer.from(header)])),
  };
}

/** Stands for an empty line behind a key: most keys have none. */
const NOBODY: readonly Entry[] = [];

/** What the commit says of `offset`; what it says of offsets before it is forgotten: those are no more. */
function recall(window: Window, offset: number): Run {
  skip(window, offset);
  const run = window.memory[0];
  window.next = offset + 1;
  if (!run) return NEW;
  run.count -= 1;
  if (run.count === 0) window.memory.shift();
  return run;
}

/** Goes on at `offset`. A message in between that was suspected is gone, and suspected no more. */
export function skip(window: Window, offset: number): void {
  let left = offset - window.next;
  window.next = offset;
  for (let run = window.memory[0]; run && left > 0; run = window.memory[0]) {
    const many = Math.min(run.count, left);
    if (run.state === "suspect") window.suspects -= many;
    run.count -= many;
    left -= many;
    if (run.count === 0) window.memory.shift();
  }
}

/** Marks messages as in hand, no key twice. */
export function take(window: Window, { limit, now, onlySuspects }: Demand): Entry[] {
  const taken: Entry[] = [];
  for (const entry of window.retries) {
    if (taken.length >= limit) break;
    if (entry.due > now || entry.suspect !== onlySuspects) continue;
    window.retries.delete(entry);
    window.asideBytes -= entry.bytes;
    taken.push(entry);
  }
  if (!onlySuspects) {
    for (const entry of window.ready.splice(0, limit - taken.length)) {
      window.aheadBytes -= entry.bytes;
      taken.push(entry);
    }
    takeFresh(window, limit, taken);
  }
  for (const entry of taken) entry.state = "hand";
  if (taken.length > 0) window.version += 1;
  return taken;
}

function takeFresh(window: Window, limit: number, taken: Entry[]): void {
  for (; taken.length < limit && window.freshAt < window.fresh.length && !isCrowded(window); window.freshAt += 1) {
    const entry = window.fresh[window.freshAt] as Entry;
    window.aheadBytes -= entry.bytes;
    const behind = window.blocked.get(entry.key);
    if (behind) {
      if (behind === NOBODY) window.blocked.set(entry.key, [entry]);
      else (behind as Entry[]).push(entry);
      window.held += 1;
      keep(entry);
    } else {
      window.blocked.set(entry.key, NOBODY);
      taken.push(entry);
    }
  }
}

/** Undoes a `take` whose commit failed: nothing was handed over, nothing counts. */
export function putBack(entries: readonly Entry[]): void {
  for (const entry of entries) {
    const { window } = entry;
    window.version += 1;
    if (entry.suspect || entry.attempts > 0 || entry.due > 0) {
      putAside(entry);
    } else {
      entry.state = "untouched";
      window.aheadBytes += entry.bytes;
      window.ready.push(entry);
    }
  }
}

/** What became of a message in hand. */
export function settle(entry: Entry, outcome: Outcome, now: number): void {
  const { window, key } = entry;
  window.version += 1;
  if (entry.suspect) window.suspects -= 1;
  entry.suspect = false;
  if (outcome !== "done") {
    entry.attempts += outcome.counted ? 1 : 0;
    entry.due = Math.ceil(now + outcome.retryInMs) + 1;
    putAside(entry);
    return;
  }
  window.pending.delete(entry.offset);
  const behind = window.blocked.get(key) ?? NOBODY;
  const following = behind === NOBODY ? undefined : (behind as Entry[]).shift();
  if (following) {
    window.held -= 1;
    window.asideBytes -= following.bytes;
    window.aheadBytes += following.bytes;
    window.ready.push(following);
  } else {
    window.blocked.delete(key);
  }
}

/** When the next message that was put aside may be handed over, after `now`. */
export function nextDue({ retries }: Window, now: number): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { due } of retries) if (due > now && due < first) first = due;
  return first;
}

/** What to commit: everything before `prefix` is done. `note` is undefined when it cannot fit. */
export interface Statement {
  prefix: number;
  note: string | undefined;
}

export function statement(window: Window): Statement {
  const [first] = window.pending.keys();
  let prefix = first ?? window.next;
  const runs = [...fetchedRuns(window, prefix), ...window.memory];
  while (runs[0]?.state === "done") prefix += runs.shift()?.count ?? 0;
  while (runs.at(-1)?.state === "untouched") runs.pop();
  return { prefix, note: encodeNote(runs) };
}

/** From `start` to `next`. Behind the first message not begun everything is untouched, unless the window is patchy. */
function fetchedRuns({ pending, fresh, freshAt, next, patchyUntil }: Window, start: number): Run[] {
  const runs: Run[] = [];
  const tail = Math.max(fresh[freshAt]?.offset ?? next, patchyUntil);
  let at = start;
  for (const entry of pending.values()) {
    if (entry.offset >= tail) break;
    add(runs, "done", entry.offset - at, 0, 0);
    const waits = entry.state === "retry" && !entry.suspect;
    add(runs, stateOf(entry), 1, entry.attempts, waits ? entry.due : 0);
    at = entry.offset + 1;
  }
  const end = Math.max(at, Math.min(tail, next));
  add(runs, "done", end - at, 0, 0);
  add(runs, "untouched", next - end, 0, 0);
  return runs;
}

const stateOf = ({ state, suspect }: Entry): Run["state"] => (suspect && state !== "hand" ? "suspect" : state);

function add(runs: Run[], state: Run["state"], count: number, attempts: number, due: number): void {
  if (count <= 0) return;
  const last = runs.at(-1);
  if (last && last.state === state && last.attempts === attempts && last.due === due) last.count += count;
  else runs.push({ state, count, attempts, due });
}
