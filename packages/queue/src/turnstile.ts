interface Turn {
  key: string;
  at: number;
}

/** Says which key may start next, and when. A key stands in it at most once. Each call costs the logarithm of the keys. */
export interface Turnstile {
  /** `key` has work, and may start at `at`; the sooner of two calls holds. */
  enter(key: string, at: number): void;
  /** The key whose turn came first, taken out; undefined when none may start by `now`. */
  next(now: number): string | undefined;
  /** When the next key may start. */
  nextAt(): number | undefined;
}

export function turnstile(): Turnstile {
  const heap: Turn[] = [];
  const times = new Map<string, number>();
  const dropStale = (): Turn | undefined => {
    for (let first = heap[0]; first; first = heap[0]) {
      if (times.get(first.key) === first.at) return first;
      removeFirst(heap);
    }
    return undefined;
  };
  return {
    enter(key, at) {
      const known = times.get(key);
      if (known !== undefined && known <= at) return;
      times.set(key, at);
      insert(heap, { key, at });
    },
    next(now) {
      const first = dropStale();
      if (!first || first.at > now) return undefined;
      times.delete(first.key);
      removeFirst(heap);
      return first.key;
    },
    nextAt: () => dropStale()?.at,
  };
}

const at = (heap: readonly Turn[], index: number): number => heap[index]?.at ?? Number.POSITIVE_INFINITY;

function swap(heap: Turn[], one: number, other: number): void {
  [heap[one], heap[other]] = [heap[other] as Turn, heap[one] as Turn];
}

function insert(heap: Turn[], turn: Turn): void {
  let child = heap.push(turn) - 1;
  for (let parent = (child - 1) >> 1; child > 0 && at(heap, child) < at(heap, parent); parent = (child - 1) >> 1) {
    swap(heap, child, parent);
    child = parent;
  }
}

function removeFirst(heap: Turn[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  heap[0] = last;
  for (let parent = 0; ; ) {
    const left = 2 * parent + 1;
    const child = at(heap, left + 1) < at(heap, left) ? left + 1 : left;
    if (at(heap, child) >= at(heap, parent)) return;
    swap(heap, child, parent);
    parent = child;
  }
}
