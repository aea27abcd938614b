interface Call<I, O> {
  items: readonly I[];
  resolve(results: O[]): void;
  reject(fault: unknown): void;
}

/** How much goes together: so many items, or one call that holds more. */
const MOST = 500;

/**
 * Sends what is asked for together: while `lanes` requests are under way, further calls wait and then go as one. A quiet
 * process notices nothing; a busy one asks less often, and the more so the slower the answers are. A fault of the request
 * is a fault of every call in it.
 */
export function gathering<I, O>(
  send: (items: readonly I[]) => Promise<readonly O[]>,
  lanes: number,
): (items: readonly I[]) => Promise<O[]> {
  const waiting: Call<I, O>[] = [];
  let running = 0;

  async function sendNext(): Promise<void> {
    const calls = takeFrom(waiting);
    running += 1;
    try {
      const results = await send(calls.flatMap(({ items }) => items));
      let from = 0;
      for (const { items, resolve } of calls) {
        resolve(results.slice(from, from + items.length));
        from += items.length;
      }
    } catch (fault) {
      for (const { reject } of calls) reject(fault);
    } finally {
      running -= 1;
      if (waiting.length > 0) void sendNext();
    }
  }

  return (items) =>
    new Promise((resolve, reject) => {
      if (items.length === 0) return resolve([]);
      waiting.push({ items, resolve, reject });
      if (running < lanes) void sendNext();
    });
}

/** As many calls as fit, in order; the first whatever its size. */
function takeFrom<I, O>(waiting: Call<I, O>[]): Call<I, O>[] {
  let size = waiting[0]?.items.length ?? 0;
  let count = 1;
  while (count < waiting.length && size + (waiting[count]?.items.length ?? 0) <= MOST) {
    size += waiting[count]?.items.length ?? 0;
    count += 1;
  }
  return waiting.splice(0, count);
}
