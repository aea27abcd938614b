import type { Log } from "./log.ts";

export interface Closable {
  close(): Promise<void>;
}

const DRAIN_MS = 25_000;

/** Closes what was opened, newest first. All are closed even when one fails; the first failure is thrown. */
export async function closeAll(opened: readonly Closable[]): Promise<void> {
  const failures: unknown[] = [];
  for (const each of [...opened].reverse()) {
    try {
      await each.close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** The first SIGTERM or SIGINT. Asked for before anything is started, it is heard at any moment; a second one ends the process at once. */
export const firstSignal = (): Promise<string> =>
  new Promise((resolve) => {
    const names = ["SIGTERM", "SIGINT"] as const;
    const heard = (signal: string) => {
      for (const name of names) process.off(name, heard).on(name, () => process.exit(1));
      resolve(signal);
    };
    for (const name of names) process.on(name, heard);
  });

/**
 * Closes within 25 s and ends the process: exit code 0, or 1 when the deadline passes. It does not wait for what is still
 * scheduled: a client whose server is away may go on trying for minutes.
 */
export async function drain(log: Log, signal: string, close: () => Promise<void>): Promise<never> {
  log.info("service.stopping", { signal });
  const deadline = setTimeout(() => {
    log.error("service.stopped", { reason: `still busy after ${DRAIN_MS / 1000} s` });
    process.exit(1);
  }, DRAIN_MS);
  await close();
  clearTimeout(deadline);
  log.info("service.stopped");
  process.exit(0);
}

/** Waits for SIGTERM or SIGINT, then drains. */
export const untilSignal = async (log: Log, close: () => Promise<void>): Promise<never> =>
  drain(log, await firstSignal(), close);
