/** Waits for `work`, but no longer than `ms`; whether it ended well in time. Holds no process alive. */
export async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms).unref();
  });
  const ended = work.then(
    () => true,
    () => false,
  );
  const well = await Promise.race([ended, limit]);
  clearTimeout(timer);
  return well;
}

/** How long each part of closing may wait for brokers that are away. */
export const GOODBYE_MS = 5000;
