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

/**
 * Waits for SIGTERM or SIGINT, then drains within 25 s: exit code 0, or 1 when the deadline passes.
 * A second signal ends the process at once.
 */
export async function untilSignal(log: Log, close: () => Promise<void>): Promise<void> {
  const signal = await new Promise<string>((resolve) => {
    for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => resolve(name));
  });
  log.info("service.stopping", { signal });
  for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => process.exit(1));
  const deadline = setTimeout(() => {
    log.error("service.stopped", { reason: `still busy after ${DRAIN_MS / 1000} s` });
    process.exit(1);
  }, DRAIN_MS);
  await close();
  clearTimeout(deadline);
  log.info("service.stopped");
}
