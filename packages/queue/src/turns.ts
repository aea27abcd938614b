import { turnstile } from "./turnstile.ts";

/** One queue's place in the turns it shares. A key with work stands in it, is taken out by `next`, and ends by `end`. */
export interface Place {
  /** `key` has work, due at `due`. */
  enter(key: string, due: number): void;
  /** A key that may start now, taken out of the place; undefined when there is none. */
  next(now: number): string | undefined;
  /** When the next key may start. */
  nextAt(): number | undefined;
  /** When `key` may start; infinite while it runs, and then the place is told of its end. A later time than `now` claims it. */
  ask(key: string, now: number): number;
  start(key: string, now: number): void;
  end(key: string): void;
  /** There was no work of `key` after all: nobody need let it pass. */
  leave(key: string): void;
}

/** Whose turn it is at each key, over all queues that share them. Times are milliseconds. */
export interface Turns {
  /** The widest gap that anyone asked for; 0 for no rule. */
  gapMs: number;
  /** `rise` is called when a key the place waits for has ended. */
  join(rise: () => void): Place;
}

/** Starts kept before those whose gap is over are forgotten. */
const STARTS_KEPT = 1000;

/** What is known of the keys. A claim is a queue's place. */
interface Book {
  turns: Turns;
  running: Set<string>;
  lastStarts: Map<string, number>;
  claims: Map<string, Place[]>;
  /** Told of each key that has ended. */
  told: Set<(key: string) => void>;
}

/**
 * A queue that asked for a key in vain has claimed it: for one gap more the others let it pass, the longest waiting claim
 * first. Without that, the busier queue would be there first each time a gap ends.
 */
export function sharedTurns(): Turns {
  const turns: Turns = { gapMs: 0, join: (rise) => join(book, rise) };
  const book: Book = { turns, running: new Set(), lastStarts: new Map(), claims: new Map(), told: new Set() };
  return turns;
}

function join(book: Book, rise: () => void): Place {
  const { running, told } = book;
  const stile = turnstile();
  const waiting = new Set<string>();
  told.add((key) => {
    if (!waiting.delete(key)) return;
    stile.enter(key, gapEnd(book, key));
    rise();
  });
  const place: Place = {
    enter(key, due) {
      if (running.has(key)) waiting.add(key);
      else stile.enter(key, Math.max(due, gapEnd(book, key)));
    },
    next(now) {
      for (let key = stile.next(now); key !== undefined; key = stile.next(now)) {
        const at = place.ask(key, now);
        if (at <= now) return key;
        if (at < Number.POSITIVE_INFINITY) stile.enter(key, at);
      }
      return undefined;
    },
    nextAt: () => stile.nextAt(),
    ask(key, now) {
      const at = mayStartAt(book, place, key);
      if (at === Number.POSITIVE_INFINITY) waiting.add(key);
      if (at > now) claim(book, place, key);
      return at;
    },
    start: (key, now) => start(book, place, key, now),
    end(key) {
      running.delete(key);
      for (const tell of told) tell(key);
    },
    leave: (key) =>
      setClaims(
        book,
        key,
        claimsOn(book, key).filter((each) => each !== place),
      ),
  };
  return place;
}

const gapEnd = ({ lastStarts, turns }: Book, key: string): number =>
  (lastStarts.get(key) ?? Number.NEGATIVE_INFINITY) + turns.gapMs;

function mayStartAt(book: Book, place: Place, key: string): number {
  if (book.running.has(key)) return Number.POSITIVE_INFINITY;
  const [first = place] = claimsOn(book, key);
  return gapEnd(book, key) + (first === place ? 0 : book.turns.gapMs);
}

const claimsOn = ({ claims }: Book, key: string): Place[] => claims.get(key) ?? [];

function setClaims({ claims }: Book, key: string, left: Place[]): void {
  if (left.length > 0) claims.set(key, left);
  else claims.delete(key);
}

function claim(book: Book, place: Place, key: string): void {
  const known = claimsOn(book, key);
  if (!known.includes(place)) setClaims(book, key, [...known, place]);
}

/** Claims that were not made good within their gap are over. */
function start(book: Book, place: Place, key: string, now: number): void {
  const { running, lastStarts, turns } = book;
  if (lastStarts.size > STARTS_KEPT)
    for (const [each, at] of lastStarts) if (at + 2 * turns.gapMs < now) lastStarts.delete(each);
  running.add(key);
  lastStarts.set(key, now);
  const known = claimsOn(book, key);
  const mine = known.indexOf(place);
  setClaims(book, key, mine < 0 ? [] : known.slice(mine + 1));
}
