/** What one waiter waits for: a bell after every change, and an end that comes from outside. */
export interface Signal {
  ring(): void;
  /** Whoever waits, now or later, gets this error. The first one stays. */
  stop(error: Error): void;
  /** Until it holds; looks again at every bell. */
  until(holds: () => boolean): Promise<void>;
  /** So long, or until stopped. */
  rest(ms: number): Promise<void>;
}

export function createSignal(): Signal {
  let wake = () => {};
  let stopped: Error | null = null;
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const check = () => {
    if (stopped) throw stopped;
  };
  return {
    ring: () => wake(),
    stop(error) {
      stopped ??= error;
      wake();
    },
    async until(holds) {
      check();
      while (!holds()) {
        await next();
        check();
      }
    },
    async rest(ms) {
      check();
      const timer = setTimeout(() => wake(), ms);
      await next();
      clearTimeout(timer);
      check();
    },
  };
}
