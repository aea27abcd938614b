import fc from "fast-check";
import { decodeNote } from "./notes.ts";
import type { Fetched } from "./record.ts";
import {
  accept,
  type Entry,
  isCrowded,
  isFull,
  openWindow,
  putBack,
  settle,
  statement,
  take,
  type Window,
} from "./window.ts";

const record = (offset: number, key = `k${offset}`): Fetched => ({
  offset: String(offset),
  key: Buffer.from(key),
  value: Buffer.from("body"),
  headers: {},
});
const records = (from: number, to: number, keys = Number.POSITIVE_INFINITY): Fetched[] =>
  Array.from({ length: to - from }, (_, n) => record(from + n, `k${(from + n) % keys}`));
const range = (count: number) => Array.from({ length: count }, (_, n) => n);
const begin = (window: Window, limit: number, now = 0): number[] =>
  entries(window, limit, now).map(({ offset }) => offset);
const entries = (window: Window, limit: number, now = 0): Entry[] => take(window, { limit, now, onlySuspects: false });
/** What the next owner finds. */
const reopened = (window: Window): Window => {
  const { prefix, note } = statement(window);
  return openWindow(0, prefix, decodeNote(note));
};

it("commits the contiguous prefix, and says what is done beyond it", () => {
  const window = openWindow(0, 100, []);
  accept(window, records(100, 106), 106);
  const hand = entries(window, 6);
  for (const entry of hand.filter(({ offset }) => offset !== 101 && offset !== 104)) settle(entry, "done", 0);

  expect(statement(window)).toEqual({ prefix: 101, note: "10:1e:HD2HD" });
});

it("never begins again what is done beyond the prefix, and counts what was in hand as tried and suspected", () => {
  const window = openWindow(0, 0, []);
  accept(window, records(0, 5), 5);
  const [, second] = entries(window, 3);
  if (second) settle(second, "done", 0);

  const after = reopened(window);
  accept(after, records(0, 5), 5);

  expect(after.suspects).toBe(2);
  const suspects = take(after, { limit: 5, now: 0, onlySuspects: true });
  expect(suspects.map(({ offset, attempts }) => [offset, attempts])).toEqual([
    [0, 1],
    [2, 1],
  ]);
  expect(begin(after, 5)).toEqual([3, 4]);
});

it("does not count a second crash before the message was handed over again", () => {
  const window = openWindow(0, 0, []);
  accept(window, records(0, 2), 2);
  entries(window, 1);

  const after = reopened(reopened(reopened(window)));
  accept(after, records(0, 2), 2);

  expect(take(after, { limit: 1, now: 0, onlySuspects: true })[0]?.attempts).toBe(1);
});

it("forgets a suspect that Kafka no longer holds", () => {
  const window = openWindow(0, 10, [{ state: "hand", count: 2, attempts: 0, due: 0 }]);
  expect(window.suspects).toBe(2);

  accept(window, records(11, 13), 13);

  expect(window.suspects).toBe(1);
  expect(take(window, { limit: 5, now: 0, onlySuspects: true }).map(({ offset }) => offset)).toEqual([11]);
});

it("begins no further message when too much is put aside, and goes on when some of it is done", () => {
  const window = openWindow(0, 0, []);
  accept(window, records(0, 1000), 1000);
  const failed = entries(window, 500);
  for (const entry of failed) settle(entry, { retryInMs: 1000, counted: true }, 0);
  expect(isCrowded(window)).toBe(true);
  expect(begin(window, 10)).toEqual([]);

  for (const entry of entries(window, 200, 5000)) settle(entry, "done", 5000);

  expect(begin(window, 3, 0)).toEqual([500, 501, 502]);
});

it("holds what was put back because its commit failed as if it had never been taken", () => {
  const window = openWindow(0, 0, []);
  accept(window, records(0, 3, 1), 3);
  putBack(entries(window, 3));

  expect(statement(window)).toEqual({ prefix: 0, note: "" });
  expect(entries(window, 3).map(({ offset, attempts }) => [offset, attempts])).toEqual([[0, 0]]);
});

it("has room again when half of what is ahead was begun", () => {
  const window = openWindow(0, 0, []);
  accept(window, records(0, 2001), 2001);
  expect(isFull(window)).toBe(true);
  entries(window, 1);
  expect([isFull(window), isFull(window, 0.5)]).toEqual([false, true]);
  entries(window, 1000);
  expect(isFull(window, 0.5)).toBe(false);
});

it("counts bytes as well: a few large messages fill a window, and crowd it", () => {
  const large = (offset: number) => ({ ...record(offset), value: Buffer.alloc(1_000_000) });
  const window = openWindow(0, 0, []);
  accept(window, range(12).map(large), 12);
  expect(isFull(window)).toBe(true);
  for (const entry of entries(window, 9)) settle(entry, { retryInMs: 1000, counted: true }, 0);

  expect(isCrowded(window)).toBe(true);
  for (const entry of entries(window, 9, 5000)) settle(entry, "done", 5000);
  expect([isCrowded(window), window.asideBytes, isFull(window, 0.5)]).toEqual([false, 0, true]);
  entries(window, 3);
  expect(window.aheadBytes).toBe(0);
});

it("keeps no fetch in memory for the sake of one message that waits", () => {
  const fetched = Buffer.alloc(8_000_000, "x");
  const slice = { ...record(0), value: fetched.subarray(0, 10), headers: { h: fetched.subarray(10, 20) } };
  const window = openWindow(0, 0, []);
  accept(window, [slice], 1);
  const [entry] = entries(window, 1);
  if (entry) settle(entry, { retryInMs: 1000, counted: true }, 0);

  expect(entry?.record.value?.buffer.byteLength).toBeLessThan(100_000);
  expect(entry?.record).toMatchObject({ value: Buffer.from("xxxxxxxxxx"), headers: { h: Buffer.from("xxxxxxxxxx") } });
});

type Act = { act: "fetch" | "take" | "done" | "retry" | "uncounted" | "back" | "crash" | "handover"; many: number };

it("loses nothing, repeats nothing that is done and keeps each key's order, whatever happens", () => {
  const acts = fc.array(
    fc.record<Act>({
      act: fc.constantFrom("fetch", "take", "take", "done", "done", "retry", "uncounted", "back", "crash", "handover"),
      many: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 120 },
  );
  fc.assert(
    fc.property(acts, fc.integer({ min: 1, max: 5 }), (list, keys) => {
      const done: number[] = [];
      let now = 0;
      let end = 0;
      let window = openWindow(0, 0, []);
      let hand: Entry[] = [];
      const grasp = (many: number): void => {
        const onlySuspects = window.suspects > 0;
        if (onlySuspects && hand.length > 0) return;
        hand.push(...take(window, { limit: onlySuspects ? 1 : many, now, onlySuspects }));
        const inHand = hand.map(({ key }) => key);
        expect(new Set(inHand).size).toBe(inHand.length);
      };
      const finish = (entry: Entry): void => {
        expect(done).not.toContain(entry.offset);
        const earlier = Array.from({ length: entry.offset }, (_, n) => n).filter((n) => `k${n % keys}` === entry.key);
        expect(earlier.filter((n) => !done.includes(n))).toEqual([]);
        done.push(entry.offset);
        settle(entry, "done", now);
      };
      const perform: { [act in Act["act"]]: (many: number) => void } = {
        fetch: (many) => {
          accept(window, records(window.next, window.next + many, keys), window.next + many);
          end = Math.max(end, window.next);
        },
        take: grasp,
        done: (many) => hand.splice(0, many).forEach(finish),
        retry: (many) => {
          for (const entry of hand.splice(0, many)) settle(entry, { retryInMs: many, counted: true }, now);
        },
        uncounted: (many) => {
          for (const entry of hand.splice(0, many)) settle(entry, { retryInMs: 1, counted: false }, now);
        },
        back: (many) => putBack(hand.splice(-many)),
        crash: () => {
          const inHand = hand.length;
          const suspectsInHand = hand.filter(({ suspect }) => suspect).length;
          const before = window.suspects;
          window = reopened(window);
          expect(window.suspects).toBe(before - suspectsInHand + inHand);
          hand = [];
        },
        handover: () => {
          if (hand.length === 0) window = reopened(window);
        },
      };
      for (const { act, many } of list) {
        now += 1;
        perform[act](many);
      }
      for (let round = 0; round < 3 * end + 3; round += 1) {
        now += 1_000_000;
        if (window.next < end) perform.fetch(end - window.next);
        grasp(5);
        perform.done(hand.length);
      }
      expect([...done].sort((one, other) => one - other)).toEqual(Array.from({ length: end }, (_, n) => n));
      expect(statement(window)).toEqual({ prefix: end, note: "" });
      expect([window.aheadBytes, window.asideBytes, window.held, window.suspects, window.blocked.size]).toEqual([
        0, 0, 0, 0, 0,
      ]);
    }),
    { numRuns: 300 },
  );
});
