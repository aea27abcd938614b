/** Who sleeps, and how each is woken. */
export type Sleepers = Set<() => void>;

/** Until woken, or `ms` at most. Holds no process alive. */
export function sleep({ sleepers }: { sleepers: Sleepers }, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const rise = (): void => {
      clearTimeout(timer);
      sleepers.delete(rise);
      resolve();
    };
    const timer = setTimeout(rise, ms).unref();
    sleepers.add(rise);
  });
}

/** Wakes all who sleep there. */
export function wakeAll({ sleepers }: { sleepers: Sleepers }): void {
  for (const rise of sleepers) rise();
}
