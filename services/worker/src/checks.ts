import type { Engines } from "./connect.ts";
import type { Check } from "./probes.ts";

const PATIENCE_MS = 3_000;

/** Asks each engine for something small, and says who did not answer in time. */
export const engineChecks =
  ({ store, bus, queue }: Pick<Engines, "store" | "bus" | "queue">) =>
  (): Promise<Check[]> =>
    Promise.all([
      check("elasticsearch", () => store.note("ready")),
      check("kafka", () => bus.lag()),
      check("redis", () => queue.counts()),
    ]);

async function check(name: string, ask: () => Promise<unknown>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    await Promise.race([ask(), late]);
    return { name, ok: true, detail: "answers" };
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
